import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { amount, clock, filled, hours, type Line, lines, number, once, some } from "./line.ts";
import { oneOf, readSource, readSpread } from "./table.ts";
import { controls, type Measure, measures, scales, type TrialArm, type TrialOutcome } from "./trial-record.ts";

const states = ["yes", "secondary", "derived", "recalled"] as const;
const uses = ["calibration", "validation"] as const;

let known: { readonly arms: readonly TrialArm[]; readonly outcomes: readonly TrialOutcome[] } | undefined;

/** Arms and results of every trial, read once. Throws a RangeError naming file, line, column and value of what is wrong. */
export function trials(): { readonly arms: readonly TrialArm[]; readonly outcomes: readonly TrialOutcome[] } {
  if (known) return known;
  const text = (file: string) => readFileSync(fileURLToPath(new URL(`./tables/${file}`, import.meta.url)), "utf8");
  const arms = parseArms(text("trial-arms.csv"), "trial-arms.csv");
  known = { arms, outcomes: parseOutcomes(text("trials.csv"), "trials.csv", arms) };
  return known;
}

/** Arms from the text of a table; `file` names it in errors. */
export function parseArms(text: string, file: string): readonly TrialArm[] {
  return once(lines(text, file), ({ trial, arm }) => `arm ${arm} of ${trial}`, toArm);
}

/** Results from the text of a table, each joined to its arms; `file` names it in errors. */
export function parseOutcomes(text: string, file: string, arms: readonly TrialArm[]): readonly TrialOutcome[] {
  const read = (line: Line) => toOutcome(line, arms);
  return once(lines(text, file), ({ id }) => `row ${id}`, read);
}

function toArm(line: Line): TrialArm {
  const { at, field } = line;
  const mean = number(line, "baseline_mean", 0, 84);
  const scale = mean === undefined ? undefined : oneOf(field("baseline_scale"), scales, `${at}, baseline_scale`);
  return {
    ...seen(line),
    trial: filled(line, "trial"),
    arm: filled(line, "arm"),
    drug: filled(line, "drug"),
    ...some({ dose: amount(line, "dose", ["mg/kg", "mg"]), over: amount(line, "over", clock), every: amount(line, "every", clock) }),
    ...some({ times: number(line, "times", 1, 1000), n: number(line, "n", 1, 10_000) }),
    route: field("route"),
    start: amount(line, "start", clock) ?? "0 h",
    newAntidepressant: oneOf(field("background"), ["yes", "no"], `${at}, background`) === "yes",
    blinding: oneOf(field("blinding"), ["double", "open"], `${at}, blinding`),
    control: oneOf(field("control"), controls, `${at}, control`),
    population: filled(line, "population"),
    ...(scale && mean !== undefined ? { baseline: { scale, mean, ...some({ sd: number(line, "baseline_sd", 0, 30) }) } } : {}),
  };
}

function toOutcome(line: Line, all: readonly TrialArm[]): TrialOutcome {
  const { at, field } = line;
  const measure = oneOf(field("measure"), Object.keys(measures) as Measure[], `${at}, measure`);
  const { unit, least, most, timed } = measures[measure];
  oneOf(field("unit"), [unit], `${at}, unit`);
  const value = number(line, "value", least, most);
  if (value === undefined) throw new RangeError(`${at}, value is ""; give a number from ${least} to ${most} ${unit}`);
  const written = amount(line, "time", clock);
  if (timed && !written) throw new RangeError(`${at}, time is ""; a ${measure} needs one, for example "24 h"`);
  const result = { ...seen(line), use: oneOf(field("use"), uses, `${at}, use`) };
  if (result.use === "calibration" && result.verified === "recalled") {
    throw new RangeError(`${at}, use is "calibration" for a recalled number; find it in its source, or mark it validation`);
  }
  return {
    ...result,
    id: filled(line, "id"),
    trial: filled(line, "trial"),
    arms: armsOf(line, measure, all),
    outcome: oneOf(field("outcome"), scales, `${at}, outcome`),
    measure,
    value,
    ...some({
      time: written === undefined ? written : hours(written),
      n: number(line, "n", 1, 10_000),
      trials: number(line, "trials", 2, 1000),
      spread: readSpread(field("spread"), field("spread_kind"), at),
    }),
  };
}

function armsOf({ at, field }: Line, measure: Measure, all: readonly TrialArm[]): readonly TrialArm[] {
  const named = field("arm").split(" vs ");
  const due = measures[measure].arms;
  if (named.length !== due) {
    throw new RangeError(`${at}, arm is "${field("arm")}"; a ${measure} is of ${due === 1 ? "one arm" : 'two, written "A vs B"'}`);
  }
  const own = all.filter(({ trial }) => trial === field("trial"));
  const names = own.map(({ arm }) => arm);
  return named.map((name) => own[names.indexOf(oneOf(name, names, `${at}, arm`))]).filter((arm) => arm !== undefined);
}

/** Where a number stands and whether it was seen there. */
export const seen = ({ at, field }: Line) => ({
  source: readSource(field("source"), at),
  where: field("where"),
  verified: oneOf(field("verified"), states, `${at}, verified`),
  note: field("note"),
});
