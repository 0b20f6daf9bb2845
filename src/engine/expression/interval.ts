import type { Graph, Id, Op } from "./graph.ts";
import { inOrder } from "./substitute.ts";

/** The least and the largest value that a row can have. */
export type Interval = readonly [number, number];

const anything: Interval = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/**
 * How far each row can reach, given how far loads do; a row about which nothing is known reaches everywhere. Bounds hold up
 * to rounding: a caller leaves room.
 */
export function intervals(g: Graph, loads: (space: string, index: number) => Interval | undefined): (id: Id) => Interval {
  const known = new Map<Id, Interval>();
  return (root) => {
    inOrder(
      g,
      root,
      (id) => known.has(id),
      (id) => known.set(id, checked(intervalOf(g, id, known, loads))),
    );
    return known.get(root) ?? anything;
  };
}

const checked = ([low, high]: Interval): Interval => (low <= high ? [low, high] : anything);

function intervalOf(
  g: Graph,
  id: Id,
  known: ReadonlyMap<Id, Interval>,
  loads: (space: string, index: number) => Interval | undefined,
): Interval {
  const value = g.value[id] ?? Number.NaN;
  const op = g.op[id] as Op;
  if (op === "constant") return [value, value];
  if (op === "load") return loads(g.space[id] ?? "", value) ?? anything;
  const of = (operand: Id | undefined): Interval => known.get(operand ?? -1) ?? anything;
  return rules[op]?.(of(g.a[id]), of(g.b[id]), of(g.c[id])) ?? anything;
}

const hull = (values: readonly number[]): Interval => [Math.min(...values), Math.max(...values)];
const corners = ([a, b]: Interval, [c, d]: Interval, f: (x: number, y: number) => number): Interval =>
  hull([f(a, c), f(a, d), f(b, c), f(b, d)]);
const rising =
  (f: (x: number) => number) =>
  ([low, high]: Interval): Interval => [f(low), f(high)];

const rules: Readonly<Partial<Record<Op, (a: Interval, b: Interval, c: Interval) => Interval>>> = {
  add: ([a, b], [c, d]) => [a + c, b + d],
  sub: ([a, b], [c, d]) => [a - d, b - c],
  neg: ([a, b]) => [-b, -a],
  mul: (a, b) => corners(a, b, (x, y) => x * y),
  div: (a, b) => (b[0] > 0 || b[1] < 0 ? corners(a, b, (x, y) => x / y) : anything),
  sqrt: rising((x) => Math.sqrt(Math.max(0, x))),
  exp: rising(Math.exp),
  expm1: rising(Math.expm1),
  tanh: rising(Math.tanh),
  abs: ([a, b]) => [a <= 0 && b >= 0 ? 0 : Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))],
  min: (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1])],
  max: (a, b) => [Math.max(a[0], b[0]), Math.max(a[1], b[1])],
  select: (_condition, yes, no) => [Math.min(yes[0], no[0]), Math.max(yes[1], no[1])],
};
