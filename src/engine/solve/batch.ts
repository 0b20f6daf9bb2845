import type { Engine } from "./engine.ts";
import { integrateGroup } from "./group.ts";
import type { Options, Outcome, Subject } from "./integrate.ts";
import type { Machine } from "./machine.ts";

/**
 * Integrates subjects on an engine that is already set up, in groups of as many as it has lanes: what a worker thread does
 * with its share. This file loads nothing that compiles, so that a worker starts quickly.
 */
export function integrateWith(engine: Engine, machine: Machine, subjects: readonly Subject[], options: Options): Outcome[] {
  const outcomes: Outcome[] = [];
  for (let first = 0; first < subjects.length; first += engine.lanes) {
    outcomes.push(...integrateGroup(engine, machine, subjects.slice(first, first + engine.lanes), options));
  }
  return outcomes;
}
