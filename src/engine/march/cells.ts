import type { Interval } from "../expression/interval.ts";
import { advance, type Group, type Met, setInputs, setKeys, startGroup } from "./group.ts";
import type { MarchMachine } from "./march-machine.ts";
import { stepsPerChunk } from "./march-module.ts";

/** Inputs that change at given steps: from `step` on, the inputs (in the machine's order) have these values. */
export interface Change {
  readonly step: number;
  readonly inputs: readonly number[];
}

/** What a march is: how many steps, the seed of its noise, inputs over time, and from which step outputs are averaged. */
export interface Run {
  readonly steps: number;
  readonly seed: number;
  /** In order; the first at step 0. */
  readonly changes: readonly Change[];
  readonly averageFrom?: number;
  /** Keep states every so many steps (0, the default: not at all). */
  readonly sample?: number;
}

/** What cells did. */
export interface Marched {
  /** For each event: the cell (by place in what was given), the event's number, and its time in steps. */
  readonly cell: Uint32Array;
  readonly event: Uint8Array;
  readonly time: Float64Array;
  /** Means of outputs after `averageFrom`, by cell, then output. */
  readonly mean: Float64Array;
  /** Sampled states: by sample, then cell, then state. */
  readonly samples: Float64Array;
  /** Cells whose states left the finite numbers. */
  readonly failed: readonly number[];
}

/**
 * Marches cells group by group in this thread: `parameters` holds what varies, by cell. `first` is the number of the first
 * cell, which keys its noise, so a cell does the same whoever marches beside it. A cell that fails is named in the result.
 */
export function march(group: Group | MarchMachine, parameters: Float64Array, first: number, run: Run): Marched {
  const own = "run" in group ? group : startGroup(group);
  const { machine, size } = own;
  const width = machine.parameters.length;
  const cells = width === 0 ? 1 : parameters.length / width;
  const samples = run.sample ? Math.floor(run.steps / run.sample) : 0;
  const whole: Whole = {
    met: [],
    mean: new Float64Array(cells * machine.outputs.length),
    samples: new Float64Array(samples * cells * machine.states.length),
    failed: [],
  };
  for (let place = 0; place < cells; place += size) {
    const part = { group: own, run, cells, from: place, count: Math.min(size, cells - place) };
    prepare(part, parameters, first);
    marchPart(part, whole);
  }
  return {
    cell: Uint32Array.from(whole.met, ({ place }) => place),
    event: Uint8Array.from(whole.met, ({ event }) => event),
    time: Float64Array.from(whole.met, ({ time }) => time),
    mean: whole.mean,
    samples: whole.samples,
    failed: whole.failed,
  };
}

interface Whole {
  readonly met: Met[];
  readonly mean: Float64Array;
  readonly samples: Float64Array;
  readonly failed: number[];
}

/** The cells `from` to `from + count` of all, which march in one group. */
interface Part {
  readonly group: Group;
  readonly run: Run;
  readonly cells: number;
  readonly from: number;
  readonly count: number;
}

function prepare({ group, run, cells, from }: Part, parameters: Float64Array, first: number): void {
  const width = group.machine.parameters.length;
  for (let place = 0; place < group.size; place++) {
    // places beyond the last cell repeat it
    const cell = Math.min(from + place, cells - 1);
    for (let p = 0; p < width; p++) group.set("parameter", p, place, parameters[cell * width + p] ?? Number.NaN);
  }
  setKeys(group, run.seed, first + from);
  for (const space of ["sum", "trigger", "crossed"]) group.array(space).fill(0);
  setInputs(group, run.changes[0]?.inputs ?? []);
  for (const name of ["initialise", "lookup0", "lookup1", "arm"]) group.run(name);
}

function marchPart(part: Part, whole: Whole): void {
  const { group, run, from, count } = part;
  const averageFrom = run.averageFrom ?? 0;
  let start = 0;
  for (const stop of stopsOf(run, averageFrom)) {
    for (const met of advance(group, start, stop - start)) {
      if (met.place < count) whole.met.push({ ...met, place: from + met.place });
    }
    if (start >= averageFrom) addMeans(part, whole, run.steps - averageFrom);
    group.array("sum").fill(0);
    if (run.sample && stop % run.sample === 0) keep(part, whole, stop / run.sample - 1);
    const change = run.changes.find(({ step }) => step === stop);
    if (change) setInputs(group, change.inputs);
    start = stop;
  }
  const { bounds } = group.machine;
  for (let place = 0; place < count; place++) {
    if (bounds.some((within, s) => hasFailed(group.get("state", s, place), within))) whole.failed.push(from + place);
  }
}

const hasFailed = (value: number, [low, high]: Interval): boolean => !Number.isFinite(value) || value <= low || value >= high;

// a march pauses where inputs change, where a sample is due, where averaging starts, and where records must be read
function stopsOf(run: Run, averageFrom: number): number[] {
  const stops = new Set<number>([run.steps, averageFrom, ...run.changes.map(({ step }) => step)]);
  for (let step = stepsPerChunk; step < run.steps; step += stepsPerChunk) stops.add(step);
  if (run.sample) for (let step = run.sample; step <= run.steps; step += run.sample) stops.add(step);
  return [...stops].filter((step) => step > 0 && step <= run.steps).sort((a, b) => a - b);
}

function addMeans({ group, from, count }: Part, { mean }: Whole, steps: number): void {
  const outputs = group.machine.outputs.length;
  for (let place = 0; place < count; place++) {
    for (let k = 0; k < outputs; k++) {
      const at = (from + place) * outputs + k;
      mean[at] = (mean[at] ?? 0) + group.get("sum", k, place) / steps;
    }
  }
}

function keep({ group, from, count, cells }: Part, { samples }: Whole, row: number): void {
  const states = group.machine.states.length;
  for (let place = 0; place < count; place++) {
    for (let s = 0; s < states; s++) samples[(row * cells + from + place) * states + s] = group.get("state", s, place);
  }
}
