import type { Op } from "../expression/graph.ts";
import { unsigned } from "./encoder.ts";
import { i32, simd } from "./instructions.ts";
import type { Lanes } from "./lanes.ts";

const doubles = (value: number): number[] => [...new Uint8Array(Float64Array.of(value, value).buffer)];
const singles = (value: number): number[] => [...new Uint8Array(Float32Array.of(value, value, value, value).buffer)];
const bits64 = (value: bigint): number[] => [...new Uint8Array(BigUint64Array.of(value, value).buffer)];
const bits32 = (value: number): number[] => [...new Uint8Array(Uint32Array.of(value, value, value, value).buffer)];
const constant = (bytes: readonly number[]): number[] => [...simd(12), ...bytes];
const scalar = (value: number): number[] => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)];

// adding 1.5 * 2^52 leaves a whole number in the low bits, where a shift takes it to the exponent
const shiftDouble = 1.5 * 2 ** 52;
const shiftSingle = 1.5 * 2 ** 23;

const f64x2: Readonly<Partial<Record<Op, readonly number[]>>> = {
  scale2: [...constant(doubles(shiftDouble)), ...simd(240), ...i32(52), ...simd(203), ...simd(206)],
  exponent: [...i32(52), ...simd(205), ...constant(doubles(2 ** 52)), ...simd(80), ...constant(doubles(2 ** 52 + 1023)), ...simd(241)],
  mantissa: [...constant(bits64(0x000fffffffffffffn)), ...simd(78), ...constant(doubles(1)), ...simd(80)],
};

const f32x4: Readonly<Partial<Record<Op, readonly number[]>>> = {
  scale2: [...constant(singles(shiftSingle)), ...simd(228), ...i32(23), ...simd(171), ...simd(174)],
  exponent: [...i32(23), ...simd(173), ...constant(singles(2 ** 23)), ...simd(80), ...constant(singles(2 ** 23 + 127)), ...simd(229)],
  mantissa: [...constant(bits32(0x007fffff)), ...simd(78), ...constant(singles(1)), ...simd(80)],
};

const toBits = 0xbd;
const fromBits = 0xbf;
const i64 = (value: number): number[] => [0x42, ...unsigned(value)];

const f64: Readonly<Partial<Record<Op, readonly number[]>>> = {
  exponent: [toBits, ...i64(52), 0x88, 0xb9, ...scalar(1023), 0xa1],
  mantissa: [toBits, 0x42, ...signed64(0x000fffffffffffffn), 0x83, 0x42, ...signed64(0x3ff0000000000000n), 0x84, fromBits],
};

/** Instructions of a primitive for operands already on the stack; undefined for any other operation. */
export function primitive(op: Op, lanes: Lanes): readonly number[] | undefined {
  return lanes.kind === "f64" ? f64[op] : lanes.kind === "f64x2" ? f64x2[op] : f32x4[op];
}

/** `scale2` of scalars: what follows the first operand, and what follows the second. */
export const scalarScale: readonly [readonly number[], readonly number[]] = [
  [toBits],
  [...scalar(shiftDouble), 0xa0, toBits, ...i64(52), 0x86, 0x7c, fromBits],
];

function signed64(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = BigInt.asIntN(64, value);
  for (;;) {
    const low = Number(rest & 127n);
    rest >>= 7n;
    const done = (rest === 0n && (low & 64) === 0) || (rest === -1n && (low & 64) !== 0);
    bytes.push(done ? low : low | 128);
    if (done) return bytes;
  }
}
