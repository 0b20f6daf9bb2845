import type { PublishedTrial } from "../published/published-trial.ts";

/** Chronic post-traumatic stress: one infusion against midazolam, crossed over. */
export const feder2014: PublishedTrial = {
  name: "feder2014",
  trial: "Feder 2014",
  about: "one infusion against midazolam in post-traumatic stress, crossover",
  arms: ["ketamine", "midazolam"],
  versus: "midazolam",
  crossover: { period: "14 d" },
  results: ["FED14-01"],
  note: "Points of the Impact of Event Scale (0 to 88) are set beside points of PCL-5 (0 to 80).",
};
