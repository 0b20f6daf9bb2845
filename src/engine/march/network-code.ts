import { append, type FunctionCode, unsigned } from "../emit/encoder.ts";
import { get, i32, set } from "../emit/instructions.ts";
import { lanesOf } from "../emit/lanes.ts";
import { addressOf, type Layout } from "../emit/layout.ts";
import { coupledCode, loop } from "./network-coupling.ts";
import { networkDraws } from "./network-noise.ts";

const lanes = lanesOf.f32x4;

// whole locals: step, steps left, offset of a block, where a signal goes, places in matrix and signals, the present row of the ring
const [step, left, base, out, matrix, signal, row] = [0, 1, 2, 3, 4, 5, 6] as const;
// vectors: eight sums and the signal they take, and while blocks advance eight words of a generator
const [one, sums] = [7, 8] as const;

/** The local that holds the offset of the block in hand. */
export const blockLocal = base;
/** The first local that the code of a node may use. */
export const nodeLocal = sums + 8;

/** What a network is made of: how many blocks of four regions, their size in bytes, noisy states, and the code of a node. */
export interface NetworkParts {
  readonly blocks: number;
  readonly stride: number;
  readonly noisy: number;
  readonly fused: boolean;
  /** How many steps of what regions sent are kept; none without delays. */
  readonly history: number | undefined;
  readonly node: Pick<FunctionCode, "locals" | "code">;
}

/**
 * The function "march" of a network: each step multiplies the matrix with the signals of all regions, then advances every block by
 * one step of the node. With delays, signals are written into a ring twice, so that all of its past lies in one stretch.
 */
export function networkCode(layout: Layout, parts: NetworkParts): FunctionCode {
  const control = addressOf(layout, lanes, "control", 0);
  const word = (offset: number): number[] => [...i32(0), 0x28, 2, ...unsigned(control + offset)];
  const keep = (local: number, offset: number): number[] => [...i32(0), ...get(local), 0x36, 2, ...unsigned(control + offset)];
  const { blocks, stride, fused, history } = parts;
  const delayed = history !== undefined;
  const coupled = coupledCode(layout, { blocks, stride, fused, delayed }, { base, matrix, signal, row, one, sums });
  const body: number[] = history === undefined ? [] : [...inRing(get(step), history, 16 * blocks), ...i32(history * 16 * blocks), 0x6a];
  if (delayed) append(body, set(row));
  append(body, coupled);
  append(body, advanced(layout, parts));
  append(body, [...get(step), ...i32(1), 0x6a, ...set(step), ...get(left), ...i32(1), 0x6b, ...set(left)]);
  const code: number[] = [...word(0), ...set(step), ...word(4), ...set(left)];
  append(code, loop(body, get(left)));
  append(code, [...keep(step, 0), ...keep(left, 4)]);
  const locals = [{ count: 7, type: 0x7f }, { count: nodeLocal - 7, type: 0x7b }, ...parts.node.locals];
  return { name: "march", locals, code };
}

// the offset of a step's row in the ring
const inRing = (of: readonly number[], history: number, bytes: number): number[] => [...of, ...i32(history), 0x70, ...i32(bytes), 0x6c];

function advanced(layout: Layout, { blocks, stride, noisy, history, node }: NetworkParts): number[] {
  const at = (space: string, index: number): number => addressOf(layout, lanes, space, index);
  const body: number[] = noisy > 0 ? networkDraws(layout, noisy, { step, base, free: sums }) : [];
  append(body, node.code);
  const send = (offset: number): number[] => [
    ...[...get(out), ...get(base), ...lanes.load, ...unsigned(at("signal", 0))],
    ...[...lanes.store, ...unsigned(offset)],
  ];
  append(body, send(at("signals", 0)));
  if (history !== undefined) append(body, send(at("signals", 0) + history * 16 * blocks));
  append(body, [...get(base), ...i32(stride), 0x6a, ...set(base), ...get(out), ...i32(16), 0x6a, ...set(out)]);
  const first = history === undefined ? i32(0) : inRing([...get(step), ...i32(1), 0x6a], history, 16 * blocks);
  return [...i32(0), ...set(base), ...first, ...set(out), ...loop(body, [...get(base), ...i32(blocks * stride), 0x49])];
}
