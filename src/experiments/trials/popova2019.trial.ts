import type { PublishedTrial } from "../published/published-trial.ts";

/** TRANSFORM-2: flexible doses of esketamine spray with a new antidepressant. */
export const popova2019: PublishedTrial = {
  name: "popova2019",
  trial: "TRANSFORM-2",
  about: "esketamine spray with a new antidepressant against placebo spray with one",
  arms: ["esketamine + AD", "placebo + AD"],
  versus: "placebo + AD",
  results: ["T07e", "T07p", "T07d", "T07er", "T07pr", "T07em", "T07pm"],
};
