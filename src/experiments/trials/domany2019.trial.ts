import type { PublishedTrial } from "../published/published-trial.ts";

/** Ketamine by mouth three times a week against placebo. */
export const domany2019: PublishedTrial = {
  name: "domany2019",
  trial: "Domany 2019",
  about: "oral ketamine three times a week against placebo",
  arms: ["ketamine", "placebo"],
  versus: "placebo",
  results: ["T28k", "T28p", "T28km"],
};
