import { type Estimate, studentEstimate } from "./estimate.ts";
import { combination, fitLinear } from "./linear-model.ts";

/** One arm's values with the baseline of each. */
export interface WithBaseline {
  readonly values: readonly number[];
  readonly baseline: readonly number[];
}

/** An analysis of covariance: means at the average baseline, the common slope, and contrasts of arms. */
export interface Ancova {
  readonly means: readonly number[];
  /** Slope of the values on baseline; null where the baseline does not vary and was left out. */
  readonly slope: number | null;
  /** The estimate of a weighted sum of arms, a weight for each: [1, -1] is the first against the second. */
  contrast(weights: readonly number[]): Estimate;
}

/**
 * Analysis of covariance: every arm has its mean, all share one slope on baseline and one residual variance (Fisher 1932;
 * Vickers and Altman 2001). Without a baseline that varies within arms it is an analysis of variance. Undefined when too few
 * values are left.
 */
export function ancova(arms: readonly WithBaseline[]): Ancova | undefined {
  const all = arms.flatMap(({ baseline }) => [...baseline]);
  const middle = all.reduce((sum, value) => sum + value, 0) / all.length;
  const withSlope = variesWithin(arms, Math.abs(middle));
  const rows = arms.flatMap(({ baseline }, arm) =>
    baseline.map((value) => [...arms.map((_, i) => (i === arm ? 1 : 0)), ...(withSlope ? [value - middle] : [])]),
  );
  const fit = fitLinear(
    rows,
    arms.flatMap(({ values }) => [...values]),
  );
  if (!fit) return undefined;
  const contrast = (weights: readonly number[]): Estimate => {
    const { value, se } = combination(fit, withSlope ? [...weights, 0] : weights);
    return studentEstimate(value, se, fit.freedom);
  };
  return { means: fit.coefficients.slice(0, arms.length), slope: withSlope ? (fit.coefficients.at(-1) ?? null) : null, contrast };
}

// a baseline that differs by rounding alone carries no information
function variesWithin(arms: readonly WithBaseline[], size: number): boolean {
  return arms.some(({ baseline }) => baseline.some((value) => Math.abs(value - (baseline[0] ?? 0)) > 1e-9 * size + 1e-300));
}
