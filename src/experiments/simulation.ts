import type { ParameterSlot, Slot } from "../engine/program.ts";
import { integrate } from "../engine/solve/integrate.ts";
import { hours } from "./amount.ts";
import type { Covariates } from "./covariates.ts";
import type { EventTable, Occasion, TableSubject } from "./event-table.ts";
import { type Exposure, exposureOf } from "./exposure.ts";
import type { Lesion } from "./lesions.ts";
import { allChains, chainOf, machineOf, type Organism, organism, parametersOf } from "./organism.ts";
import type { Named, Protocol, Setting } from "./protocol.ts";
import { failure, refusal, unknownName } from "./refusal.ts";
import { devices, type Giving, givings, isGas, nasalDevice, scheduleOf, sessionRates, tabletRates } from "./schedule.ts";
import { type Stretch, stressRates } from "./stress.ts";
import { latest, timeGrid } from "./time-grid.ts";

/** One subject's course: who, and each observable at each time (h, ascending). */
export interface Course {
  readonly id: string;
  readonly covariates: Covariates;
  readonly times: Float64Array;
  /** One curve per observable, beside `times`. */
  readonly curves: readonly Float64Array[];
  readonly exposures: readonly Exposure[];
  /** Places in `times` of the moments that were asked for, in their order; empty when none were. */
  readonly asked: readonly number[];
  /** When the first dose is given, h; the start where there is none. */
  readonly firstDose: number;
  /** When the last dose ends, h. */
  readonly lastDose: number;
}

/** A simulation: what was given, what was observed, and the course of each subject. */
export interface Simulation {
  readonly title: string;
  /** What is given, in words: "ketamine 0.5 mg/kg iv over 40 min". */
  readonly regimen: string;
  /** How ill the subject is before treatment, where that was said: "33 madrs". */
  readonly severity?: string;
  /** Names of the arms of the chain that are cut. */
  readonly without?: readonly string[];
  readonly observables: readonly Slot[];
  readonly courses: readonly Course[];
  /** Parameters of the system that ran, with their sources. */
  readonly parameters: readonly ParameterSlot[];
  readonly model: string;
}

/** Moments that a report shows unasked, h after the first dose, of one dose and of a course of doses; every grid holds them. */
export const usualMoments = { dose: [40 / 60, 2, 24], course: [24, 7 * 24, 28 * 24] } as const;

/** What one subject is given, stretch by stretch, and the moments to report. */
interface Plan {
  readonly id: string;
  readonly covariates: Covariates;
  readonly occasions: readonly Occasion[];
  readonly stress: readonly Stretch[];
  readonly at: readonly number[];
}

/** Runs a protocol for its subject. Throws a refusal for an unknown name, a failure when the integration does not finish. */
export function simulate(protocol: Protocol): Simulation {
  const given = givings(protocol.doses, protocol.subject.weight, protocol.until);
  const occasion = { start: protocol.start, end: protocol.until, givings: given };
  const plan = { id: "1", covariates: protocol.subject, occasions: [occasion], stress: protocol.stress, at: protocol.at };
  const simulation = run([plan], protocol.observe, protocol.set, protocol.name, describeDoses(protocol));
  const { severity, without = [] } = protocol;
  return {
    ...simulation,
    ...(severity ? { severity: `${severity.score} ${severity.scale}` } : {}),
    ...(without.length > 0 ? { without: without.map(({ name }) => name) } : {}),
  };
}

/** What an event table is run with, beside what it says itself. */
export interface TableOptions {
  readonly name: string;
  readonly observe: readonly Named[];
  readonly set: readonly Setting[];
  readonly without?: readonly Lesion[];
  readonly at: readonly number[];
  readonly report?: (done: number, of: number) => void;
}

/** Runs each subject of an event table. Observations of the table are reported where no moments are asked for. */
export function simulateTable(table: EventTable, options: TableOptions): Simulation {
  const plans = table.subjects.map((subject) => planOf(subject, options.at));
  const count = table.subjects.length;
  const regimen = `${count} ${count === 1 ? "subject" : "subjects"} of ${options.name}`;
  const simulation = run(plans, options.observe, options.set, "", regimen, options.report);
  const { without = [] } = options;
  return without.length > 0 ? { ...simulation, without: without.map(({ name }) => name) } : simulation;
}

