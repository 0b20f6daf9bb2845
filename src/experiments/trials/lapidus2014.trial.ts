import type { PublishedTrial } from "../published/published-trial.ts";

/** Ketamine as a nasal spray, crossed over. */
export const lapidus2014: PublishedTrial = {
  name: "lapidus2014",
  trial: "Lapidus 2014",
  about: "50 mg of ketamine spray against saline spray, crossover",
  arms: ["ketamine", "saline spray"],
  versus: "saline spray",
  // a week between sprays is remembered
  crossover: { period: "7 d" },
  results: ["T18d", "T18k", "T18s"],
};
