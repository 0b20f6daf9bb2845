import { applied, dot, inverted, partOf, product, type Square, traceOfProduct } from "./square.ts";
import type { Pattern } from "./visit-patterns.ts";

/** A covariance of visits that is linear in its parameters: the derivative by each of them, visits by visits. */
export type CovarianceBasis = readonly Square[];

/** The restricted likelihood at some covariance, with what a step of Fisher scoring and a contrast need. */
export interface RestrictedPoint {
  readonly logLikelihood: number;
  readonly score: Float64Array;
  readonly information: Square;
  /** Coefficients: those of the first visit, then of the second, ... */
  readonly coefficients: Float64Array;
  /** Their covariance, the inverse of X'WX. */
  readonly covariance: Square;
  /** Per parameter of the covariance: X'W (dV) W X. */
  readonly slopes: readonly Square[];
}

/**
 * Restricted log-likelihood (Patterson and Thompson 1971; without its constant), its score and expected information for a
 * longitudinal model in which each visit has its own coefficients, as a function of the parameters of the covariance of `visits`
 * visits. Undefined where that is not positive definite. Sums over subjects are Kronecker products over patterns of visits, so
 * that the cost does not grow with their number.
 */
export function restrictedLikelihood(
  patterns: readonly Pattern[],
  basis: CovarianceBasis,
  visits: number,
): (values: readonly number[]) => RestrictedPoint | undefined {
  const own = patterns.map((pattern) => basis.map((one) => partOf(one, visits, pattern.visits)));
  const size = visits * (patterns[0]?.width ?? 0);
  return (values) => {
    const whole = sumOf(basis, values, visits * visits);
    const sums = new Float64Array(size * size);
    const right = new Float64Array(size);
    const weights: Square[] = [];
    let determinants = 0;
    for (const pattern of patterns) {
      const found = inverted(partOf(whole, visits, pattern.visits), pattern.visits.length);
      if (!found) return undefined;
      weights.push(found.inverse);
      determinants += pattern.count * found.logDeterminant;
      addKronecker(sums, found.inverse, pattern, size);
      addRight(right, found.inverse, pattern);
    }
    const normal = inverted(sums, size);
    if (!normal) return undefined;
    const covariance = normal.inverse;
    const coefficients = applied(covariance, right);
    const parts = patterns.map((pattern, g) => contribution(pattern, weights[g] ?? sums, own[g] ?? [], coefficients, covariance));
    const slopes = basis.map((_, k) => {
      const slope = new Float64Array(size * size);
      for (const [g, pattern] of patterns.entries()) addKronecker(slope, parts[g]?.sandwiches[k] ?? slope, pattern, size);
      return slope;
    });
    const squares = parts.reduce((sum, part) => sum + part.squares, 0);
    const logLikelihood = -0.5 * (determinants + normal.logDeterminant + squares);
    return { logLikelihood, ...derivatives(parts, slopes, covariance, size), coefficients, covariance, slopes };
  };
}

/** What one pattern adds: weighted squares of residuals, and per parameter W dV W and terms of score and information. */
interface Part {
  readonly squares: number;
  readonly sandwiches: readonly Square[];
  readonly score: readonly number[];
  readonly information: Square;
}

