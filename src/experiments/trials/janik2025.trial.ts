import type { PublishedTrial } from "../published/published-trial.ts";

/** Esketamine spray alone, without an antidepressant. */
export const janik2025: PublishedTrial = {
  name: "janik2025",
  trial: "Janik 2025",
  about: "esketamine spray alone, 56 or 84 mg, against placebo spray",
  arms: ["esketamine 56", "esketamine 84", "placebo"],
  versus: "placebo",
  results: ["T3356d", "T3384d", "T3356g", "T3384g"],
};
