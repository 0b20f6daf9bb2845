import { createHash } from "node:crypto";
import type { Id } from "./expression/graph.ts";
import { inOrder, operands } from "./expression/substitute.ts";
import type { Program, Slot } from "./program.ts";

/**
 * SHA-256 (hex, 16 digits) of a program's tables and of every row that its results need: the same for the same mathematics,
 * wherever its files are and whatever else its graph holds.
 */
export function hashOf(program: Omit<Program, "hash">): string {
  const { states, inputs, parameters, outputs, derivative, initial, output, noise, events, conserved } = program;
  const { lines, numberOf } = numbered(program);
  const roots = {
    derivative: derivative.map(numberOf),
    initial: initial.map(numberOf),
    output: output.map(numberOf),
    noise: noise.map(({ state, value }) => [state, numberOf(value)]),
    events: events.map(({ name, when, then }) => [name, numberOf(when), then.map(({ state, value }) => [state, numberOf(value)])]),
    conserved: conserved.map(({ name, amount, inflow }) => [name, numberOf(amount), numberOf(inflow)]),
  };
  const tables = [states, inputs, parameters, outputs].map((slots) => slots.map(({ name, unit, start }: Slot) => [name, unit, start]));
  return createHash("sha256")
    .update(JSON.stringify([tables, roots, lines]))
    .digest("hex")
    .slice(0, 16);
}

// rows are numbered in the order in which the roots reach them, not by their place in the graph
function numbered({ graph: g }: Pick<Program, "graph">): { readonly lines: string[]; readonly numberOf: (root: Id) => number } {
  const names = new Map<Id, number>();
  const lines: string[] = [];
  const numberOf = (root: Id): number => {
    inOrder(
      g,
      root,
      (id) => names.has(id),
      (id) => {
        const parts = operands(g, id).map((operand) => names.get(operand));
        names.set(id, lines.push(`${g.op[id]} ${parts.join(" ")} ${g.value[id]} ${g.space[id]}`));
      },
    );
    return names.get(root) ?? 0;
  };
  return { lines, numberOf };
}
