import type { Matrix } from "ml-matrix";

/**
 * A square matrix, row by row in one array: for the many small products of a likelihood, where objects would cost more than the
 * arithmetic.
 */
export type Square = Float64Array;

/** A matrix of ml-matrix as a square, or the rows and columns of it that `places` names. */
export function squareOf(matrix: Matrix, places?: readonly number[]): Square {
  const n = places?.length ?? matrix.rows;
  const found = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) found[i * n + j] = matrix.get(places?.[i] ?? i, places?.[j] ?? j);
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
export function form(a: Square, x: readonly number[]): number {
  let sum = 0;
  for (const [i, one] of x.entries()) for (const [j, other] of x.entries()) sum += one * (a[i * x.length + j] ?? 0) * other;
  return sum;
}