function contribution(pattern: Pattern, weight: Square, basis: readonly Square[], coefficients: Float64Array, covariance: Square): Part {
  const n = pattern.visits.length;
  const residual = residualProducts(pattern, coefficients);
  const leverage = leverageOf(pattern, covariance, coefficients.length);
  const changes = basis.map((one) => product(weight, one, n));
  const sandwiches = changes.map((change) => product(change, weight, n));
  // count I - 2 W G: the trace of what is left when fixed effects have been taken out twice
  const rest = product(weight, leverage, n).map((value, at) => (at % (n + 1) === 0 ? pattern.count : 0) - 2 * value);
  const left = changes.map((change) => product(change, rest, n));
  const information = new Float64Array(basis.length * basis.length);
  for (let k = 0; k < basis.length; k++) {
    for (let l = 0; l < basis.length; l++)
      information[k * basis.length + l] = 0.5 * traceOfProduct(changes[k] ?? weight, left[l] ?? weight, n);
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

function derivatives(parts: readonly Part[], slopes: readonly Square[], covariance: Square, size: number) {
  const m = slopes.length;
  const score = Float64Array.from(slopes, (_, k) => parts.reduce((sum, part) => sum + (part.score[k] ?? 0), 0));
  const spread = slopes.map((slope) => product(covariance, slope, size));
  const information = new Float64Array(m * m);
  for (let k = 0; k < m; k++) {
    for (let l = 0; l <= k; l++) {
      // terms of patterns are symmetric only in sum; the trace of a product is the same either way round
      let sum = traceOfProduct(spread[k] ?? covariance, spread[l] ?? covariance, size);
      for (const part of parts) sum += (part.information[k * m + l] ?? 0) + (part.information[l * m + k] ?? 0);
      information[k * m + l] = 0.5 * sum;
      information[l * m + k] = 0.5 * sum;
    }
  }
  return { score, information };
}

/** Sum of r r' over the subjects of a pattern, r being what the coefficients leave. */
function residualProducts({ visits, width, xx, xy, yy }: Pattern, coefficients: Float64Array): Square {
  const n = visits.length;
  const own = visits.map((v) => coefficients.subarray(v * width, (v + 1) * width));
  const columns = visits.map((_, j) => Float64Array.from({ length: width }, (__, a) => xy[a * n + j] ?? 0));
  const fitted = own.map((one) => applied(xx, one));
  const found = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const [one, other] = [own[i] ?? found, own[j] ?? found];
      const cross = dot(one, columns[j] ?? found) + dot(other, columns[i] ?? found);
      found[i * n + j] = (yy[i * n + j] ?? 0) - cross + dot(one, fitted[j] ?? found);
    }
  }
  return found;
}

/** G with G[u][v] = trace of (block u, v of the coefficients' covariance) times xx. */
function leverageOf({ visits, width, xx }: Pattern, covariance: Square, size: number): Square {
  const n = visits.length;
  const found = new Float64Array(n * n);
  for (const [i, u] of visits.entries()) {
    for (const [j, v] of visits.entries()) {
      let sum = 0;
      for (let a = 0; a < width; a++) {
        const row = (u * width + a) * size + v * width;
        for (let b = 0; b < width; b++) sum += (covariance[row + b] ?? 0) * (xx[a * width + b] ?? 0);
      }
      found[i * n + j] = sum;
    }
  }
  return found;
}

function addKronecker(sums: Square, weight: Square, { visits, width, xx }: Pattern, size: number): void {
  for (const [i, u] of visits.entries()) {
    for (const [j, v] of visits.entries()) {
      const factor = weight[i * visits.length + j] ?? 0;
      for (let a = 0; a < width; a++) {
        const row = (u * width + a) * size + v * width;
        for (let b = 0; b < width; b++) sums[row + b] = (sums[row + b] ?? 0) + factor * (xx[a * width + b] ?? 0);
      }
    }
  }
}

function addRight(sums: Float64Array, weight: Square, { visits, width, xy }: Pattern): void {
  const n = visits.length;
  for (const [j, v] of visits.entries()) {
    for (let a = 0; a < width; a++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += (xy[a * n + i] ?? 0) * (weight[i * n + j] ?? 0);
      sums[v * width + a] = (sums[v * width + a] ?? 0) + sum;
    }
  }
}

function sumOf(basis: CovarianceBasis, values: readonly number[], length: number): Square {
  const sum = new Float64Array(length);
  for (const [k, one] of basis.entries()) for (let i = 0; i < length; i++) sum[i] = (sum[i] ?? 0) + (values[k] ?? 0) * (one[i] ?? 0);
  return sum;
}
