import { lanesOf } from "../emit/lanes.ts";
import { roundKeys } from "../random/philox.ts";
import type { NetworkMachine } from "./network.ts";

const lanes = lanesOf.f32x4;

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
      for (let k = 0; k < outputs.length; k++) {
        const place = at("sum", k, region);
        found[(sample * regions + region) * outputs.length + k] = (all[place] ?? Number.NaN) / run.sample;
        all[place] = 0;
      }
    }
  }
  const failed = Array.from({ length: regions }, (_, region) => region).find((region) => !Number.isFinite(all[at("state", 0, region)]));
  if (failed !== undefined) throw new RangeError(`region ${failed + 1} is no longer finite; take a shorter step, or weaker coupling`);
  return found;
}

// every block is prepared where the first lies, and copied to its place; the first comes last
function prepareNetwork(
  machine: NetworkMachine,
  run: NetworkRun,
  memory: WebAssembly.Memory,
  functions: Readonly<Record<string, () => void>>,
): void {
  const { layout, stride, regions, parameters, history } = machine;
  const base = (space: string): number => layout.spaces.get(space)?.base ?? 0;
  const blocks = 4 * Math.ceil(regions / 16);
  const all = new Float32Array(memory.buffer);
  for (const [value, address] of layout.constants) all.fill(value, address / 4, address / 4 + 4);
  for (const [i, value] of run.inputs.entries()) all.fill(value, base("input") / 4 + 4 * i, base("input") / 4 + 4 * i + 4);
  all.set(machine.weights, base("matrix") / 4);
  if (history) new Int32Array(memory.buffer, base("places"), history.places.length).set(history.places);
  const words = new Uint32Array(memory.buffer, base("words"), 88);
  for (const [k, key] of roundKeys(run.seed).entries()) words.fill(key, 4 * k, 4 * k + 4);
  const cells = new Uint32Array(memory.buffer, base("cell"), 4);
  for (let block = blocks - 1; block >= 0; block--) {
    all.fill(0, 0, stride / 4);
    for (let lane = 0; lane < 4; lane++) {
      const region = Math.min(4 * block + lane, regions - 1);
      cells[lane] = 4 * block + lane;
      for (const p of parameters.keys())
        all[base("parameter") / 4 + 4 * p + lane] = run.parameters[region * parameters.length + p] ?? Number.NaN;
    }
    for (const name of ["prepare", "initialise", "send"]) functions[name]?.();
    // before the start every region has sent what it sends at the start
    for (let row = 0; row < (history ? 2 * history.steps : 1); row++)
      all.copyWithin(base("signals") / 4 + 4 * (row * blocks + block), base("signal") / 4, base("signal") / 4 + 4);
    if (block > 0) all.copyWithin((block * stride) / 4, 0, stride / 4);
  }
}
