import { encodeModule } from "../emit/encoder.ts";
import { emitKernel } from "../emit/kernel.ts";
import { lanesOf } from "../emit/lanes.ts";
import { constantsIn, type Layout, layoutOf } from "../emit/layout.ts";
import type { Program } from "../program.ts";
import { canFuse, type Mode } from "../solve/machine.ts";
import { controlBytes } from "./march-code.ts";
import { blockLocal, networkCode, nodeLocal } from "./network-code.ts";
import { type NodeKernels, nodeKernels } from "./network-kernels.ts";
import { generatorsOf } from "./network-noise.ts";

/** How regions are coupled: the output that each sends, and the input that receives the weighted sum over all of them. */
export interface Coupling {
  readonly from: string;
  readonly into: string;
  /** Weight of region j in the sum for region i, at i * regions + j. */
  readonly weights: Float64Array;
  /** How long what region j sends takes to reach region i, h, in the same order; rounded to whole steps. At once where left out. */
  readonly delays?: Float64Array;
}

/** What a network is built of: regions, their coupling, the step (h), arithmetic, and outputs whose means are kept (all). */
export interface NetworkOptions {
  readonly regions: number;
  readonly coupling: Coupling;
  readonly step: number;
  readonly mode?: Mode;
  readonly keep?: readonly string[];
}

/** The past of what regions sent: so many steps are kept, and each weight reads at its own place. */
export interface History {
  readonly steps: number;
  readonly places: Int32Array;
}

/** A network ready to run: plain data and a compiled module. */
export interface NetworkMachine {
  readonly regions: number;
  readonly layout: Layout;
  readonly module: WebAssembly.Module;
  readonly stride: number;
  readonly weights: Float32Array;
  readonly history: History | undefined;
  readonly states: readonly string[];
  readonly parameters: readonly string[];
  readonly inputs: readonly string[];
  /** Outputs whose means are kept. */
  readonly outputs: readonly string[];
  readonly hash: string;
}

const lanes = lanesOf.f32x4;

/** Arrays of one block of four regions; the others are shared. */
const blockSpaces = ["state", "parameter", "derived", "coupling", "draw", "drawn", "sum", "signal", "cell"] as const;

/**
 * Builds a network of regions that share one node model, whose parameters all may differ from region to region: Euler-Maruyama
 * steps in single precision, four regions a vector. Throws a RangeError for names, sizes or delays that do not fit.
 */
export function buildNetwork(program: Program, { regions, coupling, step, mode = "strict", keep }: NetworkOptions): NetworkMachine {
  if (!(step > 0)) throw new RangeError(`the step is ${step} h; give a positive one`);
  if (coupling.weights.length !== regions ** 2) {
    throw new RangeError(`${coupling.weights.length} weights do not couple ${regions} regions; give ${regions ** 2}, row by row`);
  }
  const input = place(program.inputs, coupling.into, "input");
  const output = place(program.outputs, coupling.from, "output");
  const names = program.outputs.map(({ name }) => name);
  const kept = (keep ?? names).map((name) => place(program.outputs, name, "output"));
  const node = nodeKernels(program, { step, input, output, kept });
  const blocks = blocksOf(regions);
  const delays = coupling.delays && inSteps(coupling.delays, regions, step);
  const history = delays && delays.reduce((most, delay) => Math.max(most, delay), 0) + 1;
  const { layout, stride } = layoutFor(program, node, { blocks, kept: kept.length, history });
  const moving = { local: blockLocal, spaces: new Set<string>(blockSpaces) };
  const fused = mode === "fast" && canFuse();
  const inline = emitKernel(node.step, lanes, layout, fused, { firstLocal: nodeLocal, streams: 6, moving });
  const functions = [
    ...[node.prepare, node.initialise, node.send].map((kernel) => emitKernel(kernel, lanes, layout, fused)),
    networkCode(layout, { blocks, stride, noisy: program.noise.length, fused, history, node: inline }),
  ];
  return {
    regions,
    layout,
    module: new WebAssembly.Module(encodeModule(functions, Math.ceil(layout.bytes / 65_536))),
    stride,
    weights: Float32Array.from(packed(coupling.weights, regions, blocks)),
    history: delays && history !== undefined ? { steps: history, places: placesIn(layout, delays, regions, blocks) } : undefined,
    states: program.states.map(({ name }) => name),
    parameters: program.parameters.map(({ name }) => name),
    inputs: program.inputs.map(({ name }) => name),
    outputs: kept.map((k) => names[k] ?? ""),
    hash: program.hash,
  };
}

