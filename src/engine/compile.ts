import { conversion, type Model, type System, type Variable } from "../language/index.ts";
import { proveConservation } from "./expression/conservation.ts";
import { constant, type Id, mul } from "./expression/graph.ts";
import { flatten, join } from "./flatten.ts";
import { hashOf } from "./hash.ts";
import { impulsesOf } from "./impulse.ts";
import type { Conserved, Program, ProgramEvent, Slot, StateTerm } from "./program.ts";
import { copied, type InstanceRows, summed, type Wiring, wiringOf } from "./wiring.ts";

/**
 * Turns a system, or a model alone, into mathematics: reads the equations from their files, checks units, wires parts,
 * proves what is conserved. Rates are per hour. States and parameters are named by path (`part.sub.state`), those of a model
 * alone by their own names. Throws a ModelError with the place of what is wrong.
 */
export function compile(top: System | Model): Program {
  const wiring = wiringOf(flatten(top));
  const { g, states, inputs, parameters, instances } = wiring;
  const derivative = instances.flatMap((of) => ratesOf(wiring, of));
  const outputs = Object.entries(wiring.flat.output).map(([name, { unit, meaning, start }]): Slot => ({ name, unit, meaning, start }));
  const output = Object.entries(wiring.flat.output).map(([name, { from, unit }]) =>
    summed(wiring, typeof from === "string" ? [from] : from, unit, `the observable ${name}`),
  );
  const program = {
    about: top.about,
    graph: g,
    states,
    inputs,
    parameters,
    outputs,
    derivative,
    initial: instances.flatMap((of) => initialOf(wiring, of)),
    output,
    impulse: impulsesOf(g, inputs, derivative),
    noise: instances.flatMap((of) => noiseOf(wiring, of)),
    events: instances.flatMap((of) => eventsOf(wiring, of)),
    conserved: instances.flatMap((of) => conservedOf(wiring, of, derivative)),
  };
  return { ...program, hash: hashOf(program) };
}

const perHour = ({ instance }: InstanceRows): number => 1 / conversion(instance.model.time, "h");

const stateNames = ({ instance }: InstanceRows): string[] => Object.keys(instance.model.state);

function ratesOf(wiring: Wiring, of: InstanceRows): Id[] {
  const factor = constant(wiring.g, perHour(of));
  return stateNames(of).map((name) => mul(wiring.g, factor, copied(wiring, of, of.template.ddt.get(name) as Id)));
}

function initialOf(wiring: Wiring, of: InstanceRows): Id[] {
  return Object.entries<Variable>(of.instance.model.state).map(([name, { start }]) => {
    const row = of.template.initial.get(name);
    return row === undefined ? constant(wiring.g, start) : copied(wiring, of, row);
  });
}

function noiseOf(wiring: Wiring, of: InstanceRows): StateTerm[] {
  const factor = constant(wiring.g, Math.sqrt(perHour(of)));
  return termsOf(wiring, of, of.template.noise).map(({ state, value }) => ({ state, value: mul(wiring.g, factor, value) }));
}

function termsOf(wiring: Wiring, of: InstanceRows, rows: ReadonlyMap<string, Id>): StateTerm[] {
  const names = stateNames(of);
  return [...rows].map(([name, row]) => ({ state: of.firstState + names.indexOf(name), value: copied(wiring, of, row) }));
}

function eventsOf(wiring: Wiring, of: InstanceRows): ProgramEvent[] {
  return of.template.events.map(({ name, about, when, then }) => ({
    name: join(of.instance.path, name),
    about,
    when: copied(wiring, of, when),
    then: termsOf(wiring, of, then),
  }));
}

function conservedOf(wiring: Wiring, of: InstanceRows, derivative: readonly Id[]): Conserved[] {
  const { g } = wiring;
  return of.template.conserve.map(({ name, place, amount, inflow }) => {
    const rate = inflow === undefined ? constant(g, 0) : mul(g, constant(g, perHour(of)), copied(wiring, of, inflow));
    const conserved = { name: join(of.instance.path, name), amount: copied(wiring, of, amount), inflow: rate };
    proveConservation(g, wiring.states, derivative, { ...conserved, place });
    return conserved;
  });
}
