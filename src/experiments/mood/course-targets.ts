import { evidence, row } from "../../evidence/table.ts";
import { trials } from "../../evidence/trials.ts";
import { assumed } from "../../language/index.ts";
import type { DoseText } from "../regimen.ts";
import type { Cohort } from "./cohort.ts";
import type { MoodTarget } from "./targets.ts";
import type { Treatment } from "./treatment.ts";

const day = 24;
const week = 7 * day;
const ratio = evidence("MO087", "1").value;
/** HAM-D17 before treatment in trials of reuptake inhibitors, whose pools print only differences. */
const hamd = assumed(23, "1", "trials for registration take in people from 18 to 22 points on (remembered)", "HAM-D17 before treatment");

const everyDay = { route: "oral", every: "24 h" } as const;
const tablets = (drug: string, dose: string): Treatment => ({
  doses: [{ drug, dose, ...everyDay }],
  set: { "mood.scales.madrs": hamd.value * ratio },
});
const waiting: Treatment = { doses: [], set: { "mood.scales.madrs": hamd.value * ratio } };
const points = { unit: "points", printed: (share: number): number => share * hamd.value } as const;
const ratios = { unit: "1", printed: Math.exp } as const;

/** What a calibration row of the tables says of itself. */
function common(id: string, what?: string) {
  const { quantity, condition, verified, source } = row(id);
  return { id, what: what ?? `${quantity}, ${condition}`, use: "calibration", verified, source } as const;
}
const inhibitor = [tablets("escitalopram", "10 mg"), tablets("placebo", "0 mg")];
const better = (time: number, drug: Cohort, placebo: Cohort): number => drug.mean(time) - placebo.mean(time);
const printed = (id: string): number => evidence(id, "1").value;

/** Improvement under placebo in 232 trials: the mean of its three classes. */
const placeboPoints = printed("MO016") * printed("MO012") + printed("MO018") * printed("MO014") + printed("MO020") * printed("MO013");

/** Reuptake inhibitors and waiting: what pools of trials print. */
const usualTreatment: readonly MoodTarget[] = [
  {
    ...common("MO003", "HAMD difference of reuptake inhibitors and placebo, week 1 over week 6 (MO003, MO004)"),
    ...ratios,
    trials: printed("MO161"),
    treatments: inhibitor,
    times: [week, 6 * week],
    // the shape only: pools disagree on the size (docs/evidence/mood-notes.md)
    observed: Math.log(printed("MO003") / printed("MO004")),
    error: 0.3,
    predict: (drug, placebo) =>
      Math.log(better(week, drug as Cohort, placebo as Cohort) / better(6 * week, drug as Cohort, placebo as Cohort)),
  },
  {
    ...common("MO011"),
    ...points,
    trials: printed("MO162"),
    treatments: inhibitor,
    times: [8 * week],
    observed: printed("MO011") / hamd.value,
    error: 0.06 / hamd.value,
    predict: (drug, placebo) => better(8 * week, drug as Cohort, placebo as Cohort),
  },
  {
    ...common("MO020", "improvement of HAMD-17 under placebo, all classes of course (MO012 to MO020)"),
    ...points,
    trials: printed("MO162"),
    treatments: [tablets("placebo", "0 mg")],
    times: [8 * week],
    observed: placeboPoints / hamd.value,
    error: 0.02,
    predict: (placebo) => (placebo as Cohort).mean(8 * week),
  },
  {
    ...common("MO022"),
    unit: "%",
    printed: (x) => 100 * Math.exp(x),
    trials: printed("MO163"),
    treatments: [tablets("placebo", "0 mg")],
    times: [2 * week, 6 * week],
    observed: Math.log(printed("MO022")),
    error: 0.1,
    predict: (placebo) => Math.log((placebo as Cohort).mean(2 * week) / (placebo as Cohort).mean(6 * week)),
  },
  {
    ...common("MO070"),
    unit: "%",
    printed: (x) => 100 * x,
    trials: printed("MO164"),
    treatments: [waiting],
    times: [10 * week],
    observed: printed("MO070"),
    error: 0.03,
    predict: (cohort) => (cohort as Cohort).mean(10 * week),
  },
];

