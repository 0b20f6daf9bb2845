import { encodeModule } from "../emit/encoder.ts";
import { hoist } from "../emit/hoist.ts";
import { emitKernel } from "../emit/kernel.ts";
import { lanesOf } from "../emit/lanes.ts";
import { constantsIn, type Layout, layoutOf } from "../emit/layout.ts";
import { lowered } from "../emit/transcendental.ts";
import { add, constant, type Graph, graph, type Id, load, mul } from "../expression/graph.ts";
import { substitute } from "../expression/substitute.ts";
import type { Kernel, Program } from "../program.ts";
import { roundKeys } from "../random/philox.ts";
import { canFuse, type Mode } from "../solve/machine.ts";
import { controlBytes } from "./march-code.ts";
import { blockLocal, networkCode, nodeLocal } from "./network-code.ts";

/** How regions are coupled: the output that each sends, and the input that receives the weighted sum over all of them. */
export interface Coupling {
  readonly from: string;
  readonly into: string;
  /** Weight of region j in the sum for region i, at i * regions + j. */
  readonly weights: Float64Array;
}

/** What a network is built of: regions, their coupling, the step (h), and arithmetic. */
export interface NetworkOptions {
  readonly regions: number;
  readonly coupling: Coupling;
  readonly step: number;
  readonly mode?: Mode;
}

/** A network ready to run: plain data and a compiled module. */
export interface NetworkMachine {
  readonly regions: number;
  readonly layout: Layout;
  readonly module: WebAssembly.Module;
  readonly stride: number;
  readonly weights: Float32Array;
  readonly states: readonly string[];
  readonly parameters: readonly string[];
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly hash: string;
}

const lanes = lanesOf.f32x4;

/** Arrays of one block of four regions; the others are shared. */
const blockSpaces = ["state", "parameter", "derived", "coupling", "draw", "drawn", "sum", "signal", "cell"] as const;

/**
 * Builds a network of regions that share one node model, whose parameters all may differ from region to region: Euler-Maruyama
 * steps in single precision, four regions a vector. Throws a RangeError for names or sizes that do not fit.
 */
export function buildNetwork(program: Program, { regions, coupling, step, mode = "strict" }: NetworkOptions): NetworkMachine {
  if (!(step > 0)) throw new RangeError(`the step is ${step} h; give a positive one`);
  if (coupling.weights.length !== regions ** 2) {
    throw new RangeError(`${coupling.weights.length} weights do not couple ${regions} regions; give ${regions ** 2}, row by row`);
  }
  const input = place(program.inputs, coupling.into, "input");
  const output = place(program.outputs, coupling.from, "output");
  const node = nodeKernels(program, step, input, output);
  const blocks = 4 * Math.ceil(regions / 16);
  const { layout, stride } = layoutFor(program, node, blocks);
  const moving = { local: blockLocal, spaces: new Set<string>(blockSpaces) };
  const fused = mode === "fast" && canFuse();
  const inline = emitKernel(node.step, lanes, layout, fused, { firstLocal: nodeLocal, streams: 6, moving });
  const functions = [
    ...[node.prepare, node.initialise, node.send].map((kernel) => emitKernel(kernel, lanes, layout, fused)),
    networkCode(layout, { blocks, stride, noisy: program.noise.length, fused, node: inline }),
  ];
  return {
    regions,
    layout,
    module: new WebAssembly.Module(encodeModule(functions, Math.ceil(layout.bytes / 65_536))),
    stride,
    weights: packed(coupling.weights, regions, blocks),
    states: program.states.map(({ name }) => name),
    parameters: program.parameters.map(({ name }) => name),
    inputs: program.inputs.map(({ name }) => name),
    outputs: program.outputs.map(({ name }) => name),
    hash: program.hash,
  };
}

function place(slots: readonly { readonly name: string }[], name: string, what: string): number {
  const found = slots.findIndex((slot) => slot.name === name);
  if (found < 0) throw new RangeError(`no ${what} ${name} to couple by; this model has ${slots.map((slot) => slot.name).join(", ")}`);
  return found;
}

