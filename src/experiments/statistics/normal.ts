/**
 * The tail of the standard normal distribution: its power series near zero and Laplace's continued fraction beyond
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.11 and 26.2.14).
 */

/** The chance of a standard normal draw above `z`. */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z < 3 ? 0.5 - density * series(z) : density / fraction(z);
}

/** Two-sided p value of a standard normal statistic. */
export const twoSidedNormalP = (z: number): number => 2 * normalTail(Math.abs(z));

/** The standard normal value that 95 % of the distribution lies within, on both sides. */
export const normal95 = 1.959963984540054;

function series(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 1; k < 200 && Math.abs(term) > 1e-17 * Math.abs(sum); k++) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return sum;
}

function fraction(z: number): number {
  let value = z;
  for (let k = 120; k >= 1; k--) value = z + k / value;
  return value;
}