function planOf(subject: TableSubject, asked: readonly number[]): Plan {
  const at = asked.length > 0 ? asked : subject.observations;
  const occasions = subject.occasions.map((occasion, i) => {
    const isLast = i === subject.occasions.length - 1;
    return isLast ? { ...occasion, end: latest(Math.max(occasion.end, occasion.start + 1 / 60), at) } : occasion;
  });
  const first = occasions[0]?.start ?? 0;
  const early = at.find((time) => time < first);
  if (early !== undefined)
    throw refusal(`${hours(early)} lies before the first record of ID ${subject.id} (${hours(first)}); ask for a later time`);
  return { id: subject.id, covariates: subject.covariates, occasions, stress: [], at };
}

function run(
  plans: readonly Plan[],
  observe: readonly Named[],
  set: readonly Setting[],
  title: string,
  regimen: string,
  report: (done: number, of: number) => void = () => {},
): Simulation {
  const ports = new Set(plans.flatMap((plan) => plan.occasions.flatMap((one) => one.givings.map(({ port }) => port))));
  const { of, outputs } = observed(organism([...ports].map(chainOf)), observe);
  const courses = plans.map((plan, i) => {
    report(i, plans.length);
    return follow(of, plan, outputs, set);
  });
  const { program } = of;
  const observables = outputs.flatMap((index) => program.outputs[index] ?? []);
  return { title, regimen, observables, courses, parameters: program.parameters, model: program.hash };
}

/**
 * The outputs that are asked for, in the order asked; the organism grows to all chains when one is missing. Throws a
 * refusal for a name that no organism has.
 */
export function observed(of: Organism, asked: readonly Named[]): { of: Organism; outputs: readonly number[] } {
  const observe = withCompanions(asked);
  if (observe.length === 0 || observe.some(({ name }) => name.trim() === "all")) {
    return { of, outputs: of.program.outputs.flatMap(({ name }, i) => (isShown(name) ? [i] : [])) };
  }
  const names = of.program.outputs.map(({ name }) => name);
  const found = observe.map(({ name }) => matching(name, names));
  if (found.every((list) => list.length > 0)) return { of, outputs: [...new Set(found.flat())] };
  if (of.chains.length < allChains.length) return observed(organism(allChains), observe);
  const missing = observe[found.findIndex((list) => list.length === 0)];
  throw unknownName(missing?.label.place ?? "", "observable", missing?.name ?? "", names, "observables");
}

/** Relief of pain is never shown without the drug high that comes along. */
function withCompanions(observe: readonly Named[]): readonly Named[] {
  const pain = observe.find(({ name }) => name.trim().startsWith("pain."));
  const isAlone = pain && !observe.some(({ name }) => matching(name, ["drugHigh"]).length > 0);
  return isAlone ? [...observe, { ...pain, name: "drugHigh" }] : observe;
}

function matching(wanted: string, names: readonly string[]): number[] {
  const text = wanted.trim();
  const fits = text.endsWith("*") ? (name: string) => name.startsWith(text.slice(0, -1)) : (name: string) => name === text;
  return names.flatMap((name, i) => (fits(name) ? [i] : []));
}

/** Observables that are shown unasked: not those of one enantiomer, nor the bookkeeping of amounts. */
const isShown = (name: string): boolean => !/^[sr]Ketamine\.|\.(remaining|eliminated)$/.test(name);

function follow(of: Organism, plan: Plan, outputs: readonly number[], set: readonly Setting[]): Course {
  const parameters = parametersOf(of, plan.covariates, set);
  const pieces = plan.occasions.map((occasion, i) => {
    const isLast = i === plan.occasions.length - 1;
    const own = plan.at.filter((time) => time >= occasion.start && (time < occasion.end || (isLast && time === occasion.end)));
    return stretch(of, parameters, occasion, plan.stress, own, outputs, plan.id);
  });
  const times = Float64Array.from(pieces.flatMap((piece) => [...piece.times]));
  const curves = outputs.map((_, k) => Float64Array.from(pieces.flatMap((piece) => [...(piece.curves[k] ?? [])])));
  const firstDose = beginOf(plan.occasions.flatMap((one) => one.givings)) ?? times[0] ?? 0;
  const lastDose = Math.max(times[0] ?? 0, ...plan.occasions.flatMap((one) => one.givings.map(({ time, over }) => time + over)));
  // a moment at which a body is emptied belongs to the stretch that begins there
  const asked = plan.at.map((time) => times.lastIndexOf(time));
  return {
    id: plan.id,
    covariates: plan.covariates,
    times,
    curves,
    exposures: curves.map((curve) => exposureOf(times, curve, lastDose)),
    asked,
    firstDose,
    lastDose,
  };
}

