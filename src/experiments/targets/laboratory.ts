import type { Program } from "../../engine/program.ts";
import { integrate, type Subject } from "../../engine/solve/integrate.ts";
import { currentEstimate, type Prior } from "../../evidence/estimate.ts";
import type { Chain } from "../../models/pharmacokinetics/drugs.ts";
import { machineOf, type Organism, organism, parametersOf } from "../organism.ts";
import { readProtocol } from "../protocol.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { givings } from "../schedule.ts";
import { scheduleFor } from "../simulation.ts";
import type { Curve } from "./curve.ts";
import type { Run, Target } from "./target.ts";

/** An organism on which the protocols of targets are run, and the times at which they are followed. */
export interface Laboratory {
  readonly of: Organism;
  readonly times: Float64Array;
}

/** The organism that a group of targets needs; curves end at `last` h. */
export const laboratory = (chains: readonly Chain[], last: number): Laboratory => ({ of: organism(chains), times: grid(last) });

// every minute while absorption and distribution go on, then as slowly as elimination
function grid(last: number): Float64Array {
  const times: number[] = [];
  for (let i = 0; i < 120; i++) times.push(i / 60);
  for (let i = 20; i < 120; i++) times.push(i / 10);
  for (let t = 12; t <= last; t += 1) times.push(t);
  return Float64Array.from(times);
}

/** Parameter values (program order) in which the estimates given take new values, each in its prior's unit. */
export function parametersWith(program: Program, estimates: ReadonlyMap<Prior, number>): Float64Array {
  const byId = new Map([...estimates].map(([prior, value]) => [prior.id, value / currentEstimate(prior)]));
  // a parameter tied to an estimate by a published ratio keeps the ratio
  return Float64Array.from(program.parameters, ({ start, quantity }) => start * (byId.get(quantity.row ?? "") ?? 1));
}

/** Predictions of targets, in their order, with the parameter values given (or the stored ones). */
export function predict(lab: Laboratory, targets: readonly Target[], parameters?: Float64Array): number[] {
  const keys = new Map<string, number>();
  const subjects: Subject[] = [];
  const indices = targets.map((target) =>
    target.protocols.map((protocol) => {
      const key = JSON.stringify(protocol);
      const known = keys.get(key);
      if (known !== undefined) return known;
      keys.set(key, subjects.length);
      subjects.push(subjectOf(lab.of, protocol, parameters));
      return subjects.length - 1;
    }),
  );
  const runs = simulateAll(lab, subjects);
  return targets.map((target, i) => target.predict(...(indices[i] ?? []).map((index) => runs[index] as Run)));
}

function simulateAll({ of, times }: Laboratory, subjects: readonly Subject[]): Run[] {
  const outcomes = integrate(machineOf(of), subjects, { times });
  return outcomes.map((outcome) => {
    if (outcome.status !== "done") throw new RangeError(`a target could not be simulated: ${outcome.reason ?? outcome.status}`);
    return (observable) => curveOf(of, outcome.values, times, observable);
  });
}

function curveOf(of: Organism, values: Float64Array, times: Float64Array, observable: string): Curve {
  const column = of.output.get(observable);
  if (column === undefined) throw new RangeError(`unknown observable ${observable}; known: ${[...of.output.keys()].join(", ")}`);
  const width = of.program.outputs.length;
  return { times, values: times.map((_, i) => values[i * width + column] ?? Number.NaN) };
}

function subjectOf(of: Organism, text: ProtocolText, base?: Float64Array): Subject {
  const { subject, set, doses, stress, until } = readProtocol(text, (path) => ({ place: "", name: path.join(".") }));
  return {
    parameters: parametersOf(of, subject, set, base),
    inputs: Float64Array.from(of.program.inputs, ({ start }) => start),
    schedule: scheduleFor(of, givings(doses, subject.weight, until), stress),
  };
}

/** A value on the scale of its fit. */
export function toScale({ scale }: Pick<Prior, "scale">, value: number): number {
  if (scale === "linear") return value;
  return scale === "log" ? Math.log(value) : Math.log(value / (1 - value));
}

/** A value back from the scale of its fit. */
export function fromScale({ scale }: Pick<Prior, "scale">, x: number): number {
  if (scale === "linear") return x;
  return scale === "log" ? Math.exp(x) : 1 / (1 + Math.exp(-x));
}
