import { hoist } from "../emit/hoist.ts";
import { lowered } from "../emit/transcendental.ts";
import { type Entry, jacobian, timeDerivative } from "../expression/derivative.ts";
import { type Graph, graph, type Id, load } from "../expression/graph.ts";
import { sameLeaf, substitute } from "../expression/substitute.ts";
import type { Kernel, Program } from "../program.ts";

/** A program in exact operations only, hoisted: what kernels of any method are built from. */
export interface Plan {
  readonly g: Graph;
  readonly size: number;
  readonly rates: readonly Id[];
  readonly jacobian: readonly Entry[];
  readonly timeDerivative: readonly Id[];
  readonly outputs: readonly Id[];
  readonly initial: readonly Id[];
  readonly impulse: readonly (readonly { readonly state: number; readonly value: Id }[])[];
  readonly triggers: readonly Id[];
  readonly resets: readonly (readonly { readonly state: number; readonly value: Id }[])[];
  readonly derived: readonly Id[];
}

/** Prepares a program for kernels: derivatives taken, transcendental functions lowered, fixed rows hoisted. */
export function planOf(program: Program, singlePrecision: boolean, stiff: boolean): Plan {
  const own = graph();
  const copied = new Map<Id, Id>();
  const adopt = (id: Id): Id => substitute(program.graph, id, own, sameLeaf(own), copied);
  const rates = program.derivative.map(adopt);
  const entries = stiff ? jacobian({ graph: own, derivative: rates }) : [];
  const byTime = stiff ? timeDerivative({ graph: own, derivative: rates }) : [];
  const impulses = program.impulse.flatMap((terms) => terms.map(({ value }) => adopt(value)));
  const triggers = program.events.map(({ when }) => adopt(when));
  const resets = program.events.flatMap(({ then }) => then.map(({ value }) => adopt(value)));
  const groups = [
    rates,
    entries.map(({ value }) => value),
    byTime,
    program.output.map(adopt),
    program.initial.map(adopt),
    impulses,
    triggers,
    resets,
  ];
  const { g, roots, derived } = hoist(own, groups.flat());
  const exact = graph();
  const final = lowered(g, [...roots, ...derived], exact, { singlePrecision });
  let next = 0;
  const take = (count: number): Id[] => {
    next += count;
    return final.slice(next - count, next);
  };
  const [rateRows, jacobianRows, timeRows, outputRows, initialRows, impulseRows, triggerRows, resetRows] = groups.map(({ length }) =>
    take(length),
  ) as [Id[], Id[], Id[], Id[], Id[], Id[], Id[], Id[]];
  let impulse = 0;
  let reset = 0;
  return {
    g: exact,
    size: program.states.length,
    rates: rateRows,
    jacobian: entries.map(({ row, column }, i) => ({ row, column, value: jacobianRows[i] as Id })),
    timeDerivative: timeRows,
    outputs: outputRows,
    initial: initialRows,
    impulse: program.impulse.map((terms) => terms.map(({ state }) => ({ state, value: impulseRows[impulse++] as Id }))),
    triggers: triggerRows,
    resets: program.events.map(({ then }) => then.map(({ state }) => ({ state, value: resetRows[reset++] as Id }))),
    derived: take(derived.length),
  };
}

/** Rows with the states (and, where given, time) read from other rows: an argument of the rates that is never stored. */
export function at(plan: Plan, rows: readonly Id[], state: readonly Id[], time?: Id): Id[] {
  const known = new Map<Id, Id>();
  const leaf = (space: string, index: number): Id => {
    if (space === "state") return state[index] as Id;
    return space === "time" && time !== undefined ? time : load(plan.g, space, index);
  };
  return rows.map((row) => substitute(plan.g, row, plan.g, leaf, known));
}

/** A kernel that stores rows into consecutive elements of an array. */
export const storing = (plan: Plan, name: string, space: string, rows: readonly Id[]): Kernel => ({
  name,
  graph: plan.g,
  stores: rows.map((value, index) => ({ space, index, value })),
});

/** Kernels that every method needs: derived values, the start, outputs and triggers (of the array "dense"). */
export function commonKernels(plan: Plan): Kernel[] {
  const dense = Array.from({ length: plan.size }, (_, i) => load(plan.g, "dense", i));
  const impulses = plan.impulse.flatMap((terms) => terms.map(({ value }) => value));
  const resets = plan.resets.flatMap((terms) => terms.map(({ value }) => value));
  return [
    storing(plan, "prepare", "derived", plan.derived),
    storing(plan, "initialise", "state", plan.initial),
    storing(plan, "observe", "output", at(plan, plan.outputs, dense)),
    storing(plan, "trigger", "trigger", at(plan, plan.triggers, dense)),
    storing(plan, "reset", "reset", at(plan, resets, dense)),
    storing(plan, "kick", "impulse", impulses),
  ];
}
