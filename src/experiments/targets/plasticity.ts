import type { Prior } from "../../evidence/estimate.ts";
import { row } from "../../evidence/table.ts";
import {
  type Changes,
  discernible,
  fallen,
  formationAfterStress,
  formationUnderDailyDoses,
  lengthAfter,
  lossAfter,
  pathway,
  proteinCourse,
  restNeeded,
  restored,
  risen,
  silentDose,
  turnover,
  usualDose,
} from "../plasticity/experiments.ts";
import { timeOfPeak } from "./curve.ts";
import { observation } from "./observation.ts";

/** A published number of rodents, and the experiment that recomputes it in the row's unit. */
export interface RodentTarget {
  readonly row: string;
  predicted(changes: Changes): number;
  /** A share near the whole is compared by what is missing of it: 96 % that stay by 4 % that go. */
  readonly missing?: boolean;
}

const { visible, rising } = discernible;
const percent = (share: number): number => 100 * share;

/** Published numbers of rodents that experiments on the model recompute; each is compared as a ratio. */
export const rodentTargets: readonly RodentTarget[] = [
  { row: "SIG04", predicted: (changes) => timeOfPeak(pathway("mtorc1", changes)) },
  { row: "SIG05", predicted: (changes) => fallen(pathway("mtorc1", changes), visible.value) },
  { row: "SIG06", predicted: (changes) => risen(proteinCourse(changes), 0.5) },
  { row: "SIG07", predicted: (changes) => fallen(proteinCourse(changes), visible.value) },
  { row: "SIG08", predicted: silentDose },
  { row: "SPN03", predicted: (changes) => risen(formationUnderDailyDoses(changes), rising.value) },
  { row: "SPN06", predicted: (changes) => percent(restored({ ...changes, mgPerKg: usualDose }, [24])[0] ?? Number.NaN) },
  { row: "SPN07", predicted: (changes) => percent(restored({ ...changes, mgPerKg: 0 }, [24])[0] ?? Number.NaN) },
  { row: "SPN16", predicted: (changes) => percent(turnover(14, changes).eliminated) },
  { row: "SPN19", predicted: (changes) => percent(turnover(30, changes).persisting), missing: true },
  { row: "SPN24", predicted: (changes) => -percent(lossAfter(21, changes)) },
  { row: "SPN27", predicted: (changes) => risen(formationAfterStress(changes), rising.value) },
  { row: "SPN29", predicted: (changes) => restNeeded("density", changes) },
  { row: "DEN02", predicted: (changes) => percent(lengthAfter(21, changes) - 1) },
  { row: "DEN06", predicted: (changes) => percent(lengthAfter(21, changes) - 1) },
  { row: "DEN07", predicted: (changes) => restNeeded("dendrite", changes) },
];

/** The least error of a remembered number, as a share of it. */
const recalledError = 0.3;
/** Spread between studies (log scale), as for other fits without an estimate of their own. */
const betweenStudies = 0.2;

/** The error (log scale) with which a row counts: its own, differences between studies, and more where it is remembered. */
export function rodentError(id: string): number {
  const found = row(id);
  const { logError } = observation(found);
  return Math.hypot(logError, betweenStudies, found.verified === "recalled" ? recalledError : 0);
}

/** Targets that the fit of plasticity may see. */
export const rodentCalibration = (): readonly RodentTarget[] => rodentTargets.filter((target) => row(target.row).use === "calibration");

/** A prediction of one number, and the variance (log scale) that uncertain estimates leave. */
export interface RodentPrediction {
  readonly row: string;
  readonly predicted: number;
  readonly variance: number;
  readonly error: number;
  readonly missing: boolean;
}

/** Recomputes rows of rodents, with the spread over members of an ensemble. */
export function predictRodents(ids: readonly string[], members: readonly ReadonlyMap<Prior, number>[]): RodentPrediction[] {
  return rodentTargets
    .filter((target) => ids.includes(target.row))
    .map((target) => {
      const { missing = false } = target;
      const predicted = target.predicted({});
      const ratio = (other: number): number => (missing ? (100 - other) / (100 - predicted) : other / predicted);
      const logs = members.map((estimates) => Math.log(ratio(target.predicted({ estimates }))));
      const variance = logs.reduce((sum, x) => sum + x * x, 0) / Math.max(1, logs.length);
      return { row: target.row, predicted, variance, error: rodentError(target.row), missing };
    });
}
