import { compile } from "../engine/compile.ts";
import type { Program } from "../engine/program.ts";
import { build, integrate, type Machine } from "../engine/solve/integrate.ts";
import { conversion, type Model } from "../language/index.ts";
import { blockers } from "../models/receptors/blockers.ts";
import type { nmdaBlock } from "../models/receptors/nmda-block.model.ts";
import { nmdaTrapping } from "../models/receptors/nmda-trapping.model.ts";

/** Drugs whose trapping the ten-state scheme can follow. */
export type Trapped = "ketamine" | "memantine" | "lanicemine";

/** One phase of an experiment on channels: how long (s), with how much glutamate and drug (uM), at which potential and magnesium. */
export interface Phase {
  readonly seconds: number;
  readonly glutamate: number;
  readonly drug: number;
  readonly V?: number;
  readonly Mg?: number;
}

interface Ready {
  readonly program: Program;
  readonly machine: Machine;
}

const made = new Map<Model<never, never, never, never>, Ready>();

function ready(model: Model<never, never, never, never>): Ready {
  const known = made.get(model);
  if (known) return known;
  const program = compile(model as unknown as Model);
  const fresh = { program, machine: build(program) };
  made.set(model, fresh);
  return fresh;
}

const perHour = 1 / 3600;

/** Output values at the end of each phase, by name, for a model driven through phases by its inputs (in their own units). */
function atEnds(
  of: Ready,
  phases: readonly { readonly seconds: number; readonly inputs: Readonly<Record<string, number>> }[],
  parameters: Float64Array,
): ReadonlyMap<string, number>[] {
  const rates: { time: number; input: number; value: number }[] = [];
  const times: number[] = [];
  let time = 0;
  for (const { seconds, inputs } of phases) {
    for (const [name, value] of Object.entries(inputs)) rates.push({ time, input: indexOf(of.program.inputs, name), value });
    time += seconds * perHour;
    times.push(time);
  }
  const subject = { parameters, inputs: Float64Array.from(of.program.inputs, ({ start }) => start), schedule: { impulses: [], rates } };
  const [outcome] = integrate(of.machine, [subject], { times: Float64Array.from(times), start: 0, relativeTolerance: 1e-7 });
  if (outcome?.status !== "done") throw new RangeError(`a channel experiment could not be run: ${outcome?.reason}`);
  const width = of.program.outputs.length;
  return times.map((_, i) => new Map(of.program.outputs.map(({ name }, o) => [name, outcome.values[i * width + o] ?? Number.NaN])));
}

function indexOf(slots: readonly { readonly name: string }[], name: string): number {
  const found = slots.findIndex((slot) => slot.name === name || slot.name === `model.${name}`);
  if (found < 0) throw new RangeError(`no slot ${name}; known: ${slots.map((slot) => slot.name).join(", ")}`);
  return found;
}

/** Parameters of the trapping scheme for a drug: its potency at GluN2A, unbinding and escape, from the table of blockers. */
function schemeParameters(program: Program, drug: Trapped): Float64Array {
  const values = Float64Array.from(program.parameters, ({ start }) => start);
  const { ic502A, ic50Mg2A, koff, escape: leak } = blockers[drug].param;
  const set = (name: string, value: number): void => {
    values[indexOf(program.parameters, name)] = value;
  };
  set("ic50", ic502A.value);
  set("magnesiumAffinity", 1 / (ic50Mg2A.value / ic502A.value - 1));
  set("koff", koff.value * conversion(koff.unit, "1/ms"));
  set("escape", leak.value * conversion(leak.unit, "1/ms"));
  return values;
}

/** Runs phases on the ten-state scheme; at the end of each: the blocked share, the conducting share and the open share. */
export function scheme(drug: Trapped, phases: readonly Phase[]): { blocked: number; conducting: number; open: number }[] {
  const of = ready(nmdaTrapping);
  const driven = phases.map(({ seconds, glutamate, drug: C, V = -66, Mg = 0 }) => ({ seconds, inputs: { glutamate, C, V, Mg } }));
  return atEnds(of, driven, schemeParameters(of.program, drug)).map((values) => ({
    blocked: values.get("blocked") ?? Number.NaN,
    conducting: values.get("conducting") ?? Number.NaN,
    open: values.get("open") ?? Number.NaN,
  }));
}

