import { conversion, sameDimension, unit } from "../language/index.ts";
import { refusal, shown } from "./refusal.ts";

/** Where a value was written and what it is called there: `place` goes before the sentence ("p.yaml:3:5: " or ""). */
export interface Label {
  readonly place: string;
  readonly name: string;
}

/** A number and its unit as a person wrote them; the unit is "" when none was written. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** What a value may be: its unit, its range in that unit, and how a person would write it. */
export interface Range {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly example: string;
}

/** The longest time a protocol may span, h. */
export const longestSpan = 5 * 8766;

const written = /^\s*([+-]?)\s*(nan|inf(?:inity)?|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(.*?)\s*$/i;

/** Words that people write for units. */
const synonyms: Readonly<Record<string, string>> = {
  sec: "s",
  second: "s",
  seconds: "s",
  mins: "min",
  minute: "min",
  minutes: "min",
  hr: "h",
  hrs: "h",
  hour: "h",
  hours: "h",
  day: "d",
  days: "d",
  weeks: "week",
  wk: "week",
  yr: "y",
  year: "y",
  years: "y",
  percent: "%",
  mcg: "ug",
};

/**
 * Reads "0.5 mg/kg", "40 min" or "2". Throws a refusal when the text is not a finite number with, at most, a unit.
 * `example` is shown in the refusal.
 */
export function readAmount(text: string, label: Label, example: string): Amount {
  const match = written.exec(text.length > 200 ? "" : text);
  const said = `${label.place}${label.name} "${shown(text)}"`;
  if (!match) throw refusal(`${said} is not a number with a unit; write for example ${example}`);
  const value = Number(`${match[1]}${match[2]}`);
  if (!Number.isFinite(value)) throw refusal(`${said} is not a finite number; write for example ${example}`);
  const tail = (match[3] ?? "").replaceAll(/[\u00b5\u03bc]/g, "u");
  return { value, unit: synonyms[tail.toLowerCase()] ?? tail };
}

/**
 * Reads a value in the unit of `range`. Throws a refusal when the unit is missing, unknown or of another kind, or when the
 * value lies outside the range.
 */
export function readIn(text: string, range: Range, label: Label): number {
  const amount = readAmount(text, label, range.example);
  const value = amount.value * factorTo(amount, range.unit, text, label, range.example);
  const said = `${label.place}${label.name} "${shown(text)}"`;
  if (value < range.least || value > range.most) {
    const allowed = `allowed: ${plain(range.least)} to ${plain(range.most)} ${range.unit}`;
    throw refusal(`${said} is ${value < 0 && range.least >= 0 ? "negative" : "out of range"}; ${allowed}`);
  }
  return value;
}

/** Reads a length of time or a moment, in h. Throws a refusal as `readIn` does; the longest is five years. */
export function readTime(text: string, label: Label, least = 0): number {
  const example = '"40 min", "24 h" or "28 d"';
  const amount = readAmount(text, label, example);
  const hours = cleaned(amount.value * factorTo(amount, "h", text, label, example));
  const said = `${label.place}${label.name} "${shown(text)}"`;
  if (hours < least) throw refusal(`${said} is negative; write a time of ${least} h or more, for example ${example}`);
  if (Math.abs(hours) > longestSpan) throw refusal(`${said} is longer than 5 years; a protocol spans at most 5 y`);
  return hours;
}

/** Reads a plain factor: "0.5" or "50 %". Throws a refusal outside `least` to `most`. */
export function readFactor(text: string, label: Label, least: number, most: number): number {
  const example = '"0.5" or "50 %"';
  const amount = readAmount(text, label, example);
  const said = `${label.place}${label.name} "${shown(text)}"`;
  if (amount.unit !== "" && amount.unit !== "%" && amount.unit !== "1") {
    throw refusal(`${said} has the unit "${shown(amount.unit)}" but is a plain factor; write for example ${example}`);
  }
  const value = amount.unit === "%" ? amount.value / 100 : amount.value;
  const usual = most > 1 ? " (1 = usual)" : "";
  if (value < least || value > most) throw refusal(`${said} is out of range; allowed: ${least} to ${most}${usual}`);
  return value;
}

/** The factor from the unit that was written to `to`; refuses a missing, unknown or different kind of unit. */
export function factorTo(amount: Amount, to: string, text: string, label: Label, example: string): number {
  const said = `${label.place}${label.name} "${shown(text)}"`;
  if (amount.unit === "") throw refusal(`${said} has no unit; write for example ${example}`);
  try {
    if (sameDimension(unit(amount.unit), unit(to))) return conversion(amount.unit, to);
  } catch {
    throw refusal(`${said} has the unknown unit "${shown(amount.unit)}"; write for example ${example}`);
  }
  throw refusal(`${said} is in ${shown(amount.unit)}, which does not convert to ${to}; write for example ${example}`);
}

// 40 min in h is 0.6666666666666666 however it is reached; whole seconds keep sums of intervals tidy
const cleaned = (hours: number): number => {
  const seconds = hours * 3600;
  const whole = Math.round(seconds);
  return Math.abs(seconds - whole) < 1e-6 ? whole / 3600 : hours;
};

const plain = (value: number): string => String(Number(value.toPrecision(6)));

/** True for a word that is a unit as amounts have it: "min", "mg/kg", "weeks". */
export function isUnit(word: string): boolean {
  const known = synonyms[word.toLowerCase()] ?? word;
  try {
    return known !== "1" && unit(known.replace(/\/kg$/, "")).text !== "";
  } catch {
    return false;
  }
}

/** A time for a message: "-1 h", "40 min", "28 d". */
export function hours(time: number): string {
  const size = Math.abs(time);
  const [value, unit] = size < 1 && size > 0 ? [time * 60, "min"] : size < 48 ? [time, "h"] : [time / 24, "d"];
  return `${Number(value.toPrecision(4))} ${unit}`;
}
