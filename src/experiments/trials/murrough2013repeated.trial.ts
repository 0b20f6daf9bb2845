import type { PublishedTrial } from "../published/published-trial.ts";

/** Six open infusions over twelve days. */
export const murrough2013repeated: PublishedTrial = {
  name: "murrough2013repeated",
  trial: "Murrough repeated 2013",
  about: "six open infusions over twelve days in resistant depression",
  arms: ["ketamine"],
  results: ["T032", "T030"],
};
