import type { Graph, Id, Op } from "../expression/graph.ts";
import { load } from "../expression/graph.ts";
import { operands, rowsBelow, substitute } from "../expression/substitute.ts";

/** Rows of a graph whose functions of one state alone are read from a table. */
export interface Tabulated {
  readonly roots: readonly Id[];
  /** What each column of the table holds: rows that read that state and nothing else. */
  readonly columns: readonly Id[];
}

const costly: ReadonlySet<Op> = new Set(["exp", "expm1", "log", "log1p", "tanh", "pow", "sqrt", "div"]);

/**
 * Replaces the largest rows that read nothing but `state[index]` (and hold a function worth a lookup) by loads of the array
 * "column". Where all parameters but a cell's own are written in, the gates of a membrane become columns of its potential.
 */
export function tabulate(g: Graph, roots: readonly Id[], index: number): Tabulated {
  const order = rowsBelow(g, roots);
  const alone = new Set<Id>();
  const worth = new Set<Id>();
  for (const id of order) {
    if (!readsOnly(g, id, index, alone)) continue;
    alone.add(id);
    if (costly.has(g.op[id] as Op) || operands(g, id).some((operand) => worth.has(operand))) worth.add(id);
  }
  const edge = new Set<Id>();
  for (const id of order) {
    if (alone.has(id)) continue;
    for (const operand of operands(g, id)) if (worth.has(operand)) edge.add(operand);
  }
  for (const root of roots) if (worth.has(root)) edge.add(root);
  const columns = [...edge].filter((id) => !isLogic(g.op[id] as Op)).sort((a, b) => a - b);
  const known = new Map<Id, Id>(columns.map((id, column) => [id, load(g, "column", column)]));
  return { roots: roots.map((root) => substitute(g, root, g, (space, i) => load(g, space, i), known)), columns };
}

const isLogic = (op: Op): boolean => ["lt", "le", "eq", "and", "or", "not"].includes(op);

function readsOnly(g: Graph, id: Id, index: number, alone: ReadonlySet<Id>): boolean {
  if (g.op[id] === "constant") return true;
  if (g.op[id] === "load") return g.space[id] === "state" && g.value[id] === index;
  return operands(g, id).every((operand) => alone.has(operand));
}
