import { append, unsigned } from "../emit/encoder.ts";
import { get, i32, set, simd } from "../emit/instructions.ts";
import { lanesOf } from "../emit/lanes.ts";
import { addressOf, type Layout } from "../emit/layout.ts";

const lanes = lanesOf.f32x4;

/** A loop over `body` that goes on while `again` is not zero. */
export const loop = (body: readonly number[], again: readonly number[]): number[] => [0x03, 0x40, ...body, ...again, 0x0d, 0, 0x0b];

/** Locals of the product: whole numbers, then a signal and eight sums (four blocks of rows, for even and for odd columns). */
export interface CouplingLocals {
  readonly base: number;
  readonly matrix: number;
  readonly signal: number;
  /** Where the present row of what regions sent begins; read only where there are delays. */
  readonly row: number;
  readonly one: number;
  readonly sums: number;
}

/** What is multiplied: blocks of four regions, their size in bytes, whether a*b + c is one operation, and whether signals come late. */
export interface CouplingParts {
  readonly blocks: number;
  readonly stride: number;
  readonly fused: boolean;
  readonly delayed: boolean;
}

/** Columns in one turn of the loop: columns come in sixteens, so this fits. */
const together = 4;

/**
 * The product of the matrix with what regions sent, sixteen rows at a time. Sums over even and odd columns are kept apart, so that a
 * processor has eight of them under way, and added at the end. With delays, every weight has a place of its own in the ring of what
 * regions sent; the order of sums is the same.
 */
export function coupledCode(layout: Layout, { blocks, stride, fused, delayed }: CouplingParts, locals: CouplingLocals): number[] {
  const { base, matrix, signal, one, sums } = locals;
  const from = delayed ? 0 : addressOf(layout, lanes, "signals", 0);
  const coupling = addressOf(layout, lanes, "coupling", 0);
  const load = (local: number, offset: number): number[] => [...get(local), ...lanes.load, ...unsigned(offset)];
  const multiplyAdd = (sum: number, k: number): number[] =>
    fused && lanes.fusedMultiplyAdd
      ? [...load(matrix, 16 * k), ...get(one), ...get(sum), ...lanes.fusedMultiplyAdd, ...set(sum)]
      : [...get(sum), ...load(matrix, 16 * k), ...get(one), ...simd(230), ...simd(228), ...set(sum)];
  const sumOf = (j: number, k: number): number => sums + 4 * (j % 2) + k;
  const rowsOf = (j: number): number[] =>
    [0, 1, 2, 3].flatMap((k) => [...(delayed ? lateSignal(layout, 4 * j + k, locals) : []), ...multiplyAdd(sumOf(j, k), 4 * j + k)]);
  const column = (j: number): number[] =>
    delayed ? rowsOf(j) : [...get(signal), ...simd(9), 2, ...unsigned(4 * j), ...set(one), ...rowsOf(j)];
  const columns: number[] = [];
  for (let j = 0; j < together; j++) append(columns, column(j));
  append(columns, [...get(matrix), ...i32(64 * together), 0x6a, ...set(matrix)]);
  append(columns, [...get(signal), ...i32(4 * together), 0x6a, ...set(signal)]);
  const rows: number[] = [];
  for (let k = 0; k < 8; k++) append(rows, [...simd(12), ...new Array<number>(16).fill(0), ...set(sums + k)]);
  append(rows, [...i32(from), ...set(signal), ...loop(columns, [...get(signal), ...i32(from + 16 * blocks), 0x49])]);
  for (let k = 0; k < 4; k++)
    append(rows, [...get(base), ...get(sums + k), ...get(sums + 4 + k), ...simd(228), ...lanes.store, ...unsigned(coupling + k * stride)]);
  append(rows, [...get(base), ...i32(4 * stride), 0x6a, ...set(base)]);
  const start = [...i32(0), ...set(base), ...i32(addressOf(layout, lanes, "matrix", 0)), ...set(matrix)];
  return [...start, ...loop(rows, [...get(base), ...i32(blocks * stride), 0x49])];
}

// what a region sent reaches each of four rows at its own time: four numbers, each from its own place
function lateSignal(layout: Layout, vector: number, { matrix, row, one }: CouplingLocals): number[] {
  const places = addressOf(layout, lanes, "places", 0) - addressOf(layout, lanes, "matrix", 0) + 16 * vector;
  const address = (lane: number): number[] => [...get(matrix), 0x28, 2, ...unsigned(places + 4 * lane), ...get(row), 0x6a];
  const lane = (of: number): number[] => [...simd(86), 2, 0, of];
  return [...[3, 2, 1, 0].flatMap(address), ...[...simd(92), 2, 0], ...[1, 2, 3].flatMap(lane), ...set(one)];
}
