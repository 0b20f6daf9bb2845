import { Matrix } from "ml-matrix";
import { type Estimate, studentEstimate } from "./estimate.ts";
import { inverseOf } from "./linear-model.ts";
import { type CovarianceBasis, type RestrictedPoint, restrictedLikelihood } from "./restricted-likelihood.ts";
import { form } from "./square.ts";
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
  const fit = scored(patterns, basis, values);
  const spread = fit && inverseOf(fit.point.information);
  if (!fit || !spread) return undefined;
  const width = subjects[0]?.x.length ?? 0;
  const covariance = Matrix.zeros(visits, visits);
  for (const [k, one] of basis.entries()) covariance.add(Matrix.mul(one, fit.values[k] ?? 0));
  return {
    covariance: covariance.to2DArray(),
    logLikelihood: fit.point.logLikelihood,
    contrast: (visit, weights) => contrast(fit.point, spread, visit * width, weights),
  };
}

/** Fisher scoring with halved steps; undefined when it does not settle. */
function scored(patterns: ReturnType<typeof visitPatterns>, basis: CovarianceBasis, start: readonly number[]) {
  let values = [...start];
  let point = restrictedLikelihood(patterns, basis, values);
  for (let i = 0; point && i < mostSteps; i++) {
    const spread = inverseOf(point.information);
    if (!spread) return undefined;
    const step = spread.mmul(Matrix.columnVector([...point.score])).to1DArray();
    const decrement = step.reduce((sum, value, k) => sum + value * (point?.score[k] ?? 0), 0);
    if (decrement < 1e-12) return { point, values };
    let next: RestrictedPoint | undefined;
    let size = 1;
    for (let halvings = 0; halvings < 30; halvings++, size /= 2) {
      next = restrictedLikelihood(patterns, basis, moved(values, step, size));
      if (next && next.logLikelihood >= point.logLikelihood - 1e-10) break;
      next = undefined;
    }
    if (!next) return decrement < 1e-6 ? { point, values } : undefined;
    values = moved(values, step, size);
    point = next;
  }
  return undefined;
}

const moved = (values: readonly number[], step: readonly number[], size: number): number[] =>
  values.map((value, k) => value + size * (step[k] ?? 0));

function contrast(
  { coefficients, covariance, slopes }: RestrictedPoint,
  spread: Matrix,
  first: number,
  weights: readonly number[],
): Estimate {
  const row = Matrix.zeros(1, coefficients.rows);
  for (const [a, weight] of weights.entries()) row.set(0, first + a, weight);
  const along = covariance.mmul(row.transpose());
  const variance = row.mmul(along).get(0, 0);
  const slope = Matrix.columnVector(slopes.map((one) => form(one, along.to1DArray())));
  const uncertainty = slope.transpose().mmul(spread).mmul(slope).get(0, 0);
  const freedom = (2 * variance * variance) / uncertainty;
  return studentEstimate(row.mmul(coefficients).get(0, 0), Math.sqrt(variance), freedom);
}

function unstructured(visits: number): Matrix[] {
  const basis: Matrix[] = [];
  for (let u = 0; u < visits; u++) {
    for (let v = 0; v <= u; v++) {
      const one = Matrix.zeros(visits, visits);
      one.set(u, v, 1);
      one.set(v, u, 1);
      basis.push(one);
    }
  }
  return basis;
}

const compoundSymmetry = (visits: number): Matrix[] => [Matrix.eye(visits), Matrix.ones(visits, visits)];

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
