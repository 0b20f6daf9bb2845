import { apply, constant, type Graph, type Id, load, type Op, select } from "./graph.ts";

/**
 * Copies a row and what it needs from one graph into another; `leaf` says what each load becomes there. `known` keeps what
 * has been copied, so that shared rows stay shared.
 */
export function substitute(from: Graph, root: Id, to: Graph, leaf: (space: string, index: number) => Id, known: Map<Id, Id>): Id {
  const isKnown = (id: Id): boolean => known.has(id);
  inOrder(from, root, isKnown, (id) => known.set(id, copied(from, id, to, leaf, known)));
  return known.get(root) as Id;
}

/** Visits a row and everything it needs, operands first, leaving out what is known (and what only that needs). */
export function inOrder(g: Graph, root: Id, isKnown: (id: Id) => boolean, visit: (id: Id) => void): void {
  const stack = [root];
  while (stack.length > 0) {
    const id = stack[stack.length - 1] as Id;
    const [a, b, c] = isKnown(id) ? [-1, -1, -1] : [g.a[id] ?? -1, g.b[id] ?? -1, g.c[id] ?? -1];
    const waiting = stack.length;
    if (a >= 0 && !isKnown(a)) stack.push(a);
    if (b >= 0 && !isKnown(b)) stack.push(b);
    if (c >= 0 && !isKnown(c)) stack.push(c);
    if (stack.length > waiting) continue;
    stack.pop();
    if (!isKnown(id)) visit(id);
  }
}

/** Every row that some roots need, operands before what is built from them. */
export function rowsBelow(g: Graph, roots: readonly Id[]): Id[] {
  const seen = new Set<Id>();
  const stack = [...roots];
  while (stack.length > 0) {
    const id = stack.pop() as Id;
    if (seen.has(id)) continue;
    seen.add(id);
    stack.push(...operands(g, id));
  }
  return [...seen].sort((a, b) => a - b);
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
  const of = (operand: Id | undefined): Id => known.get(operand ?? -1) ?? -1;
  const [a, b, c] = [of(from.a[id]), of(from.b[id]), of(from.c[id])];
  return op === "select" ? select(to, a, b, c) : apply(to, op, a, b);
}

/** A load in the target graph, for leaves that stay what they are. */
export const sameLeaf =
  (to: Graph) =>
  (space: string, index: number): Id =>
    load(to, space, index);
