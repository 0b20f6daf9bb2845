import { integrateWith } from "./batch.ts";
import { start } from "./engine.ts";
import type { Machine } from "./machine.ts";

export { type Backend, type BuildOptions, build, type Machine, type Method, type Mode } from "./machine.ts";

/**
 * What happens to a subject's inputs. Times in h. A rate holds from its time on; an impulse adds `amount` at an input port
 * at once. Steps end exactly at each of these times.
 */
export interface Schedule {
  readonly impulses: readonly { readonly time: number; readonly input: number; readonly amount: number }[];
  readonly rates: readonly { readonly time: number; readonly input: number; readonly value: number }[];
}

/** One subject: parameters and resting inputs in program order, and a schedule. */
export interface Subject {
  readonly parameters: Float64Array;
  readonly inputs: Float64Array;
  readonly schedule: Schedule;
}

/** When to look, and how well to solve. */
export interface Options {
  /** Increasing times (h) at which outputs are wanted; at the time of an impulse, the value is that before it. */
  readonly times: Float64Array;
  /** Where integration starts, h; default: the first time, or 0 if that is earlier. */
  readonly start?: number;
  /** Default 1e-6 (1e-4 in single precision). */
  readonly relativeTolerance?: number;
  /** Default a thousandth of the relative tolerance, in each state's unit. */
  readonly absoluteTolerance?: number;
  /** Steps a subject may take; default 100,000. */
  readonly maxSteps?: number;
  /** Shortest step, h; default 1e-15 times the time reached, at least 1e-13. */
  readonly minStep?: number;
  /** Every step has this length (h) and is accepted: for convergence studies. */
  readonly fixedStep?: number;
}

/** How an integration ended. */
export type Status = "done" | "step limit" | "step too small" | "not a number" | "bad schedule";

/** One subject's result. */
export interface Outcome {
  readonly status: Status;
  /** For anything but "done": which time and state, and what to try. */
  readonly reason?: string;
  /** Outputs by time, row by row; NaN after a failure. */
  readonly values: Float64Array;
  readonly steps: number;
  readonly rejected: number;
}

/**
 * Integrates subjects, as many at once as the machine has lanes. A subject's result does not depend on its neighbours, the
 * order, or the lane. Failures are outcomes with a reason, never exceptions.
 */
export function integrate(machine: Machine, subjects: readonly Subject[], options: Options): Outcome[] {
  const engine = start(machine);
  return integrateWith(engine, machine, subjects, options);
}
