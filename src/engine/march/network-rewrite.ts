import { apply, constant, constantValue, div, type Graph, graph, type Id, load, mul, neg, type Op, select } from "../expression/graph.ts";
import { rowsBelow, substitute } from "../expression/substitute.ts";

/** Where x / (exp(x) - 1) is 1 to any digit, and x can still be divided by itself. */
const nothing = 1e-30;

/**
 * The same rows with fewer operations, equal to rounding in single precision: quotients by what is fixed become products,
 * chains of constant factors one factor, choices of the lesser a minimum, and x / (exp(x) - 1) loses the series at its seam.
 */
export function quicker(from: Graph, roots: readonly Id[]): { readonly g: Graph; readonly roots: readonly Id[] } {
  const g = graph();
  const known = new Map<Id, Id>();
  const fixed = new Set<Id>();
  for (const id of rowsBelow(from, roots)) {
    const [a, b, c] = [from.a[id], from.b[id], from.c[id]].map((of) => known.get(of ?? -1) ?? -1) as [Id, Id, Id];
    const made = rewritten(g, from.op[id] as Op, a, b, c, fixed) ?? asItWas(from, id, g, known);
    known.set(id, made);
    if (isFixed(g, made, fixed)) fixed.add(made);
  }
  return { g, roots: roots.map((root) => known.get(root) as Id) };
}

const asItWas = (from: Graph, id: Id, g: Graph, known: Map<Id, Id>): Id =>
  substitute(from, id, g, (space, index) => load(g, space, index), known);

const fixedSpaces: ReadonlySet<string> = new Set(["parameter", "input"]);

function isFixed(g: Graph, id: Id, fixed: ReadonlySet<Id>): boolean {
  if (g.op[id] === "constant") return true;
  if (g.op[id] === "load") return fixedSpaces.has(g.space[id] ?? "");
  return [g.a[id], g.b[id], g.c[id]].every((of) => of === undefined || of < 0 || fixed.has(of));
}

function rewritten(g: Graph, op: Op, a: Id, b: Id, c: Id, fixed: ReadonlySet<Id>): Id | undefined {
  if (op === "div" && fixed.has(b) && !fixed.has(a)) return product(g, div(g, constant(g, 1), b), a);
  if (op === "mul") return product(g, a, b);
  if (op === "neg" && g.op[a] === "mul") return negated(g, a, fixed);
  if (op !== "select") return undefined;
  return seamless(g, a, c) ?? lesser(g, a, b, c);
}

// c1 (c2 x) = (c1 c2) x
function product(g: Graph, a: Id, b: Id): Id {
  const [factor, rest] = constantValue(g, a) !== undefined ? [constantValue(g, a), b] : [constantValue(g, b), a];
  if (factor === undefined || g.op[rest] !== "mul") return mul(g, a, b);
  const [p, q] = [g.a[rest] as Id, g.b[rest] as Id];
  const [inner, x] = constantValue(g, p) !== undefined ? [constantValue(g, p), q] : [constantValue(g, q), p];
  return inner === undefined ? mul(g, a, b) : mul(g, constant(g, factor * inner), x);
}

// -(p x) = (-p) x, for a p that is worked out once
function negated(g: Graph, id: Id, fixed: ReadonlySet<Id>): Id | undefined {
  const [p, x] = [g.a[id] as Id, g.b[id] as Id];
  if (fixed.has(p)) return mul(g, neg(g, p), x);
  return fixed.has(x) ? mul(g, p, neg(g, x)) : undefined;
}

// a < b ? a : b
function lesser(g: Graph, condition: Id, yes: Id, no: Id): Id | undefined {
  if (g.op[condition] !== "lt" || g.a[condition] !== yes || g.b[condition] !== no) return undefined;
  return apply(g, "min", yes, no);
}

// |x| < small ? series : (|x| < small ? 1 : x) / (exp(|x| < small ? 1 : min(x, most)) - 1)
function seamless(g: Graph, condition: Id, no: Id): Id | undefined {
  const near = g.op[condition] === "lt" ? (g.a[condition] as Id) : -1;
  if (g.op[near] !== "abs" || g.op[no] !== "div") return undefined;
  const [x, above, below] = [g.a[near] as Id, g.a[no] as Id, g.b[no] as Id];
  const chosen = (id: Id): Id => (g.op[id] === "select" && g.a[id] === condition ? (g.c[id] as Id) : -1);
  const exponent = g.op[below] === "expm1" ? chosen(g.a[below] as Id) : -1;
  const isHeld = exponent === x || (g.op[exponent] === "min" && g.a[exponent] === x);
  if (chosen(above) !== x || !isHeld) return undefined;
  const away = select(g, apply(g, "lt", near, constant(g, nothing)), constant(g, nothing), x);
  return div(g, away, apply(g, "expm1", away));
}
