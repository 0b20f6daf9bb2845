import type { Node } from "acorn";
import { pure, sameDimension, sameUnit, type Unit } from "../../language/index.ts";
import { refuse } from "./refuse.ts";
import type { SourceFile } from "./source.ts";
import { inverse, tidy } from "./unit-text.ts";
import type { Quantified } from "./value.ts";

/** How two values meet, for messages: "cannot add mV to pA". */
export interface Meeting {
  readonly verb: string;
  readonly joint: string;
  /** True where the second value is named first: subtract b from a. */
  readonly reversed?: boolean;
}

/** The ways in which two values meet. */
export const meetings = {
  add: { verb: "add", joint: "to", reversed: true },
  subtract: { verb: "subtract", joint: "from", reversed: true },
  compare: { verb: "compare", joint: "with" },
  choose: { verb: "choose between", joint: "and" },
} as const satisfies Readonly<Record<string, Meeting>>;

/** The unit that two values share; a literal 0 fits any. Throws when they differ in kind or in scale. */
export function commonUnit(
  file: SourceFile,
  node: Node,
  a: Quantified,
  b: Quantified,
  { verb, joint, reversed }: Meeting,
): Unit | undefined {
  if (!a.unit || !b.unit) return a.unit ?? b.unit;
  if (sameUnit(a.unit, b.unit)) return a.unit;
  const [first, second] = reversed ? [b.unit, a.unit] : [a.unit, b.unit];
  const what = `cannot ${verb} ${named(first)} ${joint} ${named(second)}`;
  if (!sameDimension(first, second)) throw refuse(file, node, "unit", what, wholeAdvice(first, second));
  throw refuse(
    file,
    node,
    "scale",
    `${what}: ${scaleOf(first, second)}`,
    `declare both in ${tidy(a.unit)}, or both in ${tidy(b.unit)}; equations never convert`,
  );
}

const isPure = (unit: Unit): boolean => sameUnit(unit, pure);

const named = (unit: Unit): string => (isPure(unit) ? "a pure number" : `a value in ${tidy(unit)}`);

const wholeAdvice = (a: Unit, b: Unit): string =>
  isPure(a) || isPure(b)
    ? "a number that has a unit is a parameter of the table, with its source"
    : "check the formula, and the units of the tables";

/** Says how far two units of one kind are apart: `1 nA is 1000 pA`. */
export function scaleOf(a: Unit, b: Unit): string {
  const [large, small] = a.scale >= b.scale ? [a, b] : [b, a];
  const factor = Number((large.scale / small.scale).toPrecision(6));
  return `the same kind of quantity at another scale (1 ${tidy(large)} is ${factor} ${tidy(small)})`;
}

/** Refuses a value that has a unit where a pure number is needed. */
export function requirePure(file: SourceFile, node: Node, { unit }: Quantified, who: string): void {
  if (!unit || isPure(unit)) return;
  const what = `${who} needs a pure number, but this has unit ${tidy(unit)}`;
  if (!sameDimension(unit, pure)) throw refuse(file, node, "unit", what, `multiply by a parameter with unit ${inverse(unit)}`);
  throw refuse(
    file,
    node,
    "scale",
    `${what}, which is ${Number(unit.scale.toPrecision(6))}`,
    "declare what is divided here in one unit, and shares with unit 1",
  );
}

/** Refuses a value whose unit is not the one declared. */
export function requireUnit({ unit, at }: Quantified, expected: Unit, what: string): void {
  if (!unit || sameUnit(unit, expected)) return;
  const wrong = `${what} must have unit ${tidy(expected)}, but this has unit ${tidy(unit)}`;
  if (!sameDimension(unit, expected)) throw refuse(at.file, at.node, "unit", wrong, "check the formula, and the units of the tables");
  throw refuse(
    at.file,
    at.node,
    "scale",
    `${wrong}: ${scaleOf(unit, expected)}`,
    `declare what it is made of so that it comes out in ${tidy(expected)}; equations never convert`,
  );
}
