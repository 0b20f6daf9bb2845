import { integrate, type Subject } from "../../engine/solve/integrate.ts";
import { currentEstimate, type Prior, priorsOf } from "../../evidence/estimate.ts";
import { severitySpread } from "../../evidence/quantities/mood.ts";
import { readTime } from "../amount.ts";
import { chainOf, machineOf, type Organism, organism, parametersOf } from "../organism.ts";
import { readProtocol } from "../protocol.ts";
import { failure } from "../refusal.ts";
import { type DoseText, dosesBefore } from "../regimen.ts";
import { givings } from "../schedule.ts";
import { scheduleFor } from "../simulation.ts";
import { normalTail } from "../statistics/normal.ts";
import { parametersWith } from "../targets/laboratory.ts";
import type { Treatment } from "./treatment.ts";

/** Values of estimates that take the place of the stored ones. */
export type Estimates = ReadonlyMap<Prior, number>;

/** Responsiveness (SDs between people) at which a cohort is followed; between them logits of improvement run straight. */
export const everybody: readonly number[] = [-2.5, -1.5, -0.75, 0, 0.75, 1.5, 2.5];
/** Only the typical person and one who responds well: enough for the hazard of relapse, not for means. */
export const responders: readonly number[] = [0, 1.5];

/** People under one treatment who differ in responsiveness and in severity, as distributions rather than as draws. */
export interface Cohort {
  /** Mean MADRS before treatment. */
  readonly baseline: number;
  /** Mean improvement at a time (h), as a share. */
  mean(time: number): number;
  /** SD of improvement between people. */
  sd(time: number): number;
  /** Share of people who improve by at least half. */
  response(time: number): number;
  /** Share of people whose MADRS is at most `cut`. */
  remission(time: number, cut: number): number;
  /** An observable of one who is so many SDs more responsive than the typical person (one of those followed; 0 when left out). */
  observable(name: string, time: number, z?: number): number;
}

/** Follows cohorts under treatments to the times (h, ascending) asked for. Throws a failure when a computation does not finish. */
export function followCohorts(
  treatments: readonly Treatment[],
  times: readonly number[],
  estimates: Estimates = new Map(),
  nodes: readonly number[] = everybody,
): Cohort[] {
  const spread = spreadOf(estimates);
  const until = Math.max(...times);
  const grid = Float64Array.from(new Set([0, ...times])).sort();
  const people = treatments.map((treatment) => nodes.map((z) => personOf(treatment, until, spread * z, estimates)));
  const byOrganism = new Map<Organism, { subject: Subject; keep: (values: Float64Array) => void }[]>();
  const curves = treatments.map(() => nodes.map(() => new Float64Array()));
  for (const [i, group] of people.entries()) {
    for (const [j, { of, subject }] of group.entries()) {
      const list = byOrganism.get(of) ?? [];
      list.push({ subject, keep: (values) => ((curves[i] as Float64Array[])[j] = values) });
      byOrganism.set(of, list);
    }
  }
  for (const [of, list] of byOrganism) {
    const outcomes = integrate(
      machineOf(of),
      list.map(({ subject }) => subject),
      { times: grid },
    );
    for (const [k, outcome] of outcomes.entries()) {
      if (outcome.status !== "done") throw failure(`a cohort could not be followed: ${outcome.reason ?? outcome.status}`);
      list[k]?.keep(outcome.values);
    }
  }
  return treatments.map((treatment, i) => cohortOf(people[i]?.[0]?.of as Organism, treatment, grid, curves[i] ?? [], spread, nodes));
}

/** SD of responsiveness between people, on the logit scale. */
export function spreadOf(estimates: Estimates = new Map()): number {
  const prior = priorsOf("mood").find(({ id }) => id === "mo_spread");
  if (!prior) throw new RangeError("the estimate mo_spread is not declared; import the quantities of mood first");
  return estimates.get(prior) ?? currentEstimate(prior);
}

function personOf(
  { doses, set }: Treatment,
  until: number,
  responsiveness: number,
  estimates: Estimates,
): { of: Organism; subject: Subject } {
  const text = { doses: givenBy(doses, until), until: `${until + 1} h` };
  const protocol = readProtocol(text, (path) => ({ place: "", name: path.join(".") }));
  const given = givings(protocol.doses, protocol.subject.weight, protocol.until);
  const of = organism([...new Set(given.map(({ port }) => chainOf(port)))]);
  const parameters = parametersOf(of, protocol.subject, [], parametersWith(of.program, estimates));
  for (const [name, value] of Object.entries({ ...set, "mood.severity.responsiveness": responsiveness })) {
    const index = of.parameter.get(name);
    if (index === undefined) throw new RangeError(`there is no parameter ${name} in the organism`);
    parameters[index] = value;
  }
  const inputs = Float64Array.from(of.program.inputs, ({ start }) => start);
  return { of, subject: { parameters, inputs, schedule: scheduleFor(of, given) } };
}

