import { add, apply, constant, div, type Graph, type Id, mul, pow, select, sub, type Transcendental } from "./graph.ts";

/** How units pass through a standard function. */
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

/** Every function of `language/functions.ts`, by name. Both branches of a select are computed, so neither may be NaN. */
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
  logistic: {
    arity: 1,
    units: "pure",
    lower: (g, a) => mul(g, constant(g, 0.5), add(g, one(g), apply(g, "tanh", mul(g, constant(g, 0.5), a)))),
  },
  exprelr: {
    arity: 1,
    units: "pure",
    lower: (g, a) => {
      const small = apply(g, "lt", apply(g, "abs", a), constant(g, 1e-5));
      const safe = select(g, small, one(g), a);
      return select(g, small, sub(g, one(g), mul(g, constant(g, 0.5), a)), div(g, safe, apply(g, "expm1", safe)));
    },
  },
  hill: {
    arity: 3,
    units: "hill",
    lower: (g, x, k, n) => {
      const positive = apply(g, "lt", zero(g), x);
      const safe = select(g, positive, x, k);
      return select(g, positive, div(g, one(g), add(g, one(g), pow(g, div(g, k, safe), n))), zero(g));
    },
  },
};
