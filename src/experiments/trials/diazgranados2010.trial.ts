import type { PublishedTrial } from "../published/published-trial.ts";

/** Bipolar depression: one infusion against saline, crossed over after two weeks. */
export const diazgranados2010: PublishedTrial = {
  name: "diazgranados2010",
  trial: "Diazgranados 2010",
  about: "one infusion against saline in bipolar depression, crossover",
  arms: ["ketamine", "saline"],
  versus: "saline",
  crossover: { period: "14 d" },
  results: ["T19d0", "T19d2"],
  note: "The model does not tell bipolar depression apart.",
};
