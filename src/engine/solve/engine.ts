import { javascriptKernel } from "../emit/javascript.ts";
import { type LaneKind, lanesOf } from "../emit/lanes.ts";
import type { Machine } from "./machine.ts";

/** A machine's arrays and functions in this thread. */
export interface Engine {
  readonly lanes: number;
  /** The array of a space: element i of lane l is at i * lanes + l. */
  array(space: string): Float64Array | Float32Array;
  run(kernel: string): void;
}

/** Sets a machine up in this thread, with memory of its own. */
export function start(machine: Machine): Engine {
  return machine.module ? startModule(machine, machine.module) : startJavaScript(machine);
}

function startModule(machine: Machine, module: WebAssembly.Module): Engine {
  const lanes = lanesOf[machine.lanes as LaneKind];
  const memory = new WebAssembly.Memory({ initial: Math.ceil(machine.layout.bytes / 65_536) });
  const arrays = new Map<string, Float64Array | Float32Array>();
  for (const [name, { base, size }] of machine.layout.spaces) {
    arrays.set(
      name,
      lanes.single ? new Float32Array(memory.buffer, base, size * lanes.count) : new Float64Array(memory.buffer, base, size * lanes.count),
    );
  }
  for (const [value, address] of machine.layout.constants) {
    if (lanes.single) new Float32Array(memory.buffer, address, lanes.count).fill(value);
    else new Float64Array(memory.buffer, address, lanes.count).fill(value);
  }
  const exports = new WebAssembly.Instance(module, { env: { memory } }).exports as Record<string, () => void>;
  return engineOf(lanes.count, arrays, exports);
}

function startJavaScript(machine: Machine): Engine {
  const arrays: Record<string, Float64Array> = {};
  for (const [name, size] of Object.entries(machine.sizes)) arrays[name] = new Float64Array(size);
  const functions: Record<string, () => void> = {};
  for (const kernel of machine.kernels ?? []) functions[kernel.name] = javascriptKernel(kernel, arrays);
  functions["attempt"] = () => {
    for (const name of machine.attempt) functions[name]?.();
  };
  return engineOf(1, new Map(Object.entries(arrays)), functions);
}

function engineOf(
  lanes: number,
  arrays: ReadonlyMap<string, Float64Array | Float32Array>,
  functions: Readonly<Record<string, () => void>>,
): Engine {
  return {
    lanes,
    array(space) {
      const found = arrays.get(space);
      if (!found) throw new RangeError(`a machine has no array "${space}"`);
      return found;
    },
    run(kernel) {
      const found = functions[kernel];
      if (!found) throw new RangeError(`a machine has no kernel "${kernel}"`);
      found();
    },
  };
}
