import { type Drug, drugs, type Route } from "../models/pharmacokinetics/drugs.ts";
import { type Label, readAmount, readTime } from "./amount.ts";
import { refusal, shown, unknownName } from "./refusal.ts";

/** A dose as a person writes it: every amount with its unit. */
export interface DoseText {
  readonly drug: string;
  readonly dose: string;
  readonly route: string;
  readonly over?: string | undefined;
  readonly at?: string | undefined;
  readonly every?: string | undefined;
  readonly times?: number | undefined;
}

/** How much of a drug: mg, mg per kg of body weight, or % of the inspired gas. */
export interface DoseAmount {
  readonly value: number;
  readonly per: "dose" | "kg" | "gas";
}

/** A dose, once or repeated. Times in h; `over` 0 is a bolus. */
export interface Dose {
  readonly drug: Drug;
  readonly route: Route;
  readonly amount: DoseAmount;
  /** The dose as it was written, for messages and headers. */
  readonly written: string;
  readonly over: number;
  readonly at: number;
  readonly every: number;
  /** How often; undefined: to the end of the protocol. */
  readonly times: number | undefined;
}

/** The most doses a protocol may give. */
export const mostDoses = 10_000;

/** The most of a gas, % inspired, that leaves enough oxygen. */
export const mostGas = 80;

/** The largest single dose that is accepted at a port, mg/kg: a guard against slips of the pen, not a safe dose. */
export const largestPerKg = (port: string): number => (/^[sr]Ketamine\./.test(port) ? 20 : 50);

type DoseLabel = (field: keyof DoseText) => Label;

/** Reads one dose. Throws a refusal that names the field, the value and what is allowed. */
export function readDose(text: DoseText, label: DoseLabel): Dose {
  const drug = findDrug(text.drug, label("drug"));
  const route = findRoute(drug, text.route, label("route"));
  const amount = readDoseAmount(text.dose, route, label("dose"));
  const over = text.over === undefined ? 0 : readTime(text.over, label("over"));
  checkDuration(route, over, text, label);
  const every = text.every === undefined ? 0 : readTime(text.every, label("every"));
  const times = text.every === undefined ? (text.times ?? 1) : text.times;
  checkRepeats(text, every, over, label);
  const at = text.at === undefined ? 0 : readTime(text.at, label("at"), Number.NEGATIVE_INFINITY);
  return { drug, route, amount, written: text.dose.trim(), over, at, every, times };
}

/** The drug with this name or alias, in any case. Throws a refusal with the nearest name. */
export function findDrug(name: string, label: Label): Drug {
  const wanted = name.trim().toLowerCase();
  const found = Object.values(drugs).find((drug) => [drug.name, ...drug.aliases].some((known) => known.toLowerCase() === wanted));
  if (found) return found;
  const names = Object.values(drugs).flatMap((drug) => [drug.name, ...drug.aliases]);
  const error = unknownName(label.place, "drug", name, names);
  throw error.message.includes("did you mean") ? error : unknownName(label.place, "drug", name, Object.keys(drugs));
}

function findRoute(drug: Drug, name: string, label: Label): Route {
  const wanted = name.trim().toLowerCase();
  const found = drug.routes.find((route) => route === wanted);
  if (found) return found;
  throw refusal(`${label.place}${label.name} "${shown(name)}" is not known for ${drug.name}; allowed: ${drug.routes.join(", ")}`);
}

function readDoseAmount(text: string, route: Route, label: Label): DoseAmount {
  const example = route === "inhaled" ? '"50 %"' : '"0.5 mg/kg" or "35 mg"';
  const { value, unit } = readAmount(text, label, example);
  const said = `${label.place}${label.name} "${shown(text)}"`;
  if (unit === "") throw refusal(`${said} has no unit; write for example ${example}`);
  if (value < 0) throw refusal(`${said} is negative; write a dose of 0 or more, for example ${example}`);
  if (route === "inhaled") {
    if (unit !== "%") throw refusal(`${said} is not a share of the inspired gas; write for example ${example}`);
    return { value, per: "gas" };
  }
  const [mass = "", ...rest] = unit.split("/");
  const factor = masses[mass];
  if (factor === undefined || (rest.length > 0 && rest.join("/") !== "kg")) {
    throw refusal(`${said} has the unit "${shown(unit)}"; allowed: ug, mg or g, or one of these per kg, for example ${example}`);
  }
  return { value: value * factor, per: rest.length > 0 ? "kg" : "dose" };
}

