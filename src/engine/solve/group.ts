import type { Engine } from "./engine.ts";
import { applyEvents, resetTriggers } from "./events.ts";
import type { Options, Outcome, Subject } from "./integrate.ts";
import { fail, isActive, type Lane, laneOf, outcomeOf } from "./lane.ts";
import type { Machine } from "./machine.ts";
import { writeOutputs } from "./outputs.ts";
import { flawOf, startOf } from "./segments.ts";

/** A group of subjects being integrated together, and the arrays they share. */
export interface Group {
  readonly engine: Engine;
  readonly machine: Machine;
  readonly options: Options;
  readonly lanes: readonly Lane[];
  readonly end: number;
  readonly step: Float64Array | Float32Array;
  readonly error: Float64Array | Float32Array;
  readonly accept: Float64Array | Float32Array;
  readonly time: Float64Array | Float32Array;
}

/** Integrates up to as many subjects as the engine has lanes. */
export function integrateGroup(engine: Engine, machine: Machine, subjects: readonly Subject[], options: Options): Outcome[] {
  const group = begin(engine, machine, subjects, options);
  const { lanes } = group;
  for (const lane of lanes) if (lane.status === "running") enterSegment(group, lane);
  settle(group);
  while (lanes.some(isActive)) {
    attempt(group);
    if (lanes.some((lane) => lane.status === "running" && lane.local >= lane.length && lane.until < group.end)) settle(group);
  }
  return lanes.map(outcomeOf);
}

function begin(engine: Engine, machine: Machine, subjects: readonly Subject[], options: Options): Group {
  const relative = options.relativeTolerance ?? (machine.lanes === "f32x4" ? 1e-4 : 1e-6);
  const lanes = subjects.map((subject) => laneOf(subject, options, machine.program.outputs));
  const group: Group = {
    engine,
    machine,
    options,
    lanes,
    end: options.times[options.times.length - 1] ?? startOf(options),
    step: engine.array("step"),
    error: engine.array("error"),
    accept: engine.array("accept"),
    time: engine.array("time"),
  };
  engine.array("relative").fill(relative);
  engine.array("absolute").fill(options.absoluteTolerance ?? relative * 1e-3);
  for (let l = 0; l < engine.lanes; l++) {
    // a lane without a subject of its own repeats the first, so that nothing it computes is unusual
    const { subject } = lanes[Math.min(l, lanes.length - 1)] as Lane;
    spread(engine, "parameter", l, subject.parameters);
    spread(engine, "input", l, subject.inputs);
  }
  engine.run("prepare");
  engine.run("initialise");
  for (const lane of lanes) {
    const flaw = flawOf(lane.subject.schedule, machine.program, startOf(options));
    if (flaw !== undefined) Object.assign(lane, { status: "bad schedule", reason: flaw });
  }
  return group;
}

function spread(engine: Engine, space: string, lane: number, values: Float64Array): void {
  const array = engine.array(space);
  for (let i = 0; i < values.length; i++) array[i * engine.lanes + lane] = values[i] as number;
}

/** Applies what is due where lanes stand, opens their next segments, and works out what depends on inputs. */
function settle(group: Group): void {
  const { engine, lanes, end } = group;
  let changed = true;
  while (changed) {
    changed = false;
    for (const [l, lane] of lanes.entries()) {
      if (lane.status !== "running" || lane.local < lane.length) continue;
      lane.base = lane.until;
      lane.local = 0;
      lane.length = 0;
      writeOutputs(group, l);
      if (lane.base >= end) continue;
      applyStop(group, lane, l);
      enterSegment(group, lane);
      changed ||= lane.length === 0;
    }
  }
  engine.run("prepare");
  resetTriggers(group, lanes);
}

function applyStop(group: Group, lane: Lane, l: number): void {
  const { engine, machine } = group;
  const stop = lane.stops[lane.nextStop];
  if (!stop || stop.time > lane.base) return;
  lane.nextStop++;
  const input = engine.array("input");
  for (const { input: port, value } of stop.rates) input[port * engine.lanes + l] = value;
  if (stop.impulses.length > 0) {
    engine.run("prepare");
    engine.run("kick");
    const state = engine.array("state");
    const impulse = engine.array("impulse");
    for (const { input: port, amount } of stop.impulses) {
      let first = 0;
      for (let i = 0; i < port; i++) first += machine.program.impulse[i]?.length ?? 0;
      for (const [k, target] of (machine.program.impulse[port] ?? []).entries()) {
        const at = target * engine.lanes + l;
        state[at] = (state[at] ?? 0) + amount * (impulse[(first + k) * engine.lanes + l] ?? 0);
      }
    }
  }
  if (group.options.fixedStep === undefined) lane.proposed = Math.min(lane.proposed, 0.05);
}

