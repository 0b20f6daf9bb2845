import { compile } from "../../engine/compile.ts";
import type { Program } from "../../engine/program.ts";
import { build, integrate, type Machine } from "../../engine/solve/integrate.ts";
import type { Prior } from "../../evidence/estimate.ts";
import { type RodentObservable, rodentPlasticity } from "../../models/plasticity/rodent-plasticity.ts";
import { type Stretch, stressRates } from "../stress.ts";
import { parametersWith } from "../targets/laboratory.ts";

/** What a mouse or rat goes through. Times in h. */
export interface RodentProtocol {
  /** Injections into the belly. */
  readonly doses?: readonly { readonly at: number; readonly mgPerKg: number }[];
  readonly stress?: readonly Stretch[];
  /** Other values of parameters, by their paths, in their own units. */
  readonly set?: Readonly<Record<string, number>>;
  /** Other values of estimated numbers: a member of an ensemble, or a trial of a fit. */
  readonly estimates?: ReadonlyMap<Prior, number>;
}

export type { RodentObservable } from "../../models/plasticity/rodent-plasticity.ts";

let made: { readonly program: Program; readonly machine: Machine } | undefined;

/** The rodent, compiled once. */
export function rodentOf(): { readonly program: Program; readonly machine: Machine } {
  if (!made) {
    const program = compile(rodentPlasticity);
    made = { program, machine: build(program) };
  }
  return made;
}

/**
 * Observables of a rodent at increasing times (h). Throws a RangeError for a parameter that the rodent does not have, or
 * where the integration does not finish.
 */
export function followRodent(protocol: RodentProtocol, times: readonly number[]): Readonly<Record<RodentObservable, number[]>> {
  const { program, machine } = rodentOf();
  const subject = { parameters: parametersOf(program, protocol), inputs: restOf(program), schedule: scheduleOf(program, protocol) };
  const [outcome] = integrate(machine, [subject], { times: Float64Array.from(times), start: 0 });
  if (outcome?.status !== "done") throw new RangeError(`a rodent could not be followed: ${outcome?.reason ?? "no result"}`);
  const width = program.outputs.length;
  const curve = (column: number): number[] => times.map((_, i) => outcome.values[i * width + column] ?? Number.NaN);
  return Object.fromEntries(program.outputs.map(({ name }, k) => [name, curve(k)])) as Record<RodentObservable, number[]>;
}

const restOf = (program: Program): Float64Array => Float64Array.from(program.inputs, ({ start }) => start);

function parametersOf(program: Program, { set = {}, estimates = new Map() }: RodentProtocol): Float64Array {
  const values = parametersWith(program, estimates);
  for (const [name, value] of Object.entries(set)) {
    const index = program.parameters.findIndex((slot) => slot.name === name);
    if (index < 0)
      throw new RangeError(`a rodent has no parameter ${name}; it has ${program.parameters.map((slot) => slot.name).join(", ")}`);
    values[index] = value;
  }
  return values;
}

function scheduleOf(program: Program, { doses = [], stress = [] }: RodentProtocol) {
  const port = (name: string): number => program.inputs.findIndex((slot) => slot.name === name);
  return {
    impulses: doses.map(({ at, mgPerKg }) => ({ time: at, input: port("dose"), amount: mgPerKg })),
    rates: stressRates(stress, port("stress")),
  };
}