interface Piece {
  readonly times: Float64Array;
  readonly curves: readonly Float64Array[];
}

function stretch(
  of: Organism,
  parameters: Float64Array,
  occasion: Occasion,
  stress: readonly Stretch[],
  at: readonly number[],
  outputs: readonly number[],
  id: string,
): Piece {
  const breaks = [...occasion.givings.flatMap(({ time, over }) => [time, time + over]), ...stress.flatMap(({ from, to }) => [from, to])];
  const grid = occasion.end > occasion.start ? timeGrid(occasion.start, occasion.end, breaks) : [occasion.start];
  const from = beginOf(occasion.givings) ?? occasion.start;
  const usual = [...usualMoments.dose, ...usualMoments.course].map((after) => from + after);
  const between = [...usual, ...afterBoluses(occasion.givings)].filter((time) => time < occasion.end);
  const times = Float64Array.from(new Set([...grid, ...between, ...at])).sort();
  const inputs = Float64Array.from(of.program.inputs, ({ start }) => start);
  const subject = { parameters, inputs, schedule: scheduleFor(of, occasion.givings, stress) };
  const [outcome] = integrate(machineOf(of), [subject], { times, start: occasion.start });
  if (outcome?.status !== "done") {
    throw failure(`the computation of subject ${id} did not finish: ${outcome?.reason ?? outcome?.status ?? "no result"}`);
  }
  const width = of.program.outputs.length;
  return { times, curves: outputs.map((column) => times.map((_, row) => outcome.values[row * width + column] ?? Number.NaN)) };
}

/** When the first of some givings begins, h. */
const beginOf = (given: readonly Giving[]): number | undefined =>
  given.length > 0 ? Math.min(...given.map(({ time }) => time)) : undefined;

/** Moments just after boluses, h: at its own time, the value is still that before the bolus. */
export const afterBoluses = (given: readonly Giving[]): number[] => given.flatMap(({ time, over }) => (over === 0 ? [time + 1e-6] : []));

/** The engine's schedule for what is given to an organism, and for the stress that it is under. */
export function scheduleFor(of: Organism, given: readonly Giving[], stress: readonly Stretch[] = []): ReturnType<typeof scheduleOf> {
  const find = (port: string): number => {
    const index = of.input.get(port);
    if (index === undefined) throw failure(`the system has no dose port ${port}; it has ${[...of.input.keys()].join(", ")}`);
    return index;
  };
  const { impulses, rates } = scheduleOf(given, find);
  const all = [
    ...rates,
    ...stressRates(stress, find("stress")),
    ...sessionRates(given, find("session")),
    ...tabletRates(given, find("tablets")),
  ];
  return { impulses, rates: all.sort((a, b) => a.time - b.time) };
}

/** What is given, in words: "ketamine 0.5 mg/kg iv over 40 min, every 3.5 d, 8 times; stress 1 from 0 h to 21 d". */
export function describeDoses({ doses, subject, stress = [] }: Pick<Protocol, "doses" | "subject"> & Partial<Protocol>): string {
  const strain = stress
    .map(({ from, to, level }) => `; stress ${Number(level.toPrecision(3))} from ${hours(from)} to ${hours(to)}`)
    .join("");
  if (doses.length === 0) return `nothing given${strain}`;
  const given = doses
    .map((dose) => {
      const { drug, route, amount, over, every, times, at } = dose;
      const mg = amount.per === "kg" ? amount.value * subject.weight : amount.value;
      const count = drug.name === "esketamine" && route === "intranasal" ? devices(mg) : 1;
      const spray = count > 1 ? ` (${count} devices ${hours(nasalDevice.apart)} apart)` : "";
      const how = over > 0 ? ` over ${hours(over)}` : route === "iv" && drug.enters.length > 0 && !isGas(route) ? " bolus" : "";
      const repeat = every === 0 ? "" : `, every ${hours(every)}${times === undefined ? " to the end" : `, ${times} times`}`;
      const from = at === 0 ? "" : `, from ${hours(at)}`;
      return `${drug.name} ${dose.written} ${route}${how}${spray}${repeat}${from}`;
    })
    .join("; then ");
  return `${given}${strain}`;
}
