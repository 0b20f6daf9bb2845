import type { Command } from "commander";
import { readTime } from "../experiments/amount.ts";
import type { Drug } from "../experiments/catalogue.ts";
import type { Locate } from "../experiments/protocol.ts";
import type { ProtocolText } from "../experiments/protocol-schema.ts";
import { refusal, shown } from "../experiments/refusal.ts";
import { dosesBefore, findDrug } from "../experiments/regimen.ts";
import { parseStretch } from "../experiments/stress.ts";
import { type Given, gather, listOf, textOf } from "./command.ts";

type Flags = Readonly<Record<string, Given>>;

/** Flags that say what is given; with a protocol file they are refused, since the file says it. */
export const doseFlags = ["drug", "dose", "route", "over", "every", "times", "start"] as const;

/** Adds the flags that say what is given. */
export function declareDose(command: Command): Command {
  return command
    .optionsGroup("What is given (what is left out is taken from the drug's usual regimen):")
    .option("--drug <name>", "drug or alias, see `ketagenesis drugs` (default: ketamine)")
    .option("--dose <amount>", 'amount with unit: "0.5 mg/kg", "35 mg", "50 %" of a gas')
    .option("--route <route>", "iv, im, sc, intranasal, sublingual, buccal, oral, rectal, inhaled")
    .option("--over <time>", 'length of an infusion: "40 min"; "0 min" for a bolus')
    .option("--every <time>", 'interval between doses: "24 h"')
    .option("--times <count>", "how many doses; without it, an interval goes on to the end")
    .option("--start <time>", 'time of the first dose: "1 h" (default: 0 h)');
}

/** Adds the flags that say who the subject is. */
export function declareSubject(command: Command): Command {
  return command
    .optionsGroup("Who:")
    .option("--weight <mass>", 'body weight (default: "70 kg")')
    .option("--age <time>", 'age (default: "40 y")')
    .option("--sex <sex>", "male or female (default: male)")
    .option("--set <name=value>", "another value for a parameter, with its unit; may repeat: --set cyp3a4=0.2", gather);
}

/** The protocol that flags describe, as a protocol file would; for nothing at all, the drug's usual regimen. */
export function protocolFromFlags(flags: Flags): ProtocolText {
  return { ...observationText(flags), subject: subjectText(flags), doses: [doseText(flags)] };
}

function doseText(flags: Flags): ProtocolText["doses"][number] {
  const drug = findDrug(textOf(flags.drug) ?? "ketamine", { place: "", name: "--drug" });
  const { usual } = drug;
  const dose = textOf(flags.dose);
  const route = textOf(flags.route);
  const sameRoute = route === undefined || route.trim().toLowerCase() === usual.route;
  if (route !== undefined && !sameRoute && dose === undefined && drug.enters.length > 0) {
    throw refusal(`--route ${shown(route)} needs --dose: the usual dose of ${drug.name} is for the route ${usual.route}`);
  }
  const over = textOf(flags.over) ?? (sameRoute ? usual.over : undefined);
  const count = textOf(flags.times);
  const every = textOf(flags.every) ?? (sameRoute && count !== "1" ? usual.every : undefined);
  const usualCourse = flags.every === undefined && every !== undefined;
  const times = count === undefined ? (usualCourse ? timesBefore(flags, usual) : undefined) : countOf(count);
  return { drug: drug.name, dose: dose ?? usual.dose, route: route ?? usual.route, over, every, times, at: textOf(flags.start) };
}

/** How often a usual regimen is given: its whole course, or as much of it as comes before the end that was asked for. */
function timesBefore({ start, until }: Flags, { every, times }: Drug["usual"]): number | undefined {
  const end = textOf(until);
  if (times === undefined || every === undefined || end === undefined) return times;
  const at = readTime(textOf(start) ?? "0 h", locateFlag(["doses", 0, "at"]));
  const course = { at, every: readTime(every, locateFlag(["doses", 0, "every"])), times };
  return Math.max(1, dosesBefore(course, readTime(end, locateFlag(["until"]))));
}

function countOf(text: string): number {
  if (/^\d+$/.test(text.trim()) && Number(text) >= 1) return Number(text);
  throw refusal(`--times "${shown(text)}" is not a count; write a whole number of 1 or more`);
}

/** The subject that flags describe. */
export function subjectText(flags: Flags): NonNullable<ProtocolText["subject"]> {
  const set: [string, string][] = [];
  for (const text of listOf(flags.set)) {
    const [, name, value] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(text) ?? [];
    if (!name || !value) throw refusal(`--set "${shown(text)}" is not a setting; write a name, = and a value, for example cyp3a4=0.2`);
    set.push([name, value]);
  }
  return {
    weight: textOf(flags.weight),
    age: textOf(flags.age),
    sex: textOf(flags.sex),
    severity: textOf(flags.severity),
    set: Object.fromEntries(set),
  };
}

/** The moments, end and observables that flags ask for, the stress that the subject is under, and arms of the chain that are cut. */
export function observationText(flags: Flags): Pick<ProtocolText, "until" | "at" | "observe" | "stress" | "without"> {
  const stress = listOf(flags.stress).map(parseStretch);
  return {
    ...(stress.length > 0 ? { stress } : {}),
    until: textOf(flags.until),
    at: split(flags.at),
    observe: split(flags.observe),
    without: split(listOf(flags.without).join(",")),
  };
}

function split(given: Given): string[] | undefined {
  const parts = textOf(given)
    ?.split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts?.length === 0 ? undefined : parts;
}

/** Names the flag that a value of a protocol came from. */
export const locateFlag: Locate = (path) => {
  const fields = path.filter((step) => typeof step === "string" && step !== "subject" && step !== "doses");
  const field = String(fields[0] ?? "");
  const flag = field === "at" && path[0] === "doses" ? "start" : field;
  return { place: "", name: flag === "set" ? `--set ${fields[1] ?? ""}` : `--${flag}` };
};
