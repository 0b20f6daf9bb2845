import type { PublishedTrial } from "../published/published-trial.ts";

/** Laughing gas in resistant depression, crossed over. */
export const nagele2015: PublishedTrial = {
  name: "nagele2015",
  trial: "Nagele 2015",
  about: "an hour of nitrous oxide in resistant depression, crossover",
  arms: ["nitrous oxide 50", "placebo"],
  versus: "placebo",
  // a week between sessions is remembered
  crossover: { period: "7 d" },
  results: ["NAG15-01", "NAG15-02", "NAG15-03", "NAG15-04", "NAG15-05", "NAG15-06"],
};
