import type { PublishedTrial } from "../published/published-trial.ts";

/** KARMA-Dep 2: infusions twice a week in hospital against midazolam. */
export const jelovac2025: PublishedTrial = {
  name: "jelovac2025",
  trial: "KARMA-Dep 2",
  about: "infusions twice a week in hospital against midazolam",
  arms: ["ketamine", "midazolam"],
  versus: "midazolam",
  results: ["T32d", "T32g", "T32k", "T32m", "T32km", "T32mm"],
};
