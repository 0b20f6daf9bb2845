import type { Graph, Id, Op } from "./expression/graph.ts";
import { inOrder } from "./expression/substitute.ts";

/** Arrays that loads read, by the name of their space. */
export type Spaces = Readonly<Record<string, ArrayLike<number>>>;

/** The values of rows, worked out one by one with the functions of Math: the reference for every back end. */
export const evaluate = (g: Graph, ids: readonly Id[], spaces: Spaces): number[] => ids.map(evaluator(g, spaces));

/** Gives the value of any row of a graph; what has been worked out is kept. A load outside its array is NaN. */
export function evaluator(g: Graph, spaces: Spaces): (id: Id) => number {
  const known: number[] = [];
  const isKnown = (id: Id): boolean => known[id] !== undefined;
  return (root) => {
    inOrder(g, root, isKnown, (id) => {
      known[id] = rowValue(g, id, known, spaces);
    });
    return known[root] ?? Number.NaN;
  };
}

function rowValue(g: Graph, id: Id, known: readonly number[], spaces: Spaces): number {
  const op = g.op[id] as Op;
  if (op === "constant") return g.value[id] ?? Number.NaN;
  if (op === "load") return spaces[g.space[id] ?? ""]?.[g.value[id] ?? -1] ?? Number.NaN;
  const a = known[g.a[id] ?? -1] ?? Number.NaN;
  const b = known[g.b[id] ?? -1] ?? Number.NaN;
  if (op === "select") return a !== 0 ? b : (known[g.c[id] ?? -1] ?? Number.NaN);
  return operations[op](a, b);
}

const operations: Readonly<Record<Exclude<Op, "constant" | "load" | "select">, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  neg: (a) => -a,
  sqrt: (a) => Math.sqrt(a),
  abs: (a) => Math.abs(a),
  min: (a, b) => (a < b ? a : b),
  max: (a, b) => (b < a ? a : b),
  lt: (a, b) => (a < b ? 1 : 0),
  le: (a, b) => (a <= b ? 1 : 0),
  eq: (a, b) => (a === b ? 1 : 0),
  and: (a, b) => (a !== 0 && b !== 0 ? 1 : 0),
  or: (a, b) => (a !== 0 || b !== 0 ? 1 : 0),
  not: (a) => (a === 0 ? 1 : 0),
  exp: (a) => Math.exp(a),
  expm1: (a) => Math.expm1(a),
  log: (a) => Math.log(a),
  log1p: (a) => Math.log1p(a),
  tanh: (a) => Math.tanh(a),
  pow: (a, b) => a ** b,
  nearest: (a) => nearest(a),
  scale2: (a, b) => a * 2 ** b,
  exponent: (a) => exponent(a),
  mantissa: (a) => a / 2 ** exponent(a),
};

const exponent = (a: number): number => {
  const guess = Math.floor(Math.log2(a));
  return 2 ** guess > a ? guess - 1 : 2 ** (guess + 1) <= a ? guess + 1 : guess;
};

function nearest(a: number): number {
  const down = Math.floor(a);
  const rest = a - down;
  return rest < 0.5 || (rest === 0.5 && down % 2 === 0) ? down : down + 1;
}
