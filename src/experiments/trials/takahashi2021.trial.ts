import type { PublishedTrial } from "../published/published-trial.ts";

/** Three doses of esketamine spray in Japan. */
export const takahashi2021: PublishedTrial = {
  name: "takahashi2021",
  trial: "Takahashi 2021",
  about: "esketamine spray, 28, 56 or 84 mg, against placebo spray in Japan",
  arms: ["esketamine 28", "esketamine 56", "esketamine 84", "placebo"],
  versus: "placebo",
  results: ["T3128c", "T3156c", "T3184c", "T31pc", "T3128d", "T3156d", "T3184d"],
};
