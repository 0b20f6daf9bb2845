/**
 * Units: read from text, checked by tsc where the text is written in code, and by the compiler inside equations.
 *
 * A unit is a dimension (exponents of six base dimensions) and a scale to SI. `nS*mV` and `pA` are the same
 * unit; `nA` is another, and mixing them is an error rather than a silent conversion.
 */

type Prefix = "p" | "n" | "u" | "m" | "c" | "d" | "k" | "M" | "G";
type Prefixable = "g" | "L" | "m" | "s" | "mol" | "M" | "A" | "V" | "S" | "F" | "Hz" | "Ohm" | "Pa" | "C";
type Unprefixed = "1" | "%" | "min" | "h" | "d" | "week" | "y" | "K" | "mmHg" | "atm";
type UnitAtom = Prefixable | `${Prefix}${Prefixable}` | Unprefixed;

type UnknownFactor<U extends string> = U extends `${infer Left}/${infer Right}`
  ? UnknownFactor<Left> | UnknownFactor<Right>
  : U extends `${infer Left}*${infer Right}`
    ? UnknownFactor<Left> | UnknownFactor<Right>
    : U extends `${infer Atom}^${number}`
      ? Atom extends UnitAtom
        ? never
        : Atom
      : U extends UnitAtom
        ? never
        : U;

/** A unit text that tsc accepts only when every factor of it is known: `"mg/h"` passes, `"mg/hr"` does not. */
export type UnitText<U extends string> = [UnknownFactor<U>] extends [never] ? U : { readonly "unknown unit": UnknownFactor<U> };

/** Units in which a model may count its time. */
export type TimeUnit = "ms" | "s" | "min" | "h" | "d";

/** Exponents of mass (kg), amount (mol), length (m), time (s), current (A), temperature (K). */
export type Dimension = readonly [number, number, number, number, number, number];

/** A unit: its text, its dimension and the factor that takes a value in it to SI. */
export interface Unit {
  readonly text: string;
  readonly dimension: Dimension;
  readonly scale: number;
}

const none: Dimension = [0, 0, 0, 0, 0, 0];

/** The pure number. */
export const pure: Unit = { text: "1", dimension: none, scale: 1 };

const prefixes: Readonly<Record<string, number>> = {
  p: 1e-12,
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  c: 1e-2,
  d: 1e-1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
};

const prefixable: Readonly<Record<string, readonly [Dimension, number]>> = {
  g: [[1, 0, 0, 0, 0, 0], 1e-3],
  L: [[0, 0, 3, 0, 0, 0], 1e-3],
  m: [[0, 0, 1, 0, 0, 0], 1],
  s: [[0, 0, 0, 1, 0, 0], 1],
  mol: [[0, 1, 0, 0, 0, 0], 1],
  M: [[0, 1, -3, 0, 0, 0], 1e3],
  A: [[0, 0, 0, 0, 1, 0], 1],
  C: [[0, 0, 0, 1, 1, 0], 1],
  V: [[1, 0, 2, -3, -1, 0], 1],
  S: [[-1, 0, -2, 3, 2, 0], 1],
  F: [[-1, 0, -2, 4, 2, 0], 1],
  Ohm: [[1, 0, 2, -3, -2, 0], 1],
  Hz: [[0, 0, 0, -1, 0, 0], 1],
  Pa: [[1, 0, -1, -2, 0, 0], 1],
};

const unprefixed: Readonly<Record<string, readonly [Dimension, number]>> = {
  "1": [none, 1],
  "%": [none, 0.01],
  min: [[0, 0, 0, 1, 0, 0], 60],
  h: [[0, 0, 0, 1, 0, 0], 3600],
  d: [[0, 0, 0, 1, 0, 0], 86_400],
  week: [[0, 0, 0, 1, 0, 0], 604_800],
  y: [[0, 0, 0, 1, 0, 0], 31_557_600],
  K: [[0, 0, 0, 0, 0, 1], 1],
  mmHg: [[1, 0, -1, -2, 0, 0], 133.322387415],
  atm: [[1, 0, -1, -2, 0, 0], 101_325],
};

