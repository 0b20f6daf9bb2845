import type { Graph, Id, Op } from "../expression/graph.ts";
import { rowsBelow } from "../expression/substitute.ts";
import type { Kernel } from "../program.ts";

/** Arrays that a kernel reads and writes, by space; one subject. */
export type Arrays = Readonly<Record<string, Float64Array>>;

/**
 * A kernel of exact operations as plain JavaScript: the same bits as the scalar module. For debugging, and where
 * WebAssembly is not to be had.
 */
export function javascriptKernel(kernel: Kernel, arrays: Arrays): () => void {
  const names = new Map<Id, string>();
  const lines: string[] = [];
  const spaces = Object.keys(arrays);
  for (const id of rowsBelow(
    kernel.graph,
    kernel.stores.map(({ value }) => value),
  )) {
    names.set(id, `x${id}`);
    lines.push(`const x${id} = ${expression(kernel.graph, id, names)};`);
  }
  const stores = kernel.stores.map(({ space, index, value }) => `${space}[${index}] = ${names.get(value)};`);
  const body = `"use strict"; return function () { ${[...lines, ...stores].join("\n")} };`;
  const make = new Function(...spaces, "scale2", "exponent", "mantissa", "nearest", body) as (...given: unknown[]) => () => void;
  return make(...spaces.map((space) => arrays[space]), scale2, exponent, mantissa, nearest);
}

const infix: Readonly<Partial<Record<Op, string>>> = {
  add: "+",
  sub: "-",
  mul: "*",
  div: "/",
  lt: "<",
  le: "<=",
  eq: "===",
  and: "&&",
  or: "||",
};

function expression(g: Graph, id: Id, names: ReadonlyMap<Id, string>): string {
  const op = g.op[id] as Op;
  const [a, b, c] = [g.a[id], g.b[id], g.c[id]].map((operand) => names.get(operand ?? -1));
  if (op === "constant") return constantText(g.value[id] ?? 0);
  if (op === "load") return `${g.space[id]}[${g.value[id]}]`;
  if (op === "neg") return `-${a}`;
  if (op === "not") return `!${a}`;
  if (op === "select") return `${a} ? ${b} : ${c}`;
  if (op === "sqrt" || op === "abs") return `Math.${op}(${a})`;
  if (op === "min") return `${a} < ${b} ? ${a} : ${b}`;
  if (op === "max") return `${b} < ${a} ? ${a} : ${b}`;
  const operator = infix[op];
  if (operator) return `${a} ${operator} ${b}`;
  if (op === "scale2") return `scale2(${a}, ${b})`;
  if (op === "exponent" || op === "mantissa" || op === "nearest") return `${op}(${a})`;
  throw new RangeError(`the operation ${op} has no JavaScript form; lower it first`);
}

const constantText = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/** a times 2 to the whole number n, by adding n to the exponent bits. */
export function scale2(a: number, n: number): number {
  double[0] = a;
  words[1] = ((words[1] ?? 0) + (n << 20)) >>> 0;
  return double[0];
}

/** The exponent of a positive normal number. */
export function exponent(a: number): number {
  double[0] = a;
  return ((words[1] ?? 0) >>> 20) - 1023;
}

/** The mantissa, 1 to 2, of a positive normal number. */
export function mantissa(a: number): number {
  double[0] = a;
  words[1] = ((words[1] ?? 0) & 0xfffff) | 0x3ff00000;
  return double[0];
}

const whole = 1.5 * 2 ** 52;

/** The nearest whole number, ties to even, for |a| < 2^51. */
export const nearest = (a: number): number => a + whole - whole;
