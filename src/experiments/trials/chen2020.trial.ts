import type { PublishedTrial } from "../published/published-trial.ts";

/** An open infusion of a higher dose. */
export const chen2020: PublishedTrial = {
  name: "chen2020",
  trial: "Chen 2020",
  about: "one open infusion of 0.8 mg/kg",
  arms: ["ketamine 0.8"],
  results: ["T35"],
};
