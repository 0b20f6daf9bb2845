import { signed, unsigned } from "./encoder.ts";

/** A vector instruction by its number. */
export const simd = (code: number): number[] => [0xfd, ...unsigned(code)];

/** A whole number of 32 bits. */
export const i32 = (value: number): number[] => [0x41, ...signed(value)];

/** Reads a local. */
export const get = (local: number): number[] => [0x20, ...unsigned(local)];

/** Writes a local. */
export const set = (local: number): number[] => [0x21, ...unsigned(local)];

/** Calls a function by its index. */
export const call = (index: number): number[] => [0x10, ...unsigned(index)];
