import type { PublishedTrial } from "../published/published-trial.ts";

/** Arketamine against saline, crossed over after a week. */
export const leal2023: PublishedTrial = {
  name: "leal2023",
  trial: "Leal 2023",
  about: "one infusion of arketamine against saline, crossover",
  arms: ["arketamine", "saline"],
  versus: "saline",
  crossover: { period: "7 d" },
  // 40 minutes are those of ketamine
  doses: {
    arketamine: [{ drug: "arketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" }],
    saline: [{ drug: "placebo", dose: "0 mg", route: "iv", over: "40 min" }],
  },
  results: ["LEA23-01"],
};
