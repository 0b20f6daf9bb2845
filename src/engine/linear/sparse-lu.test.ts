import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../evaluate.ts";
import type { Entry } from "../expression/derivative.ts";
import { constant, graph, load } from "../expression/graph.ts";
import { eliminationOf, factor, solve } from "./sparse-lu.ts";

/** Solves (d I - J) x = b through the rows of a factorisation. */
function solved(
  size: number,
  jacobian: readonly { row: number; column: number; value: number }[],
  diagonal: number,
  right: readonly number[],
): number[] {
  const g = graph();
  const entries: Entry[] = jacobian.map(({ row, column, value }) => ({ row, column, value: constant(g, value) }));
  const elimination = eliminationOf(size, entries);
  const factors = evaluate(g, factor(g, elimination, entries, constant(g, diagonal)), {});
  const rows = solve(
    g,
    elimination,
    right.map((_, i) => load(g, "right", i)),
    "factor",
  );
  return evaluate(g, rows, { right, factor: factors });
}

const matrices = fc.integer({ min: 1, max: 25 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    entries: fc.uniqueArray(
      fc.record({ row: fc.nat(size - 1), column: fc.nat(size - 1), value: fc.double({ min: -1, max: 1, noNaN: true }) }),
      { maxLength: 4 * size, selector: ({ row, column }) => row * size + column },
    ),
    right: fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: size, maxLength: size }),
  }),
);

describe("sparse factorisation", () => {
  it("solves random diagonally dominant systems: the matrix times the answer is the right-hand side", () => {
    fc.assert(
      fc.property(matrices, ({ size, entries, right }) => {
        const diagonal = 30;
        const x = solved(size, entries, diagonal, right);
        for (let row = 0; row < size; row++) {
          const product = entries
            .filter((entry) => entry.row === row)
            .reduce((sum, { column, value }) => sum - value * (x[column] ?? 0), diagonal * (x[row] ?? 0));
          expect(product).toBeCloseTo(right[row] ?? 0, 9);
        }
      }),
    );
  });

  it("fills nothing in a chain, nor in an arrow whose hub is eliminated last", () => {
    const chain = Array.from({ length: 29 }, (_, i) => [
      { row: i + 1, column: i },
      { row: i, column: i + 1 },
    ]).flat();
    expect(eliminationOf(30, chain).entries).toHaveLength(30 + chain.length);
    const arrow = Array.from({ length: 29 }, (_, i) => [
      { row: 0, column: i + 1 },
      { row: i + 1, column: 0 },
    ]).flat();
    expect(eliminationOf(30, arrow).entries).toHaveLength(30 + arrow.length);
  });
});
