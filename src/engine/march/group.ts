import { lanesOf } from "../emit/lanes.ts";
import { roundKeys } from "../random/philox.ts";
import { recordBytes } from "./march-code.ts";
import type { MarchMachine } from "./march-machine.ts";
import { units } from "./march-module.ts";

/** A machine in this thread, with memory of its own: room for one group of cells that march together. */
export interface Group {
  readonly machine: MarchMachine;
  /** How many cells a group holds. */
  readonly size: number;
  /** Runs one of the machine's functions, where it has it. */
  run(name: string): void;
  /** Element i of an array, of the cell in this place of the group. */
  get(space: string, i: number, place: number): number;
  set(space: string, i: number, place: number, value: number): void;
  /** The whole of an array, all cells of the group. */
  array(space: string): Float64Array | Float32Array;
  /** Whole numbers at the start of an array. */
  words(space: string, count: number): Uint32Array;
}

/** One event of one cell of a group, and when it was met, in steps. */
export interface Met {
  readonly place: number;
  readonly event: number;
  readonly time: number;
}

/** Sets a machine up in this thread. */
export function startGroup(machine: MarchMachine): Group {
  const { layout } = machine;
  const lanes = lanesOf[machine.lanes];
  const { count, single } = lanes;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(layout.bytes / 65_536) });
  const view = (base: number, length: number): Float64Array | Float32Array =>
    single ? new Float32Array(memory.buffer, base, length) : new Float64Array(memory.buffer, base, length);
  for (const [value, address] of layout.constants) view(address, count).fill(value);
  const arrays = new Map([...layout.spaces].map(([name, { base, size }]) => [name, view(base, size * count)] as const));
  if (machine.table) arrays.get("table")?.set(machine.table);
  const functions = new WebAssembly.Instance(machine.module, { env: { memory } }).exports as Record<string, () => void>;
  const array = (space: string): Float64Array | Float32Array => {
    const found = arrays.get(space);
    if (!found) throw new RangeError(`cells have no array "${space}"`);
    return found;
  };
  const at = (space: string, i: number, place: number): number => {
    const each = (layout.spaces.get(space)?.size ?? 0) / units;
    return (Math.floor(place / count) * each + i) * count + (place % count);
  };
  return {
    machine,
    size: count * units,
    array,
    run: (name) => functions[name]?.(),
    get: (space, i, place) => array(space)[at(space, i, place)] ?? Number.NaN,
    set: (space, i, place, value) => {
      array(space)[at(space, i, place)] = value;
    },
    words: (space, length) => new Uint32Array(memory.buffer, layout.spaces.get(space)?.base ?? 0, length),
  };
}

/** Writes the keys of the noise: the seed, and the number of the first cell of the group. */
export function setKeys(group: Group, seed: number, firstCell: number): void {
  const words = group.words("words", (22 + units) * 4);
  for (const [k, key] of roundKeys(seed).entries()) words.fill(key, 4 * k, 4 * k + 4);
  const lanes = group.size / units;
  for (let place = 0; place < group.size; place++) words[88 + 4 * Math.floor(place / lanes) + (place % lanes)] = firstCell + place;
}

/** Inputs are the same for every cell of a group. */
export function setInputs(group: Group, values: readonly number[]): void {
  const lanes = group.size / units;
  for (const [i, value] of values.entries()) group.array("input").fill(value, i * lanes, (i + 1) * lanes);
  group.run("prepare");
}

/** Marches a group and gives the events that it met, in the order of steps. */
export function advance(group: Group, from: number, steps: number): Met[] {
  const control = group.words("control", 3);
  control.set([from, steps, 0]);
  group.run("march");
  const events = group.machine.events.length;
  const lanes = group.size / units;
  const single = lanesOf[group.machine.lanes].single;
  const words = group.words("record", (control[2] ?? 0) / 4);
  const shares = group.array("record");
  const width = single ? 4 : 8;
  const met: Met[] = [];
  for (let at = 0; at < words.length; at += recordBytes / 4) {
    const [step = 0, number = 0, mask = 0] = [words[at], words[at + 1], words[at + 2]];
    for (let lane = 0; lane < lanes; lane++) {
      if ((mask & (1 << lane)) === 0) continue;
      const share = (shares[(4 * at + 16) / width + lane] ?? 1) - 1;
      met.push({ place: Math.floor(number / events) * lanes + lane, event: number % events, time: step + share });
    }
  }
  return met;
}
