import type { PublishedTrial } from "../published/published-trial.ts";

/** Tablets that release ketamine slowly: five open days, then five arms of those who responded. */
export const glue2024: PublishedTrial = {
  name: "glue2024",
  trial: "Glue 2024",
  about: "ketamine tablets after response to open tablets, against placebo",
  arms: ["ketamine 30", "ketamine 60", "ketamine 120", "ketamine 180", "placebo"],
  versus: "placebo",
  withdrawal: {
    start: "-7 d",
    induction: {
      doses: [{ drug: "ketamine", dose: "120 mg", route: "oral", at: "-7 d", every: "24 h", times: 5 }],
      respond: { madrs: "<= 12", "mood.improvement": ">= 0.5" },
    },
    // what counted as relapse is not in the tables: 22 points, as in other trials, stand for it
    relapse: ">= 22",
  },
  visits: Array.from({ length: 12 }, (_, i) => `${7 * (i + 1)} d`),
  results: ["T30d", "T30p", "T30k"],
  note: "The model's tablets release ketamine at once.",
};
