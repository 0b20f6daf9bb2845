import type { PublishedTrial } from "../published/published-trial.ts";

/** TRANSFORM-3: esketamine spray in people of 65 years and over. */
export const ochsRoss2020: PublishedTrial = {
  name: "ochsRoss2020",
  trial: "TRANSFORM-3",
  about: "esketamine spray with a new antidepressant from 65 years on",
  arms: ["esketamine + AD", "placebo + AD"],
  versus: "placebo + AD",
  // the upper age is assumed
  population: { age: { from: "65 y", to: "85 y" } },
  results: ["T09t3", "T09t3er", "T09t3pr", "T09t3em", "T09t3pm"],
  note: "The model knows age in kinetics only.",
};
