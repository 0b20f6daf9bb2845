/**
 * A square matrix, row by row in one array: for the many small products of a likelihood, where objects would cost more than the
 * arithmetic.
 */
export type Square = Float64Array;

/** The rows and columns of a square with `n` rows that `places` names. */
export function partOf(a: Square, n: number, places: readonly number[]): Square {
  const m = places.length;
  const found = new Float64Array(m * m);
  for (const [i, row] of places.entries()) for (const [j, column] of places.entries()) found[i * m + j] = a[row * n + column] ?? 0;
  return found;
}

/** The inverse of a symmetric positive definite square by Cholesky's factor, and the logarithm of its determinant. */
export interface Inverse {
  readonly inverse: Square;
  readonly logDeterminant: number;
}

/** Inverts a symmetric square with `n` rows; undefined when it is not positive definite, to within rounding. */
export function inverted(a: Square, n: number): Inverse | undefined {
  const lower = new Float64Array(n * n);
  let logDeterminant = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      // without what rounding makes of the two halves
      let sum = 0.5 * ((a[i * n + j] ?? 0) + (a[j * n + i] ?? 0));
      for (let k = 0; k < j; k++) sum -= (lower[i * n + k] ?? 0) * (lower[j * n + k] ?? 0);
      if (j < i) lower[i * n + j] = sum / (lower[j * n + j] ?? 0);
      else if (!(sum > 1e-11 * (a[i * n + i] ?? 0))) return undefined;
      else {
        lower[i * n + i] = Math.sqrt(sum);
        logDeterminant += Math.log(sum);
      }
    }
  }
  return { inverse: squareOfInverse(lower, n), logDeterminant };
}

/** The inverse of L L', L being lower triangular: the transposed inverse of L times that inverse. */
function squareOfInverse(lower: Square, n: number): Square {
  const back = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    back[j * n + j] = 1 / (lower[j * n + j] ?? 0);
    for (let i = j + 1; i < n; i++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum += (lower[i * n + k] ?? 0) * (back[k * n + j] ?? 0);
      back[i * n + j] = -sum / (lower[i * n + i] ?? 0);
    }
  }
  const found = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < n; k++) sum += (back[k * n + i] ?? 0) * (back[k * n + j] ?? 0);
      found[i * n + j] = sum;
      found[j * n + i] = sum;
    }
  }
  return found;
}

/** The product a x with a square. */
export function applied(a: Square, x: ArrayLike<number>): Float64Array {
  const n = x.length;
  const found = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += (a[i * n + j] ?? 0) * (x[j] ?? 0);
    found[i] = sum;
  }
  return found;
}

/** The product a b of two squares with `n` rows. */
export function product(a: Square, b: Square, n: number): Square {
  const found = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const factor = a[i * n + k] ?? 0;
      if (factor === 0) continue;
      for (let j = 0; j < n; j++) found[i * n + j] = (found[i * n + j] ?? 0) + factor * (b[k * n + j] ?? 0);
    }
  }
  return found;
}

/** The trace of a b. */
export function traceOfProduct(a: Square, b: Square, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) sum += (a[i * n + j] ?? 0) * (b[j * n + i] ?? 0);
  return sum;
}

/** The quadratic form x' a x. */
export const form = (a: Square, x: ArrayLike<number>): number => dot(applied(a, x), x);

/** The sum of products of two lists. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