const spray = (dose: string, at: string, every: string, times?: number): DoseText => ({
  drug: dose === "0 mg" ? "placebo" : "esketamine",
  dose,
  route: "intranasal",
  at,
  every,
  ...(times === undefined ? {} : { times }),
});
const randomised = 112 * day;
const remitted = 1.5;
/** Sixteen weeks of esketamine with an antidepressant, then esketamine or placebo spray every week (daly2019). */
const maintenance = (dose: string): Treatment => ({
  doses: [
    spray("84 mg", "0 h", "84 h", 8),
    spray("84 mg", "28 d", "7 d", 12),
    spray(dose, "112 d", "7 d"),
    { drug: "escitalopram", dose: "10 mg", ...everyDay },
  ],
  set: { "mood.expectancy.known": 1, "mood.severity.resistance": 1 },
});
const followed = 26 * week;
const after = 52 * week;

/** The hazard that cumulates between two times in people who respond well. */
const cumulated = (cohort: Cohort, from: number, to: number): number =>
  Math.log(1 - cohort.observable("relapse.risk", from, remitted)) - Math.log(1 - cohort.observable("relapse.risk", to, remitted));

const taken = 20 * week;
/** Twenty weeks of an antidepressant, and then more of it or placebo (lewis2021). */
const stopping = (goesOn: boolean): Treatment => ({
  doses: [
    { drug: "escitalopram", dose: "20 mg", ...everyDay, times: goesOn ? 504 : 140 },
    ...(goesOn ? [] : [{ drug: "placebo", dose: "0 mg", ...everyDay, at: "140 d" }]),
  ],
  set: { "mood.expectancy.known": 1 },
});

const outcome = (id: string) => {
  const found = trials().outcomes.find((one) => one.id === id);
  if (!found) throw new RangeError(`there is no result ${id} in trials.csv`);
  return found;
};

function told(id: string, what?: string) {
  const { trial, arms, verified, source } = outcome(id);
  const named = `${trial}: ${arms.map(({ arm }) => arm).join(" against ")}, hazard ratio of relapse`;
  return { id, what: what ?? named, use: "calibration", verified, source } as const;
}

function hazardRatio(id: string): MoodTarget {
  const { value, spread } = outcome(id);
  const [low = value, high = value] = typeof spread?.value === "object" ? spread.value : [];
  return {
    ...told(id),
    ...ratios,
    treatments: [maintenance("84 mg"), maintenance("0 mg")],
    times: [randomised, randomised + followed],
    observed: Math.log(value),
    error: Math.log(high / low) / (2 * 1.96),
    predict: (kept, stopped) =>
      Math.log(
        cumulated(kept as Cohort, randomised, randomised + followed) / cumulated(stopped as Cohort, randomised, randomised + followed),
      ),
  };
}

/** Relapse under maintenance and after stopping. */
const relapse: readonly MoodTarget[] = [
  hazardRatio("T10h"),
  hazardRatio("T10hr"),
  {
    ...told("T10m", "SUSTAIN-1: placebo remitters, hazard of relapse summed over 26 weeks, from the median time"),
    ...ratios,
    treatments: [maintenance("0 mg")],
    times: [randomised, randomised + followed],
    // a constant hazard that halves those who stay well in the printed time, over the weeks that are followed
    observed: Math.log((Math.log(2) * followed) / (outcome("T10m").value * day)),
    error: 0.4,
    predict: (stopped) => Math.log(cumulated(stopped as Cohort, randomised, randomised + followed)),
  },
  {
    ...common("MO037"),
    ...ratios,
    treatments: [stopping(false), stopping(true)],
    times: [taken, taken + after],
    observed: Math.log(printed("MO037")),
    error: Math.log(2.7 / 1.56) / (2 * 1.96),
    predict: (stopped, kept) =>
      Math.log(cumulated(stopped as Cohort, taken, taken + after) / cumulated(kept as Cohort, taken, taken + after)),
  },
];

/** Results on courses that are not results of one arm at one time. */
export const courseTargets: readonly MoodTarget[] = [...usualTreatment, ...relapse];
