import { type Graph, type Id, load, type Op } from "../expression/graph.ts";
import { operands, rowsBelow, substitute } from "../expression/substitute.ts";

/** Rows with everything that depends only on parameters and inputs taken out, to be worked out once per segment. */
export interface Hoisted {
  readonly g: Graph;
  readonly roots: readonly Id[];
  /** Rows to store in the array "derived", in order. */
  readonly derived: readonly Id[];
}

const fixedSpaces: ReadonlySet<string> = new Set(["parameter", "input"]);

/**
 * Finds the largest rows below the roots that read only parameters and inputs, and replaces each by a load of "derived".
 * Rates of a pharmacokinetic system lose most of their work this way: every scaling by body size is such a row.
 */
export function hoist(g: Graph, roots: readonly Id[]): Hoisted {
  const order = rowsBelow(g, roots);
  const fixed = new Set<Id>();
  for (const id of order) if (isFixed(g, id, fixed)) fixed.add(id);
  const edge = new Set<Id>();
  const worthIt = (id: Id): boolean => fixed.has(id) && g.op[id] !== "constant" && g.op[id] !== "load" && !isLogic(g.op[id] as Op);
  for (const id of order) {
    if (fixed.has(id)) continue;
    for (const operand of operands(g, id)) if (worthIt(operand)) edge.add(operand);
  }
  for (const root of roots) if (worthIt(root)) edge.add(root);
  const derived = [...edge].sort((a, b) => a - b);
  const known = new Map<Id, Id>(derived.map((id, slot) => [id, load(g, "derived", slot)]));
  const replaced = roots.map((root) => substitute(g, root, g, (space, index) => load(g, space, index), known));
  return { g, roots: replaced, derived };
}

const isLogic = (op: Op): boolean => ["lt", "le", "eq", "and", "or", "not"].includes(op);

function isFixed(g: Graph, id: Id, fixed: ReadonlySet<Id>): boolean {
  if (g.op[id] === "constant") return true;
  if (g.op[id] === "load") return fixedSpaces.has(g.space[id] ?? "");
  return operands(g, id).every((operand) => fixed.has(operand));
}
