import { append, type FunctionCode, unsigned } from "../emit/encoder.ts";
import { get, i32, set, simd } from "../emit/instructions.ts";
import { lanesOf } from "../emit/lanes.ts";
import { addressOf, type Layout } from "../emit/layout.ts";
import { drawsCode } from "./noise-code.ts";

const lanes = lanesOf.f32x4;
const loop = (body: readonly number[], again: readonly number[]): number[] => [0x03, 0x40, ...body, ...again, 0x0d, 0, 0x0b];

// whole locals: step, steps left, offset of a block, where a signal goes, places in matrix and signals
const [step, left, base, out, matrix, signal] = [0, 1, 2, 3, 4, 5] as const;
const sums = [6, 7, 8, 9] as const;
const [one, noise] = [10, 11] as const;

/** The local that holds the offset of the block in hand. */
export const blockLocal = base;
/** The first local that the code of a node may use. */
export const nodeLocal = noise + 8;

/** What a network is made of: how many blocks of four regions, their size in bytes, noisy states, and the code of a node. */
export interface NetworkParts {
  readonly blocks: number;
  readonly stride: number;
  readonly noisy: number;
  readonly fused: boolean;
  readonly node: Pick<FunctionCode, "locals" | "code">;
}

/**
 * The function "march" of a network: each step multiplies the matrix with the signals of all regions, four blocks of four rows at
 * a time, then advances every block by one step of the node.
 */
export function networkCode(layout: Layout, parts: NetworkParts): FunctionCode {
  const control = addressOf(layout, lanes, "control", 0);
  const word = (offset: number): number[] => [...i32(0), 0x28, 2, ...unsigned(control + offset)];
  const keep = (local: number, offset: number): number[] => [...i32(0), ...get(local), 0x36, 2, ...unsigned(control + offset)];
  const body = [
    ...coupled(layout, parts),
    ...advanced(layout, parts),
    ...[...get(step), ...i32(1), 0x6a, ...set(step), ...get(left), ...i32(1), 0x6b, ...set(left)],
  ];
  const code: number[] = [...word(0), ...set(step), ...word(4), ...set(left)];
  append(code, loop(body, get(left)));
  append(code, [...keep(step, 0), ...keep(left, 4)]);
  const locals = [{ count: 6, type: 0x7f }, { count: nodeLocal - 6, type: 0x7b }, ...parts.node.locals];
  return { name: "march", locals, code };
}

function coupled(layout: Layout, { blocks, stride, fused }: NetworkParts): number[] {
  const from = addressOf(layout, lanes, "signals", 0);
  const coupling = addressOf(layout, lanes, "coupling", 0);
  const load = (local: number, offset: number): number[] => [...get(local), ...lanes.load, ...unsigned(offset)];
  const multiplyAdd = (sum: number, k: number): number[] =>
    fused && lanes.fusedMultiplyAdd
      ? [...load(matrix, 16 * k), ...get(one), ...get(sum), ...lanes.fusedMultiplyAdd, ...set(sum)]
      : [...get(sum), ...load(matrix, 16 * k), ...get(one), ...simd(230), ...simd(228), ...set(sum)];
  // columns come in sixteens, so four of them fit any turn of the loop
  const together = 4;
  const column = (j: number): number[] => [
    ...[...get(signal), ...simd(9), 2, ...unsigned(4 * j), ...set(one)],
    ...sums.flatMap((sum, k) => multiplyAdd(sum, 4 * j + k)),
  ];
  const columns = [
    ...Array.from({ length: together }, (_, j) => column(j)).flat(),
    ...[...get(matrix), ...i32(64 * together), 0x6a, ...set(matrix), ...get(signal), ...i32(4 * together), 0x6a, ...set(signal)],
  ];
  const rows = [
    ...sums.flatMap((sum) => [...simd(12), ...new Array<number>(16).fill(0), ...set(sum)]),
    ...[...i32(from), ...set(signal)],
    ...loop(columns, [...get(signal), ...i32(from + 16 * blocks), 0x49]),
    ...sums.flatMap((sum, k) => [...get(base), ...get(sum), ...lanes.store, ...unsigned(coupling + k * stride)]),
    ...[...get(base), ...i32(4 * stride), 0x6a, ...set(base)],
  ];
  const start = [...i32(0), ...set(base), ...i32(addressOf(layout, lanes, "matrix", 0)), ...set(matrix)];
  return [...start, ...loop(rows, [...get(base), ...i32(blocks * stride), 0x49])];
}

function advanced(layout: Layout, { blocks, stride, noisy, node }: NetworkParts): number[] {
  const at = (space: string, index: number): number => addressOf(layout, lanes, space, index);
  const cells = [...get(base), ...lanes.load, ...unsigned(at("cell", 0))];
  const draws = drawsCode(layout, lanes, { noisy, step: get(step), cells, base: get(base), drawn: 0, firstLocal: noise });
  const fourth = [...get(step), ...i32(3), 0x71];
  const body: number[] = noisy > 0 ? [...fourth, 0x45, 0x04, 0x40, ...draws, 0x0b] : [];
  for (let k = 0; k < noisy; k++) {
    append(body, [...get(base), ...get(base), ...fourth, ...i32(lanes.bytes), 0x6c, 0x6a, ...lanes.load, ...unsigned(at("drawn", 4 * k))]);
    append(body, [...lanes.store, ...unsigned(at("draw", k))]);
  }
  append(body, node.code);
  append(body, [...get(out), ...get(base), ...lanes.load, ...unsigned(at("signal", 0)), ...lanes.store, 0]);
  append(body, [...get(base), ...i32(stride), 0x6a, ...set(base), ...get(out), ...i32(16), 0x6a, ...set(out)]);
  const start = [...i32(0), ...set(base), ...i32(at("signals", 0)), ...set(out)];
  return [...start, ...loop(body, [...get(base), ...i32(blocks * stride), 0x49])];
}
