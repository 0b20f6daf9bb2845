import type { Group } from "./group.ts";
import { fail, type Lane } from "./lane.ts";
import { denseAt, stateToDense, writeOutputs } from "./outputs.ts";

const mostEvents = 1_000_000;

/** Places within a step where triggers are looked at. */
const samples = 8;

/** Takes the values of all triggers where lanes stand now. */
export function resetTriggers(group: Group, lanes: readonly Lane[]): void {
  if (group.machine.program.events.length === 0) return;
  for (const [l, lane] of lanes.entries()) {
    stateToDense(group, l);
    lane.triggers = triggersOf(group, l);
  }
}

function triggersOf({ engine, machine }: Group, l: number): number[] {
  engine.run("trigger");
  const array = engine.array("trigger");
  return machine.program.events.map((_, e) => array[e * engine.lanes + l] ?? Number.NaN);
}

/**
 * Looks for triggers that rose through zero in the last step of a lane. The first is located on the dense output to 1e-12 of
 * the step, the lane is put there, outputs before it are written, and the event's new values are set. Gives the time (h from
 * the segment's start) where the lane now stands, or undefined when nothing happened.
 */
export function applyEvents(group: Group, lane: Lane, l: number, before: number, reached: number): number | undefined {
  const { events } = group.machine.program;
  if (events.length === 0) return undefined;
  // between two steps a trigger may rise and fall again, so each step is looked at in eighths
  const seen = Array.from({ length: samples }, (_, i) => {
    denseAt(group, l, (i + 1) / samples);
    return triggersOf(group, l);
  });
  const after = seen[samples - 1] ?? [];
  const crossings = events
    .flatMap((_, e) => {
      const values = [lane.triggers[e] ?? 0, ...seen.map((triggers) => triggers[e] ?? 0)];
      const risen = values.findIndex((value, i) => i > 0 && value >= 0 && (values[i - 1] ?? 0) < 0);
      return risen < 0 ? [] : [{ e, share: crossing(group, l, e, (risen - 1) / samples, risen / samples) }];
    })
    .sort((a, b) => a.share - b.share);
  if (crossings.length === 0) {
    lane.triggers = after;
    return undefined;
  }
  const [first] = crossings;
  if (!first) return undefined;
  lane.local = before + first.share * (reached - before);
  writeOutputs(group, l, before);
  denseAt(group, l, first.share);
  takeDense(group, l);
  setNewValues(group, l, first.e);
  if (++lane.events > mostEvents)
    fail(lane, "step limit", `more than ${mostEvents} events`, "the event may set itself off again; check its condition");
  stateToDense(group, l);
  lane.triggers = triggersOf(group, l);
  return lane.local;
}

function crossing(group: Group, l: number, e: number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 60 && high - low > 1e-12; i++) {
    const middle = 0.5 * (low + high);
    denseAt(group, l, middle);
    if ((triggersOf(group, l)[e] ?? 0) >= 0) high = middle;
    else low = middle;
  }
  return high;
}

function takeDense({ engine }: Group, l: number): void {
  const state = engine.array("state");
  const dense = engine.array("dense");
  for (let i = l; i < state.length; i += engine.lanes) state[i] = dense[i] ?? Number.NaN;
}

function setNewValues({ engine, machine }: Group, l: number, e: number): void {
  engine.run("reset");
  const reset = engine.array("reset");
  const state = engine.array("state");
  let first = 0;
  for (let i = 0; i < e; i++) first += machine.program.events[i]?.states.length ?? 0;
  for (const [k, target] of (machine.program.events[e]?.states ?? []).entries()) {
    state[target * engine.lanes + l] = reset[(first + k) * engine.lanes + l] ?? Number.NaN;
  }
}
