import type { PublishedTrial } from "../published/published-trial.ts";

/** TRANSFORM-1: two fixed doses of esketamine spray with a new antidepressant. */
export const fedgchin2019: PublishedTrial = {
  name: "fedgchin2019",
  trial: "TRANSFORM-1",
  about: "esketamine spray, 56 or 84 mg, with a new antidepressant against placebo spray with one",
  arms: ["esketamine 56", "esketamine 84", "placebo"],
  versus: "placebo",
  results: ["T086", "T084", "T08o", "T086r", "T084r", "T08or", "T086m", "T084m", "T08om"],
};
