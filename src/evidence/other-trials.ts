import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { amount, clock, filled, hours, type Line, lines, number, once, some } from "./line.ts";
import {
  directions,
  mayBeDirection,
  moments,
  type OtherArm,
  type OtherMeasure,
  type OtherMeasureRule,
  type OtherOutcome,
  otherBlindings,
  otherControls,
  otherMeasures,
  otherOutcomes,
  otherRoutes,
} from "./other-trial-record.ts";
import { oneOf, readSpread } from "./table.ts";
import { seen } from "./trials.ts";

const uses = ["calibration", "validation"] as const;

let known: { readonly arms: readonly OtherArm[]; readonly outcomes: readonly OtherOutcome[] } | undefined;

/** Arms and results of trials of other disorders, of comparators and of safety, read once. Throws a RangeError naming what is wrong, and where. */
export function otherTrials(): { readonly arms: readonly OtherArm[]; readonly outcomes: readonly OtherOutcome[] } {
  if (known) return known;
  const text = (file: string) => readFileSync(fileURLToPath(new URL(`./tables/${file}`, import.meta.url)), "utf8");
  const arms = parseOtherArms(text("trial-arms-other.csv"), "trial-arms-other.csv");
  known = { arms, outcomes: parseOtherOutcomes(text("trials-other.csv"), "trials-other.csv", arms) };
  return known;
}

/** Arms from the text of a table; `file` names it in errors. */
export function parseOtherArms(text: string, file: string): readonly OtherArm[] {
  return once(lines(text, file), ({ trial, arm }) => `arm ${arm} of ${trial}`, toArm);
}

/** Results from the text of a table, each joined to its arms; `file` names it in errors. */
export function parseOtherOutcomes(text: string, file: string, arms: readonly OtherArm[]): readonly OtherOutcome[] {
  return once(
    lines(text, file),
    ({ id }) => `row ${id}`,
    (line: Line) => toOutcome(line, arms),
  );
}

function toArm(line: Line): OtherArm {
  const { at, field } = line;
  const said = (column: string): string | undefined => field(column) || undefined;
  const mean = number(line, "baseline_mean", 0, 200);
  return {
    ...seen(line),
    trial: filled(line, "trial"),
    arm: filled(line, "arm"),
    drug: filled(line, "drug"),
    route: oneOf(field("route"), otherRoutes, `${at}, route`),
    blinding: oneOf(field("blinding"), otherBlindings, `${at}, blinding`),
    control: oneOf(field("control"), otherControls, `${at}, control`),
    population: filled(line, "population"),
    ...some({ dose: said("dose"), over: amount(line, "over", clock), every: said("every"), times: said("times") }),
    ...some({ background: said("background"), n: number(line, "n", 1, 10_000) }),
    ...(mean === undefined ? {} : { baseline: { scale: filled(line, "baseline_scale"), mean } }),
  };
}

function toOutcome(line: Line, all: readonly OtherArm[]): OtherOutcome {
  const { at, field } = line;
  const measure = oneOf(field("measure"), Object.keys(otherMeasures) as OtherMeasure[], `${at}, measure`);
  const result = { ...seen(line), use: oneOf(field("use"), uses, `${at}, use`) };
  if (result.use === "calibration" && result.verified === "recalled") {
    throw new RangeError(`${at}, use is "calibration" for a recalled number; find it in its source, or mark it validation`);
  }
  return {
    ...result,
    id: filled(line, "id"),
    trial: filled(line, "trial"),
    arms: armsOf(line, measure, all),
    outcome: oneOf(field("outcome"), otherOutcomes, `${at}, outcome`),
    measure,
    ...measuredIn(line, measure),
    ...whenOf(line),
    ...some({ n: number(line, "n", 1, 10_000), spread: readSpread(field("spread"), field("spread_kind"), at) }),
  };
}

function measuredIn(line: Line, measure: OtherMeasure): Pick<OtherOutcome, "value" | "unit"> {
  const { at, field } = line;
  const { units }: OtherMeasureRule = otherMeasures[measure];
  const canBeDirection = mayBeDirection.includes(measure);
  const unit = oneOf(field("unit"), [...Object.keys(units), ...(canBeDirection ? ["direction"] : [])], `${at}, unit`);
  if (unit === "direction") return { unit, value: oneOf(field("value"), directions, `${at}, value`) };
  const [least, most] = units[unit] ?? [Number.NaN, Number.NaN];
  const value = number(line, "value", least, most);
  if (value === undefined) throw new RangeError(`${at}, value is ""; give a number from ${least} to ${most} ${unit}`);
  return { unit, value };
}

/** A time from the first dose, or the words that stand instead. */
function whenOf(line: Line): Pick<OtherOutcome, "time" | "moment"> {
  const text = line.field("time");
  const words = moments.find((moment) => moment === text);
  if (words !== undefined) return { moment: words };
  const [figure, unit = ""] = text.split(" ");
  if (text !== "" && !(Number(figure) >= 0 && clock.some((one) => one === unit) && text.split(" ").length === 2)) {
    throw new RangeError(`${line.at}, time is "${text}"; give a number and one of ${clock.join(", ")}, or one of: ${moments.join(", ")}`);
  }
  return text === "" ? {} : { time: hours(text) };
}

function armsOf({ at, field }: Line, measure: OtherMeasure, all: readonly OtherArm[]): readonly OtherArm[] {
  const named = field("arm").split(" vs ");
  const { arms: due }: OtherMeasureRule = otherMeasures[measure];
  if (!due.includes(named.length)) {
    throw new RangeError(`${at}, arm is "${field("arm")}"; a ${measure} is of ${due[0] === 1 ? "one arm" : 'two, written "A vs B"'}`);
  }
  const own = all.filter(({ trial }) => trial === field("trial"));
  const names = own.map(({ arm }) => arm);
  return named.map((name) => own[names.indexOf(oneOf(name, names, `${at}, arm`))]).filter((arm) => arm !== undefined);
}
