import type { PublishedTrial } from "../published/published-trial.ts";

/** SUSTAIN-1: responders short of remission who go on or change to placebo spray. */
export const daly2019responders: PublishedTrial = {
  name: "daly2019responders",
  trial: "SUSTAIN-1",
  about: "esketamine spray kept or withdrawn after 16 weeks, in those who responded without remission",
  arms: ["esketamine responders", "placebo responders"],
  versus: "placebo responders",
  withdrawal: {
    start: "-112 d",
    induction: {
      doses: [
        { drug: "esketamine", dose: "84 mg", route: "intranasal", at: "-112 d", every: "84 h", times: 8 },
        { drug: "esketamine", dose: "84 mg", route: "intranasal", at: "-84 d", every: "7 d", times: 12 },
        { drug: "escitalopram", dose: "10 mg", route: "oral", at: "-112 d", every: "24 h" },
      ],
      respond: { madrs: "> 12", "mood.improvement": ">= 0.5" },
    },
    // relapse at 22 points or more, twice in a row, is remembered; relapses by other events are not in the model
    relapse: ">= 22",
  },
  visits: Array.from({ length: 26 }, (_, i) => `${14 * (i + 1)} d`),
  results: ["T10hr", "T10mr"],
  subjects: 50,
  note: "The trial ended after a set number of relapses; here everybody is followed for a year, at visits every two weeks.",
};
