import { add, apply, constant, constantValue, div, type Graph, type Id, load, mul, neg, type Op, pow, select, sub } from "./graph.ts";

/** One entry of a sparse Jacobian. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: Id;
}

/** Rows that each row feeds, for the part of a graph that some roots need. */
export interface Reach {
  readonly g: Graph;
  readonly users: ReadonlyMap<Id, readonly Id[]>;
  readonly needed: ReadonlySet<Id>;
}

/** Finds which rows the roots need and who uses each. */
export function reach(g: Graph, roots: readonly Id[]): Reach {
  const users = new Map<Id, Id[]>();
  const needed = new Set<Id>();
  const stack = [...roots];
  while (stack.length > 0) {
    const id = stack.pop() as Id;
    if (needed.has(id)) continue;
    needed.add(id);
    for (const operand of [g.a[id] ?? -1, g.b[id] ?? -1, g.c[id] ?? -1]) {
      if (operand < 0) continue;
      const list = users.get(operand);
      if (list) list.push(id);
      else users.set(operand, [id]);
      stack.push(operand);
    }
  }
  return { g, users, needed };
}

/**
 * The derivatives of everything that depends on one load, by it. Rows come out in the same graph; a row that is missing
 * from the result does not depend on the load. Only dependent rows are visited.
 */
export function derivatives({ g, users, needed }: Reach, by: Id): Map<Id, Id> {
  const found = new Map<Id, Id>();
  if (!needed.has(by)) return found;
  found.set(by, constant(g, 1));
  for (const id of dependents(users, by)) {
    const value = derivativeOf(g, id, found);
    if (!(g.op[value] === "constant" && g.value[value] === 0)) found.set(id, value);
  }
  return found;
}

// operands have smaller numbers than what is built from them, so the order of rows is an order of evaluation
function dependents(users: ReadonlyMap<Id, readonly Id[]>, from: Id): Id[] {
  const seen = new Set<Id>();
  const stack = [...(users.get(from) ?? [])];
  while (stack.length > 0) {
    const id = stack.pop() as Id;
    if (seen.has(id)) continue;
    seen.add(id);
    stack.push(...(users.get(id) ?? []));
  }
  return [...seen].sort((a, b) => a - b);
}

/** A row, its operands, and the derivatives of its operands. */
interface Slopes {
  readonly g: Graph;
  readonly id: Id;
  readonly a: Id;
  readonly b: Id;
  readonly da: Id;
  readonly db: Id;
  readonly dc: Id;
}

/** The derivative of each operation; one that is missing is constant between its steps. */
const rules: Readonly<Partial<Record<Op, (of: Slopes) => Id>>> = {
  add: ({ g, da, db }) => add(g, da, db),
  sub: ({ g, da, db }) => sub(g, da, db),
  neg: ({ g, da }) => neg(g, da),
  mul: ({ g, a, b, da, db }) => add(g, mul(g, da, b), mul(g, a, db)),
  div: ({ g, id, b, da, db }) => sub(g, div(g, da, b), mul(g, div(g, id, b), db)),
  sqrt: ({ g, id, da }) => div(g, mul(g, constant(g, 0.5), da), id),
  abs: ({ g, a, da }) => select(g, apply(g, "lt", a, constant(g, 0)), neg(g, da), da),
  min: ({ g, a, b, da, db }) => select(g, apply(g, "lt", a, b), da, db),
  max: ({ g, a, b, da, db }) => select(g, apply(g, "lt", b, a), da, db),
  select: ({ g, a, db, dc }) => select(g, a, db, dc),
  exp: ({ g, id, da }) => mul(g, id, da),
  expm1: ({ g, id, da }) => mul(g, add(g, id, constant(g, 1)), da),
  log: ({ g, a, da }) => div(g, da, a),
  log1p: ({ g, a, da }) => div(g, da, add(g, constant(g, 1), a)),
  tanh: ({ g, id, da }) => mul(g, sub(g, constant(g, 1), mul(g, id, id)), da),
  pow: powerDerivative,
};

function derivativeOf(g: Graph, id: Id, found: ReadonlyMap<Id, Id>): Id {
  const zero = constant(g, 0);
  const [a, b, c] = [g.a[id] ?? -1, g.b[id] ?? -1, g.c[id] ?? -1];
  const slope = (operand: Id): Id => found.get(operand) ?? zero;
  return rules[g.op[id] as Op]?.({ g, id, a, b, da: slope(a), db: slope(b), dc: slope(c) }) ?? zero;
}

// a^b grows by b a^(b-1) da + a^b log(a) db; where a is 0 or less, the second term is left out rather than NaN
function powerDerivative({ g, id, a, b, da, db }: Slopes): Id {
  const byBase = mul(g, mul(g, b, pow(g, a, sub(g, b, constant(g, 1)))), da);
  if (constantValue(g, db) === 0) return byBase;
  const positive = apply(g, "lt", constant(g, 0), a);
  const logarithm = apply(g, "log", select(g, positive, a, constant(g, 1)));
  return add(g, byBase, mul(g, mul(g, id, logarithm), db));
}

/** The sparse Jacobian of rates by states: the entries that are not identically zero, by row, then column. */
export function jacobian({ graph: g, derivative }: { readonly graph: Graph; readonly derivative: readonly Id[] }): Entry[] {
  const reached = reach(g, derivative);
  const statesOf = Map.groupBy(derivative.keys(), (state) => derivative[state] as Id);
  const byRow: Entry[][] = derivative.map(() => []);
  for (const column of derivative.keys()) {
    for (const [rate, value] of derivatives(reached, load(g, "state", column))) {
      for (const row of statesOf.get(rate) ?? []) byRow[row]?.push({ row, column, value });
    }
  }
  return byRow.flat();
}

/** Derivatives of the rates by explicit time, per state; a constant 0 where a rate does not depend on it. */
export function timeDerivative({ graph: g, derivative }: { readonly graph: Graph; readonly derivative: readonly Id[] }): Id[] {
  const found = derivatives(reach(g, derivative), load(g, "time", 0));
  return derivative.map((rate) => found.get(rate) ?? constant(g, 0));
}
