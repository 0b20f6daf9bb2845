import type { PublishedTrial } from "../published/published-trial.ts";

/** Laughing gas in resistant depression, crossed over. */
export const nagele2021: PublishedTrial = {
  name: "nagele2021",
  trial: "Nagele 2021",
  about: "an hour of nitrous oxide in resistant depression, crossover",
  arms: ["nitrous oxide 25", "nitrous oxide 50", "placebo"],
  versus: "placebo",
  // at least four weeks
  crossover: { period: "28 d" },
  results: ["NAG21-01", "NAG21-02", "NAG21-03", "NAG21-04", "NAG21-05", "NAG21-06"],
};
