import { append, appendUnsigned, type FunctionCode, unsigned } from "../emit/encoder.ts";
import type { Lanes } from "../emit/lanes.ts";
import { addressOf, type Layout } from "../emit/layout.ts";

/** Bytes of the words that the generator reads: 20 round keys and two multipliers, then the cells of each unit, in four lanes. */
export const wordBytes = (units: number): number => (22 + units) * 16;

const simd = (code: number): number[] => [0xfd, ...unsigned(code)];
const shuffle = (lanes: readonly number[]): number[] => [
  ...simd(13),
  ...lanes.flatMap((lane) => [4 * lane, 4 * lane + 1, 4 * lane + 2, 4 * lane + 3]),
];
const get = (local: number): number[] => [0x20, ...unsigned(local)];
const set = (local: number): number[] => [0x21, ...unsigned(local)];
const loadAt = (address: number): number[] => [0x41, 0, ...simd(0), 4, ...unsigned(address)];

/** The sum of two uniform draws has variance 1/6; this makes it 1. */
export const drawScale = Math.sqrt(6);

/**
 * The function "noise": for each noisy state, the draws of four steps, by Philox 4x32-10 in four lanes at once. A draw is
 * the sum of two uniform numbers of 16 bits, with mean 0 and variance 1: what a weak scheme asks of an increment. Counter:
 * step / 4, 0, stream, cell; key: seed.
 */
export function noiseCode(layout: Layout, lanes: Lanes, noisy: number, units: number, stepAddress: number): FunctionCode {
  const code: number[] = [];
  const words = addressOf(layout, lanes, "words", 0);
  // locals: four words of the counter, four of the products
  for (let place = 0; place < noisy * units; place++) {
    const [stream, unit] = [place % noisy, Math.floor(place / noisy)];
    append(code, [0x41, 0, 0x28, 2, ...unsigned(stepAddress), 0x41, 2, 0x76, ...simd(17), ...set(0)]);
    append(code, [
      0x41,
      0,
      ...simd(17),
      ...set(1),
      0x41,
      ...unsigned(stream),
      ...simd(17),
      ...set(2),
      ...loadAt(words + (22 + unit) * 16),
      ...set(3),
    ]);
    for (let round = 0; round < 10; round++) append(code, roundCode(words, round));
    for (let word = 0; word < 4; word++) {
      code.push(0x41, 0);
      append(code, drawCode(lanes, word));
      append(code, lanes.store);
      appendUnsigned(code, addressOf(layout, lanes, "drawn", 4 * place + word));
    }
  }
  return { name: "noise", locals: [{ count: 8, type: 0x7b }], code };
}

function roundCode(words: number, round: number): number[] {
  const multiplier = (which: number): number[] => loadAt(words + (20 + which) * 16);
  const key = (which: number): number[] => loadAt(words + (2 * round + which) * 16);
  // products of 64 bits of the lower and the upper two lanes
  const product = (word: number, which: number, low: number, high: number): number[] => [
    ...get(word),
    ...multiplier(which),
    ...simd(222),
    ...set(low),
    ...get(word),
    ...multiplier(which),
    ...simd(223),
    ...set(high),
  ];
  const lowWords = (low: number, high: number): number[] => [...get(low), ...get(high), ...shuffle([0, 2, 4, 6])];
  const highWords = (low: number, high: number): number[] => [...get(low), ...get(high), ...shuffle([1, 3, 5, 7])];
  const xor = simd(81);
  return [
    ...product(0, 0, 4, 5),
    ...product(2, 1, 6, 7),
    ...highWords(6, 7),
    ...get(1),
    ...xor,
    ...key(0),
    ...xor,
    ...set(0),
    ...highWords(4, 5),
    ...get(3),
    ...xor,
    ...key(1),
    ...xor,
    ...set(2),
    ...lowWords(6, 7),
    ...set(1),
    ...lowWords(4, 5),
    ...set(3),
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
