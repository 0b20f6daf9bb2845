import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { inverseOf, symmetric } from "./linear-model.ts";
import type { Pattern } from "./visit-patterns.ts";

/** A covariance of visits that is linear in its parameters: the derivative by each of them, visits by visits. */
export type CovarianceBasis = readonly Matrix[];

/** The restricted likelihood at some covariance, with what a step of Fisher scoring and a contrast need. */
export interface RestrictedPoint {
  readonly logLikelihood: number;
  readonly score: readonly number[];
  readonly information: Matrix;
  /** Coefficients: those of the first visit, then of the second, ... */
  readonly coefficients: Matrix;
  /** Their covariance, the inverse of X'WX. */
  readonly covariance: Matrix;
  /** Per parameter of the covariance: X'W (dV) W X. */
  readonly slopes: readonly Matrix[];
}

/**
 * Restricted log-likelihood (Patterson and Thompson 1971; without its constant), its score and expected information for a
 * longitudinal model in which each visit has its own coefficients. Undefined where the covariance is not positive definite.
 * Sums over subjects are Kronecker products over patterns of visits, so that the cost does not grow with their number.
 */
export function restrictedLikelihood(
  patterns: readonly Pattern[],
  basis: CovarianceBasis,
  values: readonly number[],
): RestrictedPoint | undefined {
  const whole = sumOf(basis, values);
  const width = patterns[0]?.xx.rows ?? 0;
  const size = whole.rows * width;
  const normal = Matrix.zeros(size, size);
  const right = Matrix.zeros(size, 1);
  let determinants = 0;
  const weights: Matrix[] = [];
  for (const pattern of patterns) {
    const part = restricted(whole, pattern);
    const weight = inverseOf(part);
    if (!weight) return undefined;
    weights.push(weight);
    determinants += pattern.count * logDeterminant(part);
    addKronecker(normal, weight, pattern.xx, pattern);
    addRight(right, weight, pattern);
  }
  const covariance = inverseOf(normal);
  if (!covariance) return undefined;
  const coefficients = covariance.mmul(right);
  const parts = patterns.map((pattern, g) => partOf(pattern, weights[g] ?? new Matrix(0, 0), basis, coefficients, covariance));
  const slopes = basis.map((_, k) => {
    const slope = Matrix.zeros(size, size);
    for (const [g, pattern] of patterns.entries()) addKronecker(slope, parts[g]?.sandwiches[k] ?? new Matrix(0, 0), pattern.xx, pattern);
    return slope;
  });
  const squares = parts.reduce((sum, part) => sum + part.squares, 0);
  const logLikelihood = -0.5 * (determinants + logDeterminant(normal) + squares);
  const { score, information } = derivatives(parts, slopes, covariance);
  return { logLikelihood, score, information, coefficients, covariance, slopes };
}

/** What one pattern adds: weighted squares of residuals, and per parameter W dV W and terms of score and information. */
interface Part {
  readonly squares: number;
  readonly sandwiches: readonly Matrix[];
  readonly score: readonly number[];
  readonly information: Matrix;
}

function partOf(pattern: Pattern, weight: Matrix, basis: CovarianceBasis, coefficients: Matrix, covariance: Matrix): Part {
  const residual = residualProducts(pattern, coefficients);
  const leverage = leverageOf(pattern, covariance);
  const changes = basis.map((one) => weight.mmul(restricted(one, pattern)));
  const sandwiches = changes.map((change) => change.mmul(weight));
  const information = Matrix.zeros(basis.length, basis.length);
  // count I - 2 W G: the trace of what is left when fixed effects have been taken out twice
  const rest = Matrix.eye(weight.rows).mul(pattern.count).sub(weight.mmul(leverage).mul(2));
  const left = changes.map((change) => change.mmul(rest));
  for (const [k, change] of changes.entries()) {
    for (const [l, other] of left.entries()) information.set(k, l, 0.5 * traceOfProduct(change, other));
  }
  const score = sandwiches.map((sandwich, k) => {
    return (
      -0.5 * (pattern.count * (changes[k] ?? weight).trace() - traceOfProduct(sandwich, leverage) - traceOfProduct(sandwich, residual))
    );
  });
  return { squares: traceOfProduct(weight, residual), sandwiches, score, information };
}

