import type { OtherOutcome } from "../../evidence/other-trial-record.ts";
import { otherTrials } from "../../evidence/other-trials.ts";
import { row } from "../../evidence/table.ts";
import { measures } from "../../evidence/trial-record.ts";
import { trials } from "../../evidence/trials.ts";
import type { Source, Spread } from "../../language/index.ts";
import type { MoodNumber } from "../mood/interval.ts";
import { normal95 } from "../statistics/normal.ts";
import { newcombe } from "../statistics/proportions.ts";
import type { ClaimNumber } from "./claim.ts";

/** What a claim needs of a published result, from whichever table holds it. */
export interface Published {
  readonly id: string;
  readonly value: number | string;
  readonly unit: string;
  readonly spread?: Spread | undefined;
  readonly n?: number | string | undefined;
  readonly source: Source;
  /** Where in the source, and whether it was seen there. */
  readonly where: string;
  readonly verified: "yes" | "secondary" | "derived" | "recalled";
  /** What was measured, on whom. */
  readonly about: string;
}

/** The result with this id, from the tables of evidence, of trials of depression, or of other trials. Throws a RangeError when none has it. */
export function result(id: string): Published {
  const trial = trials().outcomes.find((one) => one.id === id);
  if (trial) return { ...trial, unit: measures[trial.measure].unit, about: aboutTrial(trial) };
  const other = otherTrials().outcomes.find((one) => one.id === id);
  if (other) return { ...other, about: aboutTrial(other) };
  const found = row(id);
  return { ...found, about: [found.quantity, found.condition, found.population].filter((part) => part !== "").join("; ") };
}

type OfTrial = Pick<OtherOutcome, "trial" | "time" | "moment"> & {
  readonly arms: readonly { readonly arm: string }[];
  readonly outcome: string;
  readonly measure: string;
};

function aboutTrial({ trial, arms: of, outcome, measure, time, moment }: OfTrial): string {
  const when =
    moment ?? (time === undefined ? "" : time < 72 ? `${Number(time.toPrecision(3))} h` : `${Number((time / 24).toPrecision(3))} d`);
  return [trial, of.map(({ arm }) => arm).join(" vs "), `${outcome}, ${measure}`, when].filter((part) => part !== "").join("; ");
}

/** The number of a result. Throws a RangeError where the paper prints only a direction. */
export function numberOf(id: string): number {
  const { value } = result(id);
  if (typeof value === "number") return value;
  throw new RangeError(`result ${id} is the direction "${value}", not a number`);
}

/** True where a paper says that it went this way: "up", "down", or "none" for no difference found. */
export const says = (id: string, direction: "up" | "down" | "none"): boolean => result(id).value === direction;

/** The 95 % interval of a result: as printed, or from its standard error; undefined where the paper gives neither. */
export function intervalOf(id: string): readonly [number, number] | undefined {
  const { spread } = result(id);
  if (spread?.kind === "CI95" && typeof spread.value !== "number") return spread.value;
  if (spread?.kind !== "SE" || typeof spread.value !== "number") return undefined;
  const half = normal95 * spread.value;
  return [numberOf(id) - half, numberOf(id) + half];
}

/** Whether an effect lies on one side of a number: undecided where its interval holds that number, or where there is no interval. */
export function liesBeyond(interval: readonly [number, number] | undefined, side: "below" | "above", than = 0): boolean | undefined {
  if (!interval || (interval[0] <= than && interval[1] >= than)) return undefined;
  return side === "below" ? interval[1] < than : interval[0] > than;
}

/** The same of a computed number: its value decides while the fit behind it, and so its interval, is not stored. */
export const isBeyond = ({ value, interval }: MoodNumber, side: "below" | "above", than = 0): boolean | undefined =>
  interval ? liesBeyond(interval, side, than) : side === "below" ? value < than : value > than;

/** What several findings say together: undecided where they contradict each other, or where none is decided. */
export function agreed(...findings: readonly (boolean | undefined)[]): boolean | undefined {
  const decided = findings.filter((finding) => finding !== undefined);
  return decided.every((finding) => finding === decided[0]) ? decided[0] : undefined;
}

/** The opposite of what was found; undecided stays so. */
export const opposite = (finding: boolean | undefined): boolean | undefined => (finding === undefined ? undefined : !finding);

/** A number of a paper, with its interval where it has one; `unit` says in words what a pure number is of. */
export function printed(what: string, id: string, unit = result(id).unit): ClaimNumber {
  const interval = intervalOf(id);
  return { what, value: numberOf(id), unit, from: "published", row: id, ...(interval ? { interval } : {}) };
}

/** A number of the models, with its interval where the fit behind it is stored. */
export const modelled = (what: string, { value, interval }: MoodNumber, unit: string): ClaimNumber => ({
  what,
  value,
  unit,
  from: "computed",
  ...(interval ? { interval } : {}),
});

/** How many percent more of one arm than of another, with Newcombe's 95 % interval. Throws a RangeError where arms have no size. */
export function gain(id: string, control: string): MoodNumber & { readonly interval: readonly [number, number] } {
  const share = (one: string) => {
    const of = Number(result(one).n ?? arms(one)[0]?.n);
    if (!(of > 0)) throw new RangeError(`result ${one} and its arm have no number of people, so shares cannot be compared`);
    return { of, count: Math.round((of * numberOf(one)) / 100) };
  };
  const [a, b] = [share(id), share(control)];
  const [low, high] = newcombe(a, b);
  return { value: 100 * (a.count / a.of - b.count / b.of), interval: [100 * low, 100 * high] };
}

const arms = (id: string): readonly { readonly n?: number }[] =>
  [...trials().outcomes, ...otherTrials().outcomes].find((one) => one.id === id)?.arms ?? [];

/**
 * The mean of results of several trials by DerSimonian and Laird's random effects (Controlled Clinical Trials 1986;7:177), with
 * its 95 % interval. Throws a RangeError for a result without an interval.
 */
export function pooled(ids: readonly string[]): { readonly value: number; readonly interval: readonly [number, number] } {
  const studies = ids.map((id) => {
    const interval = intervalOf(id);
    if (!interval) throw new RangeError(`result ${id} has no interval, so it cannot be pooled; leave it out and say so`);
    return { effect: numberOf(id), variance: ((interval[1] - interval[0]) / (2 * normal95)) ** 2 };
  });
  const sum = (of: (study: (typeof studies)[number]) => number): number => studies.reduce((total, study) => total + of(study), 0);
  const weights = sum(({ variance }) => 1 / variance);
  const common = sum(({ effect, variance }) => effect / variance) / weights;
  const spread = sum(({ effect, variance }) => (effect - common) ** 2 / variance) - (studies.length - 1);
  const between = Math.max(0, spread / (weights - sum(({ variance }) => 1 / variance ** 2) / weights));
  const total = sum(({ variance }) => 1 / (variance + between));
  const value = sum(({ effect, variance }) => effect / (variance + between)) / total;
  return { value, interval: [value - normal95 / Math.sqrt(total), value + normal95 / Math.sqrt(total)] };
}