/**
 * The share of block that stays when drug and agonist are washed away for `seconds`, as measured: block to steady state in
 * agonist, wash without agonist, and what is blocked then.
 */
export function trappedShare(drug: Trapped, concentration: number, seconds = 120): number {
  const agonist = 100;
  const [steady, washed] = scheme(drug, [
    { seconds: 120, glutamate: agonist, drug: concentration },
    { seconds, glutamate: 0, drug: 0 },
  ]);
  return (washed?.blocked ?? Number.NaN) / (steady?.blocked ?? Number.NaN);
}

/** The share of steady current that a concentration blocks in agonist. */
export function currentBlocked(drug: Trapped, concentration: number, Mg = 0): number {
  const run = (C: number) => scheme(drug, [{ seconds: 300, glutamate: 100, drug: C, Mg }])[0]?.conducting ?? Number.NaN;
  return 1 - run(concentration) / run(0);
}

/** Conditions of the reduced model at one subtype. */
export interface Site {
  readonly open: number;
  readonly V?: number;
  readonly Mg?: number;
  readonly subtype?: "2A" | "2B" | "2C" | "2D";
}

/** The blocked share at the end of each phase, by the reduced model of one subtype: a drug at concentrations (uM) for times (s). */
export function reduced(
  drug: keyof typeof blockers,
  { open, V = -66, Mg = 1, subtype = "2A" }: Site,
  phases: readonly { readonly seconds: number; readonly drug: number }[],
): number[] {
  const of = ready(blockers[drug] as unknown as typeof nmdaBlock);
  const weights = Object.fromEntries(["2A", "2B", "2C", "2D"].map((name) => [`w${name}`, name === subtype ? 1 : 0]));
  const driven = phases.map(({ seconds, drug: C }) => ({ seconds, inputs: { C, V, Mg, open, ...weights } }));
  const parameters = Float64Array.from(of.program.parameters, ({ start }) => start);
  return atEnds(of, driven, parameters).map((values) => values.get("block") ?? Number.NaN);
}

/** How far the reduced model is from the scheme under pulses of glutamate, and the opening that both saw. */
export interface Reduction {
  readonly scheme: number;
  readonly reduced: number;
  readonly open: number;
}

/**
 * Drives the scheme with pulses of glutamate (1 mM for 1 ms, `rate` per second) for `seconds` at a constant concentration,
 * and the reduced model with the mean opening of the same pulses without drug. Both at GluN2A without magnesium.
 */
export function compareReduction(drug: Trapped, concentration: number, rate: number, seconds: number): Reduction {
  const pulse = 1e-3;
  const count = Math.round(rate * seconds);
  const train = (C: number): Phase[] =>
    Array.from({ length: count }, () => [
      { seconds: pulse, glutamate: 1000, drug: C },
      { seconds: 1 / rate - pulse, glutamate: 0, drug: C },
    ]).flat();
  const open = meanOpen(drug, rate);
  const blocked = scheme(drug, train(concentration)).at(-1)?.blocked ?? Number.NaN;
  const [estimate = Number.NaN] = reduced(drug, { open, Mg: 0 }, [{ seconds, drug: concentration }]);
  return { scheme: blocked, reduced: estimate, open };
}

/** The mean open share over the last second of ten seconds of pulses without drug. */
function meanOpen(drug: Trapped, rate: number): number {
  const samples = 400;
  const warm = Array.from({ length: Math.round(9 * rate) }, () => [
    { seconds: 1e-3, glutamate: 1000, drug: 0 },
    { seconds: 1 / rate - 1e-3, glutamate: 0, drug: 0 },
  ]).flat();
  const gap = 1 / rate - 1e-3;
  const fine = Array.from({ length: samples }, () => ({ seconds: gap / samples, glutamate: 0, drug: 0 }));
  const values = scheme(drug, [...warm, { seconds: 1e-3, glutamate: 1000, drug: 0 }, ...fine]).slice(-samples);
  return values.reduce((sum, { open }) => sum + open, 0) / samples;
}
