import { logGamma } from "../student.ts";
import { normal95 } from "./normal.ts";

/** How many of how many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** Wilson's 95 % score interval of a share (Wilson 1927). */
export function wilson({ count, of }: Share): readonly [number, number] {
  const z2 = normal95 ** 2;
  const share = count / of;
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (normal95 / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Newcombe's 95 % interval of a difference of independent shares, from their score intervals (Newcombe 1998, method 10). */
export function newcombe(a: Share, b: Share): readonly [number, number] {
  const [p, q] = [a.count / a.of, b.count / b.of];
  const [[l1, u1], [l2, u2]] = [wilson(a), wilson(b)];
  return [p - q - Math.hypot(p - l1, u2 - q), p - q + Math.hypot(u1 - p, q - l2)];
}

/** Fisher's exact test, two-sided: tables as likely as the one found, or less, at the same margins (Fisher 1922). */
export function fisherP(a: Share, b: Share): number {
  const all = a.count + b.count;
  const chance = (count: number): number => logChoose(a.of, count) + logChoose(b.of, all - count) - logChoose(a.of + b.of, all);
  const found = chance(a.count);
  let p = 0;
  for (let count = Math.max(0, all - b.of); count <= Math.min(a.of, all); count++) {
    const each = chance(count);
    // equal up to rounding counts as equal
    if (each <= found + 1e-7) p += Math.exp(each);
  }
  return Math.min(1, p);
}

/** Cohen's h: the difference of two shares on the arcsine scale. */
export const cohenH = (a: Share, b: Share): number => 2 * Math.asin(Math.sqrt(a.count / a.of)) - 2 * Math.asin(Math.sqrt(b.count / b.of));

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
