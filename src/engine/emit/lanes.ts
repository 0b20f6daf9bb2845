import type { Op } from "../expression/graph.ts";
import { simd } from "./instructions.ts";

/** How many subjects one value holds: one (f64), two (f64x2) or four in single precision (f32x4). */
export type LaneKind = "f64" | "f64x2" | "f32x4";

/** The instructions of one kind of lane. */
export interface Lanes {
  readonly kind: LaneKind;
  readonly count: number;
  /** Bytes of one value of all lanes. */
  readonly bytes: number;
  readonly single: boolean;
  readonly type: number;
  /** The type of a comparison's result: a mask as wide as the value, or an i32 for one lane. */
  readonly truthType: number;
  readonly load: readonly number[];
  readonly store: readonly number[];
  readonly op: Readonly<Partial<Record<Op, readonly number[]>>>;
  /** a*b + c rounded once, where the host may do so. */
  readonly fusedMultiplyAdd: readonly number[] | undefined;
}

const v128 = 0x7b;

const vectorLogic = { and: simd(78), or: simd(80), not: simd(77), select: simd(82) } as const;

/** Two subjects in double precision: the default. */
const f64x2: Lanes = {
  kind: "f64x2",
  count: 2,
  bytes: 16,
  single: false,
  type: v128,
  truthType: v128,
  load: [...simd(0), 3],
  store: [...simd(11), 3],
  op: {
    add: simd(240),
    sub: simd(241),
    mul: simd(242),
    div: simd(243),
    neg: simd(237),
    abs: simd(236),
    sqrt: simd(239),
    lt: simd(73),
    le: simd(75),
    eq: simd(71),
    nearest: simd(148),
    min: simd(246),
    max: simd(247),
    ...vectorLogic,
  },
  fusedMultiplyAdd: simd(263),
};

/** Four subjects in single precision: previews, and cells. */
const f32x4: Lanes = {
  kind: "f32x4",
  count: 4,
  bytes: 16,
  single: true,
  type: v128,
  truthType: v128,
  load: [...simd(0), 2],
  store: [...simd(11), 2],
  op: {
    add: simd(228),
    sub: simd(229),
    mul: simd(230),
    div: simd(231),
    neg: simd(225),
    abs: simd(224),
    sqrt: simd(227),
    lt: simd(67),
    le: simd(69),
    eq: simd(65),
    nearest: simd(106),
    min: simd(234),
    max: simd(235),
    ...vectorLogic,
  },
  fusedMultiplyAdd: simd(261),
};

/** One subject in double precision: the reference. */
const f64: Lanes = {
  kind: "f64",
  count: 1,
  bytes: 8,
  single: false,
  type: 0x7c,
  truthType: 0x7f,
  load: [0x2b, 3],
  store: [0x39, 3],
  op: {
    add: [0xa0],
    sub: [0xa1],
    mul: [0xa2],
    div: [0xa3],
    neg: [0x9a],
    abs: [0x99],
    sqrt: [0x9f],
    lt: [0x63],
    le: [0x65],
    eq: [0x61],
    nearest: [0x9e],
    min: [0xa4],
    max: [0xa5],
    and: [0x71],
    or: [0x72],
    not: [0x45],
    select: [0x1b],
  },
  fusedMultiplyAdd: undefined,
};

/** Every kind of lane by name. */
export const lanesOf: Readonly<Record<LaneKind, Lanes>> = { f64, f64x2, f32x4 };
