import type { PublishedTrial } from "../published/published-trial.ts";

/** Memantine by mouth for eight weeks against placebo. */
export const zarateMemantine2006: PublishedTrial = {
  name: "zarateMemantine2006",
  trial: "Zarate memantine 2006",
  about: "memantine for eight weeks against placebo",
  arms: ["memantine", "placebo"],
  versus: "placebo",
  // 5 to 20 mg a day in print
  doses: {
    memantine: [{ drug: "memantine", dose: "20 mg", route: "oral", every: "24 h" }],
    placebo: [{ drug: "placebo", dose: "0 mg", route: "oral", every: "24 h" }],
  },
  results: ["MEM06-01"],
};