function atom(text: string, whole: string): readonly [Dimension, number] {
  const plain = unprefixed[text] ?? prefixable[text];
  if (plain) return plain;
  const factor = prefixes[text.slice(0, 1)];
  const stem = prefixable[text.slice(1)];
  if (factor !== undefined && stem) return [stem[0], factor * stem[1]];
  throw new RangeError(
    `unknown unit "${text}" in "${whole}"; known: ${[...Object.keys(unprefixed), ...Object.keys(prefixable)].join(", ")}, with prefixes ${Object.keys(prefixes).join(", ")}`,
  );
}

const read = new Map<string, Unit>();

/**
 * Reads a unit such as `mg/h`, `ng*h/mL` or `mV/ms^0.5`; `/` divides by the one factor that follows it.
 * Throws a RangeError that names the unknown factor and lists the known ones.
 */
export function unit(text: string): Unit {
  const seen = read.get(text);
  if (seen) return seen;
  const dimension = [0, 0, 0, 0, 0, 0];
  let scale = 1;
  for (const [, operator, factor] of `*${text.replaceAll(" ", "")}`.matchAll(/([*/])([^*/]*)/g)) {
    const [base = "", power = "1"] = (factor ?? "").split("^");
    const exponent = (operator === "/" ? -1 : 1) * Number(power);
    if (!Number.isFinite(exponent)) throw new RangeError(`unit "${text}" has the power "${power}", which is not a number`);
    const [base_dimension, base_scale] = atom(base, text);
    for (let i = 0; i < 6; i++) dimension[i] = (dimension[i] ?? 0) + exponent * (base_dimension[i] ?? 0);
    scale *= base_scale ** exponent;
  }
  const made: Unit = { text, dimension: dimension as unknown as Dimension, scale };
  read.set(text, made);
  return made;
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** True when two units measure the same kind of thing, whatever their scale: `mL` and `L`. */
export const sameDimension = (a: Unit, b: Unit): boolean => a.dimension.every((x, i) => Math.abs(x - (b.dimension[i] ?? 0)) < 1e-9);

/** True when two units are interchangeable without a factor: `nS*mV` and `pA`. */
export const sameUnit = (a: Unit, b: Unit): boolean => sameDimension(a, b) && same(a.scale, b.scale);

/** The unit of a product of two values. */
export const times = (a: Unit, b: Unit): Unit => combine(a, b, 1);

/** The unit of a quotient of two values. */
export const per = (a: Unit, b: Unit): Unit => combine(a, b, -1);

/** The unit of a value raised to a pure number. */
export function power(a: Unit, exponent: number): Unit {
  const dimension = a.dimension.map((x) => x * exponent) as unknown as Dimension;
  return { text: a.text === "1" ? "1" : `(${a.text})^${exponent}`, dimension, scale: a.scale ** exponent };
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const dimension = a.dimension.map((x, i) => x + sign * (b.dimension[i] ?? 0)) as unknown as Dimension;
  return { text: productText(a.text, b.text, sign), dimension, scale: a.scale * b.scale ** sign };
}

function productText(a: string, b: string, sign: 1 | -1): string {
  if (b === "1") return a;
  const right = /[*/]/.test(b) && sign === -1 ? `(${b})` : b;
  return sign === -1 ? `${a}/${right}` : a === "1" ? b : `${a}*${b}`;
}

/**
 * The factor that takes a value in `from` to a value in `to`. Throws a RangeError when they measure different things.
 */
export function conversion(from: string, to: string): number {
  const a = unit(from);
  const b = unit(to);
  if (!sameDimension(a, b)) throw new RangeError(`cannot convert ${from} to ${to}: they measure different things`);
  const factor = a.scale / b.scale;
  return same(factor, 1) ? 1 : factor;
}
