import { encodeModule, type FunctionCode, unsigned } from "../emit/encoder.ts";
import { emitKernel } from "../emit/kernel.ts";
import { type LaneKind, lanesOf } from "../emit/lanes.ts";
import { constantsIn, type Layout, layoutOf } from "../emit/layout.ts";
import type { Kernel, Program } from "../program.ts";
import { commonKernels, type Plan, planOf } from "./plan.ts";
import { rodas4, rodas5p } from "./rosenbrock.ts";
import { rosenbrockKernels, type StepKernels } from "./rosenbrock-kernels.ts";
import { tsit5Kernels } from "./tsit5.ts";

/** How a program is solved: by a stiff method of order 5 or 4, or by an explicit one. */
export type Method = "rodas5p" | "rodas4" | "tsit5";
/** What runs it: WebAssembly on one, two or four subjects at a time, or plain JavaScript. */
export type Backend = LaneKind | "javascript";
/** `strict`: the same bits everywhere. `fast`: a*b + c is rounded once where the host can. */
export type Mode = "strict" | "fast";

export interface BuildOptions {
  readonly lanes?: Backend;
  readonly mode?: Mode;
  readonly method?: Method;
}

/** A program ready to run: plain data and a compiled module, which can be posted to a worker thread. */
export interface Machine {
  readonly lanes: Backend;
  readonly mode: Mode;
  readonly method: Method;
  /** The diagonal coefficient of a Rosenbrock method; 1 for an explicit one, which does not use it. */
  readonly gamma: number;
  readonly layout: Layout;
  readonly module: WebAssembly.Module | undefined;
  /** Only in JavaScript: the kernels and the sizes of their arrays. */
  readonly kernels: readonly Kernel[] | undefined;
  readonly sizes: Readonly<Record<string, number>>;
  /** Names of the kernels of one attempt, in order (run as one function in WebAssembly). */
  readonly attempt: readonly string[];
  readonly program: ProgramShape;
}

/** What running needs to know of a program beyond its kernels. */
export interface ProgramShape {
  readonly hash: string;
  readonly states: readonly string[];
  readonly outputs: number;
  readonly inputs: readonly string[];
  /** Per input: the states that an impulse moves; empty where an impulse has no meaning. */
  readonly impulse: readonly (readonly number[])[];
  readonly events: readonly { readonly name: string; readonly states: readonly number[] }[];
}

/**
 * Builds a program into a machine: derivatives, factorisation and all stages of a step as straight-line code, encoded as
 * one WebAssembly module (or plain JavaScript). Defaults: two subjects per vector, strict, Rodas5P.
 */
export function build(program: Program, { lanes = "f64x2", mode = "strict", method = "rodas5p" }: BuildOptions = {}): Machine {
  const code = codeOf(program, lanes === "f32x4", method);
  const gamma = method === "tsit5" ? 1 : (method === "rodas4" ? rodas4 : rodas5p).gamma;
  const shared = { lanes, mode, method, gamma, sizes: code.sizes, attempt: code.attempt, program: shapeOf(program) };
  if (lanes === "javascript") {
    return { ...shared, kernels: code.kernels, module: undefined, layout: layoutOf(lanesOf.f64, code.sizes, []) };
  }
  const layout = layoutOf(lanesOf[lanes], code.sizes, code.constants);
  const bytes = moduleBytes(code, lanes, layout, mode === "fast" && canFuse());
  return { ...shared, kernels: undefined, layout, module: new WebAssembly.Module(bytes) };
}

/** The bytes of a machine's module, for a validator. */
export function encode(program: Program, lanes: LaneKind, mode: Mode, method: Method): Uint8Array<ArrayBuffer> {
  const code = codeOf(program, lanes === "f32x4", method);
  return moduleBytes(code, lanes, layoutOf(lanesOf[lanes], code.sizes, code.constants), mode === "fast");
}

/** Everything a machine runs, before it is put into the words of a back end. */
interface Code {
  readonly kernels: readonly Kernel[];
  readonly attempt: readonly string[];
  readonly sizes: Readonly<Record<string, number>>;
  readonly constants: readonly number[];
}

function codeOf(program: Program, singlePrecision: boolean, method: Method): Code {
  const plan = planOf(program, singlePrecision, method !== "tsit5");
  const steps = stepKernels(plan, method);
  const kernels = [...commonKernels(plan), ...steps.kernels];
  return { kernels, attempt: steps.attempt, sizes: sizesOf(program, plan, steps), constants: constantsIn(plan.g) };
}

function stepKernels(plan: Plan, method: Method): StepKernels {
  return method === "tsit5" ? tsit5Kernels(plan) : rosenbrockKernels(plan, method === "rodas4" ? rodas4 : rodas5p);
}

function moduleBytes({ kernels, attempt: order }: Code, kind: LaneKind, layout: Layout, fused: boolean): Uint8Array<ArrayBuffer> {
  const functions = kernels.map((kernel) => emitKernel(kernel, lanesOf[kind], layout, fused));
  const index = new Map(functions.map(({ name }, i) => [name, i] as const));
  const attempt: FunctionCode = { name: "attempt", locals: [], code: order.flatMap((name) => [0x10, ...unsigned(index.get(name) ?? 0)]) };
  return encodeModule([...functions, attempt], Math.ceil(layout.bytes / 65_536));
}

function sizesOf(program: Program, plan: Plan, steps: StepKernels): Record<string, number> {
  const size = program.states.length;
  return {
    time: 1,
    step: 3,
    relative: 1,
    error: 1,
    accept: 1,
    theta: 1,
    state: size,
    next: size,
    before: size,
    dense: size,
    absolute: size,
    ...steps.sizes,
    derived: plan.derived.length,
    input: program.inputs.length,
    parameter: program.parameters.length,
    output: program.outputs.length,
    trigger: program.events.length,
    reset: program.events.reduce((sum, { then }) => sum + then.length, 0),
    impulse: program.impulse.reduce((sum, terms) => sum + terms.length, 0),
  };
}

function shapeOf(program: Program): ProgramShape {
  return {
    hash: program.hash,
    states: program.states.map(({ name }) => name),
    outputs: program.outputs.length,
    inputs: program.inputs.map(({ name }) => name),
    impulse: program.impulse.map((terms) => terms.map(({ state }) => state)),
    events: program.events.map(({ name, then }) => ({ name, states: then.map(({ state }) => state) })),
  };
}

let fusing: boolean | undefined;

/** True when this host has relaxed multiply-add; asked once. */
export function canFuse(): boolean {
  const zero = [0x41, 0, 0xfd, 0, 3, 0];
  const code = [0x41, 0, ...zero, ...zero, ...zero, 0xfd, ...unsigned(263), 0xfd, 11, 3, 0];
  fusing ??= WebAssembly.validate(encodeModule([{ name: "f", locals: [], code }], 1));
  return fusing;
}
