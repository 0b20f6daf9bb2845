import type { PublishedTrial } from "../published/published-trial.ts";

/** Ketamine by mouth every day with sertraline, against sertraline alone. */
export const arabzadeh2018: PublishedTrial = {
  name: "arabzadeh2018",
  trial: "Arabzadeh 2018",
  about: "oral ketamine with sertraline against placebo with sertraline",
  arms: ["ketamine + sertraline", "placebo + sertraline"],
  versus: "placebo + sertraline",
  // early improvement is a fifth of the score (remembered)
  when: { T29ke: "fall >= 20 %", T29pe: "fall >= 20 %" },
  results: ["T29ke", "T29pe", "T29k", "T29p", "T29km", "T29pm"],
};
