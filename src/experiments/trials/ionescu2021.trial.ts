import type { PublishedTrial } from "../published/published-trial.ts";

/** ASPIRE II: esketamine spray beside care in hospital. */
export const ionescu2021: PublishedTrial = {
  name: "ionescu2021",
  trial: "ASPIRE II",
  about: "esketamine spray with care in hospital, thoughts of suicide",
  arms: ["esketamine", "placebo"],
  versus: "placebo",
  results: ["T16e1", "T16p1", "T16d1", "T16d4"],
};
