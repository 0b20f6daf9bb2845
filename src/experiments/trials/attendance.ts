import { uniform } from "../../engine/random/streams.ts";
import { strictExp, strictLog } from "../../engine/random/strict.ts";
import { type Conduct, type DropoutCause, momentsOf } from "./conduct.ts";
import { measured, type VisitLot, visitStream } from "./measurement.ts";

/** A subject who left early: when (h) and why. */
export interface Leaving {
  readonly time: number;
  readonly why: string;
}

/** What was seen of an arm's subjects: rows of subjects, `measured[k][i * moments + j]`; NaN where a visit did not take place. */
export interface Attendance {
  /** Moments at which subjects are seen, h from the trial's start. */
  readonly moments: readonly number[];
  readonly observables: readonly string[];
  readonly measured: readonly Float64Array[];
  readonly left: readonly (Leaving | undefined)[];
}

/** True values of the observables of one subject at the moments. */
export type TruthOf = (subject: number, observable: number) => ArrayLike<number>;

/**
 * What is seen of an arm: true values with errors of measurement, without the visits that are missed and those after a
 * subject left. `numbers` are the subjects' numbers (from 0), which with seed, arm and moment decide every draw.
 */
export function attend(
  conduct: Conduct,
  lot: VisitLot,
  start: number,
  numbers: readonly number[],
  observables: readonly string[],
  truth: TruthOf,
): Attendance {
  const moments = momentsOf(conduct, start);
  const seen = observables.map(() => new Float64Array(numbers.length * moments.length));
  const first = conduct.baselines[0] ?? start;
  const left = numbers.map((number, i) => {
    const rows = observables.map((name, k) => {
      const values = truth(i, k);
      return moments.map((moment, j) => measured(values[j] ?? Number.NaN, lot, number, name, moment, conduct.noise));
    });
    const draw = (moment: number): number => uniform({ seed: lot.seed, subject: number, stream: visitStream(lot, "missed", moment) }, 0);
    const missed = moments.map((moment) => conduct.missed > 0 && moment > first && draw(moment) < conduct.missed);
    const valuesOf = (name: string): readonly number[] => rows[observables.indexOf(name)] ?? [];
    const leaving = leavingOf(conduct, lot, number, moments, missed, valuesOf);
    for (const [k, row] of rows.entries()) {
      for (const [j, value] of row.entries()) {
        const gone = missed[j] || (leaving !== undefined && (moments[j] ?? 0) > leaving.time);
        (seen[k] as Float64Array)[i * moments.length + j] = gone ? Number.NaN : value;
      }
    }
    return leaving;
  });
  return { moments, observables, measured: seen, left };
}

/** The first cause that strikes a subject, if any does before the last visit. */
function leavingOf(
  { dropout, baselines }: Conduct,
  lot: VisitLot,
  subject: number,
  moments: readonly number[],
  missed: readonly boolean[],
  valuesOf: (name: string) => readonly number[],
): Leaving | undefined {
  const first = moments.indexOf(baselines[0] ?? 0);
  let earliest: Leaving | undefined;
  for (const [c, cause] of dropout.entries()) {
    if (cause.arms && !cause.arms.some((arm) => lot.arm.split(" then ").includes(arm))) continue;
    // the same cause named twice draws twice
    const stream = visitStream(lot, `dropout/${cause.why}`, c);
    const patience = -strictLog(uniform({ seed: lot.seed, subject, stream }, 0));
    const time = strikes(cause, patience, moments, first, missed, cause.driver ? valuesOf(cause.driver.observable) : []);
    if (time !== undefined && (!earliest || time < earliest.time)) earliest = { time, why: cause.why };
  }
  return earliest;
}

/** When the cumulative hazard, constant between visits, uses up a subject's patience. */
function strikes(
  { hazard, driver }: DropoutCause,
  patience: number,
  moments: readonly number[],
  first: number,
  missed: readonly boolean[],
  values: readonly number[],
): number | undefined {
  let left = patience;
  let known = values[first] ?? 0;
  for (let j = first; j < moments.length - 1; j++) {
    const [from, to] = [moments[j] ?? 0, moments[j + 1] ?? 0];
    if (!missed[j]) known = values[j] ?? known;
    const value = driver?.looks === "now" ? (values[j + 1] ?? known) : known;
    const rate = driver ? hazard * strictExp(driver.slope * (value - (values[first] ?? 0))) : hazard;
    if (rate * (to - from) >= left) return from + left / rate;
    left -= rate * (to - from);
  }
  return undefined;
}
