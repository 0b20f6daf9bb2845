import type { Options, Outcome, Status, Subject } from "./integrate.ts";
import { type Stop, startOf, stopsOf } from "./segments.ts";

/** One subject on its way: where it is, what comes next, and what it has given so far. Times in h. */
export interface Lane {
  readonly subject: Subject;
  readonly stops: readonly Stop[];
  readonly values: Float64Array;
  /** Time is kept from the start of the segment, so that late times lose no precision. */
  base: number;
  local: number;
  /** When the segment ends: the time of a stop to the bit, however the segment is stepped through. */
  until: number;
  length: number;
  /** The step that is proposed next, and the one being tried. */
  proposed: number;
  trying: number;
  nextStop: number;
  nextOutput: number;
  status: Status | "running";
  reason: string;
  steps: number;
  rejected: number;
  /** Values of event triggers at the last accepted point. */
  triggers: number[];
  events: number;
}

/** A lane at the start of its subject's time. */
export function laneOf(subject: Subject, options: Options, outputs: number): Lane {
  const from = startOf(options);
  return {
    subject,
    stops: stopsOf(subject.schedule),
    values: new Float64Array(options.times.length * outputs).fill(Number.NaN),
    base: from,
    local: 0,
    until: from,
    length: 0,
    proposed: options.fixedStep ?? 0.01,
    trying: 0,
    nextStop: 0,
    nextOutput: 0,
    status: "running",
    reason: "",
    steps: 0,
    rejected: 0,
    triggers: [],
    events: 0,
  };
}

/** The result of a lane that has ended. */
export function outcomeOf(lane: Lane): Outcome {
  const status = lane.status === "running" ? "done" : lane.status;
  const shared = { status, values: lane.values, steps: lane.steps, rejected: lane.rejected };
  return status === "done" ? shared : { ...shared, reason: lane.reason };
}

/** Ends a lane with a reason that says when, what and what to try. */
export function fail(lane: Lane, status: Status, what: string, advice: string): void {
  lane.status = status;
  lane.reason = `${what} at t = ${Number((lane.base + lane.local).toPrecision(6))} h; ${advice}`;
}

/** True while a lane has time left in its segment. */
export const isActive = (lane: Lane): boolean => lane.status === "running" && lane.local < lane.length;
