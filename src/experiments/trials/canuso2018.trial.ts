import type { PublishedTrial } from "../published/published-trial.ts";

/** Esketamine spray beside care in hospital, in people with thoughts of suicide. */
export const canuso2018: PublishedTrial = {
  name: "canuso2018",
  trial: "Canuso 2018",
  about: "esketamine spray with care in hospital, thoughts of suicide",
  arms: ["esketamine", "placebo"],
  versus: "placebo",
  results: ["T14d0", "T14d1", "T14d2", "T14g0", "T14g1", "T14g2", "T14er", "T14pr", "T14em", "T14pm"],
};
