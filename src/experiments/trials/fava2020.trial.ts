import type { PublishedTrial } from "../published/published-trial.ts";

/** Four doses of ketamine against midazolam. */
export const fava2020: PublishedTrial = {
  name: "fava2020",
  trial: "Fava 2020",
  about: "one infusion of 0.1, 0.2, 0.5 or 1 mg/kg against midazolam",
  arms: ["ketamine 0.1", "ketamine 0.2", "ketamine 0.5", "ketamine 1.0", "midazolam"],
  versus: "midazolam",
  results: ["T17a1"],
  note: "The abstract prints the size of one dose only.",
};
