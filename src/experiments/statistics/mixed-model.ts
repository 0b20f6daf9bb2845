import { type Estimate, studentEstimate } from "./estimate.ts";
import { type CovarianceBasis, type RestrictedPoint, restrictedLikelihood } from "./restricted-likelihood.ts";
import { applied, dot, form, inverted, type Square } from "./square.ts";
import { type Followed, visitPatterns } from "./visit-patterns.ts";

/** How values of one subject at different visits go together. */
export type CovarianceShape = "unstructured" | "compoundSymmetry";

/** A mixed model for repeated measures that was fitted. */
export interface MixedModel {
  /** Covariance of visits, row by row. */
  readonly covariance: readonly (readonly number[])[];
  /** Restricted log-likelihood without its constant. */
  readonly logLikelihood: number;
  /** A weighted sum of the coefficients of one visit, with Satterthwaite's degrees of freedom. */
  contrast(visit: number, weights: readonly number[]): Estimate;
}

const mostSteps = 100;

/**
 * Mixed model for repeated measures (Mallinckrodt and others 2008): at each visit every column of `x` has its own coefficient;
 * residuals of a subject share a covariance over visits, fitted by restricted maximum likelihood (Fisher scoring). Valid
 * when values are missing at random. Undefined when it cannot be fitted: too few values, or values that do not vary.
 */
export function mixedModel(subjects: readonly Followed[], shape: CovarianceShape): MixedModel | undefined {
  const visits = subjects[0]?.y.length ?? 0;
  const patterns = visitPatterns(subjects);
  if (patterns.length === 0) return undefined;
  const basis = shape === "unstructured" ? unstructured(visits) : compoundSymmetry(visits);
  const values = startValues(subjects, shape);
  if (!values) return undefined;
  const fit = scored(restrictedLikelihood(patterns, basis, visits), values);
  const spread = fit && inverted(fit.point.information, basis.length)?.inverse;
  if (!fit || !spread) return undefined;
  const width = subjects[0]?.x.length ?? 0;
  const entry = (u: number, v: number): number => basis.reduce((sum, one, k) => sum + (fit.values[k] ?? 0) * (one[u * visits + v] ?? 0), 0);
  const every = Array.from({ length: visits }, (_, v) => v);
  return {
    covariance: every.map((u) => every.map((v) => entry(u, v))),
    logLikelihood: fit.point.logLikelihood,
    contrast: (visit, weights) => contrast(fit.point, spread, visit * width, weights),
  };
}

/** Fisher scoring with halved steps; undefined when it does not settle. */
function scored(likelihood: ReturnType<typeof restrictedLikelihood>, start: readonly number[]) {
  let values = [...start];
  let point = likelihood(values);
  for (let i = 0; point && i < mostSteps; i++) {
    const spread = inverted(point.information, values.length);
    if (!spread) return undefined;
    const step = applied(spread.inverse, point.score);
    const decrement = dot(step, point.score);
    if (decrement < 1e-12) return { point, values };
    let next: RestrictedPoint | undefined;
    let size = 1;
    for (let halvings = 0; halvings < 30; halvings++, size /= 2) {
      next = likelihood(moved(values, step, size));
      if (next && next.logLikelihood >= point.logLikelihood - 1e-10) break;
      next = undefined;
    }
    if (!next) return decrement < 1e-6 ? { point, values } : undefined;
    values = moved(values, step, size);
    point = next;
  }
  return undefined;
}

const moved = (values: readonly number[], step: ArrayLike<number>, size: number): number[] =>
  values.map((value, k) => value + size * (step[k] ?? 0));

function contrast(
  { coefficients, covariance, slopes }: RestrictedPoint,
  spread: Square,
  first: number,
  weights: readonly number[],
): Estimate {
  const row = new Float64Array(coefficients.length);
  row.set(weights, first);
  const along = applied(covariance, row);
  const variance = dot(row, along);
  const slope = slopes.map((one) => form(one, along));
  const freedom = (2 * variance * variance) / form(spread, slope);
  return studentEstimate(dot(row, coefficients), Math.sqrt(variance), freedom);
}

function unstructured(visits: number): CovarianceBasis {
  const basis: Square[] = [];
  for (let u = 0; u < visits; u++) {
    for (let v = 0; v <= u; v++) {
      const one = new Float64Array(visits * visits);
      one[u * visits + v] = 1;
      one[v * visits + u] = 1;
      basis.push(one);
    }
  }
  return basis;
}

const compoundSymmetry = (visits: number): CovarianceBasis => [
  Float64Array.from({ length: visits * visits }, (_, at) => (at % (visits + 1) === 0 ? 1 : 0)),
  new Float64Array(visits * visits).fill(1),
];

/** Variances of the raw values, half of them shared between visits; undefined where a visit does not vary. */
function startValues(subjects: readonly Followed[], shape: CovarianceShape): number[] | undefined {
  const visits = subjects[0]?.y.length ?? 0;
  const variances = Array.from({ length: visits }, (_, v) =>
    varianceOf(subjects.flatMap(({ y }) => (Number.isNaN(y[v]) ? [] : [y[v] ?? 0]))),
  );
  if (variances.some((variance) => !(variance > 0))) return undefined;
  const mean = variances.reduce((sum, variance) => sum + variance, 0) / visits;
  if (shape === "compoundSymmetry") return [mean / 2, visits > 1 ? mean / 2 : 0];
  const values: number[] = [];
  for (let u = 0; u < visits; u++) {
    for (let v = 0; v <= u; v++) values.push((u === v ? 1 : 0.5) * Math.sqrt((variances[u] ?? 0) * (variances[v] ?? 0)));
  }
  return values;
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
