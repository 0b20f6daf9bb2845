import { levenbergMarquardt } from "ml-levenberg-marquardt";
import { inverse, Matrix } from "ml-matrix";

/** Residuals, in units of their errors, at a point. */
export type Residuals = (x: readonly number[]) => readonly number[];

/** When a fit has come close enough: so many steps of the method gain less than `enough`. */
export interface Ending {
  readonly steps: number;
  readonly enough: number;
}

/** The point near `from` where the sum of squared residuals is least (Marquardt 1963); `count` is the number of residuals. */
export function leastSquares(
  residuals: Residuals,
  count: number,
  from: readonly number[],
  { steps, enough }: Ending = { steps: 4, enough: 1e-6 },
): number[] {
  let last: { key: string; found: readonly number[] } | undefined;
  const at = (x: readonly number[]): readonly number[] => {
    const key = x.join();
    if (last?.key !== key) last = { key, found: residuals(x) };
    return last.found;
  };
  const sum = (x: readonly number[]): number => at(x).reduce((total, r) => total + r * r, 0);
  let x = [...from];
  // a few steps at a time, for the method itself stops only where nothing is left of the residuals
  for (let round = 0; round < 20; round++) {
    const before = sum(x);
    const next = levenbergMarquardt(
      { x: Array.from({ length: count }, (_, i) => i), y: new Array<number>(count).fill(0) },
      (trial) => (i) => at(trial)[i] ?? Number.NaN,
      { initialValues: x, gradientDifference: 1e-3, damping: 1e-2, maxIterations: steps, errorTolerance: 1e-9 },
    ).parameterValues;
    const gain = before - sum(next);
    if (gain > 0) x = next;
    if (gain < enough) break;
  }
  return x;
}

/** Standard deviations and correlations at a minimum, from the slopes of the residuals there. */
export function spreadAt(
  residuals: Residuals,
  x: readonly number[],
): { readonly sd: readonly number[]; readonly correlation: readonly (readonly number[])[] } {
  const step = 1e-3;
  const moved = (j: number, by: number) => residuals(x.map((value, k) => (k === j ? value + by : value)));
  const columns = x.map((_, j) => {
    const [up, down] = [moved(j, step), moved(j, -step)];
    return up.map((value, i) => (value - (down[i] ?? Number.NaN)) / (2 * step));
  });
  const slopes = new Matrix(columns).transpose();
  const covariance = inverse(slopes.transpose().mmul(slopes));
  const sd = x.map((_, i) => Math.sqrt(covariance.get(i, i)));
  return { sd, correlation: x.map((_, i) => x.map((__, j) => covariance.get(i, j) / ((sd[i] ?? 1) * (sd[j] ?? 1)))) };
}
