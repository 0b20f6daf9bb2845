import type { PublishedTrial } from "../published/published-trial.ts";

/** Adolescents: one infusion against midazolam, crossed over. */
export const dwyer2021: PublishedTrial = {
  name: "dwyer2021",
  trial: "Dwyer 2021",
  about: "one infusion against midazolam in adolescents, crossover",
  arms: ["ketamine", "midazolam"],
  versus: "midazolam",
  crossover: { period: "14 d" },
  population: { age: { from: "18 y", to: "18 y" } },
  results: ["DWY21-03"],
  note: "The youngest virtual patients are 18 years old.",
};
