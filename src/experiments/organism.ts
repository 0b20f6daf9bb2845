import { compile } from "../engine/compile.ts";
import type { Program } from "../engine/program.ts";
import { build, type Machine } from "../engine/solve/integrate.ts";
import { milligramToMood } from "../models/milligram-to-mood.ts";
import { type Chain, drugs } from "../models/pharmacokinetics/drugs.ts";
import { factorTo, type Label, readAmount } from "./amount.ts";
import { type Covariates, covariateNames } from "./covariates.ts";
import type { Setting } from "./protocol.ts";
import { refusal, shown, unknownName } from "./refusal.ts";
import { isGas } from "./schedule.ts";

/** A compiled system, ready to run: its mathematics, and the places of its ports, parameters and outputs by name. */
export interface Organism {
  readonly chains: readonly Chain[];
  readonly program: Program;
  readonly input: ReadonlyMap<string, number>;
  readonly parameter: ReadonlyMap<string, number>;
  readonly output: ReadonlyMap<string, number>;
}

/** Every kinetic chain that a drug enters, in the order of the table of drugs. */
export const allChains: readonly Chain[] = [...new Set(Object.values(drugs).flatMap((drug) => drug.enters.map(({ chain }) => chain)))];

const made = new Map<string, Organism>();

/** The organism with these chains; without any, the one with ketamine, in which placebo then does nothing. */
export function organism(chains: readonly Chain[]): Organism {
  const wanted = allChains.filter((chain) => chains.includes(chain));
  const present: readonly Chain[] = wanted.length > 0 ? wanted : ["sKetamine", "rKetamine"];
  const key = present.join();
  const known = made.get(key);
  if (known) return known;
  const program = compile(milligramToMood(present));
  const indexOf = (slots: readonly { name: string }[]) => new Map(slots.map(({ name }, i) => [name, i]));
  const fresh = {
    chains: present,
    program,
    input: indexOf(program.inputs),
    parameter: indexOf(program.parameters),
    output: indexOf(program.outputs),
  };
  made.set(key, fresh);
  return fresh;
}

const machines = new WeakMap<Program, Machine>();

/** The machine that runs an organism, built once. */
export function machineOf(of: Organism): Machine {
  const known = machines.get(of.program);
  if (known) return known;
  const machine = build(of.program);
  machines.set(of.program, machine);
  return machine;
}

/** The chain that a dose port belongs to. */
export const chainOf = (port: string): Chain => port.slice(0, port.indexOf(".")) as Chain;

/** Parameter values of a subject: `base` (the defaults), then covariates, then what was set. Throws a refusal for a name or unit that is not known. */
export function parametersOf(of: Organism, covariates: Covariates, set: readonly Setting[], base?: Float64Array): Float64Array {
  const values = base ? Float64Array.from(base) : Float64Array.from(of.program.parameters, ({ start }) => start);
  for (const name of covariateNames) {
    const index = of.parameter.get(name);
    if (index !== undefined) values[index] = covariates[name];
  }
  for (const { name, value, label } of set) {
    const index = of.parameter.get(name);
    const slot = index === undefined ? undefined : of.program.parameters[index];
    if (index === undefined || !slot) throw unknownName(label.place, "parameter", name, [...of.parameter.keys()], "parameters");
    values[index] = readParameter(value, slot.unit, slot.start, { place: label.place, name });
  }
  return values;
}

/** Reads a parameter as a person writes it, in its own unit. Throws a refusal that says what is allowed. */
export function readParameter(text: string, unit: string, usual: number, label: Label): number {
  const example = `"${Number(usual.toPrecision(6))} ${unit}"`.replace(' 1"', '"');
  const amount = readAmount(text, label, example);
  const pure = unit === "1" && amount.unit === "";
  const value = pure ? amount.value : amount.value * factorTo(amount, unit, text, label, example);
  if (value < 0 && usual >= 0) throw refusal(`${label.place}${label.name} "${shown(text)}" is negative; allowed: 0 ${unit} or more`);
  return value;
}

/** Finds the dose ports that CMT names: a port, a drug and route ("ketamine.iv"), or a number in the order of `portNames`. */
export function findPorts(cmt: string): readonly { port: string; share: number }[] | string {
  const names = portNames();
  if (/^\d+$/.test(cmt)) {
    const port = names[Number(cmt) - 1];
    return port
      ? [{ port, share: 1 }]
      : `CMT ${cmt} is not a dose port; allowed: 1 to ${names.length} (\`ketagenesis drugs --ports\` lists them)`;
  }
  if (cmt === "") return "CMT is missing; write a dose port such as ketamine.iv (`ketagenesis drugs --ports` lists them)";
  if (names.includes(cmt)) return [{ port: cmt, share: 1 }];
  const ordered = orderedPorts().get(cmt.toLowerCase());
  return ordered ?? unknownName("", "CMT", cmt, [...orderedPorts().keys(), ...names], "drugs --ports").message;
}

/** Dose ports of every chain, in the order of their numbers. */
export function portNames(): readonly string[] {
  return doseInputs(allChains).map(({ name }) => name);
}

/** The dose ports of chains: the free inputs of the system that receive a mass or a gas. */
export function doseInputs(
  chains: readonly Chain[],
): readonly { readonly name: string; readonly unit: string; readonly meaning: string }[] {
  const { input } = milligramToMood(chains);
  return Object.entries(input)
    .filter(([name, { unit }]) => unit === "mg/h" || isGas(name))
    .map(([name, { unit, meaning }]) => ({ name, unit, meaning }));
}

/** "drug.route", in lower case, and the shares in which it enters its ports. */
function orderedPorts(): ReadonlyMap<string, readonly { port: string; share: number }[]> {
  const found = new Map<string, readonly { port: string; share: number }[]>();
  for (const drug of Object.values(drugs)) {
    for (const route of drug.enters.length > 0 ? drug.routes : []) {
      const shares = drug.enters.map(({ chain, share, port }) => ({ port: `${chain}.${port ?? route}`, share }));
      found.set(`${drug.name}.${route}`.toLowerCase(), shares);
    }
  }
  return found;
}
