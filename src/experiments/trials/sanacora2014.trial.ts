import type { PublishedTrial } from "../published/published-trial.ts";

// an hour for each infusion is remembered
const often = { route: "iv", over: "60 min", every: "56 h", times: 9 } as const;

/** Lanicemine three times a week for three weeks. */
export const sanacora2014: PublishedTrial = {
  name: "sanacora2014",
  trial: "Sanacora 2014",
  about: "lanicemine three times a week beside an antidepressant",
  arms: ["lanicemine 100", "lanicemine 150", "placebo"],
  versus: "placebo",
  doses: {
    "lanicemine 100": [{ drug: "lanicemine", dose: "100 mg", ...often }],
    "lanicemine 150": [{ drug: "lanicemine", dose: "150 mg", ...often }],
    placebo: [{ drug: "placebo", dose: "0 mg", ...often }],
  },
  results: ["LAN14-01"],
  note: "The direction of the result is remembered, not read.",
};
