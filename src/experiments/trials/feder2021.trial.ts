import type { PublishedTrial } from "../published/published-trial.ts";

/** Chronic post-traumatic stress: six infusions against midazolam. */
export const feder2021: PublishedTrial = {
  name: "feder2021",
  trial: "Feder 2021",
  about: "six infusions against midazolam in post-traumatic stress",
  arms: ["ketamine", "midazolam"],
  versus: "midazolam",
  when: { response: "fall >= 30 %" },
  results: ["FED21-04", "FED21-01", "FED21-02"],
};
