import type { Line, Term } from "./equations-term.ts";

/** How one notation writes each kind of term; what it is given is already written. */
export interface Notation {
  /** True where a quotient is drawn as a fraction, so that its parts need no brackets. */
  readonly fractions: boolean;
  number(text: string): string;
  symbol(name: string): string;
  brackets(inner: string): string;
  minus(of: string): string;
  not(of: string): string;
  binary(operator: string, left: string, right: string): string;
  call(name: string, args: readonly string[]): string;
  choose(condition: string, yes: string, no: string): string;
  rate(of: string): string;
  part(of: string, name: string): string;
  list(items: readonly string[]): string;
  /** A titled block of equations, each as its two sides. */
  block(title: string, lines: readonly (readonly [string, string])[]): string;
}

const strength: Readonly<Record<string, number>> = { or: 1, and: 2, "+": 4, "-": 4, "*": 5, "/": 5, "^": 7 };
const comparison = 3;
const atom = 9;

function strengthOf(term: Term): number {
  if (term.kind === "binary") return strength[term.operator] ?? comparison;
  if (term.kind === "choose") return 0;
  if (term.kind === "minus") return 4;
  return term.kind === "not" ? 6 : atom;
}

/** A block of equations in a notation. */
export const printBlock = (notation: Notation, title: string, lines: readonly Line[]): string =>
  notation.block(
    title,
    lines.map(({ left, right }) => [print(notation, left), print(notation, right)] as const),
  );

/** A term in a notation, with brackets only where the order of operations needs them. */
export function print(notation: Notation, term: Term): string {
  const inner = (of: Term): string => print(notation, of);
  switch (term.kind) {
    case "number":
      return notation.number(term.text);
    case "symbol":
      return notation.symbol(term.name);
    case "minus":
      return notation.minus(bracketed(notation, term.of, strengthOf(term.of) < 5));
    case "not":
      return notation.not(bracketed(notation, term.of, strengthOf(term.of) < 6));
    case "binary":
      return binary(notation, term);
    case "call":
      return notation.call(term.name, term.args.map(inner));
    case "choose":
      return notation.choose(inner(term.condition), inner(term.yes), inner(term.no));
    case "rate":
      return notation.rate(bracketed(notation, term.of, strengthOf(term.of) < atom));
    case "part":
      return notation.part(inner(term.of), term.name);
    case "list":
      return notation.list(term.items.map(inner));
    case "fields":
      return notation.list([...term.fields].map(([name, value]) => notation.binary("=", notation.symbol(name), inner(value))));
    case "table":
      return notation.symbol(term.name);
  }
}

const bracketed = (notation: Notation, term: Term, needed: boolean): string =>
  needed ? notation.brackets(print(notation, term)) : print(notation, term);

function binary(notation: Notation, { operator, left, right }: Extract<Term, { kind: "binary" }>): string {
  if (operator === "/" && notation.fractions) return notation.binary(operator, print(notation, left), print(notation, right));
  const own = strength[operator] ?? comparison;
  if (operator === "^") {
    const base = bracketed(notation, left, strengthOf(left) < atom);
    return notation.binary(operator, base, bracketed(notation, right, !notation.fractions && strengthOf(right) < atom));
  }
  // a minus may open a product, but not follow an operator; a - (b - c) and a / (b * c) keep their brackets
  const closed = right.kind === "minus" || strengthOf(right) < own || (strengthOf(right) === own && (operator === "-" || operator === "/"));
  const opened = strengthOf(left) < own && left.kind !== "minus";
  return notation.binary(operator, bracketed(notation, left, opened), bracketed(notation, right, closed && !drawn(notation, right)));
}

// a drawn fraction stands for itself
const drawn = (notation: Notation, term: Term): boolean => notation.fractions && term.kind === "binary" && term.operator === "/";
