import type { PublishedTrial } from "../published/published-trial.ts";

/** Thoughts of suicide a day after one infusion or midazolam. */
export const grunebaum2018: PublishedTrial = {
  name: "grunebaum2018",
  trial: "Grunebaum 2018",
  about: "one infusion against midazolam, thoughts of suicide",
  arms: ["ketamine", "midazolam"],
  versus: "midazolam",
  results: ["T21k", "T21m"],
};
