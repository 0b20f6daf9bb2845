import type { Entry } from "../expression/derivative.ts";
import { add, constant, div, type Graph, type Id, load, mul, neg, sub } from "../expression/graph.ts";

/** A factorisation without numbers: pivots in order, and for each the rows below and the columns to the right that it meets. */
export interface Elimination {
  readonly order: readonly number[];
  readonly steps: readonly { readonly pivot: number; readonly below: readonly number[]; readonly right: readonly number[] }[];
  /** Entries of the factors, the diagonal among them, in the order in which `factor` numbers them. */
  readonly entries: readonly { readonly row: number; readonly column: number }[];
}

/**
 * The order of elimination that keeps fill-in small: at each step the diagonal entry with the least product of row and
 * column counts (Markowitz), ties to the smaller index. Diagonal pivots suffice, for the matrix is I/(h gamma) - J.
 */
export function eliminationOf(size: number, pattern: readonly { readonly row: number; readonly column: number }[]): Elimination {
  const rows = Array.from({ length: size }, () => new Set<number>());
  const columns = Array.from({ length: size }, () => new Set<number>());
  for (const { row, column } of pattern) {
    if (row === column) continue;
    rows[row]?.add(column);
    columns[column]?.add(row);
  }
  const left = new Set(Array.from({ length: size }, (_, i) => i));
  const steps: { pivot: number; below: number[]; right: number[] }[] = [];
  while (left.size > 0) {
    const pivot = cheapest(left, rows, columns);
    const below = [...(columns[pivot] ?? [])].sort((a, b) => a - b);
    const right = [...(rows[pivot] ?? [])].sort((a, b) => a - b);
    for (const row of below) {
      rows[row]?.delete(pivot);
      for (const column of right) {
        if (row === column) continue;
        rows[row]?.add(column);
        columns[column]?.add(row);
      }
    }
    for (const column of right) columns[column]?.delete(pivot);
    left.delete(pivot);
    steps.push({ pivot, below, right });
  }
  const entries = steps.flatMap(({ pivot, below, right }) => [
    { row: pivot, column: pivot },
    ...below.map((row) => ({ row, column: pivot })),
    ...right.map((column) => ({ row: pivot, column })),
  ]);
  return { order: steps.map(({ pivot }) => pivot), steps, entries };
}

function cheapest(left: ReadonlySet<number>, rows: readonly Set<number>[], columns: readonly Set<number>[]): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const i of left) {
    const cost = (rows[i]?.size ?? 0) * (columns[i]?.size ?? 0);
    if (cost < least) {
      best = i;
      least = cost;
      if (cost === 0) break;
    }
  }
  return best;
}

/**
 * Rows that factorise d I - J, where `diagonal` is the row of d: reciprocals of pivots, multipliers below them and entries
 * to their right, in the order of `elimination.entries`.
 */
export function factor(g: Graph, elimination: Elimination, jacobian: readonly Entry[], diagonal: Id): Id[] {
  const size = elimination.order.length;
  const at = new Map<number, Id>();
  for (const { row, column, value } of jacobian) at.set(row * size + column, neg(g, value));
  for (let i = 0; i < size; i++) at.set(i * size + i, add(g, diagonal, at.get(i * size + i) ?? constant(g, 0)));
  const factors: Id[] = [];
  for (const { pivot, below, right } of elimination.steps) {
    const reciprocal = div(g, constant(g, 1), at.get(pivot * size + pivot) as Id);
    const multipliers = below.map((row) => mul(g, at.get(row * size + pivot) ?? constant(g, 0), reciprocal));
    const upper = right.map((column) => at.get(pivot * size + column) ?? constant(g, 0));
    for (const [i, row] of below.entries()) {
      for (const [j, column] of right.entries()) {
        const key = row * size + column;
        at.set(key, sub(g, at.get(key) ?? constant(g, 0), mul(g, multipliers[i] as Id, upper[j] as Id)));
      }
    }
    factors.push(reciprocal, ...multipliers, ...upper);
  }
  return factors;
}

/** Rows that solve the factorised system for a right-hand side, reading the factors from the array `space`. */
export function solve(g: Graph, elimination: Elimination, right: readonly Id[], space: string): Id[] {
  const x = [...right];
  const firsts: number[] = [];
  let next = 0;
  for (const { pivot, below, right: columns } of elimination.steps) {
    firsts.push(next);
    for (const [i, row] of below.entries()) x[row] = sub(g, x[row] as Id, mul(g, load(g, space, next + 1 + i), x[pivot] as Id));
    next += 1 + below.length + columns.length;
  }
  for (let k = elimination.steps.length - 1; k >= 0; k--) {
    const step = elimination.steps[k];
    const first = firsts[k] ?? 0;
    if (!step) continue;
    const { pivot, below, right: columns } = step;
    let sum = x[pivot] as Id;
    for (const [j, column] of columns.entries()) sum = sub(g, sum, mul(g, load(g, space, first + 1 + below.length + j), x[column] as Id));
    x[pivot] = mul(g, sum, load(g, space, first));
  }
  return x;
}