const masses: Readonly<Record<string, number>> = { ug: 1e-3, mg: 1, g: 1e3 };

function checkDuration(route: Route, over: number, text: DoseText, label: DoseLabel): void {
  const { place, name } = label("over");
  if (route === "inhaled" && over === 0)
    throw refusal(`${place}${name} is missing: an inhaled gas is breathed for a time; write for example "60 min"`);
  if (over > 0 && route !== "iv" && route !== "sc" && route !== "inhaled") {
    throw refusal(
      `${place}${name} "${shown(text.over ?? "")}" does not go with the route ${route}; only iv, sc and inhaled doses last a time`,
    );
  }
}

function checkRepeats(text: DoseText, every: number, over: number, label: DoseLabel): void {
  const { place, name } = label("times");
  const times = text.times;
  if (times !== undefined && (!Number.isInteger(times) || times < 1 || times > mostDoses)) {
    throw refusal(`${place}${name} ${times} is not possible; allowed: a whole number from 1 to ${mostDoses}`);
  }
  if (times !== undefined && times > 1 && text.every === undefined) {
    throw refusal(`${place}${name} ${times} needs an interval; add ${label("every").name}, for example "24 h"`);
  }
  if (text.every === undefined) return;
  const said = `${label("every").place}${label("every").name} "${shown(text.every)}"`;
  if (every === 0) throw refusal(`${said} is no interval; write a time above 0, for example "24 h"`);
  if (over > every) throw refusal(`${said} is shorter than the infusion (${shown(text.over ?? "")}); make it at least as long`);
}

/** Refuses a dose that nobody of this weight (kg) is given. */
export function checkSize(dose: Dose, weight: number, label: Label): void {
  const said = `${label.place}${label.name} "${shown(dose.written)}"`;
  if (dose.amount.per === "gas") {
    if (dose.amount.value > mostGas) throw refusal(`${said} leaves too little oxygen; allowed: 0 % to ${mostGas} %`);
    return;
  }
  const most = Math.min(...dose.drug.enters.map(({ chain }) => largestPerKg(`${chain}.`)), 50);
  const perKg = milligrams(dose, weight) / weight;
  if (perKg <= most) return;
  const meaning = dose.amount.per === "kg" ? "" : ` (${Number(perKg.toPrecision(3))} mg/kg at ${Number(weight.toPrecision(4))} kg)`;
  throw refusal(`${said}${meaning} is more than anyone is given; allowed: at most ${most} mg/kg of ${dose.drug.name}`);
}

/** When a dose and its repeats come, h: `every` 0 is a single dose, `times` undefined goes on. */
export type Repeats = Pick<Dose, "at" | "every" | "times">;

/** How many of a dose and its repeats come before `end` (h), and at it too where the end is `closed`. */
export function dosesBefore({ at, every, times = Number.POSITIVE_INFINITY }: Repeats, end: number, closed = false): number {
  const span = end - at;
  if (closed ? span < 0 : span <= 0) return 0;
  if (every === 0) return 1;
  // intervals are read from decimals, so that a whole number of them is one but for rounding
  return Math.min(times, closed ? 1 + Math.floor(span / every + hair) : Math.ceil(span / every - hair));
}

const hair = 1e-9;

/** A dose in mg (in % for an inhaled gas) for a subject of `weight` kg. */
export const milligrams = (dose: Dose, weight: number): number => dose.amount.value * (dose.amount.per === "kg" ? weight : 1);
