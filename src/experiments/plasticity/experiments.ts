import type { Prior } from "../../evidence/estimate.ts";
import { assumed } from "../../language/index.ts";
import { type Curve, peak, timeOfPeak, value } from "../targets/curve.ts";
import { followRodent, type RodentObservable, type RodentProtocol } from "./rodent.ts";

const day = 24;
/** The dose of most experiments, mg/kg into the belly. */
export const usualDose = 10;

/** What an experimenter can tell apart; assumed, for no paper says it. */
export const discernible = {
  visible: assumed(0.2, "1", "a fifth of the peak: less is not seen on a blot", "share of a peak that is still seen"),
  rising: assumed(0.25, "1", "a quarter of the peak: formation is counted over hours", "share of a peak at which a rise is seen"),
  recovered: assumed(0.1, "1", "a tenth of a loss of 16 % is within the error of any group", "share of a loss that is no longer seen"),
} as const;

/** Changes that every experiment of a set takes along: estimates of a fit, or switches. */
export interface Changes {
  readonly estimates?: ReadonlyMap<Prior, number>;
  readonly set?: Readonly<Record<string, number>>;
}

const grid = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

/** A curve of one observable, with times counted from `zero`. */
function curveOf(protocol: RodentProtocol, observable: RodentObservable, times: readonly number[], zero = 0): Curve {
  const values = followRodent(protocol, times)[observable];
  return { times: Float64Array.from(times, (time) => time - zero), values: Float64Array.from(values) };
}

const above = ({ times, values }: Curve, rest: number): Curve => ({ times, values: values.map((x) => x - rest) });

const doseAt = (at: number, mgPerKg = usualDose) => [{ at, mgPerKg }];
const stressFor = (days: number) => [{ from: 0, to: days * day, level: 1 }];

/** A pathway of a healthy animal above rest over the first hours after a dose. */
export const pathway = (observable: RodentObservable, changes: Changes, mgPerKg = usualDose): Curve =>
  above(curveOf({ ...changes, doses: doseAt(0, mgPerKg) }, observable, grid(0, 8, 1 / 30)), 1);

/** Synaptic protein above usual over a week after a dose. */
export const proteinCourse = (changes: Changes): Curve => curveOf({ ...changes, doses: doseAt(0) }, "protein", grid(0, 168, 0.5));

/** Spine density of a healthy animal at times (h) after one dose. */
export const healthyDensity = (changes: Changes, times: readonly number[]): number[] =>
  followRodent({ ...changes, doses: doseAt(0) }, times).density;

/** Spines lost after days of stress, share of the usual number. */
export const lossAfter = (days: number, changes: Changes): number =>
  1 - (followRodent({ ...changes, stress: stressFor(days) }, [days * day]).density[0] ?? Number.NaN);

/** How stress goes on after the dose, or ends with it. */
export interface Restoration extends Changes {
  readonly mgPerKg: number;
  readonly stressGoesOn?: boolean;
}

/** Share of lost spines that is back at times (h) after the end of three weeks of stress, with a dose at that time or without. */
export function restored({ mgPerKg, stressGoesOn = false, ...changes }: Restoration, times: readonly number[]): number[] {
  const end = 21 * day;
  const until = stressGoesOn ? end + Math.max(...times) : end;
  const protocol = { ...changes, stress: [{ from: 0, to: until, level: 1 }], doses: mgPerKg > 0 ? doseAt(end, mgPerKg) : [] };
  const [before = Number.NaN, ...after] = followRodent(protocol, [end, ...times.map((time) => end + time)]).density;
  return after.map((density) => (density - before) / (1 - before));
}

/** Formation of spines above that without the drug, in an animal stressed for three weeks, against hours after the dose. */
export function formationAfterStress(changes: Changes): Curve {
  const end = 21 * day;
  const times = grid(end, end + 96, 0.25);
  const protocol = { ...changes, stress: stressFor(21) };
  const without = curveOf(protocol, "formation", times, end);
  const withDrug = curveOf({ ...protocol, doses: doseAt(end) }, "formation", times, end);
  return { times: withDrug.times, values: withDrug.values.map((x, i) => x - (without.values[i] ?? Number.NaN)) };
}

/** Formation of spines above usual in a healthy animal under five daily doses, against hours after the first. */
export function formationUnderDailyDoses(changes: Changes): Curve {
  const doses = [0, 1, 2, 3, 4].map((k) => ({ at: k * day, mgPerKg: usualDose }));
  const times = grid(0, 132, 0.5);
  const course = curveOf({ ...changes, doses }, "formation", times);
  return above(course, course.values[0] ?? Number.NaN);
}

/** Days of rest after 10 d of stress until a loss is no longer seen. */
export function restNeeded(observable: "density" | "dendrite", changes: Changes): number {
  const end = 10 * day;
  const course = curveOf({ ...changes, stress: stressFor(10) }, observable, grid(end, end + 60 * day, 6), end);
  const least = 1 - discernible.recovered.value * (1 - (course.values[0] ?? Number.NaN));
  return crossing(course, least) / day;
}

/** Apical length over usual after days of stress. */
export const lengthAfter = (days: number, changes: Changes): number =>
  followRodent({ ...changes, stress: stressFor(days) }, [days * day]).dendrite[0] ?? Number.NaN;

/** The first time (h) at which a curve reaches a level from below; its end where it never does. */
export function crossing({ times, values }: Curve, level: number): number {
  for (let i = 1; i < times.length; i++) {
    const [before = 0, now = 0] = [values[i - 1], values[i]];
    if (before < level && now >= level) {
      return (times[i - 1] ?? 0) + ((level - before) / (now - before)) * ((times[i] ?? 0) - (times[i - 1] ?? 0));
    }
  }
  return times[times.length - 1] ?? Number.NaN;
}

/** The time (h) at which a curve has fallen to a share of its peak. */
export function fallen(curve: Curve, share: number): number {
  const top = timeOfPeak(curve);
  const level = share * peak(curve);
  const after = curve.times.findIndex((time) => time > top);
  const later = { times: curve.times.slice(after), values: curve.values.slice(after).map((x) => -x) };
  return crossing(later, -level);
}

/** The time (h) at which a curve first reaches a share of its peak. */
export const risen = (curve: Curve, share: number): number => crossing(curve, share * peak(curve));

/** The dose (mg/kg) above the usual one at which mTORC1 half an hour later is no longer seen to rise, by bisection. */
export function silentDose(changes: Changes): number {
  const excess = (mgPerKg: number): number => value(pathway("mtorc1", changes, mgPerKg), 0.5);
  const least = discernible.visible.value * excess(usualDose);
  let [low, high] = [usualDose, 200];
  for (let i = 0; i < 16; i++) {
    const middle = (low + high) / 2;
    if (excess(middle) > least) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Turnover at rest over days: shares of spines that are gone, and of those that are new, at the end. */
export function turnover(days: number, changes: Changes): { readonly eliminated: number; readonly persisting: number } {
  const rates = followRodent(changes, [0]);
  const established = (rates.elimination[0] ?? Number.NaN) / ((rates.stable[0] ?? 0) + (rates.vulnerable[0] ?? 0));
  const nascent = rates.nascent[0] ?? Number.NaN;
  const leaving = (rates.formation[0] ?? Number.NaN) / nascent;
  const settling = (established * (1 - nascent)) / nascent;
  const stay = Math.exp(-established * days);
  const young = Math.exp(-leaving * days);
  // of those new at the start, some are still new and some have settled
  const persisting = (1 - nascent) * stay + nascent * (young + (settling * (stay - young)) / (leaving - established));
  return { eliminated: 1 - persisting, persisting };
}
