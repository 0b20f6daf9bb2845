import { criticalT, twoSidedP } from "../student.ts";

/** A difference with its standard error, 95 % confidence interval and two-sided p value. `freedom`: of Student's t. */
export interface Estimate {
  readonly difference: number;
  readonly se: number;
  readonly freedom: number;
  readonly ci95: readonly [number, number];
  /** Null where nothing varies. */
  readonly p: number | null;
}

/** The estimate of a difference whose error follows Student's t. */
export function studentEstimate(difference: number, se: number, freedom: number): Estimate {
  const half = se === 0 ? 0 : critical(freedom) * se;
  return {
    difference,
    se,
    freedom,
    ci95: [difference - half, difference + half],
    p: se === 0 ? null : twoSidedP(difference / se, freedom),
  };
}

const known = new Map<number, number>();

// thousands of trials of one size share their degrees of freedom
function critical(freedom: number): number {
  const before = known.get(freedom);
  if (before !== undefined) return before;
  const value = criticalT(0.95, freedom);
  if (known.size < 10_000) known.set(freedom, value);
  return value;
}

/** The standard deviation that groups share; undefined when no group has two values. */
export function pooledDeviation(groups: readonly (readonly number[])[]): number | undefined {
  let squares = 0;
  let freedom = 0;
  for (const values of groups) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const value of values) squares += (value - mean) ** 2;
    freedom += Math.max(0, values.length - 1);
  }
  return freedom > 0 ? Math.sqrt(squares / freedom) : undefined;
}

/** Hedges' g: a difference in pooled standard deviations, corrected for small samples (Hedges 1981); null where nothing varies. */
export function hedgesG(difference: number, a: readonly number[], b: readonly number[]): number | null {
  const deviation = pooledDeviation([a, b]);
  if (!deviation) return null;
  return (difference / deviation) * (1 - 3 / (4 * (a.length + b.length - 2) - 1));
}
