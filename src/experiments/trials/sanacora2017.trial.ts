import type { PublishedTrial } from "../published/published-trial.ts";

// an hour for each infusion is remembered
const often = { route: "iv", over: "60 min", every: "56 h", times: 9 } as const;
// weekly doses after the third week are assumed: 15 infusions in 12 weeks are printed
const seldom = { route: "iv", over: "60 min", at: "21 d", every: "7 d", times: 3 } as const;

/** The larger trial of lanicemine, which found no benefit. */
export const sanacora2017: PublishedTrial = {
  name: "sanacora2017",
  trial: "Sanacora 2017",
  about: "lanicemine for weeks beside an antidepressant",
  arms: ["lanicemine 50", "lanicemine 100", "placebo"],
  versus: "placebo",
  doses: {
    "lanicemine 50": [
      { drug: "lanicemine", dose: "50 mg", ...often },
      { drug: "lanicemine", dose: "50 mg", ...seldom },
    ],
    "lanicemine 100": [
      { drug: "lanicemine", dose: "100 mg", ...often },
      { drug: "lanicemine", dose: "100 mg", ...seldom },
    ],
    placebo: [
      { drug: "placebo", dose: "0 mg", ...often },
      { drug: "placebo", dose: "0 mg", ...seldom },
    ],
  },
  results: ["LAN17-01"],
  note: "The result is remembered, the design read.",
};
