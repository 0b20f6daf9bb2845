import { integrate, type Subject } from "../../engine/solve/integrate.ts";
import type { Prior } from "../../evidence/estimate.ts";
import { chainOf, machineOf, organism, parametersOf } from "../organism.ts";
import { type Locate, readProtocol } from "../protocol.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { failure } from "../refusal.ts";
import { givings } from "../schedule.ts";
import { scheduleFor } from "../simulation.ts";
import type { Curve } from "../targets/curve.ts";
import { parametersWith } from "../targets/laboratory.ts";

const locate: Locate = (path) => ({ place: "", name: path.join(".") });

/** Values of estimates that take the place of the stored ones. */
export type Estimates = ReadonlyMap<Prior, number>;

/** Curves of observables of one person under a protocol, at times (h, ascending from 0). Throws a failure when the computation does not finish. */
export function follow<Name extends string>(
  text: ProtocolText,
  observables: readonly Name[],
  times: readonly number[],
  estimates: Estimates = new Map(),
): Readonly<Record<Name, Curve>> {
  const { subject, set, doses, stress, until } = readProtocol(text, locate);
  const given = givings(doses, subject.weight, until);
  const of = organism([...new Set(given.map(({ port }) => chainOf(port)))]);
  const person: Subject = {
    parameters: parametersOf(of, subject, set, parametersWith(of.program, estimates)),
    inputs: Float64Array.from(of.program.inputs, ({ start }) => start),
    schedule: scheduleFor(of, given, stress),
  };
  const grid = Float64Array.from(times);
  const [outcome] = integrate(machineOf(of), [person], { times: grid });
  if (outcome?.status !== "done") throw failure(`the course of mood could not be computed: ${outcome?.reason ?? outcome?.status}`);
  const width = of.program.outputs.length;
  const curve = (name: Name): Curve => {
    const column = of.output.get(name);
    if (column === undefined) throw failure(`there is no observable ${name}; known: ${[...of.output.keys()].join(", ")}`);
    return { times: grid, values: grid.map((_, row) => outcome.values[row * width + column] ?? Number.NaN) };
  };
  return Object.fromEntries(observables.map((name) => [name, curve(name)])) as Record<Name, Curve>;
}

/** Evenly spaced times (h), both ends included. */
export const evenly = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