interface NodeKernels {
  readonly prepare: Kernel;
  readonly initialise: Kernel;
  readonly send: Kernel;
  readonly step: Kernel;
}

function nodeKernels(program: Program, step: number, input: number, output: number): NodeKernels {
  const { g: own, lists } = nodeRows(program, step, input, output);
  const { g, roots, derived } = hoist(own, Object.values(lists).flat());
  const exact = graph();
  const final = lowered(g, [...roots, ...derived], exact, { singlePrecision: true, moderate: true });
  let at = 0;
  const take = (space: string, count: number): Kernel["stores"] => {
    at += count;
    return final.slice(at - count, at).map((value, index) => ({ space, index, value }));
  };
  const [states, outputs] = [program.states.length, program.outputs.length];
  const kernel = (name: string, stores: Kernel["stores"]): Kernel => ({ name, graph: exact, stores });
  return {
    step: kernel("step", [...take("state", states), ...take("sum", outputs), ...take("signal", 1)]),
    initialise: kernel("initialise", take("state", states)),
    send: kernel("send", take("signal", 1)),
    prepare: kernel("prepare", take("derived", derived.length)),
  };
}

/** Rows of one step of a node: its next states, sums of outputs and what it sends then; and its start, and what it sends there. */
function nodeRows(
  program: Program,
  step: number,
  input: number,
  output: number,
): { g: Graph; lists: Readonly<Record<string, readonly Id[]>> } {
  const g = graph();
  const known = new Map<Id, Id>();
  const leaf = (space: string, i: number): Id => (space === "input" && i === input ? load(g, "coupling", 0) : load(g, space, i));
  const copy = (id: Id): Id => substitute(program.graph, id, g, leaf, known);
  const moved = program.states.map((_, i) => add(g, load(g, "state", i), mul(g, copy(program.derivative[i] as Id), constant(g, step))));
  for (const [k, { state, value }] of program.noise.entries()) {
    const kick = mul(g, mul(g, copy(value), constant(g, Math.sqrt(step))), load(g, "draw", k));
    moved[state] = add(g, moved[state] as Id, kick);
  }
  const sent = copy(program.output[output] as Id);
  const onMoved = (space: string, i: number): Id => (space === "state" ? (moved[i] as Id) : load(g, space, i));
  const lists = {
    moved,
    sums: program.output.map((value, k) => add(g, load(g, "sum", k), copy(value))),
    // what a region sends is that of the state it has just reached
    sentNext: [substitute(g, sent, g, onMoved, new Map())],
    initial: program.initial.map(copy),
    sent: [sent],
  };
  return { g, lists };
}

function layoutFor(program: Program, node: NodeKernels, blocks: number): { layout: Layout; stride: number } {
  const block: Record<(typeof blockSpaces)[number], number> = {
    state: program.states.length,
    parameter: program.parameters.length,
    derived: node.prepare.stores.length,
    coupling: 1,
    draw: program.noise.length,
    drawn: 4 * program.noise.length,
    sum: program.outputs.length,
    signal: 1,
    cell: 1,
  };
  const elements = Object.values(block).reduce((sum, size) => sum + size, 0);
  const shared = {
    blocks: (blocks - 1) * elements,
    control: Math.ceil(controlBytes / lanes.bytes),
    words: 22,
    input: program.inputs.length,
    signals: blocks,
    matrix: blocks * 4 * blocks,
  };
  return { layout: layoutOf(lanes, { ...block, ...shared }, constantsIn(node.step.graph)), stride: elements * lanes.bytes };
}

// for each group of four blocks and each column: the weights of its sixteen rows
function packed(weights: Float64Array, regions: number, blocks: number): Float32Array {
  const columns = 4 * blocks;
  const all = new Float32Array(blocks * 4 * columns);
  for (let row = 0; row < regions; row++) {
    for (let column = 0; column < regions; column++) {
      const group = Math.floor(row / 16);
      all[(group * columns + column) * 16 + (row % 16)] = weights[row * regions + column] ?? 0;
    }
  }
  return all;
}

