import { criticalT, twoSidedP } from "./student.ts";

/** What a sample comes to. `sd` and what follows from it are null for fewer than two values. */
export interface SampleSummary {
  readonly mean: number;
  readonly sd: number | null;
  readonly se: number | null;
  readonly ci95: readonly [number, number] | null;
  readonly median: number;
}

/** The arithmetic mean; NaN of nothing. */
export const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean, standard deviation and error, 95 % confidence interval of the mean (Student), and median. */
export function summarise(values: readonly number[]): SampleSummary {
  const n = values.length;
  const mean = meanOf(values);
  const median = percentile(
    [...values].sort((a, b) => a - b),
    50,
  );
  if (n < 2) return { mean, sd: null, se: null, ci95: null, median };
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  const se = sd / Math.sqrt(n);
  const half = criticalT(0.95, n - 1) * se;
  return { mean, sd, se, ci95: [mean - half, mean + half], median };
}

/** A percentile (0 to 100) of ascending values, linear between neighbours. */
export function percentile(ascending: ArrayLike<number>, percent: number): number {
  const place = ((ascending.length - 1) * percent) / 100;
  const below = Math.floor(place);
  const low = ascending[below] ?? Number.NaN;
  const high = ascending[Math.min(below + 1, ascending.length - 1)] ?? Number.NaN;
  return low + (high - low) * (place - below);
}

/** How two samples differ. */
export interface Difference {
  readonly difference: number;
  readonly ci95: readonly [number, number];
  /** Hedges' g: the difference in pooled standard deviations, corrected for small samples. */
  readonly effectSize: number | null;
  /** Two-sided p value of Welch's test; null where neither sample varies. */
  readonly p: number | null;
}

/** Welch's comparison of two samples; undefined when either has fewer than two values. */
export function compare(a: readonly number[], b: readonly number[]): Difference | undefined {
  const [one, two] = [summarise(a), summarise(b)];
  if (one.sd === null || two.sd === null) return undefined;
  const difference = one.mean - two.mean;
  const [va, vb] = [one.sd ** 2 / a.length, two.sd ** 2 / b.length];
  const se = Math.sqrt(va + vb);
  if (se === 0) return { difference, ci95: [difference, difference], effectSize: null, p: null };
  const freedom = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
  const half = criticalT(0.95, freedom) * se;
  const all = a.length + b.length;
  const pooled = Math.sqrt(((a.length - 1) * one.sd ** 2 + (b.length - 1) * two.sd ** 2) / (all - 2));
  const effectSize = (difference / pooled) * (1 - 3 / (4 * (all - 2) - 1));
  return { difference, ci95: [difference - half, difference + half], effectSize, p: twoSidedP(difference / se, freedom) };
}
