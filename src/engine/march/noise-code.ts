import { append, appendUnsigned, type FunctionCode, unsigned } from "../emit/encoder.ts";
import { get, set, simd } from "../emit/instructions.ts";
import type { Lanes } from "../emit/lanes.ts";
import { addressOf, type Layout } from "../emit/layout.ts";

/** Bytes of the words that the generator reads: 20 round keys and two multipliers, then the cells of each unit, in four lanes. */
export const wordBytes = (units: number): number => (22 + units) * 16;

const shuffle = (lanes: readonly number[]): number[] => [
  ...simd(13),
  ...lanes.flatMap((lane) => [4 * lane, 4 * lane + 1, 4 * lane + 2, 4 * lane + 3]),
];
const loadAt = (address: number): number[] => [0x41, 0, ...simd(0), 4, ...unsigned(address)];

/** The sum of two uniform draws has variance 1/6; this makes it 1. */
export const drawScale = Math.sqrt(6);

/**
 * The function "noise": for each noisy state, the draws of four steps, by Philox 4x32-10 in four lanes at once. A draw is
 * the sum of two uniform numbers of 16 bits, with mean 0 and variance 1: what a weak scheme asks of an increment. Counter:
 * step / 4, 0, stream, cell; key: seed.
 */
export function noiseCode(layout: Layout, lanes: Lanes, noisy: number, units: number, stepAddress: number): FunctionCode {
  const words = addressOf(layout, lanes, "words", 0);
  const step = [0x41, 0, 0x28, 2, ...unsigned(stepAddress)];
  const code: number[] = [];
  for (let unit = 0; unit < units; unit++) {
    const cells = [0x41, 0, ...simd(0), 4, ...unsigned(words + (22 + unit) * 16)];
    append(code, drawsCode(layout, lanes, { noisy, step, cells, base: [0x41, 0], drawn: 4 * unit * noisy, firstLocal: 0 }));
  }
  return { name: "noise", locals: [{ count: 8, type: 0x7b }], code };
}

/** Where draws come from and go to: code that gives the step and the cells, and the array that takes them. */
export interface Draws {
  readonly noisy: number;
  readonly step: readonly number[];
  readonly cells: readonly number[];
  /** Code of the offset of the array "drawn", and its first element. */
  readonly base: readonly number[];
  readonly drawn: number;
  /** Eight vector locals from here on are free. */
  readonly firstLocal: number;
}

/** The draws of four steps of one vector of cells. */
export function drawsCode(layout: Layout, lanes: Lanes, { noisy, step, cells, base, drawn, firstLocal }: Draws): number[] {
  const code: number[] = [];
  const words = addressOf(layout, lanes, "words", 0);
  const local = (k: number): number => firstLocal + k;
  // locals: four words of the counter, four of the products
  for (let stream = 0; stream < noisy; stream++) {
    append(code, philoxCode(words, { step, cells, stream, rounds: 10 }, local));
    for (let word = 0; word < 4; word++) {
      append(code, [...base, ...drawCode(lanes, local(word)), ...lanes.store]);
      appendUnsigned(code, addressOf(layout, lanes, "drawn", drawn + 4 * stream + word));
    }
  }
  return code;
}

/** Where the counter of a generator comes from, and how many rounds it takes. */
export interface Counter {
  readonly step: readonly number[];
  readonly cells: readonly number[];
  readonly stream: number;
  readonly rounds: number;
}

/** Philox 4x32 in four lanes: leaves four random words in the first four of eight vector locals. `words` is where the keys lie. */
export function philoxCode(words: number, { step, cells, stream, rounds }: Counter, local: (k: number) => number): number[] {
  const code: number[] = [];
  append(code, [...step, 0x41, 2, 0x76, ...simd(17), ...set(local(0)), 0x41, 0, ...simd(17), ...set(local(1))]);
  append(code, [0x41, ...unsigned(stream), ...simd(17), ...set(local(2)), ...cells, ...set(local(3))]);
  for (let round = 0; round < rounds; round++) append(code, roundCode(words, round, local));
  return code;
}

function roundCode(words: number, round: number, local: (k: number) => number): number[] {
  const multiplier = (which: number): number[] => loadAt(words + (20 + which) * 16);
  const key = (which: number): number[] => loadAt(words + (2 * round + which) * 16);
  // products of 64 bits of the lower and the upper two lanes
  const product = (word: number, which: number, low: number, high: number): number[] => [
    ...get(local(word)),
    ...multiplier(which),
    ...simd(222),
    ...set(local(low)),
    ...get(local(word)),
    ...multiplier(which),
    ...simd(223),
    ...set(local(high)),
  ];
  const lowWords = (low: number, high: number): number[] => [...get(local(low)), ...get(local(high)), ...shuffle([0, 2, 4, 6])];
  const highWords = (low: number, high: number): number[] => [...get(local(low)), ...get(local(high)), ...shuffle([1, 3, 5, 7])];
  const xor = simd(81);
  return [
    ...product(0, 0, 4, 5),
    ...product(2, 1, 6, 7),
    ...highWords(6, 7),
    ...get(local(1)),
    ...xor,
    ...key(0),
    ...xor,
    ...set(local(0)),
    ...highWords(4, 5),
    ...get(local(3)),
    ...xor,
    ...key(1),
    ...xor,
    ...set(local(2)),
    ...lowWords(6, 7),
    ...set(local(1)),
    ...lowWords(4, 5),
    ...set(local(3)),
  ];
}

const single = (value: number): number[] => [...simd(12), ...new Uint8Array(Float32Array.of(value, value, value, value).buffer)];
const double = (value: number): number[] => [...simd(12), ...new Uint8Array(Float64Array.of(value, value).buffer)];
const scalar = (value: number): number[] => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)];

// (low 16 bits + high 16 bits) / 2^16 - 1 + 2^-16, times the square root of six
function drawCode({ kind }: Lanes, word: number): number[] {
  const mask = [...simd(12), ...new Uint8Array(Uint32Array.of(0xffff, 0xffff, 0xffff, 0xffff).buffer)];
  const sum = [...get(word), ...mask, ...simd(78), ...get(word), 0x41, 16, ...simd(173), ...simd(174)];
  const scale = drawScale / 65_536;
  const centre = 65_535;
  if (kind === "f32x4") return [...sum, ...simd(251), ...single(centre), ...simd(229), ...single(scale), ...simd(230)];
  if (kind === "f64x2") return [...sum, ...simd(255), ...double(centre), ...simd(241), ...double(scale), ...simd(242)];
  return [...sum, ...simd(27), 0, 0xb8, ...scalar(centre), 0xa1, ...scalar(scale), 0xa2];
}
