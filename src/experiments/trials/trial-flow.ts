import { criticalT } from "../student.ts";
import type { ArmResult } from "../trial.ts";
import type { Conduct } from "./conduct.ts";

/** How many subjects of an arm reached which stage of the trial. */
export interface Flow {
  readonly screened: number;
  readonly excluded: number;
  /** Of a randomised withdrawal: included, but no response to induction. */
  readonly notResponding: number;
  readonly randomised: number;
  readonly left: readonly { readonly why: string; readonly count: number }[];
  readonly completed: number;
  /** Visits that subjects missed while they were in the trial. */
  readonly missedVisits: number;
}

/** The flow of subjects through an arm. */
export function flowOf(arm: ArmResult, { dropout }: Conduct): Flow {
  const { recruits, attendance } = arm;
  const reasons = [...new Set(dropout.map(({ why }) => why))];
  const left = reasons.map((why) => ({ why, count: attendance.left.filter((leaving) => leaving?.why === why).length }));
  const gone = left.reduce((sum, { count }) => sum + count, 0);
  const failures = new Set(arm.failed.map(({ subject }) => subject));
  let missedVisits = 0;
  const [first] = attendance.measured;
  for (const [i, { number }] of arm.subjects.entries()) {
    if (failures.has(number)) continue;
    for (const [j, moment] of attendance.moments.entries()) {
      const still = moment <= (attendance.left[i]?.time ?? Number.POSITIVE_INFINITY);
      if (first && still && Number.isNaN(first[i * attendance.moments.length + j])) missedVisits++;
    }
  }
  return {
    screened: recruits.screened,
    excluded: recruits.excluded,
    notResponding: recruits.notResponding,
    randomised: arm.subjects.length,
    left,
    completed: arm.subjects.length - gone - failures.size,
    missedVisits,
  };
}

/** What was measured of an observable at each moment at which subjects were seen: mean with 95 % interval, and of how many. */
export interface VisitCourse {
  readonly time: readonly number[];
  readonly n: readonly number[];
  readonly mean: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** The course of each measured observable of an arm, visit by visit. */
export function visitCourses({ attendance }: ArmResult): Record<string, VisitCourse> {
  const { moments, observables, measured } = attendance;
  const entries = observables.map((name, k) => {
    const columns = moments.map((_, j) => {
      const values = attendance.left
        .map((_, i) => measured[k]?.[i * moments.length + j] ?? Number.NaN)
        .filter((value) => !Number.isNaN(value));
      return meanWithInterval(values);
    });
    const course: VisitCourse = {
      time: moments,
      n: columns.map(({ n }) => n),
      mean: columns.map(({ mean }) => mean),
      low: columns.map(({ low }) => low),
      high: columns.map(({ high }) => high),
    };
    return [name, course] as const;
  });
  return Object.fromEntries(entries);
}

/** Mean and Student's 95 % interval; null where there are too few values. */
export function meanWithInterval(values: ArrayLike<number>): { n: number; mean: number | null; low: number | null; high: number | null } {
  const n = values.length;
  if (n === 0) return { n, mean: null, low: null, high: null };
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i] ?? 0;
  const mean = sum / n;
  if (n < 2) return { n, mean, low: null, high: null };
  let squares = 0;
  for (let i = 0; i < n; i++) squares += ((values[i] ?? 0) - mean) ** 2;
  const half = criticalT(0.95, n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { n, mean, low: mean - half, high: mean + half };
}
