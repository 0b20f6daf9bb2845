import { append, unsigned } from "../emit/encoder.ts";
import { get, i32, simd } from "../emit/instructions.ts";
import { lanesOf } from "../emit/lanes.ts";
import { addressOf, type Layout } from "../emit/layout.ts";
import { philoxCode } from "./noise-code.ts";

const lanes = lanesOf.f32x4;

/** Rounds of Philox 4x32 for networks: seven pass every test of Salmon et al. 2011 (recalled), ten leave a margin that cells keep. */
export const noiseRounds = 7;

/** Makes the variance of a draw 1: it is the sum of two whole numbers of 8 bits, less 255. */
export const byteScale = Math.sqrt(6 / 65_535);

/** How many generators a node needs: each gives two noisy states their draws of four steps. */
export const generatorsOf = (noisy: number): number => Math.ceil(noisy / 2);

/** Where the code finds what it needs: locals of the step and of the block's offset, and the first of eight free vector locals. */
export interface NoiseLocals {
  readonly step: number;
  readonly base: number;
  readonly free: number;
}

/**
 * Draws of every noisy state of a block, in the array "draw": sums of two whole numbers of 8 bits, less 255, whose variance is
 * 65535 / 6. That is what a weak scheme of first order asks of an increment: its first three moments, and no more. Every fourth
 * step a generator fills "drawn" with four words of two such sums. Counter: step / 4, 0, half the state's number, region; key: seed.
 */
export function networkDraws(layout: Layout, noisy: number, { step, base, free }: NoiseLocals): number[] {
  const at = (space: string, index: number): number => addressOf(layout, lanes, space, index);
  const local = (k: number): number => free + k;
  const fourth = [...get(step), ...i32(3), 0x71];
  const filled: number[] = [];
  for (let stream = 0; stream < generatorsOf(noisy); stream++) {
    const cells = [...get(base), ...lanes.load, ...unsigned(at("cell", 0))];
    append(filled, philoxCode(at("words", 0), { step: get(step), cells, stream, rounds: noiseRounds }, local));
    // bytes add up in pairs
    for (let word = 0; word < 4; word++)
      append(filled, [...get(base), ...get(local(word)), ...simd(125), ...lanes.store, ...unsigned(at("drawn", 4 * stream + word))]);
  }
  const code: number[] = [...fourth, 0x45, 0x04, 0x40, ...filled, 0x0b];
  for (let k = 0; k < noisy; k++) {
    const pair = [...get(base), ...fourth, ...i32(lanes.bytes), 0x6c, 0x6a, ...lanes.load, ...unsigned(at("drawn", 4 * (k >> 1)))];
    const sum = k % 2 === 0 ? [...splatWhole(0xffff), ...simd(78)] : [...i32(16), ...simd(173)];
    append(code, [...get(base), ...pair, ...sum, ...simd(250), ...splat(255), ...simd(229)]);
    append(code, [...lanes.store, ...unsigned(at("draw", k))]);
  }
  return code;
}

const splat = (value: number): number[] => [...simd(12), ...new Uint8Array(Float32Array.of(value, value, value, value).buffer)];
const splatWhole = (value: number): number[] => [...simd(12), ...new Uint8Array(Uint32Array.of(value, value, value, value).buffer)];
