import { type Prior, priorsOf } from "../../evidence/estimate.ts";
import type { Calibration, Progress } from "../calibration.ts";
import { leastSquares, spreadAt } from "../least-squares.ts";
import { organism } from "../organism.ts";
import { fromScale, toScale } from "../targets/laboratory.ts";
import { type Cohort, type Estimates, everybody, followCohorts, responders } from "./cohort.ts";
import { courseTargets } from "./course-targets.ts";
import { type MoodTarget, trialTargets } from "./targets.ts";
import type { Treatment } from "./treatment.ts";

const name = "mood";

/** Rows of trials that would count people twice: a difference beside the changes of both its arms. */
const counted = ["T02d1", "T07d"];

/** Targets that the fit of mood may see. */
export const moodCalibration = (): readonly MoodTarget[] => [
  ...trialTargets("calibration").filter(({ id }) => !counted.includes(id)),
  ...courseTargets,
];

/** Ends (h) up to which cohorts are followed together, so that short courses end early. */
const horizons = [72, 14 * 24, 28 * 24, 70 * 24, Number.POSITIVE_INFINITY] as const;
/** Of courses beyond the last of these, only people who respond well are followed. */
const [, , , longest] = horizons;

interface Group {
  readonly treatments: Map<string, Treatment>;
  readonly times: Set<number>;
  readonly found: Map<string, Cohort>;
}

/** Predictions of targets, in their order; treatments that several share are followed once. */
export function predictMood(targets: readonly MoodTarget[], estimates: Estimates = new Map()): number[] {
  const groups = new Map<number, Group>();
  const groupOf = ({ times }: MoodTarget): Group => {
    const horizon = horizons.find((end) => Math.max(...times) <= end) ?? Number.POSITIVE_INFINITY;
    const group = groups.get(horizon) ?? { treatments: new Map(), times: new Set(), found: new Map() };
    groups.set(horizon, group);
    return group;
  };
  for (const target of targets) {
    const { treatments, times } = groupOf(target);
    for (const one of target.treatments) treatments.set(JSON.stringify(one), one);
    for (const time of target.times) times.add(time);
  }
  for (const [horizon, { treatments, times, found }] of groups) {
    const followed = horizon > longest ? responders : everybody;
    const cohorts = followCohorts([...treatments.values()], [...times], estimates, followed);
    for (const [i, key] of [...treatments.keys()].entries()) found.set(key, cohorts[i] as Cohort);
  }
  return targets.map((target) => {
    const { found } = groupOf(target);
    return target.predict(...target.treatments.map((one) => found.get(JSON.stringify(one)) as Cohort));
  });
}

/** Spread between trials, on the scale of shares and of logarithms, before the data have said anything. */
const firstSpread = 0.08;

/**
 * Fits the estimated numbers of mood to calibration rows, and to nothing else: least squares of residuals and of priors (a
 * maximum a posteriori estimate), with the spread between trials estimated along by moments.
 */
export function calibrateMood(date: string, report: (progress: Progress) => void = () => {}): Calibration {
  const priors = priorsOf(name);
  const targets = moodCalibration();
  let evaluations = 0;
  let between = firstSpread;
  const predictedAt = (x: readonly number[]): number[] => predictMood(targets, estimatesAt(priors, x));
  const residuals = (x: readonly number[]): number[] => {
    const found = predictedAt(x).map((predicted, i) => residualOf(targets[i] as MoodTarget, predicted, between));
    const all = [...found, ...x];
    report({ evaluations: ++evaluations, objective: sumOfSquares(all) });
    return all;
  };
  let x = priors.map(() => 0);
  for (let round = 0; round < 2; round++) {
    x = leastSquares(residuals, targets.length + priors.length, x);
    between = spreadBetween(targets, predictedAt(x));
  }
  const { sd, correlation } = spreadAt(residuals, x);
  const predicted = predictedAt(x);
  return {
    fit: {
      schema: "ketagenesis.fit/1",
      fit: name,
      made: {
        model: organism(["sKetamine", "rKetamine"]).program.hash,
        rows: targets.map(({ id }) => id),
        objective: significant(sumOfSquares(residuals(x))),
        betweenStudies: significant(between),
        date,
      },
      estimates: priors.map((prior, i) => ({
        id: prior.id,
        value: significant(valueAt(prior, x[i] ?? Number.NaN)),
        unit: prior.value.unit,
        sd: significant(prior.sd * (sd[i] ?? Number.NaN)),
      })),
      correlation: correlation.map((line) => line.map((r) => significant(r, 4))),
    },
    rows: targets.map((target, i) => ({
      id: target.id,
      observed: target.observed,
      predicted: predicted[i] ?? Number.NaN,
      residual: residualOf(target, predicted[i] ?? Number.NaN, between),
    })),
    identified: priors.map((prior, i) => ({ id: prior.id, share: sd[i] ?? Number.NaN })),
  };
}

/** A residual in units of its error: the trial's own, and what trials differ by. */
export const residualOf = ({ observed, error }: MoodTarget, predicted: number, between: number): number =>
  (predicted - observed) / Math.hypot(error, between);

// moment estimate: the spread that makes the weighted squares of the data match their number
function spreadBetween(targets: readonly MoodTarget[], predicted: readonly number[]): number {
  const squares = (between: number) =>
    targets.reduce((sum, target, i) => sum + residualOf(target, predicted[i] ?? Number.NaN, between) ** 2, 0);
  let [low, high] = [0.01, 0.5];
  for (let i = 0; i < 40; i++) {
    const middle = Math.sqrt(low * high);
    if (squares(middle) > targets.length) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

const valueAt = (prior: Prior, x: number): number => fromScale(prior, toScale(prior, prior.value.value) + x * prior.sd);

const estimatesAt = (priors: readonly Prior[], x: readonly number[]): Map<Prior, number> =>
  new Map(priors.map((prior, i) => [prior, valueAt(prior, x[i] ?? Number.NaN)]));

const sumOfSquares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);

const significant = (value: number, digits = 6): number => Number(value.toPrecision(digits));
