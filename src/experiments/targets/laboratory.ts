import { compile } from "../../engine/compile.ts";
import type { Program } from "../../engine/program.ts";
import { build, integrate, type Machine, type Subject } from "../../engine/solve/integrate.ts";
import { currentEstimate, type Prior } from "../../evidence/estimate.ts";
import { doseToReceptor } from "../../models/dose-to-receptor.ts";
import type { Chain } from "../../models/pharmacokinetics/drugs.ts";
import { readProtocol } from "../protocol.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { givings, scheduleOf } from "../schedule.ts";
import type { Curve } from "./curve.ts";
import type { Run, Target } from "./target.ts";

/** A system ready to run the protocols of targets, with its estimated parameters found. */
export interface Laboratory {
  readonly program: Program;
  readonly machine: Machine;
  readonly times: Float64Array;
}

/** Compiles the kinetic chains that a group of targets needs; curves end at `last` h. */
export function laboratory(chains: readonly Chain[], last: number): Laboratory {
  const program = compile(doseToReceptor(chains));
  return { program, machine: build(program), times: grid(last) };
}

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
      subjects.push(subjectOf(lab.program, protocol, parameters));
      return subjects.length - 1;
    }),
  );
  const runs = simulateAll(lab, subjects);
  return targets.map((target, i) => target.predict(...(indices[i] ?? []).map((index) => runs[index] as Run)));
}

function simulateAll({ program, machine, times }: Laboratory, subjects: readonly Subject[]): Run[] {
  const outcomes = integrate(machine, subjects, { times });
  return outcomes.map((outcome) => {
    if (outcome.status !== "done") throw new RangeError(`a target could not be simulated: ${outcome.reason ?? outcome.status}`);
    return (observable) => curveOf(program, outcome.values, times, observable);
  });
}

function curveOf(program: Program, values: Float64Array, times: Float64Array, observable: string): Curve {
  const column = program.outputs.findIndex((output) => output.name === observable);
  if (column < 0)
    throw new RangeError(`unknown observable ${observable}; known: ${program.outputs.map((output) => output.name).join(", ")}`);
  const width = program.outputs.length;
  return { times, values: times.map((_, i) => values[i * width + column] ?? Number.NaN) };
}

function subjectOf(program: Program, text: ProtocolText, base?: Float64Array): Subject {
  const protocol = readProtocol(text, (path) => ({ place: "", name: path.join(".") }));
  const parameters = base ? Float64Array.from(base) : Float64Array.from(program.parameters, (parameter) => parameter.start);
  const set = (name: string, value: number) => {
    const slot = program.parameters.findIndex((parameter) => parameter.name === name);
    if (slot < 0) throw new RangeError(`unknown parameter ${name} in a target's protocol`);
    parameters[slot] = value;
  };
  for (const [name, value] of Object.entries(protocol.subject)) set(name, value);
  for (const { name, value } of protocol.set) set(name, Number(value));
  const given = givings(protocol.doses, protocol.subject.weight, protocol.until);
  const schedule = scheduleOf(given, (port) => {
    const slot = program.inputs.findIndex((input) => input.name === port);
    if (slot < 0) throw new RangeError(`the system has no dose port ${port}`);
    return slot;
  });
  return { parameters, inputs: Float64Array.from(program.inputs, (input) => input.start), schedule };
}

/** A value on the scale of its fit. */
export const toScale = (prior: Prior, value: number): number => (prior.scale === "log" ? Math.log(value) : Math.log(value / (1 - value)));

/** A value back from the scale of its fit. */
export const fromScale = (prior: Prior, x: number): number => (prior.scale === "log" ? Math.exp(x) : 1 / (1 + Math.exp(-x)));
