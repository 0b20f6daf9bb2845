import { existsSync, readFileSync } from "node:fs";
import { assumed, type Quantity } from "../language/index.ts";

/** A polynomial of two or three variables that stands for a fast model: coefficients by power of each. */
export interface SurfaceFit {
  /** `share`: the polynomial is the logit of a share. `rate`: it is the logarithm of a rate, or of another positive quantity. */
  readonly link: "share" | "rate";
  readonly unit: string;
  /** In the order of `powersOf` the number of variables. */
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
    /** Cells at each point, or regions. */
    readonly cells: number;
    /** Simulated time at each point. */
    readonly seconds: number;
    readonly seed: number;
  };
  /** Ranges of the variables, which the polynomials read scaled to -1 to 1. */
  readonly axes: readonly { readonly name: string; readonly unit: string; readonly from: number; readonly to: number }[];
  readonly points: readonly { readonly at: readonly number[]; readonly values: Readonly<Record<string, number>> }[];
  readonly fits: Readonly<Record<string, SurfaceFit>>;
}

/** The powers of each variable, in the order of coefficients: degree 4 or less for two variables, 3 or less for three. */
export const powersOf = (variables: 2 | 3): readonly (readonly number[])[] => (variables === 2 ? quartic : cubic);

const upTo = (degree: number): number[] => Array.from({ length: degree + 1 }, (_, k) => k);
const quartic = upTo(4).flatMap((degree) => upTo(degree).map((j) => [degree - j, j]));
const cubic = upTo(3).flatMap((degree) => upTo(degree).flatMap((j) => upTo(degree - j).map((k) => [degree - j - k, j, k])));

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
type CubicPower =
  | `c${"000" | "100" | "010" | "001" | "200" | "110" | "101" | "020" | "011" | "002"}`
  | `c${"300" | "210" | "201" | "120" | "111" | "102" | "030" | "021" | "012" | "003"}`;

/** The coefficients of a fit over two variables, as parameters of a model. */
export const coefficientsOf = (name: string, fit: string): Readonly<Record<Power, Quantity>> =>
  coefficients(name, fit, 2) as Record<Power, Quantity>;

/** The coefficients of a fit over three variables, as parameters of a model. */
export const cubicCoefficientsOf = (name: string, fit: string): Readonly<Record<CubicPower, Quantity>> =>
  coefficients(name, fit, 3) as Record<CubicPower, Quantity>;

// a surface that has not been made is flat at a share of one half or a rate of 1, which its model's test refuses
function coefficients(name: string, fit: string, variables: 2 | 3): Record<string, Quantity> {
  const surface = storedSurface(name);
  const values = surface?.fits[fit]?.coefficients;
  const why = surface
    ? `fitted to ${surface.points.length} simulated points by \`ketagenesis surfaces ${name}\``
    : `\`ketagenesis surfaces ${name}\` has not been run`;
  const entries = powersOf(variables).map((power, k): [string, Quantity] => {
    const term = power.map((exponent, i) => `${"xyz"[i]}^${exponent}`).join(" ");
    const quantity = assumed(values?.[k] ?? 0, "1", why, `coefficient of ${term} of ${fit} on the ${name} surface`);
    return [`c${power.join("")}`, surface ? { ...quantity, origin: "fitted" } : quantity];
  });
  return Object.fromEntries(entries);
}
