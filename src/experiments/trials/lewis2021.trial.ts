import type { PublishedTrial } from "../published/published-trial.ts";

/** ANTLER: antidepressants long taken, kept or stopped. */
export const lewis2021: PublishedTrial = {
  name: "lewis2021",
  trial: "ANTLER",
  about: "an antidepressant kept or stopped after twenty weeks",
  arms: ["discontinued", "maintained"],
  versus: "maintained",
  withdrawal: {
    start: "-140 d",
    induction: {
      doses: [{ drug: "escitalopram", dose: "20 mg", at: "-140 d", route: "oral", every: "24 h", times: 140 }],
      respond: { madrs: "<= 10" },
    },
    // the trial judged by an interview; 22 points of MADRS stand for it
    relapse: ">= 22",
  },
  visits: ["42 d", "84 d", "182 d", "273 d", "364 d"],
  doses: {
    discontinued: [{ drug: "placebo", dose: "0 mg", route: "oral", every: "24 h" }],
    maintained: [{ drug: "escitalopram", dose: "20 mg", route: "oral", every: "24 h" }],
  },
  set: { "mood.expectancy.known": 1 },
  results: [
    { id: "MO037", arms: ["discontinued", "maintained"], of: "madrs", measure: "hazardRatio" },
    { id: "MO036", arms: ["discontinued"], of: "madrs", measure: "relapse", at: "364 d" },
    { id: "MO035", arms: ["maintained"], of: "madrs", measure: "relapse", at: "364 d" },
  ],
  subjects: 50,
  note: "People in the trial had taken antidepressants for years; twenty weeks stand for them.",
};
