import type { Schedule } from "../engine/solve/integrate.ts";
import type { Drug, Route } from "../models/pharmacokinetics/drugs.ts";
import { type Dose, dosesBefore, milligrams } from "./regimen.ts";

/** One giving of a drug at a dose port: `amount` mg at once (`over` 0), or spread evenly over `over` h. */
export interface Giving {
  readonly port: string;
  readonly time: number;
  readonly amount: number;
  readonly over: number;
}

/**
 * The nasal device for esketamine: each holds 28 mg, and further ones follow after 5 min (Spravato label, section 2).
 * A larger dose is therefore several, of which the later ones are taken up less.
 */
export const nasalDevice = { milligrams: 28, apart: 5 / 60 } as const;

/** Moments at which a dose is given, h; a dose repeated without a count goes on until `until`, which it does not reach. */
export function timesOf(dose: Dose, until: number): number[] {
  const count = dose.times ?? Math.max(1, dosesBefore(dose, until));
  return Array.from({ length: count }, (_, i) => dose.at + i * dose.every);
}

/** What enters each dose port of a subject of `weight` kg, in the order of time. */
export function givings(doses: readonly Dose[], weight: number, until: number): Giving[] {
  const all = doses.flatMap((dose) => timesOf(dose, until).flatMap((time) => oneGiving(dose, time, milligrams(dose, weight))));
  return all.sort((a, b) => a.time - b.time);
}

function oneGiving(dose: Dose, time: number, amount: number): Giving[] {
  const { drug, route, over } = dose;
  // a placebo enters nothing, but its session is one
  if (drug.enters.length === 0) return [{ port: `placebo.${route}`, time, amount: 0, over }];
  if (drug.name !== "esketamine" || route !== "intranasal") return enter(drug, route, time, amount, over);
  const count = devices(amount);
  return Array.from({ length: count }, (_, i) => {
    const held = Math.min(nasalDevice.milligrams, amount - i * nasalDevice.milligrams);
    return enter(drug, i === 0 ? route : "intranasalRepeat", time + i * nasalDevice.apart, held, 0);
  }).flat();
}

/** Nasal devices that a dose of `amount` mg takes. */
export const devices = (amount: number): number => Math.max(1, Math.ceil(amount / nasalDevice.milligrams - 1e-9));

/** The ports that a drug enters by a route (or by a port's own name), each with its share of the amount. */
export function enter(drug: Drug, route: Route | "intranasalRepeat", time: number, amount: number, over: number): Giving[] {
  return drug.enters.map(({ chain, share, port }) => ({ port: `${chain}.${port ?? route}`, time, amount: amount * share, over }));
}

/**
 * The engine's schedule for what is given. A gas is a level that holds for its time; a drug, a rate of amount/over mg/h;
 * rates that overlap at one port add up. `inputIndex` finds a port among the system's inputs.
 */
export function scheduleOf(given: readonly Giving[], inputIndex: (port: string) => number): Schedule {
  const impulses: { time: number; input: number; amount: number }[] = [];
  const lasting = new Map<number, { from: number; to: number; rate: number }[]>();
  for (const { port, time, amount, over } of given) {
    if (amount === 0) continue;
    const input = inputIndex(port);
    if (over === 0) {
      impulses.push({ time, input, amount });
      continue;
    }
    const list = lasting.get(input) ?? [];
    list.push({ from: time, to: time + over, rate: isGas(port) ? amount : amount / over });
    lasting.set(input, list);
  }
  const rates = [...lasting].flatMap(([input, list]) => steps(list).map((step) => ({ input, ...step })));
  return { impulses, rates: rates.sort((a, b) => a.time - b.time) };
}

/** How long people are cared for from a dose on, at least, h: two hours of supervision (Spravato label, section 5). */
export const sessionLength = 2;

/** Tablets belong to one course as long as the next is taken within half a week, h. */
export const tabletGap = 84;

const atHome = ({ port }: Giving): boolean => port.endsWith(".oral");

/** The input "session": 1 in the session of any dose but a tablet, a placebo's included, 0 between. */
export const sessionRates = (given: readonly Giving[], input: number): Schedule["rates"] =>
  levels(
    given.filter((giving) => !atHome(giving)),
    sessionLength,
    input,
  );

/** The input "tablets": 1 from the first tablet of a course to half a week after its last. */
export const tabletRates = (given: readonly Giving[], input: number): Schedule["rates"] => levels(given.filter(atHome), tabletGap, input);

const levels = (given: readonly Giving[], length: number, input: number): Schedule["rates"] =>
  spans(
    [...given].sort((a, b) => a.time - b.time),
    length,
  ).map(({ time, begins }) => ({ time, input, value: begins ? 1 : 0 }));

/** When stretches of a least length from each dose on begin and end; those that overlap are one. */
function spans(inOrder: readonly Giving[], length: number): { time: number; begins: boolean }[] {
  const found: { time: number; begins: boolean }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { time, over } of inOrder) {
    if (time > end && found.length > 0) found.push({ time: end, begins: false });
    if (time > end) found.push({ time, begins: true });
    end = Math.max(end, time + Math.max(over, length));
  }
  return found.length > 0 ? [...found, { time: end, begins: false }] : found;
}

/** True for a port whose amount is a level (% inspired) rather than mg. */
export const isGas = (port: string): boolean => port.endsWith(".inhaled");

/** The running sum of rates, added up anew at each edge so that it is exactly 0 after the last. */
function steps(list: readonly { from: number; to: number; rate: number }[]): { time: number; value: number }[] {
  const edges = [...new Set(list.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const sorted = [...list].sort((a, b) => a.from - b.from);
  let first = 0;
  return edges.map((time) => {
    while ((sorted[first]?.to ?? Number.POSITIVE_INFINITY) <= time) first++;
    let value = 0;
    for (let i = first; i < sorted.length && (sorted[i]?.from ?? 0) <= time; i++) {
      const { to = 0, rate = 0 } = sorted[i] ?? {};
      if (to > time) value += rate;
    }
    return { time, value };
  });
}
