import { hours, type Label, readTime } from "./amount.ts";
import { type CovariateName, type Covariates, type CovariateTexts, covariateNames, readCovariates, weightRange } from "./covariates.ts";
import { type Lesion, readLesions, settingsOf } from "./lesions.ts";
import type { ProtocolText } from "./protocol-schema.ts";
import { printable, refusal } from "./refusal.ts";
import { checkSize, type Dose, type DoseText, mostDoses, readDose } from "./regimen.ts";
import { timesOf } from "./schedule.ts";
import { readSeverity, type Severity } from "./severity.ts";
import { readStress, type Stretch } from "./stress.ts";

/** What one subject is given, and what is looked at when. Times in h. */
export interface Protocol {
  readonly name: string;
  readonly subject: Covariates;
  /** Parameters that take another value, as they were written. */
  readonly set: readonly Setting[];
  /** The score before treatment that was said; undefined: the usual ones. */
  readonly severity?: Severity;
  /** Arms of the chain that are cut; `set` holds what that means. */
  readonly without?: readonly Lesion[];
  readonly start: number;
  readonly until: number;
  readonly doses: readonly Dose[];
  readonly stress: readonly Stretch[];
  /** Observables, or beginnings of their names followed by `*`; empty: those that are shown unasked. */
  readonly observe: readonly Named[];
  /** Moments to report, in the order in which they were asked for; empty: a grid that is dense where doses are. */
  readonly at: readonly number[];
}

/** A name, and where it was written. */
export interface Named {
  readonly name: string;
  readonly label: Label;
}

/** A parameter and its new value as written, with the unit. */
export interface Setting extends Named {
  readonly value: string;
}

/** Says where a value of a protocol was written and what it is called there. */
export type Locate = (path: readonly (string | number)[]) => Label;

/** Without an end of its own, a protocol is followed for this long, h. */
export const usualSpan = 28 * 24;

/** Reads a protocol. Throws a refusal that names the place, the value and what is allowed. */
export function readProtocol(text: ProtocolText, locate: Locate): Protocol {
  const { covariates, set, severity } = readSubject(text.subject ?? {}, (path) => locate(["subject", ...path]));
  const course = readCourse(text, covariates.weight, locate);
  const without = readLesions(text.without ?? [], (i) => locate(["without", i]));
  const settings = [...set, ...settingsOf(without, locate(["without", 0]))];
  const cut = { ...(severity ? { severity } : {}), ...(without.length > 0 ? { without } : {}) };
  return { name: printable(text.name ?? ""), subject: covariates, set: settings, ...cut, ...course };
}

/** A subject as written: covariates, and parameters to set by name (a covariate may stand there, too). */
type SubjectText = CovariateTexts & {
  readonly severity?: string | undefined;
  readonly set?: Readonly<Record<string, string | number>> | undefined;
};

/** Reads a subject. A covariate among the parameters to set is read as the covariate that it is. */
export function readSubject(text: SubjectText, locate: Locate): { covariates: Covariates; set: Setting[]; severity: Severity | undefined } {
  const entries = Object.entries(text.set ?? {});
  const isCovariate = (name: string): name is CovariateName => covariateNames.some((known) => known === name);
  const asSet = Object.fromEntries(entries.filter(([name]) => isCovariate(name)));
  const label = (name: CovariateName) => locate(name in asSet ? ["set", name] : [name]);
  const covariates = readCovariates({ ...text, ...asSet }, label);
  const set = entries
    .filter(([name]) => !isCovariate(name))
    .map(([name, value]) => ({ name, value: String(value), label: locate(["set", name]) }));
  const severity = text.severity === undefined ? undefined : readSeverity(text.severity, locate(["severity"]));
  const twice = severity && set.find(({ name }) => name === severity.sets.name);
  if (severity && twice) {
    const { place, name } = severity.sets.label;
    throw refusal(`${place}${name} and ${twice.label.name} both say the score before treatment; leave one out`);
  }
  return { covariates, set: severity ? [...set, severity.sets] : set, severity };
}

/** What may be asked of a run whose doses are known already. */
export interface SettingsText {
  readonly set: Readonly<Record<string, string | number>>;
  readonly without?: readonly string[] | undefined;
  readonly observe?: readonly string[] | undefined;
  readonly at?: readonly string[] | undefined;
}

