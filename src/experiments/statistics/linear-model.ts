import { CholeskyDecomposition, Matrix } from "ml-matrix";

/** A linear model that was fitted: coefficients, the inverse of X'X, residual variance and its degrees of freedom. */
export interface LinearFit {
  readonly coefficients: readonly number[];
  readonly inverse: Matrix;
  readonly variance: number;
  readonly freedom: number;
}

/**
 * Ordinary least squares by the normal equations. `lost` are degrees of freedom that were spent before (means taken out).
 * Undefined when columns depend on each other or no degree of freedom is left.
 */
export function fitLinear(rows: readonly (readonly number[])[], y: readonly number[], lost = 0): LinearFit | undefined {
  const width = rows[0]?.length ?? 0;
  const freedom = rows.length - width - lost;
  if (width === 0 || freedom < 1) return undefined;
  const inverse = inverseOf(crossProduct(rows, width));
  if (!inverse) return undefined;
  const xy = new Array<number>(width).fill(0);
  for (const [i, row] of rows.entries()) for (let a = 0; a < width; a++) xy[a] = (xy[a] ?? 0) + (row[a] ?? 0) * (y[i] ?? 0);
  const coefficients = inverse.mmul(Matrix.columnVector(xy)).to1DArray();
  let squares = 0;
  for (const [i, row] of rows.entries()) {
    squares += ((y[i] ?? 0) - row.reduce((sum, x, a) => sum + x * (coefficients[a] ?? 0), 0)) ** 2;
  }
  return { coefficients, inverse, variance: squares / freedom, freedom };
}

/** The value and standard error of a weighted sum of coefficients. */
export function combination({ coefficients, inverse, variance }: LinearFit, weights: readonly number[]): { value: number; se: number } {
  const row = Matrix.rowVector([...weights]);
  const value = weights.reduce((sum, weight, a) => sum + weight * (coefficients[a] ?? 0), 0);
  return { value, se: Math.sqrt(variance * row.mmul(inverse).mmul(row.transpose()).get(0, 0)) };
}

/** The inverse of a symmetric positive definite matrix; undefined when it is not one, to within rounding. */
export function inverseOf(matrix: Matrix): Matrix | undefined {
  const factor = new CholeskyDecomposition(symmetric(matrix));
  if (!factor.isPositiveDefinite()) return undefined;
  const lower = factor.lowerTriangularMatrix;
  for (let i = 0; i < matrix.rows; i++) if (!(lower.get(i, i) ** 2 > 1e-11 * matrix.get(i, i))) return undefined;
  return factor.solve(Matrix.eye(matrix.rows));
}

/** Without what rounding makes of the two halves of a symmetric matrix, which a Cholesky factor would refuse. */
export function symmetric(matrix: Matrix): Matrix {
  return Matrix.add(matrix, matrix.transpose()).mul(0.5);
}

function crossProduct(rows: readonly (readonly number[])[], width: number): Matrix {
  const sums = Matrix.zeros(width, width);
  for (const row of rows) {
    for (let a = 0; a < width; a++) {
      for (let b = 0; b <= a; b++) sums.set(a, b, sums.get(a, b) + (row[a] ?? 0) * (row[b] ?? 0));
    }
  }
  for (let a = 0; a < width; a++) for (let b = a + 1; b < width; b++) sums.set(a, b, sums.get(b, a));
  return sums;
}