function enterSegment(group: Group, lane: Lane): void {
  const stop = lane.stops[lane.nextStop];
  lane.until = Math.max(lane.base, Math.min(stop?.time ?? group.end, group.end));
  lane.length = lane.until - lane.base;
}

/** Tries one step in every active lane, and moves those on whose error is small enough. */
function attempt(group: Group): void {
  const { engine, lanes, step, accept } = group;
  const { gamma } = group.machine;
  for (let l = 0; l < engine.lanes; l++) {
    const lane = lanes[l];
    const h = lane && isActive(lane) ? tryingStep(lane) : 1;
    step[l] = h;
    step[engine.lanes + l] = 1 / h;
    step[2 * engine.lanes + l] = 1 / (h * gamma);
    group.time[l] = lane ? lane.base + lane.local : 0;
    accept[l] = 0;
  }
  engine.run("attempt");
  let moved = false;
  for (const [l, lane] of lanes.entries()) {
    if (!isActive(lane)) continue;
    accept[l] = judge(group, lane, l) ? 1 : 0;
    moved ||= accept[l] === 1;
  }
  if (!moved) return;
  engine.run("accept");
  for (const [l, lane] of lanes.entries()) if (accept[l] === 1) advance(group, lane, l);
}

function tryingStep(lane: Lane): number {
  const left = lane.length - lane.local;
  // a sliver left at the end of a segment would cost a step of its own
  lane.trying = lane.proposed > 0.999 * left ? left : Math.min(lane.proposed, left > 1.5 * lane.proposed ? lane.proposed : 0.5 * left);
  return lane.trying;
}

function judge(group: Group, lane: Lane, l: number): boolean {
  const { options, machine } = group;
  lane.steps++;
  if (lane.steps > (options.maxSteps ?? 100_000)) {
    fail(lane, "step limit", `more than ${options.maxSteps ?? 100_000} steps`, "raise maxSteps, loosen the tolerance, or shorten the span");
    return false;
  }
  const square = (group.error[l] ?? Number.NaN) / Math.max(1, machine.program.states.length);
  if (options.fixedStep !== undefined) return true;
  const good = square <= 1;
  // the eighth root of the square is the fourth root of the error: exact arithmetic only, a little cautious for order 5
  const factor = Number.isNaN(square) ? 0.1 : Math.min(6, Math.max(0.2, 0.9 / Math.sqrt(Math.sqrt(Math.sqrt(square)))));
  if (good) {
    const grown = lane.trying * factor;
    lane.proposed = lane.trying < lane.proposed ? Math.max(grown, Math.min(lane.proposed, lane.trying * 6)) : grown;
    return true;
  }
  lane.rejected++;
  lane.proposed = lane.trying * Math.min(factor, 0.9);
  const shortest = options.minStep ?? Math.max(1e-15 * Math.abs(lane.base + lane.local), 1e-13);
  if (lane.proposed < shortest) giveUp(group, lane, l, square);
  return false;
}

function giveUp(group: Group, lane: Lane, l: number, square: number): void {
  const next = group.engine.array("next");
  const { states } = group.machine.program;
  if (Number.isNaN(square)) {
    const bad = states.findIndex((_, i) => Number.isNaN(next[i * group.engine.lanes + l] ?? 0));
    fail(lane, "not a number", `${states[bad] ?? "the error"} is not a number`, "check the parameters and doses of this subject");
    return;
  }
  fail(
    lane,
    "step too small",
    `the step fell below ${Number(lane.proposed.toPrecision(3))} h`,
    "a state may grow without bound; check the model, or loosen the tolerance",
  );
}

function advance(group: Group, lane: Lane, l: number): void {
  const before = lane.local;
  const reached = before + lane.trying >= lane.length * (1 - 1e-15) ? lane.length : before + lane.trying;
  const event = applyEvents(group, lane, l, before, reached);
  lane.local = event ?? reached;
  if (event === undefined) writeOutputs(group, l, before);
}