/** Reads observables, moments and parameters to set; refuses covariates, which the run has of its own. */
export function readSettings(
  text: SettingsText,
  locate: Locate,
): Pick<Protocol, "set" | "observe" | "at"> & { without: readonly Lesion[] } {
  const observe = (text.observe ?? []).map((name, i) => ({ name, label: locate(["observe", i]) }));
  const at = (text.at ?? []).map((moment, i) => readTime(moment, locate(["at", i]), Number.NEGATIVE_INFINITY));
  const set = Object.entries(text.set).map(([name, value]) => ({ name, value: String(value), label: locate(["subject", "set", name]) }));
  const own = set.find(({ name }) => covariateNames.some((known) => known === name));
  if (own)
    throw refusal(
      `${own.label.place}${own.label.name} is a covariate of each subject, not one value for all; write it where subjects are described`,
    );
  const without = readLesions(text.without ?? [], (i) => locate(["without", i]));
  return { set: [...set, ...settingsOf(without, locate(["without", 0]))], observe, at, without };
}

/** The parts of a protocol that do not depend on who the subject is, but for the check of dose sizes. */
export type Course = Pick<Protocol, "start" | "until" | "doses" | "stress" | "observe" | "at">;

/** Reads doses, span and observations. `weight` (kg) serves to refuse absurd doses. */
export function readCourse(text: Omit<ProtocolText, "subject" | "name">, weight: number, locate: Locate): Course {
  const start = text.start === undefined ? 0 : readTime(text.start, locate(["start"]), Number.NEGATIVE_INFINITY);
  const doses = text.doses.map((dose, i) => readOne(dose, weight, start, (field) => locate(["doses", i, field])));
  const stress = readStress(text.stress, start, locate);
  const at = (text.at ?? []).map((moment, i) => readTime(moment, locate(["at", i]), start));
  const until =
    text.until === undefined
      ? spanOf(doses, [...at, ...stress.map(({ to }) => to)], start)
      : readTime(text.until, locate(["until"]), start);
  if (until <= start) {
    const { place, name } = locate(["until"]);
    throw refusal(`${place}${name} "${text.until}" is not after the start (${hours(start)}); write a later time`);
  }
  checkDoses(doses, until, locate);
  for (const [i, moment] of at.entries()) {
    const { place, name } = locate(["at", i]);
    if (moment > until)
      throw refusal(`${place}${name} "${text.at?.[i]}" lies after the end (${hours(until)}); raise ${locate(["until"]).name}`);
  }
  const observe = (text.observe ?? []).map((name, i) => ({ name, label: locate(["observe", i]) }));
  return { start, until, doses, stress, observe, at };
}

function readOne(text: DoseText, weight: number, start: number, label: (field: keyof DoseText) => Label): Dose {
  const dose = readDose(text, label);
  checkSize(dose, Math.max(weight, weightRange.least), label("dose"));
  if (dose.at < start) {
    const { place, name } = label("at");
    const move = `move it to t >= ${start === 0 ? "0" : hours(start)}`;
    const remedy = name.startsWith("--") ? move : `${move} or set start: "${hours(dose.at)}"`;
    throw refusal(`${place}dose ${dose.written} is given before the protocol starts (t = ${hours(dose.at)}); ${remedy}`);
  }
  return dose;
}

// an open-ended course of doses needs an end; a counted one is followed for an interval beyond its last dose
function spanOf(doses: readonly Dose[], at: readonly number[], start: number): number {
  const ends = doses.map(({ at: from, every, times, over }) => from + (times ?? 0) * every + over + 1);
  return Math.max(start + usualSpan, ...ends, ...at);
}

function checkDoses(doses: readonly Dose[], until: number, locate: Locate): void {
  let count = 0;
  for (const [i, dose] of doses.entries()) {
    const expected = dose.times ?? (until - dose.at) / dose.every;
    count += expected;
    if (count > mostDoses) {
      const { place } = locate(["doses", i, "every"]);
      throw refusal(`${place}the protocol gives more than ${mostDoses} doses; allowed: at most ${mostDoses}`);
    }
    checkLast(dose, until, locate, i);
  }
}

function checkLast(dose: Dose, until: number, locate: Locate, i: number): void {
  const times = timesOf(dose, until);
  const late = times.findIndex((time) => time >= until);
  if (late === -1) return;
  const { place } = locate(["doses", i, dose.times === undefined || dose.times === 1 ? "at" : "times"]);
  const which = times.length > 1 ? `dose ${late + 1} of ${times.length}` : `dose ${dose.written}`;
  const end = locate(["until"]).name;
  throw refusal(
    `${place}${which} (t = ${hours(times[late] ?? 0)}) does not come before the end (${hours(until)}); raise ${end} or give fewer doses`,
  );
}
