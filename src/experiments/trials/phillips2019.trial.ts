import type { PublishedTrial } from "../published/published-trial.ts";

/** One infusion against midazolam, crossed over. */
export const phillips2019: PublishedTrial = {
  name: "phillips2019",
  trial: "Phillips 2019",
  about: "one infusion against midazolam in resistant depression, crossover",
  arms: ["ketamine", "midazolam"],
  versus: "midazolam",
  // a week between infusions is remembered
  crossover: { period: "7 d" },
  results: ["T06k", "T06m"],
};
