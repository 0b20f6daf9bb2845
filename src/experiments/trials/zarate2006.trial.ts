import type { PublishedTrial } from "../published/published-trial.ts";

/** One infusion in treatment-resistant depression against saline, crossed over after a week. */
export const zarate2006: PublishedTrial = {
  name: "zarate2006",
  trial: "Zarate 2006",
  about: "one infusion against saline in resistant depression, crossover",
  arms: ["ketamine", "saline"],
  versus: "saline",
  crossover: { period: "7 d" },
  results: ["T018", "T019", "T011", "T017", "T01c"],
};
