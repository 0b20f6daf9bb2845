import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { inverseOf, symmetric } from "./linear-model.ts";
import { product, type Square, squareOf, traceOfProduct } from "./square.ts";
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
  readonly slopes: readonly Square[];
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
  const sums = new Float64Array(size * size);
  const right = Matrix.zeros(size, 1);
  let determinants = 0;
  const weights: Square[] = [];
  for (const pattern of patterns) {
    const part = restricted(whole, pattern);
    const weight = inverseOf(part);
    if (!weight) return undefined;
    weights.push(squareOf(weight));
    determinants += pattern.count * logDeterminant(part);
    addKronecker(sums, squareOf(weight), pattern, size);
    addRight(right, weight, pattern);
  }
  const normal = Matrix.from1DArray(size, size, sums);
  const covariance = inverseOf(normal);
  if (!covariance) return undefined;
  const coefficients = covariance.mmul(right);
  const parts = patterns.map((pattern, g) => partOf(pattern, weights[g] ?? new Float64Array(), basis, coefficients, covariance));
  const slopes = basis.map((_, k) => {
    const slope = new Float64Array(size * size);
    for (const [g, pattern] of patterns.entries()) addKronecker(slope, parts[g]?.sandwiches[k] ?? new Float64Array(), pattern, size);
    return slope;
  });
  const squares = parts.reduce((sum, part) => sum + part.squares, 0);
  const logLikelihood = -0.5 * (determinants + logDeterminant(normal) + squares);
  const { score, information } = derivatives(parts, slopes, squareOf(covariance), size);
  return { logLikelihood, score, information, coefficients, covariance, slopes };
}

/** What one pattern adds: weighted squares of residuals, and per parameter W dV W and terms of score and information. */
interface Part {
  readonly squares: number;
  readonly sandwiches: readonly Square[];
  readonly score: readonly number[];
  readonly information: Matrix;
}

function partOf(pattern: Pattern, weight: Square, basis: CovarianceBasis, coefficients: Matrix, covariance: Matrix): Part {
  const n = pattern.visits.length;
  const residual = squareOf(residualProducts(pattern, coefficients));
  const leverage = squareOf(leverageOf(pattern, covariance));
  const changes = basis.map((one) => product(weight, squareOf(one, pattern.visits), n));
  const sandwiches = changes.map((change) => product(change, weight, n));
  const information = Matrix.zeros(basis.length, basis.length);
  // count I - 2 W G: the trace of what is left when fixed effects have been taken out twice
  const rest = product(weight, leverage, n).map((value, at) => (at % (n + 1) === 0 ? pattern.count : 0) - 2 * value);
  const left = changes.map((change) => product(change, rest, n));
  for (const [k, change] of changes.entries()) {
    for (const [l, other] of left.entries()) information.set(k, l, 0.5 * traceOfProduct(change, other, n));
  }
  const score = sandwiches.map((sandwich, k) => {
    const expected = pattern.count * traceOf(changes[k] ?? weight, n) - traceOfProduct(sandwich, leverage, n);
    return -0.5 * (expected - traceOfProduct(sandwich, residual, n));
  });
  return { squares: traceOfProduct(weight, residual, n), sandwiches, score, information };
}

function traceOf(square: Square, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += square[i * n + i] ?? 0;
  return sum;
}

function derivatives(
  parts: readonly Part[],
  slopes: readonly Square[],
  covariance: Square,
  size: number,
): { score: number[]; information: Matrix } {
  const score = slopes.map((_, k) => parts.reduce((sum, part) => sum + (part.score[k] ?? 0), 0));
  const spread = slopes.map((slope) => product(covariance, slope, size));
  const information = Matrix.zeros(slopes.length, slopes.length);
  for (const part of parts) information.add(part.information);
  for (const [k, one] of spread.entries()) {
    // the trace of a product is the same either way round
    for (let l = 0; l <= k; l++) {
      const term = 0.5 * traceOfProduct(one, spread[l] ?? one, size);
      information.set(k, l, information.get(k, l) + term);
      if (l < k) information.set(l, k, information.get(l, k) + term);
    }
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

function addKronecker(sums: Float64Array, weight: Square, { visits, xx }: Pattern, size: number): void {
  const width = xx.rows;
  const own = squareOf(xx);
  for (const [i, u] of visits.entries()) {
    for (const [j, v] of visits.entries()) {
      const factor = weight[i * visits.length + j] ?? 0;
      for (let a = 0; a < width; a++) {
        const row = (u * width + a) * size + v * width;
        for (let b = 0; b < width; b++) sums[row + b] = (sums[row + b] ?? 0) + factor * (own[a * width + b] ?? 0);
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

function logDeterminant(matrix: Matrix): number {
  const lower = new CholeskyDecomposition(symmetric(matrix)).lowerTriangularMatrix;
  let sum = 0;
  for (let i = 0; i < matrix.rows; i++) sum += 2 * Math.log(lower.get(i, i));
  return sum;
}
