import { apply, constant, type Graph, type Id, load, type Op, select } from "./graph.ts";

/**
 * Copies a row and what it needs from one graph into another; `leaf` says what each load becomes there. `known` keeps what
 * has been copied, so that shared rows stay shared.
 */
export function substitute(from: Graph, root: Id, to: Graph, leaf: (space: string, index: number) => Id, known: Map<Id, Id>): Id {
  const stack = [root];
  while (stack.length > 0) {
    const id = stack[stack.length - 1] as Id;
    if (known.has(id)) {
      stack.pop();
      continue;
    }
    const waiting = operands(from, id).filter((operand) => !known.has(operand));
    if (waiting.length > 0) {
      stack.push(...waiting);
      continue;
    }
    stack.pop();
    known.set(id, copied(from, id, to, leaf, known));
  }
  return known.get(root) as Id;
}

/** The operands of a row. */
export function operands(g: Graph, id: Id): Id[] {
  return [g.a[id], g.b[id], g.c[id]].filter((operand): operand is Id => operand !== undefined && operand >= 0);
}

function copied(from: Graph, id: Id, to: Graph, leaf: (space: string, index: number) => Id, known: ReadonlyMap<Id, Id>): Id {
  const op = from.op[id] as Op;
  const value = from.value[id] ?? 0;
  if (op === "constant") return constant(to, value);
  if (op === "load") return leaf(from.space[id] ?? "", value);
  const [a, b, c] = [from.a[id], from.b[id], from.c[id]].map((operand) => known.get(operand ?? -1) ?? -1) as [Id, Id, Id];
  return op === "select" ? select(to, a, b, c) : apply(to, op, a, b);
}

/** A load in the target graph, for leaves that stay what they are. */
export const sameLeaf =
  (to: Graph) =>
  (space: string, index: number): Id =>
    load(to, space, index);
