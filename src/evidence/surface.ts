import { existsSync, readFileSync } from "node:fs";
import { assumed, type Quantity } from "../language/index.ts";

/** A polynomial of two variables that stands for a fast model: coefficients by power of each. */
export interface SurfaceFit {
  /** `share`: the polynomial is the logit of a share. `rate`: it is the logarithm of a rate. */
  readonly link: "share" | "rate";
  readonly unit: string;
  /** In the order of `powers`. */
  readonly coefficients: readonly number[];
  /** Root mean square of what the polynomial misses of the grid, in the unit of the surface. */
  readonly missed: number;
}

/** A response surface as `ketagenesis surfaces` stores it: where it was computed, by which model, and the fits. */
export interface Surface {
  readonly schema: "ketagenesis.surface/1";
  readonly surface: string;
  readonly made: {
    readonly model: string;
    readonly date: string;
    readonly cells: number;
    readonly seconds: number;
    readonly seed: number;
  };
  /** Ranges of the two variables, which the polynomials read scaled to -1 to 1. */
  readonly axes: readonly { readonly name: string; readonly unit: string; readonly from: number; readonly to: number }[];
  readonly points: readonly { readonly at: readonly number[]; readonly values: Readonly<Record<string, number>> }[];
  readonly fits: Readonly<Record<string, SurfaceFit>>;
}

/** The powers of the two variables, in the order of coefficients: all of total degree 4 or less. */
export const powers: readonly (readonly [number, number])[] = [0, 1, 2, 3, 4].flatMap((degree) =>
  Array.from({ length: degree + 1 }, (_, j) => [degree - j, j] as const),
);

const known = new Map<string, Surface | undefined>();

/** Where a stored surface lies. */
export const surfaceFile = (name: string): URL => new URL(`./surfaces/${name}.json`, import.meta.url);

/** A stored surface, or undefined when it has not been made. */
export function storedSurface(name: string): Surface | undefined {
  if (!known.has(name)) {
    const file = surfaceFile(name);
    known.set(name, existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Surface) : undefined);
  }
  return known.get(name);
}

type Power = "c00" | "c10" | "c01" | "c20" | "c11" | "c02" | "c30" | "c21" | "c12" | "c03" | "c40" | "c31" | "c22" | "c13" | "c04";

/**
 * The coefficients of one fit of a surface, as parameters of a model. A surface that has not been made is flat at a share of
 * one half or a rate of 1, which its model's test refuses.
 */
export function coefficientsOf(name: string, fit: string): Readonly<Record<Power, Quantity>> {
  const surface = storedSurface(name);
  const values = surface?.fits[fit]?.coefficients;
  const entries = powers.map(([i, j], k): [string, Quantity] => {
    const why = surface
      ? `fitted to ${surface.points.length} simulated points by \`ketagenesis surfaces ${name}\``
      : `\`ketagenesis surfaces ${name}\` has not been run`;
    const quantity = assumed(values?.[k] ?? 0, "1", why, `coefficient of x^${i} y^${j} of ${fit} on the ${name} surface`);
    return [`c${i}${j}`, surface ? { ...quantity, origin: "fitted" } : quantity];
  });
  return Object.fromEntries(entries) as Record<Power, Quantity>;
}
