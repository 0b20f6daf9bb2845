import { storedFit } from "../../evidence/estimate.ts";
import { ensemble } from "../ensemble.ts";
import type { Scored } from "../evidence.ts";
import { predictCount } from "../statistics/count-prediction.ts";
import { moodCalibration, predictMood } from "./calibration.ts";
import { courseTargets } from "./course-targets.ts";
import { otherTargets } from "./other-targets.ts";
import { errorAt, type MoodTarget, spreadOf, trialTargets } from "./targets.ts";

/** Members of the ensemble that carries the uncertainty of the fit of mood: fewer than elsewhere, for each follows hundreds of arms. */
const members = 24;
/** Responsiveness (SDs) at which members are followed: logits of improvement run straight between them. */
const few: readonly number[] = [-2, 0, 2];
/** Spread between trials while no fit is stored, as in fits before the data have spoken. */
const usualSpread = 0.08;

/** Every published result of mood that the model recomputes. */
export const moodTargets = (): readonly MoodTarget[] => {
  const fitted = new Set(moodCalibration().map(({ id }) => id));
  // a calibration row that would count people twice is shown, and was not fitted to
  return [...trialTargets(), ...courseTargets, ...otherTargets()].map((target) =>
    target.use === "calibration" && !fitted.has(target.id) ? { ...target, use: "validation" } : target,
  );
};

/** A predicted value on a target's own scale, and its variance by what the fit leaves open. */
export interface Prediction {
  readonly value: number;
  readonly variance: number;
}

/** Predictions of targets with the uncertainty of the fit, the spread between trials, and how much was fitted to what. */
export function predictionsOfMood(targets: readonly MoodTarget[], report: (done: number, of: number) => void = () => {}) {
  const fit = storedFit("mood");
  const draws = fit ? ensemble(fit, members) : [];
  const center = predictMood(targets);
  const roughly = predictMood(targets, new Map(), few);
  const variances = targets.map(() => 0);
  for (const [i, values] of draws.entries()) {
    report(i, draws.length);
    for (const [j, found] of predictMood(targets, values, few).entries())
      variances[j] = (variances[j] ?? 0) + (found - (roughly[j] ?? Number.NaN)) ** 2 / draws.length;
  }
  const predictions: Prediction[] = center.map((value, j) => ({ value, variance: variances[j] ?? 0 }));
  const [free, fitted] = [fit?.estimates.length ?? 0, fit?.made.rows.length ?? 0];
  return { predictions, between: fit?.made.betweenStudies ?? usualSpread, free, fitted };
}

/** Scores published results of mood, all of them or those named, against their predictive intervals. */
export function scoreMood(ids: readonly string[], report: (done: number, of: number) => void = () => {}): Scored[] {
  const targets = moodTargets().filter(({ id }) => ids.length === 0 || ids.includes(id));
  if (targets.length === 0) return [];
  const { predictions, between } = predictionsOfMood(targets, report);
  return targets.map((target, j) => scored(target, predictions[j] as Prediction, between));
}

/** SD of what such a study would find: by what the fit leaves open, by what trials differ in, and by chance. */
export const totalError = (target: MoodTarget, { value, variance }: Prediction, between: number): number =>
  Math.sqrt(variance + spreadOf(target, between) ** 2 + errorAt(target, value) ** 2);

/** A target beside its prediction and the 95 % interval for such a study, both as printed. */
export function scored(target: MoodTarget, { value: predicted, variance }: Prediction, between: number): Scored {
  const { id, what, use, verified, source, unit, observed, error } = target;
  return {
    id,
    what,
    use,
    verified,
    observed: target.printed(observed),
    spread: Math.abs(target.printed(observed + error) - target.printed(observed - error)) / 2,
    unit,
    predicted: target.printed(predicted),
    ...(target.people === undefined
      ? placed(target, predicted, totalError(target, { value: predicted, variance }, between))
      : placedCount(target, predicted, variance + spreadOf(target, between) ** 2, target.people)),
    source,
  };
}

type Place = Pick<Scored, "interval" | "z" | "within">;

function placed({ observed, printed, unit }: MoodTarget, predicted: number, total: number): Place {
  const z = (observed - predicted) / total;
  const ends = [printed(predicted - 1.96 * total), printed(predicted + 1.96 * total)];
  const bounded = (value: number): number => (unit === "%" ? Math.min(100, Math.max(0, value)) : value);
  return { interval: [bounded(Math.min(...ends)), bounded(Math.max(...ends))], z, within: Math.abs(z) <= 1.96 };
}

/** A rate is a whole number of people: at so few, a normal distribution errs by a person at either end. */
function placedCount({ observed, printed }: MoodTarget, predicted: number, variance: number, people: number): Place {
  const count = Math.round(people);
  const { interval, score, within } = predictCount(count, predicted, variance, Math.round(observed * count));
  return { interval: [printed(interval[0]), printed(interval[1])], z: score, within };
}
