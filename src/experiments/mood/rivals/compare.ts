import { correlated } from "../../ensemble.ts";
import type { Scored } from "../../evidence.ts";
import { distributed } from "../cohort.ts";
import { fitRows, type RowFit } from "../fit-rows.ts";
import { type Prediction, predictionsOfMood, scored, totalError } from "../score.ts";
import { type MoodTarget, trialTargets } from "../targets.ts";
import { biExponential } from "./bi-exponential.ts";
import { doubleWell } from "./double-well.ts";
import { type Rival, valuesAt } from "./rival.ts";
import { comparable, type Plan, planOf } from "./strength.ts";

/** How one model does on rows that none was fitted to. */
export interface Standing {
  readonly name: string;
  readonly about: string;
  /** Free numbers, and calibration rows that they were fitted to. */
  readonly free: number;
  readonly fitted: number;
  /** Share of the rows inside the 95 % predictive interval. */
  readonly within: number;
  readonly meanAbsoluteZ: number;
  /** Root mean square error of scores, differences and rates, in per cent of the score before treatment or of people. */
  readonly error: number;
  /** Mean logarithm of the density that the model gave to what was observed: larger is better. */
  readonly logDensity: number;
  /** Rows on which no other model is closer. */
  readonly closest: number;
}

/** The chain and its rivals on the same validation rows, the best first. */
export interface Contest {
  readonly rows: readonly string[];
  readonly standings: readonly Standing[];
}

const nodes: readonly number[] = Array.from({ length: 11 }, (_, i) => (i - 5) / 2);
const members = 24;

/** Fits rivals to the calibration rows that they can compute, and compares all models on validation rows that all can. */
export function contest(report: (done: number, of: number) => void = () => {}): Contest {
  const fair = (use: MoodTarget["use"]) => trialTargets(use).filter(({ treatments }) => treatments.every(comparable));
  const [known, unseen] = [fair("calibration"), fair("validation")];
  const chain = predictionsOfMood(unseen, (done, of) => report((0.7 * done) / of, 1));
  const entries = [
    { name: "the chain", about: "milligram to mood, through receptors, cells and synapses", ...chain },
    ...[biExponential, doubleWell].map((rival) => ({ name: rival.name, about: rival.about, ...challenge(rival, known, unseen) })),
  ];
  report(1, 1);
  const away = entries.map(({ predictions }) =>
    unseen.map((target, i) => Math.abs((predictions[i]?.value ?? Number.NaN) - target.observed)),
  );
  const standings = entries.map(({ name, about, free, fitted, predictions, between }, k) => ({
    name,
    about,
    free,
    fitted,
    ...standing(unseen, predictions, between),
    closest: unseen.filter((_, i) => away.every((line) => (away[k]?.[i] ?? Number.NaN) <= (line[i] ?? Number.NaN))).length,
  }));
  return { rows: unseen.map(({ id }) => id), standings: standings.sort((a, b) => b.logDensity - a.logDensity) };
}

function challenge(rival: Rival, known: readonly MoodTarget[], unseen: readonly MoodTarget[]) {
  const fit = fitRows(known, rival.free.length, predictor(rival, known), () => {}, startsOf(rival));
  const predict = predictor(rival, unseen);
  const center = predict(fit.x);
  const moved = draws(fit).map(predict);
  const predictions: Prediction[] = center.map((value, i) => ({
    value,
    variance: moved.reduce((sum, member) => sum + ((member[i] ?? Number.NaN) - value) ** 2, 0) / moved.length,
  }));
  return { free: rival.free.length, fitted: known.length, predictions, between: fit.between };
}

/** Where the fit of a rival begins: its priors' centre, and points drawn from them, for some rivals have more than one optimum. */
const startsOf = ({ free }: Rival): number[][] => {
  const alone = free.map((_, i) => free.map((__, j) => (i === j ? 1 : 0)));
  const one = free.map(() => 1);
  return [free.map(() => 0), ...correlated(one, alone, { size: 7, seed: 3 })];
};

/** Predictions of targets by a rival, at a point in SDs from its priors' centres. */
function predictor(rival: Rival, targets: readonly MoodTarget[]): (x: readonly number[]) => number[] {
  const plans = new Map<string, { plan: Plan; times: Set<number>; curves: Map<number, readonly number[]> }>();
  for (const { treatments, times } of targets) {
    for (const treatment of treatments) {
      const key = JSON.stringify(treatment.doses);
      const until = Math.max(...times, ...(plans.get(key)?.times ?? []));
      const all = new Set([...(plans.get(key)?.times ?? []), ...times]);
      plans.set(key, { plan: planOf(treatment, until), times: all, curves: new Map() });
    }
  }
  return (x) => {
    const values = valuesAt(rival.free, x);
    for (const { plan, times, curves } of plans.values()) {
      const sorted = [...times].sort((a, b) => a - b);
      for (const [i, line] of rival.course(values, plan, sorted, nodes).entries()) curves.set(sorted[i] ?? Number.NaN, line);
    }
    return targets.map((target) =>
      target.predict(
        ...target.treatments.map(({ doses, set }) => {
          const { curves } = plans.get(JSON.stringify(doses)) ?? { curves: new Map<number, readonly number[]>() };
          const baseline = set["mood.scales.madrs"] ?? Number.NaN;
          const observable = () => Number.NaN;
          return { ...distributed(baseline, 1, nodes, (time, j) => curves.get(time)?.[j] ?? Number.NaN), observable };
        }),
      ),
    );
  };
}

/** Points drawn from the normal approximation of a fit. */
const draws = ({ x, sd, correlation }: RowFit): number[][] =>
  correlated(sd, correlation, { size: members, seed: 2 }).map((shift) => x.map((value, i) => value + (shift[i] ?? 0)));

function standing(targets: readonly MoodTarget[], predictions: readonly Prediction[], between: number) {
  const found: Scored[] = targets.map((target, i) => scored(target, predictions[i] as Prediction, between));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const shares = targets.flatMap(({ observed, perShare }, i) => (perShare === undefined ? [(predictions[i]?.value ?? 0) - observed] : []));
  const density = targets.map((target, i) => {
    const prediction = predictions[i] as Prediction;
    const total = totalError(target, prediction, between);
    return -(((target.observed - prediction.value) / total) ** 2) / 2 - Math.log(total * Math.sqrt(2 * Math.PI));
  });
  return {
    within: found.filter(({ within }) => within).length / found.length,
    meanAbsoluteZ: mean(found.map(({ z }) => Math.abs(z))),
    error: 100 * Math.sqrt(mean(shares.map((away) => away ** 2))),
    logDensity: mean(density),
  };
}
