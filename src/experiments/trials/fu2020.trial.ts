import type { PublishedTrial } from "../published/published-trial.ts";

/** ASPIRE I: esketamine spray beside care in hospital. */
export const fu2020: PublishedTrial = {
  name: "fu2020",
  trial: "ASPIRE I",
  about: "esketamine spray with care in hospital, thoughts of suicide",
  arms: ["esketamine", "placebo"],
  versus: "placebo",
  results: ["T15d1"],
};