function derivatives(parts: readonly Part[], slopes: readonly Matrix[], covariance: Matrix): { score: number[]; information: Matrix } {
  const score = slopes.map((_, k) => parts.reduce((sum, part) => sum + (part.score[k] ?? 0), 0));
  const spread = slopes.map((slope) => covariance.mmul(slope));
  const information = Matrix.zeros(slopes.length, slopes.length);
  for (const part of parts) information.add(part.information);
  for (const [k, one] of spread.entries()) {
    for (const [l, other] of spread.entries()) information.set(k, l, information.get(k, l) + 0.5 * traceOfProduct(one, other));
  }
  // the terms of patterns are symmetric only in sum
  return { score, information: information.add(information.transpose()).mul(0.5) };
}

/** Sum of r r' over the subjects of a pattern, r being what the coefficients leave. */
function residualProducts({ visits, xx, xy, yy }: Pattern, coefficients: Matrix): Matrix {
  const width = xx.rows;
  const own = Matrix.zeros(width, visits.length);
  for (const [j, v] of visits.entries()) for (let a = 0; a < width; a++) own.set(a, j, coefficients.get(v * width + a, 0));
  const cross = own.transpose().mmul(xy);
  return Matrix.sub(yy, cross).sub(cross.transpose()).add(own.transpose().mmul(xx).mmul(own));
}

/** G with G[u][v] = trace of (block u, v of the coefficients' covariance) times xx. */
function leverageOf({ visits, xx }: Pattern, covariance: Matrix): Matrix {
  const width = xx.rows;
  const found = Matrix.zeros(visits.length, visits.length);
  for (const [i, u] of visits.entries()) {
    for (const [j, v] of visits.entries()) {
      let sum = 0;
      for (let a = 0; a < width; a++) for (let b = 0; b < width; b++) sum += covariance.get(u * width + a, v * width + b) * xx.get(a, b);
      found.set(i, j, sum);
    }
  }
  return found;
}

function addKronecker(sums: Matrix, weight: Matrix, xx: Matrix, { visits }: Pattern): void {
  const width = xx.rows;
  for (const [i, u] of visits.entries()) {
    for (const [j, v] of visits.entries()) {
      for (let a = 0; a < width; a++) {
        for (let b = 0; b < width; b++) {
          const [row, column] = [u * width + a, v * width + b];
          sums.set(row, column, sums.get(row, column) + weight.get(i, j) * xx.get(a, b));
        }
      }
    }
  }
}

function addRight(sums: Matrix, weight: Matrix, { visits, xx, xy }: Pattern): void {
  const weighted = xy.mmul(weight);
  for (const [j, v] of visits.entries()) {
    for (let a = 0; a < xx.rows; a++) sums.set(v * xx.rows + a, 0, sums.get(v * xx.rows + a, 0) + weighted.get(a, j));
  }
}

function sumOf(basis: CovarianceBasis, values: readonly number[]): Matrix {
  const sum = Matrix.zeros(basis[0]?.rows ?? 0, basis[0]?.columns ?? 0);
  for (const [k, one] of basis.entries()) sum.add(Matrix.mul(one, values[k] ?? 0));
  return sum;
}

const restricted = (whole: Matrix, { visits }: Pattern): Matrix => whole.selection([...visits], [...visits]);

function traceOfProduct(a: Matrix, b: Matrix): number {
  let sum = 0;
  for (let i = 0; i < a.rows; i++) for (let j = 0; j < a.columns; j++) sum += a.get(i, j) * b.get(j, i);
  return sum;
}

function logDeterminant(matrix: Matrix): number {
  const lower = new CholeskyDecomposition(symmetric(matrix)).lowerTriangularMatrix;
  let sum = 0;
  for (let i = 0; i < matrix.rows; i++) sum += 2 * Math.log(lower.get(i, i));
  return sum;
}
