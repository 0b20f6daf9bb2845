import type { PublishedTrial } from "../published/published-trial.ts";

// HAM-D17 before treatment of some 23 points is remembered, as in the calibration of mood
const set = { "mood.scales.madrs": 30 };
const everyDay = { route: "oral", every: "24 h" } as const;

/** Reuptake inhibitors against placebo week by week, pooled over 28 trials. */
export const taylor2006: PublishedTrial = {
  name: "taylor2006",
  trial: "28 trials of reuptake inhibitors",
  about: "a reuptake inhibitor against placebo, week by week",
  arms: ["escitalopram", "placebo"],
  versus: "placebo",
  doses: {
    escitalopram: [{ drug: "escitalopram", dose: "10 mg", ...everyDay }],
    placebo: [{ drug: "placebo", dose: "0 mg", ...everyDay }],
  },
  set,
  results: [
    { id: "MO004", arms: ["escitalopram", "placebo"], of: "hamd17", measure: "difference", at: "42 d" },
    ...["MO005", "MO006", "MO007", "MO008", "MO009", "MO010"].map(
      (id, i) => ({ id, arms: ["escitalopram", "placebo"], of: "hamd17", measure: "responseDifference", at: `${7 * (i + 1)} d` }) as const,
    ),
  ],
  note: "Escitalopram stands for all; a pool of 28 trials is more certain than one trial can be.",
};
