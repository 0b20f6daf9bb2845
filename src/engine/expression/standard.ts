import { add, apply, constant, div, type Graph, type Id, mul, pow, select, sub, type Transcendental } from "./graph.ts";

/** How units pass through a standard function: pure in and out, kept, rooted, shared by both arguments, or those of hill(). */
export type UnitRule = "pure" | "keep" | "root" | "same" | "hill";

/** A standard function as the compiler knows it: how many arguments, its rule of units, and the rows it becomes. */
export interface StandardFunction {
  readonly arity: number;
  readonly units: UnitRule;
  lower(g: Graph, a: Id, b: Id, c: Id): Id;
}

const direct = (op: Transcendental): StandardFunction => ({ arity: 1, units: "pure", lower: (g, a) => apply(g, op, a) });

const one = (g: Graph): Id => constant(g, 1);
const zero = (g: Graph): Id => constant(g, 0);

/**
 * Every function of `language/functions.ts`, by name. Both branches of a select are computed, and derivatives are taken of
 * the rows, so neither a branch nor its derivative may be NaN where the other is taken.
 */
export const standardFunctions: Readonly<Record<string, StandardFunction>> = {
  exp: direct("exp"),
  expm1: direct("expm1"),
  log: direct("log"),
  log1p: direct("log1p"),
  tanh: direct("tanh"),
  sqrt: { arity: 1, units: "root", lower: (g, a) => apply(g, "sqrt", a) },
  abs: { arity: 1, units: "keep", lower: (g, a) => apply(g, "abs", a) },
  min: { arity: 2, units: "same", lower: (g, a, b) => select(g, apply(g, "lt", a, b), a, b) },
  max: { arity: 2, units: "same", lower: (g, a, b) => select(g, apply(g, "lt", b, a), a, b) },
  positive: { arity: 1, units: "keep", lower: (g, a) => select(g, apply(g, "lt", zero(g), a), a, zero(g)) },
  logistic: { arity: 1, units: "pure", lower: logistic },
  exprelr: { arity: 1, units: "pure", lower: exprelr },
  hill: { arity: 3, units: "hill", lower: hill },
};

function logistic(g: Graph, x: Id): Id {
  const half = constant(g, 0.5);
  return mul(g, half, add(g, one(g), apply(g, "tanh", mul(g, half, x))));
}

/** Beyond this, expm1 is close to overflow, and its derivative would be infinity times 0. */
const largestExponent = 709;

// near 0, x / (exp(x) - 1) = 1 - x/2 + x^2/12 - x^4/720 ..., whose derivative meets that of the quotient
function exprelr(g: Graph, x: Id): Id {
  const small = apply(g, "lt", apply(g, "abs", x), constant(g, 1e-5));
  const limit = constant(g, largestExponent);
  const safe = select(g, small, one(g), select(g, apply(g, "lt", x, limit), x, limit));
  const series = add(g, sub(g, one(g), mul(g, constant(g, 0.5), x)), mul(g, constant(g, 1 / 12), mul(g, x, x)));
  return select(g, small, series, div(g, select(g, small, one(g), x), apply(g, "expm1", safe)));
}

// written in the ratio that is at most 1, so that neither u nor its derivative overflows
function hill(g: Graph, x: Id, k: Id, n: Id): Id {
  const positive = apply(g, "lt", zero(g), x);
  const safe = select(g, positive, x, k);
  const low = apply(g, "lt", safe, k);
  const u = pow(g, div(g, select(g, low, safe, k), select(g, low, k, safe)), n);
  const share = div(g, select(g, low, u, one(g)), add(g, one(g), u));
  return select(g, positive, share, zero(g));
}
