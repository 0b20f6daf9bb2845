import { append, type FunctionCode, unsigned } from "../emit/encoder.ts";
import { call, get, i32, set, simd } from "../emit/instructions.ts";
import type { Lanes } from "../emit/lanes.ts";
import { addressOf, type Layout } from "../emit/layout.ts";

/** Bytes of one record: step, event, a mask of cells, room, and the share of the step per cell. */
export const recordBytes = 32;
/** Whole numbers of the array "control": the step that comes next, steps still to do, records written. */
export const controlBytes = 16;

/** What a march is made of: code of every step, in order, and functions that it calls now and then, by index. */
export interface MarchParts {
  /** Pieces whose locals start at `firstLocal` and go on from piece to piece. */
  readonly step: readonly Pick<FunctionCode, "locals" | "code">[];
  readonly noise: number | undefined;
  /** Finds when in the step an event was met. */
  readonly locate: number;
  /** Per event: what carries it out, where it changes anything. */
  readonly resets: readonly (number | undefined)[];
}

/** The first local that the pieces of a step may use. */
export const firstLocal = 3;

/**
 * The function "march": does `control[1]` steps from step `control[0]` on, drawing noise every fourth, and writes a record
 * for each event that any cell meets. The caller leaves room for one record per event and step.
 */
export function marchCode(layout: Layout, lanes: Lanes, parts: MarchParts, noisy: number): FunctionCode {
  const control = addressOf(layout, lanes, "control", 0);
  const records = addressOf(layout, lanes, "record", 0);
  const word = (offset: number): number[] => [0x28, 2, ...unsigned(control + offset)];
  const store = (offset: number): number[] => [0x36, 2, ...unsigned(control + offset)];
  const [step, left, record] = [0, 1, 2];
  const code: number[] = [];
  append(code, [...i32(0), ...word(0), ...set(step), ...i32(0), ...word(4), ...set(left), ...i32(0), ...word(8), ...set(record)]);
  append(code, [0x02, 0x40, 0x03, 0x40, ...get(left), 0x45, 0x0d, 1]);
  if (parts.noise !== undefined) append(code, drawing(layout, lanes, parts.noise, noisy, step, control));
  for (const piece of parts.step) append(code, piece.code);
  for (const event of parts.resets.keys()) append(code, recording(layout, lanes, event, parts, records));
  append(code, [...get(step), ...i32(1), 0x6a, ...set(step), ...get(left), ...i32(1), 0x6b, ...set(left), 0x0c, 0, 0x0b, 0x0b]);
  append(code, [...i32(0), ...get(step), ...store(0), ...i32(0), ...get(left), ...store(4), ...i32(0), ...get(record), ...store(8)]);
  return { name: "march", locals: [{ count: firstLocal, type: 0x7f }, ...parts.step.flatMap(({ locals }) => locals)], code };
}

// every fourth step fills "drawn"; each step copies its own draws to "draw"
function drawing(layout: Layout, lanes: Lanes, noise: number, noisy: number, step: number, control: number): number[] {
  const code: number[] = [...get(step), ...i32(3), 0x71, 0x45, 0x04, 0x40];
  append(code, [...i32(0), ...get(step), 0x36, 2, ...unsigned(control), ...call(noise), 0x0b]);
  for (let k = 0; k < noisy; k++) {
    const offset = [...get(step), ...i32(3), 0x71, ...i32(lanes.bytes), 0x6c];
    append(code, [...i32(0), ...offset, ...lanes.load, ...unsigned(addressOf(layout, lanes, "drawn", 4 * k))]);
    append(code, [...lanes.store, ...unsigned(addressOf(layout, lanes, "draw", k))]);
  }
  return code;
}

function recording(layout: Layout, lanes: Lanes, event: number, { locate, resets }: MarchParts, records: number): number[] {
  const [step, record] = [0, 2];
  const reset = resets[event];
  const crossed = [...i32(0), ...lanes.load, ...unsigned(addressOf(layout, lanes, "crossed", event))];
  const nonZero = { f64: [0x44, 0, 0, 0, 0, 0, 0, 0, 0, 0x62], f64x2: [...zero, ...simd(72)], f32x4: [...zero, ...simd(66)] }[lanes.kind];
  const any = lanes.kind === "f64" ? [] : simd(83);
  const mask = { f64: [], f64x2: simd(196), f32x4: simd(164) }[lanes.kind];
  const code: number[] = [...crossed, ...nonZero, ...any, 0x04, 0x40];
  append(code, [...get(record), ...get(step), 0x36, 2, ...unsigned(records)]);
  append(code, [...get(record), ...i32(event), 0x36, 2, ...unsigned(records + 4)]);
  append(code, [...get(record), ...crossed, ...nonZero, ...mask, 0x36, 2, ...unsigned(records + 8)]);
  append(code, call(locate));
  append(code, [...get(record), ...crossed, ...lanes.store, ...unsigned(records + 16)]);
  append(code, [...get(record), ...i32(recordBytes), 0x6a, ...set(record)]);
  if (reset !== undefined) append(code, call(reset));
  code.push(0x0b);
  return code;
}

const zero = [...simd(12), ...new Array<number>(16).fill(0)];
