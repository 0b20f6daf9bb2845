import type { ProtocolText } from "../protocol-schema.ts";
import type { Curve } from "./curve.ts";

/** Curves of one simulated protocol, by observable. */
export type Run = (observable: string) => Curve;

/**
 * A published result and the experiment that recomputes it: the evidence row, the protocols to run, and how the row's number
 * follows from their curves (in the row's unit).
 */
export interface Target {
  readonly row: string;
  readonly protocols: readonly ProtocolText[];
  predict(...runs: readonly Run[]): number;
}

/** Declares a target over one or more protocols. */
export const target = (row: string, protocols: ProtocolText | readonly ProtocolText[], predict: Target["predict"]): Target => ({
  row,
  protocols: Array.isArray(protocols) ? (protocols as readonly ProtocolText[]) : [protocols as ProtocolText],
  predict,
});

/** A published result that an experiment of its own recomputes, without a protocol. */
export interface DirectTarget {
  readonly row: string;
  readonly predict: () => number;
}

/**
 * A published direction that a fit sees as well: by how much the model falls short of it, in units of its error (0 where it is met),
 * for the values of estimates given by id.
 */
export interface FittedDirection {
  readonly row: string;
  readonly shortfalls: (estimates: ReadonlyMap<string, number>) => readonly number[];
}
