/**
 * The standard functions of equations. Each owns the trap of its formula (overflow, 0/0, powers of tiny negative
 * numbers), so that an author never guards one. They are plain functions; the compiler knows each by its name.
 */

/** e to the power x. */
export const exp = (x: number): number => Math.exp(x);

/** exp(x) - 1, exact for small x. */
export const expm1 = (x: number): number => Math.expm1(x);

/** Natural logarithm. */
export const log = (x: number): number => Math.log(x);

/** log(1 + x), exact for small x. */
export const log1p = (x: number): number => Math.log1p(x);

/** Square root. */
export const sqrt = (x: number): number => Math.sqrt(x);

/** Hyperbolic tangent. */
export const tanh = (x: number): number => Math.tanh(x);

/** Magnitude. */
export const abs = (x: number): number => Math.abs(x);

/** The smaller of two values. */
export const min = (a: number, b: number): number => (a < b ? a : b);

/** The larger of two values. */
export const max = (a: number, b: number): number => (a > b ? a : b);

/** x where it is positive, else 0. */
export const positive = (x: number): number => (x > 0 ? x : 0);

/** 1 / (1 + exp(-x)), without overflow at either end. */
export const logistic = (x: number): number => 0.5 * (1 + Math.tanh(0.5 * x));

/** x / (exp(x) - 1), which is 1 at 0: the form of voltage-dependent rates that would be 0/0 there. */
export const exprelr = (x: number): number => (Math.abs(x) < 1e-5 ? 1 - 0.5 * x + (x * x) / 12 : x / Math.expm1(x));

/** x^n / (k^n + x^n); 0 for x at or below 0, so that rounding below zero cannot make a power of a negative number. */
export const hill = (x: number, k: number, n: number): number => (x > 0 ? 1 / (1 + (k / x) ** n) : 0);
