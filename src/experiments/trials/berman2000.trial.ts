import type { PublishedTrial } from "../published/published-trial.ts";

/** The first trial: one infusion of ketamine against saline, crossed over. */
export const berman2000: PublishedTrial = {
  name: "berman2000",
  trial: "Berman 2000",
  about: "one infusion against saline in depression, crossover",
  arms: ["ketamine", "saline"],
  versus: "saline",
  // a week between infusions is remembered
  crossover: { period: "7 d" },
  results: ["T003"],
};
