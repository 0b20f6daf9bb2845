import { conversion, type UnitText, unit } from "./unit.ts";

/** A publication, label or data set that a number comes from. One of `doi`, `pmid` and `url` is always there. */
export interface Source {
  readonly key: string;
  readonly authors: readonly string[];
  readonly title: string;
  readonly year: number;
  readonly journal?: string;
  readonly volume?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly url?: string;
}

/** How a number came to be known; every report counts them apart. */
export type Origin = "measured" | "secondary" | "derived" | "recalled" | "fitted" | "assumed";

/** How far a number is known or varies: the statistic's name and its value, in the number's own unit unless it is a CV. */
export interface Spread {
  readonly kind: string;
  readonly value: number | readonly [number, number];
}

/** A number that has a unit, a meaning, and a source or a stated reason. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
  readonly origin: Origin;
  readonly source?: Source;
  /** Where in the source: table, figure, abstract. */
  readonly where?: string;
  /** Row of the evidence table that holds the number. */
  readonly row?: string;
  /** Why an assumed value was chosen, or which fit gave a fitted one. */
  readonly why?: string;
  readonly spread?: Spread;
}

/**
 * A measured number: value, unit, source, meaning. Throws a RangeError when the value is not finite.
 */
export function q<const U extends string>(
  value: number,
  unitText: U & UnitText<U>,
  source: Source,
  meaning: string,
  more: Partial<Pick<Quantity, "origin" | "where" | "row" | "spread">> = {},
): Quantity {
  return checked({ value, unit: unitText, meaning, origin: "measured", source, ...more });
}

/**
 * A number without a source, and the reason it was chosen; every report counts how many it used.
 */
export function assumed<const U extends string>(value: number, unitText: U & UnitText<U>, why: string, meaning = why): Quantity {
  return checked({ value, unit: unitText, meaning, origin: "assumed", why });
}

/** A number worked out from others that have sources; `why` gives the sum. */
export function derived<const U extends string>(value: number, unitText: U & UnitText<U>, why: string, meaning = why): Quantity {
  return checked({ value, unit: unitText, meaning, origin: "derived", why });
}

/** The same quantity in another unit. Throws a RangeError when the units measure different things. */
export function inUnit<const U extends string>(quantity: Quantity, unitText: U & UnitText<U>): Quantity {
  return { ...quantity, value: quantity.value * conversion(quantity.unit, unitText), unit: unitText };
}

/** The same quantity with another meaning, for a model that gives it a role of its own. */
export const as = (quantity: Quantity, meaning: string): Quantity => ({ ...quantity, meaning });

/** Refuses a quantity that lacks a finite value, a known unit, or a source or reason. */
export function checked(quantity: Quantity): Quantity {
  unit(quantity.unit);
  if (!Number.isFinite(quantity.value)) throw new RangeError(`"${quantity.meaning}" has the value ${quantity.value}; give a finite number`);
  if (!quantity.source && !quantity.why?.trim()) {
    throw new RangeError(`"${quantity.meaning}" = ${quantity.value} ${quantity.unit} has neither a source nor a reason; give one`);
  }
  return quantity;
}

/** A variable of a model: its unit, its meaning and, for a state, its value at the start. */
export interface Variable {
  readonly unit: string;
  readonly meaning: string;
  readonly start: number;
}

/** Declares a state, input or output: unit, meaning and, where it differs from 0, the starting or resting value. */
export function v<const U extends string>(unitText: U & UnitText<U>, meaning: string, start = 0): Variable {
  unit(unitText);
  return { unit: unitText, meaning, start };
}