/** Doses that come before `until` (h) or at it; a course that would go on is cut there. */
export function givenBy(doses: readonly DoseText[], until: number): DoseText[] {
  const inHours = (text: string | undefined): number => (text === undefined ? 0 : readTime(text, { place: "", name: text }));
  return doses.flatMap((dose) => {
    const times = dosesBefore({ at: inHours(dose.at), every: inHours(dose.every), times: dose.times }, until, true);
    if (times === 0) return [];
    return [dose.every === undefined || dose.times === undefined ? dose : { ...dose, times }];
  });
}

function cohortOf(
  of: Organism,
  { set }: Treatment,
  grid: Float64Array,
  curves: readonly Float64Array[],
  spread: number,
  nodes: readonly number[],
): Cohort {
  const width = of.program.outputs.length;
  const read = (name: string, time: number, node: number): number => {
    const column = of.output.get(name);
    const row = grid.indexOf(time);
    if (column === undefined || row < 0) throw new RangeError(`${name} at ${time} h was not followed`);
    return curves[node]?.[row * width + column] ?? Number.NaN;
  };
  const baseline = set["mood.scales.madrs"] ?? read("madrs", 0, nodes.indexOf(0));
  return {
    ...distributed(baseline, spread, nodes, (time, node) => read("mood.improvement", time, node)),
    observable: (name, time, z = 0) => read(name, time, nodes.indexOf(z)),
  };
}

/** The distribution of improvement among people who differ in responsiveness, from those at some nodes (SDs). */
export function distributed(
  baseline: number,
  spread: number,
  nodes: readonly number[],
  improvement: (time: number, node: number) => number,
): Omit<Cohort, "observable"> {
  const improvements = (time: number): number[] => nodes.map((_, j) => improvement(time, j));
  const moments = (time: number): { mean: number; sd: number } => {
    const curve = improvements(time);
    const at = dense.map(({ z, weight }) => ({ value: improvementAt(nodes, curve, z), weight }));
    const mean = at.reduce((sum, { value, weight }) => sum + weight * value, 0);
    return { mean, sd: Math.sqrt(at.reduce((sum, { value, weight }) => sum + weight * (value - mean) ** 2, 0)) };
  };
  return {
    baseline,
    mean: (time) => moments(time).mean,
    sd: (time) => moments(time).sd,
    response: (time) => responseShare(nodes, improvements(time), spread),
    remission: (time, cut) => {
      const curve = improvements(time);
      // a score of at most the cut asks of the logarithm of severity before treatment
      const within = (left: number) => below(Math.log(cut / (baseline * Math.max(left, 1e-9))) / severitySpread.value);
      return dense.reduce((sum, { z, weight }) => sum + weight * within(1 - improvementAt(nodes, curve, z)), 0);
    },
  };
}

/** Share of people who improve by at least half, from the improvements of people of given responsiveness (SDs between people). */
export const responseShare = (nodes: readonly number[], improvements: readonly number[], spread: number): number =>
  dense.reduce((sum, { z, weight }) => sum + weight * below(logit(improvementAt(nodes, improvements, z)) / smooth(spread)), 0);

// the step at half is smoothed over the distance of points of the sum
const smooth = (spread: number): number => 0.1 * spread;

/** Points and weights of a sum over the normal distribution. */
const dense = (() => {
  const points = Array.from({ length: 61 }, (_, i) => -3 + i / 10);
  const total = points.reduce((sum, z) => sum + Math.exp((-z * z) / 2), 0);
  return points.map((z) => ({ z, weight: Math.exp((-z * z) / 2) / total }));
})();

/** The chance of a standard normal draw below `z`. */
const below = (z: number): number => normalTail(-z);
const logit = (share: number): number => Math.log(share / (1 - share));
const bounded = (share: number): number => Math.min(1 - 1e-6, Math.max(1e-6, share));

/** The improvement of one who is `z` SDs more responsive than the typical person, from those of people of given responsiveness. */
export function improvementAt(nodes: readonly number[], curve: readonly number[], z: number): number {
  const i = Math.min(
    nodes.length - 2,
    Math.max(
      0,
      nodes.findLastIndex((node) => node <= z),
    ),
  );
  const [low = 0, high = 1] = [nodes[i], nodes[i + 1]];
  const [from, to] = [logit(bounded(curve[i] ?? 0)), logit(bounded(curve[i + 1] ?? 0))];
  return 1 / (1 + Math.exp(-(from + ((to - from) * (z - low)) / (high - low))));
}
