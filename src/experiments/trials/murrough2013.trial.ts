import type { PublishedTrial } from "../published/published-trial.ts";

/** One infusion against midazolam, which is felt too. */
export const murrough2013: PublishedTrial = {
  name: "murrough2013",
  trial: "Murrough 2013",
  about: "one infusion against midazolam in resistant depression",
  arms: ["ketamine", "midazolam"],
  versus: "midazolam",
  results: ["T02kr", "T02mr", "T02kc", "T02mc", "T02d1"],
};
