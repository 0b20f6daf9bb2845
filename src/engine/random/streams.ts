import { philox } from "./philox.ts";
import { strictExp, strictLog } from "./strict.ts";

/** Which numbers: an experiment's seed, a subject, and a stream (one for each thing that is drawn). Whole numbers. */
export interface Stream {
  readonly seed: number;
  readonly subject: number;
  readonly stream: number;
}

/**
 * The draw with this index from a stream, uniform in (0, 1), never 0 or 1. It depends on seed, subject, stream and index
 * alone: not on who else draws, nor in which order.
 */
export function uniform({ seed, subject, stream }: Stream, index: number): number {
  const [a, b] = philox(
    [index >>> 0, Math.floor(index / 2 ** 32) >>> 0, stream >>> 0, subject >>> 0],
    [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0],
  );
  // 52 bits and a half: neither end can be reached by rounding
  return ((a >>> 6) * 67_108_864 + (b >>> 6) + 0.5) / 4_503_599_627_370_496;
}

/** The standard normal draw with this index from a stream. */
export const normal = (of: Stream, index: number): number => normalQuantile(uniform(of, index));

/** A draw from a lognormal distribution with this median and this standard deviation of the logarithm. */
export const lognormal = (of: Stream, index: number, median: number, sd: number): number => median * strictExp(sd * normal(of, index));

const central = {
  a: [
    3.387132872796366608, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4, 4.5921953931549871457e4,
    6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
  ],
  b: [
    1, 4.2313330701600911252e1, 6.871870074920579083e2, 5.3941960214247511077e3, 2.1213794301586595867e4, 3.930789580009271061e4,
    2.8729085735721942674e4, 5.226495278852545925e3,
  ],
} as const;

const middle = {
  a: [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
    2.4178072517745061177e-1, 2.27238449892691845833e-2, 7.7454501427834140764e-4,
  ],
  b: [
    1, 2.05319162663775882187, 1.6763848301838038494, 6.8976733498510000455e-1, 1.4810397642748007459e-1, 1.51986665636164571966e-2,
    5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
} as const;

const far = {
  a: [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 2.9656057182850489123e-1, 2.6532189526576123093e-2,
    1.2426609473880784386e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  b: [
    1, 5.9983220655588793769e-1, 1.3692988092273580531e-1, 1.48753612908506148525e-2, 7.868691311456132591e-4, 1.8463183175100546818e-5,
    1.4215117583164458887e-7, 2.04426310338993978564e-15,
  ],
} as const;

/** The quantile of the standard normal distribution (Wichura 1988, algorithm AS 241, to 16 digits), in exact operations. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * quotient(central, 0.180625 - q * q);
  const r = Math.sqrt(-strictLog(q < 0 ? p : 1 - p));
  const size = r <= 5 ? quotient(middle, r - 1.6) : quotient(far, r - 5);
  return q < 0 ? -size : size;
}

function quotient({ a, b }: { readonly a: readonly number[]; readonly b: readonly number[] }, x: number): number {
  const horner = (coefficients: readonly number[]): number => coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
  return horner(a) / horner(b);
}
