import type { Graph, Id } from "../../src/engine/expression/graph.ts";
import { rowsBelow } from "../../src/engine/expression/substitute.ts";
import type { Kernel } from "../../src/engine/program.ts";

/**
 * C for a kernel: a function of arrays named after the spaces it reads and writes, in the order given; without any, one that
 * works on global arrays.
 */
export function printC(kernel: Kernel, spaces: readonly string[]): string {
  const lines: string[] = [];
  const names = new Map<Id, string>();
  const name = (id: Id): string => names.get(id) ?? define(kernel.graph, id, names, lines);
  const stores = kernel.stores.map(({ space, index, value }) => `  ${cName(space)}[${index}] = ${name(value)};`);
  const parameters = spaces.length === 0 ? "void" : spaces.map((space) => `double *restrict ${space}`).join(", ");
  return `static void ${kernel.name}(${parameters}) {\n${lines.join("\n")}\n${stores.join("\n")}\n}\n`;
}

const infix: Readonly<Record<string, string>> = {
  add: "+",
  sub: "-",
  mul: "*",
  div: "/",
  lt: "<",
  le: "<=",
  eq: "==",
  and: "&&",
  or: "||",
};
const call: Readonly<Record<string, string>> = {
  sqrt: "sqrt",
  abs: "fabs",
  min: "fmin",
  max: "fmax",
  exp: "exp",
  expm1: "expm1",
  log: "log",
  log1p: "log1p",
  tanh: "tanh",
  pow: "pow",
  scale2: "scale2",
  exponent: "exponent",
  mantissa: "mantissa",
  nearest: "nearest",
};

function define(g: Graph, root: Id, names: Map<Id, string>, lines: string[]): string {
  for (const id of rowsBelow(g, [root])) {
    if (names.has(id)) continue;
    const logic = ["lt", "le", "eq", "and", "or", "not"].includes(g.op[id] ?? "");
    lines.push(`  const ${logic ? "int" : "double"} x${id} = ${expression(g, id)};`);
    names.set(id, `x${id}`);
  }
  return `x${root}`;
}

function expression(g: Graph, id: Id): string {
  const op = g.op[id] ?? "";
  const [a, b, c] = [`x${g.a[id]}`, `x${g.b[id]}`, `x${g.c[id]}`];
  if (op === "constant") return literal(g.value[id] ?? 0);
  if (op === "load") return `${cName(g.space[id] ?? "")}[${g.value[id]}]`;
  if (op === "neg") return `-${a}`;
  if (op === "not") return `!${a}`;
  if (op === "select") return `${a} ? ${b} : ${c}`;
  const operator = infix[op];
  if (operator) return `${a} ${operator} ${b}`;
  const function_ = call[op];
  if (!function_) throw new RangeError(`no C for the operation ${op}`);
  return (g.b[id] ?? -1) >= 0 ? `${function_}(${a}, ${b})` : `${function_}(${a})`;
}

/** The C name of an array; `time` is taken by the library. */
export const cName = (space: string): string => (space === "time" ? "time_" : space);

const literal = (value: number): string =>
  Number.isFinite(value) ? value.toExponential(17) : Number.isNaN(value) ? "NAN" : value > 0 ? "INFINITY" : "-INFINITY";
