import { ModelError, suggestion } from "./errors.ts";
import { derivatives, type Reach, reach } from "./expression/derivative.ts";
import { type Graph, type Id, load } from "./expression/graph.ts";
import type { Program, Slot, StateTerm } from "./program.ts";

/**
 * Per input, the states that a unit impulse there moves, and by how much: the derivatives of the rates by the input, in
 * [state]/[input]/h. Empty where a derivative holds a state or the input itself, for then an impulse has no meaning.
 */
export function impulsesOf(g: Graph, inputs: readonly Slot[], derivative: readonly Id[]): StateTerm[][] {
  const reached = reach(g, derivative);
  return [...inputs.keys()].map((input) => {
    const terms = impulseTerms(reached, input, derivative);
    return varying(g, input, terms) ? [] : terms;
  });
}

/**
 * The states that an impulse at an input moves. Throws a ModelError when there is no such input, when no rate reads it, or
 * when what it moves depends on the states or on the input itself.
 */
export function impulseAt({ graph: g, inputs, derivative, impulse }: Program, name: string): readonly StateTerm[] {
  const input = inputs.findIndex((slot) => slot.name === name);
  const names = inputs.map((slot) => slot.name);
  if (input < 0) throw new ModelError("name", undefined, `unknown input ${name}`, suggestion(name, names));
  const terms = impulse[input] ?? [];
  if (terms.length > 0) return terms;
  if (impulseTerms(reach(g, derivative), input, derivative).length === 0) {
    throw new ModelError("impulse", undefined, `an impulse at ${name} moves no state: no rate reads it`, "dose an input that a rate reads");
  }
  const what = `an impulse at ${name} has no meaning: what it moves depends on the state, or on ${name} itself`;
  throw new ModelError("impulse", undefined, what, "give the dose as a rate over a time");
}

function impulseTerms(reached: Reach, input: number, derivative: readonly Id[]): StateTerm[] {
  const found = derivatives(reached, load(reached.g, "input", input));
  return derivative.flatMap((rate, state) => {
    const value = found.get(rate);
    return value === undefined ? [] : [{ state, value }];
  });
}

function varying(g: Graph, input: number, terms: readonly StateTerm[]): boolean {
  const { needed } = reach(
    g,
    terms.map(({ value }) => value),
  );
  return [...needed].some((id) => g.op[id] === "load" && (g.space[id] === "state" || (g.space[id] === "input" && g.value[id] === input)));
}
