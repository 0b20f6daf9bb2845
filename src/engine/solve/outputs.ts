import type { Group } from "./group.ts";

/**
 * Writes the outputs that a lane has passed. After a step that began at `before` (h from the segment's start) they come from
 * the dense output of the step; without a step, from the state itself.
 */
export function writeOutputs(group: Group, l: number, before?: number): void {
  const { engine, options, lanes } = group;
  const lane = lanes[l];
  if (!lane) return;
  const reached = lane.base + lane.local;
  while (lane.nextOutput < options.times.length && (options.times[lane.nextOutput] ?? 0) <= reached) {
    const time = (options.times[lane.nextOutput] ?? 0) - lane.base;
    if (before === undefined) stateToDense(group, l);
    else denseAt(group, l, Math.min(1, Math.max(0, (time - before) / lane.trying)));
    engine.run("observe");
    const output = engine.array("output");
    const width = group.machine.program.outputs;
    for (let i = 0; i < width; i++) lane.values[lane.nextOutput * width + i] = output[i * engine.lanes + l] ?? Number.NaN;
    lane.nextOutput++;
  }
}

/** Fills "dense" with the state of a lane at a share of its last step. */
export function denseAt({ engine }: Group, l: number, share: number): void {
  engine.array("theta")[l] = share;
  engine.run("interpolate");
}

/** Fills "dense" with the present state of a lane. */
export function stateToDense({ engine }: Group, l: number): void {
  const state = engine.array("state");
  const dense = engine.array("dense");
  for (let i = l; i < state.length; i += engine.lanes) dense[i] = state[i] ?? Number.NaN;
}
