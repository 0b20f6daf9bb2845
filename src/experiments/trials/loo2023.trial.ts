import type { PublishedTrial } from "../published/published-trial.ts";

/** KADS: injections under the skin twice a week against midazolam. */
export const loo2023: PublishedTrial = {
  name: "loo2023",
  trial: "KADS",
  about: "subcutaneous ketamine, flexible doses twice a week, against midazolam",
  arms: ["ketamine flexible", "midazolam flexible"],
  versus: "midazolam flexible",
  results: ["T22k", "T22m"],
  note: "All get the first dose of the flexible cohort; midazolam is given by vein.",
};
