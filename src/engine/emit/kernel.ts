import type { Graph, Id, Op } from "../expression/graph.ts";
import { operands } from "../expression/substitute.ts";
import type { Kernel } from "../program.ts";
import { append, appendUnsigned, type FunctionCode } from "./encoder.ts";
import { interleaved } from "./interleave.ts";
import type { Lanes } from "./lanes.ts";
import { addressOf, type Layout } from "./layout.ts";
import { primitive, scalarScale } from "./primitives.ts";

/** A function being written. */
interface Writing {
  readonly g: Graph;
  readonly lanes: Lanes;
  readonly layout: Layout;
  readonly fused: boolean;
  readonly code: number[];
  /** How often each row is used, and the local that keeps it plus one (0: none yet). */
  readonly uses: Int32Array;
  readonly locals: Int32Array;
  readonly types: number[];
  readonly firstLocal: number;
  readonly moving: Inline["moving"];
  /** Rows that a sum reads. */
  readonly summed: ReadonlySet<Id>;
}

/**
 * How a kernel stands inside another function: the first local that is free there, and how many stores are worked out side by
 * side. All values are worked out before the first is stored, so a kernel may overwrite what it reads.
 */
export interface Inline {
  readonly firstLocal: number;
  readonly streams: number;
  /** Arrays that lie at an offset held in a local, as those of one block of many do. */
  readonly moving?: { readonly local: number; readonly spaces: ReadonlySet<string> };
}

const comparisons: ReadonlySet<Op> = new Set(["lt", "le", "eq", "and", "or", "not"]);

/**
 * Straight-line code for a kernel whose rows hold only operations that IEEE 754 fixes. A row used more than once is kept in
 * a local; the rest nests. `fused` contracts a*b + c where the lanes can. With `inline`, the code is to stand inside another
 * function.
 */
export function emitKernel(kernel: Kernel, lanes: Lanes, layout: Layout, fused: boolean, inline?: Inline): FunctionCode {
  const writing: Writing = {
    g: kernel.graph,
    lanes,
    layout,
    fused: fused && lanes.fusedMultiplyAdd !== undefined,
    code: [],
    uses: countUses(kernel),
    locals: new Int32Array(kernel.graph.op.length),
    types: [],
    firstLocal: inline?.firstLocal ?? 0,
    moving: inline?.moving,
    summed: new Set(kernel.graph.op.flatMap((op, id) => (op === "add" ? [kernel.graph.a[id] ?? -1, kernel.graph.b[id] ?? -1] : []))),
  };
  if (inline) workOut(writing, kernel, inline.streams);
  for (const { space, index, value } of kernel.stores) {
    writeBase(writing, space);
    write(writing, value);
    append(writing.code, lanes.store);
    appendUnsigned(writing.code, addressOf(layout, lanes, space, index));
  }
  return { name: kernel.name, locals: runs(writing.types), code: writing.code };
}

// every row in a local, in an order that keeps several chains going
function workOut(writing: Writing, kernel: Kernel, streams: number): void {
  const { g, code, uses, locals } = writing;
  const order = interleaved(
    g,
    kernel.stores.map(({ value }) => value),
    streams,
  );
  for (const id of order) {
    if (locals[id] || (writing.fused && isContracted(writing, id))) continue;
    uses[id] = Math.max(uses[id] ?? 0, 2);
    write(writing, id);
    code.push(0x1a);
  }
}

// a product that its one user, a sum, will take in
function isContracted({ g, uses, summed }: Writing, id: Id): boolean {
  return g.op[id] === "mul" && uses[id] === 1 && summed.has(id);
}

function countUses(kernel: Kernel): Int32Array {
  const uses = new Int32Array(kernel.graph.op.length);
  const stack = kernel.stores.map(({ value }) => value);
  while (stack.length > 0) {
    const id = stack.pop() as Id;
    const count = (uses[id] ?? 0) + 1;
    uses[id] = count;
    if (count === 1) stack.push(...operands(kernel.graph, id));
  }
  return uses;
}

function write(writing: Writing, id: Id): void {
  const { g, locals, code, uses, types, lanes } = writing;
  const known = locals[id] ?? 0;
  if (known > 0) {
    code.push(0x20);
    appendUnsigned(code, writing.firstLocal + known - 1);
    return;
  }
  const op = g.op[id] as Op;
  compute(writing, id, op);
  if (op === "constant" || (uses[id] ?? 0) < 2) return;
  const local = types.push(comparisons.has(op) ? lanes.truthType : lanes.type) - 1;
  locals[id] = local + 1;
  code.push(0x22);
  appendUnsigned(code, writing.firstLocal + local);
}

function compute(writing: Writing, id: Id, op: Op): void {
  const { g, lanes, layout, code } = writing;
  const [a, b, c] = [g.a[id] ?? -1, g.b[id] ?? -1, g.c[id] ?? -1];
  if (op === "constant") {
    writeConstant(writing, g.value[id] ?? 0);
    return;
  }
  if (op === "load") {
    writeBase(writing, g.space[id] ?? "");
    append(code, lanes.load);
    appendUnsigned(code, addressOf(layout, lanes, g.space[id] ?? "", g.value[id] ?? 0));
    return;
  }
  if (op === "select") {
    for (const operand of [b, c, a]) write(writing, operand);
    append(code, lanes.op.select ?? []);
    return;
  }
  if (op === "add" && writing.fused && writeFused(writing, a, b)) return;
  if (op === "scale2" && lanes.kind === "f64") {
    write(writing, a);
    append(code, scalarScale[0]);
    write(writing, b);
    append(code, scalarScale[1]);
    return;
  }
  const expand = primitive(op, lanes);
  for (const operand of [a, b]) if (operand >= 0) write(writing, operand);
  const instruction = expand ?? lanes.op[op];
  if (!instruction) throw new RangeError(`the operation ${op} has no ${lanes.kind} instruction; lower it first`);
  append(code, instruction);
}

// addresses are fixed but for arrays that move
function writeBase({ code, moving }: Writing, space: string): void {
  if (!moving?.spaces.has(space)) {
    code.push(0x41, 0);
    return;
  }
  code.push(0x20);
  appendUnsigned(code, moving.local);
}

// a product used once and added is one instruction
function writeFused(writing: Writing, a: Id, b: Id): boolean {
  const { g, uses, locals, code, lanes } = writing;
  const product = [a, b].find((id) => g.op[id] === "mul" && uses[id] === 1 && locals[id] === 0);
  if (product === undefined) return false;
  write(writing, g.a[product] as Id);
  write(writing, g.b[product] as Id);
  write(writing, product === a ? b : a);
  append(code, lanes.fusedMultiplyAdd ?? []);
  return true;
}

// vector constants are read from memory: the host would otherwise rebuild each at every use
function writeConstant({ lanes, layout, code }: Writing, value: number): void {
  if (lanes.kind === "f64") {
    code.push(0x44, ...new Uint8Array(Float64Array.of(value).buffer));
    return;
  }
  const address = layout.constants.get(value);
  if (address === undefined) throw new RangeError(`the constant ${value} is not laid out`);
  code.push(0x41, 0);
  append(code, lanes.load);
  appendUnsigned(code, address);
}

function runs(types: readonly number[]): { count: number; type: number }[] {
  const found: { count: number; type: number }[] = [];
  for (const type of types) {
    const last = found[found.length - 1];
    if (last?.type === type) last.count++;
    else found.push({ count: 1, type });
  }
  return found;
}
