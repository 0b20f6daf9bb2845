import type { PublishedTrial } from "../published/published-trial.ts";

/** ESCAPE-TRD: open esketamine spray, compared in print with quetiapine. */
export const reif2023: PublishedTrial = {
  name: "reif2023",
  trial: "ESCAPE-TRD",
  about: "open esketamine spray for eight weeks",
  arms: ["esketamine"],
  doses: {
    // doses were flexible: those of the label stand for them
    esketamine: [
      { drug: "esketamine", dose: "84 mg", route: "intranasal", every: "84 h", times: 8 },
      { drug: "esketamine", dose: "84 mg", route: "intranasal", at: "28 d", every: "7 d", times: 4 },
    ],
  },
  when: { remission: "<= 10" },
  results: ["T34e"],
  note: "Quetiapine is not in the model; people who stopped count as not remitted in print.",
};