function place(slots: readonly { readonly name: string }[], name: string, what: string): number {
  const found = slots.findIndex((slot) => slot.name === name);
  if (found < 0) throw new RangeError(`no ${what} ${name} to couple by; this model has ${slots.map((slot) => slot.name).join(", ")}`);
  return found;
}

/** The longest past that is kept, in numbers of its ring: 256 MiB. */
const longestPast = 2 ** 26;

/** The longest delay that a network of so many regions can have, in steps: its ring has whole blocks of columns, and is held twice. */
export const longestDelay = (regions: number): number => Math.floor(longestPast / (2 * 4 * blocksOf(regions))) - 1;

/** Blocks of four regions, filled up to groups of sixteen. */
const blocksOf = (regions: number): number => 4 * Math.ceil(regions / 16);

function inSteps(delays: Float64Array, regions: number, step: number): Float64Array {
  if (delays.length !== regions ** 2)
    throw new RangeError(`${delays.length} delays do not fit ${regions} regions; give ${regions ** 2}, row by row`);
  const most = longestDelay(regions);
  return delays.map((delay, k) => {
    const steps = Math.round(delay / step);
    if (steps >= 0 && steps <= most && delay >= 0) return steps;
    const [row, column] = [Math.floor(k / regions) + 1, (k % regions) + 1];
    throw new RangeError(
      `the delay to region ${row} from region ${column} is ${delay} h; give 0 to ${most * step} h (${most} steps), or take longer steps`,
    );
  });
}

interface Sizes {
  readonly blocks: number;
  readonly kept: number;
  readonly history: number | undefined;
}

function layoutFor(program: Program, node: NodeKernels, { blocks, kept, history }: Sizes): { layout: Layout; stride: number } {
  const block: Record<(typeof blockSpaces)[number], number> = {
    state: program.states.length,
    parameter: program.parameters.length,
    derived: node.prepare.stores.length,
    coupling: 1,
    draw: program.noise.length,
    drawn: 4 * generatorsOf(program.noise.length),
    sum: kept,
    signal: 1,
    cell: 1,
  };
  const elements = Object.values(block).reduce((sum, size) => sum + size, 0);
  const weights = blocks * 4 * blocks;
  const shared = {
    blocks: (blocks - 1) * elements,
    control: Math.ceil(controlBytes / lanes.bytes),
    words: 22,
    input: program.inputs.length,
    // a ring is held twice, end to end
    signals: history === undefined ? blocks : 2 * history * blocks,
    matrix: weights,
    places: history === undefined ? 0 : weights,
  };
  return { layout: layoutOf(lanes, { ...block, ...shared }, constantsIn(node.step.graph)), stride: elements * lanes.bytes };
}

// for each group of four blocks and each column: the numbers of its sixteen rows
function packed(values: Float64Array, regions: number, blocks: number): Float64Array {
  const columns = 4 * blocks;
  const all = new Float64Array(blocks * 4 * columns);
  for (let row = 0; row < regions; row++) {
    for (let column = 0; column < regions; column++) {
      const group = Math.floor(row / 16);
      all[(group * columns + column) * 16 + (row % 16)] = values[row * regions + column] ?? 0;
    }
  }
  return all;
}

// where each weight finds its signal, from the row of the present on
function placesIn(layout: Layout, delays: Float64Array, regions: number, blocks: number): Int32Array {
  const base = layout.spaces.get("signals")?.base ?? 0;
  const columns = 4 * blocks;
  const late = packed(delays, regions, blocks);
  return Int32Array.from(late, (delay, k) => base + 4 * (Math.floor(k / 16) % columns) - delay * columns * 4);
}
