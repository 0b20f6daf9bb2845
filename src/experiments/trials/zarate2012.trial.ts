import type { PublishedTrial } from "../published/published-trial.ts";

/** Bipolar depression once more: one infusion against saline, crossed over after two weeks. */
export const zarate2012: PublishedTrial = {
  name: "zarate2012",
  trial: "Zarate 2012",
  about: "one infusion against saline in bipolar depression, crossover",
  arms: ["ketamine", "saline"],
  versus: "saline",
  crossover: { period: "14 d" },
  results: ["T20d0", "T20i"],
  note: "The model does not tell bipolar depression apart.",
};