/** What is asked of a network: parameters by region, then name; inputs that all share; steps, seed, and how often to sample. */
export interface NetworkRun {
  readonly parameters: Float64Array;
  readonly inputs: readonly number[];
  readonly steps: number;
  readonly seed: number;
  /** Outputs are averaged over this many steps and kept. */
  readonly sample: number;
}

/** Means of outputs over each sample: by sample, then region, then output. Throws a RangeError when a state is no longer finite. */
export function runNetwork(machine: NetworkMachine, run: NetworkRun): Float64Array {
  const { regions, outputs, layout, stride } = machine;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(layout.bytes / 65_536) });
  const functions = new WebAssembly.Instance(machine.module, { env: { memory } }).exports as Record<string, () => void>;
  const base = (space: string): number => layout.spaces.get(space)?.base ?? 0;
  const at = (space: string, i: number, region: number): number =>
    (base(space) + Math.floor(region / 4) * stride + i * lanes.bytes) / 4 + (region % 4);
  const all = new Float32Array(memory.buffer);
  prepareNetwork(machine, run, memory, functions);
  const control = new Int32Array(memory.buffer, base("control"), 2);
  const samples = Math.floor(run.steps / run.sample);
  const found = new Float64Array(samples * regions * outputs.length);
  for (let sample = 0; sample < samples; sample++) {
    control.set([sample * run.sample, run.sample]);
    functions["march"]?.();
    for (let region = 0; region < regions; region++) {
      for (const k of outputs.keys()) {
        const place = at("sum", k, region);
        found[(sample * regions + region) * outputs.length + k] = (all[place] ?? Number.NaN) / run.sample;
        all[place] = 0;
      }
    }
  }
  const failed = Array.from({ length: regions }, (_, region) => region).find((region) => !Number.isFinite(all[at("state", 0, region)]));
  if (failed !== undefined) throw new RangeError(`region ${failed} is no longer finite; take a shorter step, or weaker coupling`);
  return found;
}

// every block is prepared where the first lies, and copied to its place; the first comes last
function prepareNetwork(
  machine: NetworkMachine,
  run: NetworkRun,
  memory: WebAssembly.Memory,
  functions: Readonly<Record<string, () => void>>,
): void {
  const { layout, stride, regions, parameters } = machine;
  const base = (space: string): number => layout.spaces.get(space)?.base ?? 0;
  const all = new Float32Array(memory.buffer);
  for (const [value, address] of layout.constants) all.fill(value, address / 4, address / 4 + 4);
  for (const [i, value] of run.inputs.entries()) all.fill(value, base("input") / 4 + 4 * i, base("input") / 4 + 4 * i + 4);
  all.set(machine.weights, base("matrix") / 4);
  const words = new Uint32Array(memory.buffer, base("words"), 88);
  for (const [k, key] of roundKeys(run.seed).entries()) words.fill(key, 4 * k, 4 * k + 4);
  const cells = new Uint32Array(memory.buffer, base("cell"), 4);
  for (let block = (layout.spaces.get("signals")?.size ?? 0) - 1; block >= 0; block--) {
    all.fill(0, 0, stride / 4);
    for (let lane = 0; lane < 4; lane++) {
      const region = Math.min(4 * block + lane, regions - 1);
      cells[lane] = 4 * block + lane;
      for (const p of parameters.keys())
        all[base("parameter") / 4 + 4 * p + lane] = run.parameters[region * parameters.length + p] ?? Number.NaN;
    }
    for (const name of ["prepare", "initialise", "send"]) functions[name]?.();
    all.copyWithin(base("signals") / 4 + 4 * block, base("signal") / 4, base("signal") / 4 + 4);
    if (block > 0) all.copyWithin((block * stride) / 4, 0, stride / 4);
  }
}
