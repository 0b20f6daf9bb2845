import { describeSubject } from "../../experiments/covariates.ts";
import type { Protocol } from "../../experiments/protocol.ts";
import { countOrigins, origins } from "../../experiments/provenance.ts";
import type { Recovery } from "../../experiments/recovery.ts";
import { version } from "../../experiments/release.ts";
import { type Course, type Simulation, usualMoments } from "../../experiments/simulation.ts";
import { intervalsOf } from "../../experiments/simulation-intervals.ts";
import type { Screen } from "../context.ts";
import { formatBeside, formatNumber, formatTime, momentOf } from "./number.ts";
import { recoveryReport } from "./recovery-report.ts";
import { sparkline } from "./sparkline.ts";
import { type Column, roomBeside, table, wrap } from "./table.ts";

/** How many subjects a report lists before it refers to the files. */
const mostSubjects = 20;

/** The report of a simulation for a person: one screen. */
export function simulationReport(simulation: Simulation, screen: Screen, protocol?: Protocol, recovery?: Recovery): string {
  const [only, ...others] = simulation.courses;
  if (!only) return "no subjects\n";
  const body = others.length === 0 ? courseTable(simulation, only, screen) : subjectsTable(simulation, screen);
  const head = headOf(simulation, others.length === 0 ? only : undefined, screen);
  const uncertain = protocol && others.length === 0 ? intervalTable(simulation, only, protocol, screen) : [];
  const asked = recovery?.of.filter(({ observable }) => simulation.observables.some(({ name }) => name === observable)) ?? [];
  const beside = recovery && asked.length > 0 ? [recoveryReport({ ...recovery, of: asked }, screen), ""] : [];
  const lines = [...head, "", body, "", ...uncertain, ...beside, ...foot(simulation, only, screen)];
  return `${lines.join("\n")}\n`;
}

/** What was given to whom, with which arms of the chain cut; a subject is named where there is only one. */
export function headOf({ title, regimen, severity, without = [] }: Simulation, course: Course | undefined, screen: Screen): string[] {
  const parts = [
    regimen,
    ...(course ? [describeSubject(course.covariates)] : []),
    ...(severity === undefined ? [] : [`${severity} before`]),
    ...(without.length > 0 ? [`without ${without.join(", ")}`] : []),
  ];
  return [title, parts.join(" | ")].filter((line) => line !== "").map((line) => wrap(line, screen.columns, "  "));
}

function courseTable(simulation: Simulation, course: Course, screen: Screen): string {
  const all = [...simulation.observables.keys()];
  const isFlat = (k: number) => {
    const [first = 0, ...rest] = course.curves[k] ?? [];
    return rest.every((value) => value === first) && (first === 0 || rest.length > 0);
  };
  const [shown, flat] = [all.filter((k) => !isFlat(k)), all.filter(isFlat)];
  const fields = fieldsOf(simulation, course);
  const rows = shown.map((k) => fields.map(({ cell }) => cell(k)));
  const { from, to } = sparkSpan(course);
  const room = Math.min(16, Math.max(8, roomBeside(fields, rows, screen)));
  const lines = shown.map((k) => sparkline(course.times, course.curves[k] ?? [], from, to, room, screen.unicode, falls(course, k)));
  const columns = [...fields, { heading: `${formatNumber(from)} to ${formatTime(to)}` }];
  const whole = rows.map((row, i) => [...row, lines[i] ?? ""]);
  const parts = [
    shown.length > 0 ? table(columns, whole, screen) : "",
    isList(course) ? momentTables(simulation, course, screen) : "",
    constants(simulation, course, flat)
      .map((line) => wrap(line, screen.columns, "  "))
      .join("\n"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** What stays as it was, by the value at which it stays: "0 throughout: pain.nrs". */
function constants({ observables }: Simulation, { curves }: Course, flat: readonly number[]): string[] {
  const byValue = new Map<number, string[]>();
  for (const k of flat) {
    const value = curves[k]?.[0] ?? 0;
    byValue.set(value, [...(byValue.get(value) ?? []), observables[k]?.name ?? ""]);
  }
  return [...byValue].map(([value, names]) => `${formatNumber(value)} throughout: ${names.join(", ")}`);
}

/** An observable that goes below where it started, farther than above. */
const falls = ({ exposures }: Course, k: number): boolean => (exposures[k]?.peak ?? 0) < (exposures[k]?.baseline ?? 0);

/** So many moments were asked for that they stand below one another. */
const isList = (course: Course): boolean => course.asked.length > 5;

/** Observables of which a report tells intervals. */
const mostIntervals = 8;

/** The 95 % intervals of a few observables at the moments of the report. */
function intervalTable({ observables }: Simulation, course: Course, protocol: Protocol, screen: Screen): string[] {
  const times = momentsOf(course)
    .slice(0, 5)
    .map(({ time }) => time);
  if (observables.length > mostIntervals || times.length === 0) return [];
  const names = observables.map(({ name }) => name);
  const found = intervalsOf(protocol, names, times);
  const moved = names.flatMap((name, k) => (found[k]?.some((interval) => interval) ? [{ name, ends: found[k] }] : []));
  if (moved.length === 0) return [];
  const rows = moved.map(({ name, ends }) => [
    name,
    ...ends.map((both) => (both ? `${formatNumber(both[0])} to ${formatNumber(both[1])}` : "-")),
  ]);
  const columns = [{ heading: "95 % interval", shrinks: true }, ...times.map((time) => ({ heading: momentOf(course, time), right: true }))];
  return [table(columns, rows, screen), wrap("Of the typical person, by the uncertainty of fitted numbers.", screen.columns), ""];
}

/** A column, and its cell for the observable with this number. */
interface Field extends Column {
  cell(k: number): string;
}

function fieldsOf({ observables }: Simulation, course: Course): Field[] {
  const { exposures, curves } = course;
  const of = (k: number) => exposures[k] ?? { baseline: 0, peak: 0, timeOfPeak: 0, area: 0, halfLife: null };
  const moments = isList(course) ? [] : momentsOf(course);
  const some = exposures.some((_, k) => falls(course, k));
  const before: Field = { heading: "before", right: true, cell: (k) => formatBeside(of(k).baseline, of(k).peak) };
  const halfLife: Field = { heading: "half-life", right: true, leaves: 9, cell: (k) => formatTime(of(k).halfLife ?? Number.NaN) };
  return [
    { heading: "", shrinks: true, cell: (k) => observables[k]?.name ?? "" },
    { heading: "unit", cell: (k) => unitInWords(observables[k]?.unit ?? "", observables[k]?.meaning ?? "") },
    ...(exposures.some(({ baseline, peak }) => Math.abs(baseline) > 1e-9 * Math.abs(peak)) ? [before] : []),
    { heading: some ? "extreme" : "peak", right: true, cell: (k) => formatNumber(of(k).peak) },
    { heading: "at", right: true, cell: (k) => (of(k).peak > 0 ? momentOf(course, of(k).timeOfPeak) : "-") },
    // the first moment is the dearest, then the last
    ...moments.map(({ time, row }, i): Field => {
      return {
        heading: momentOf(course, time),
        right: true,
        leaves: i === 0 ? 0 : moments.length - i,
        cell: (k) => formatBeside(curves[k]?.[row] ?? Number.NaN, of(k).peak),
      };
    }),
    ...(exposures.some((exposure) => exposure.halfLife !== null) ? [halfLife] : []),
  ];
}

/** A pure number says in its column what it is a number of: a share, points of a scale, how many times rest. */
export function unitInWords(unit: string, meaning: string): string {
  if (unit !== "1") return unit;
  const [, word = "-"] = pureNumbers.find(([pattern]) => pattern.test(meaning)) ?? [];
  return word;
}

const pureNumbers: readonly (readonly [RegExp, string])[] = [
  [/share|fraction|probability|^block /, "share"],
  [/Fisher z/, "Fisher z"],
  [/, 0 [a-z]+ to 1 |belief/, "0 to 1"],
  [/\b0 to \d+/, "points"],
  [/in SDs/, "SD"],
  [/relative to|\bover (that|its|their)\b/, "x usual"],
];

interface Moment {
  readonly time: number;
  readonly row: number;
}

/** The moments of the columns: those asked for, else the usual ones. */
function momentsOf(course: Course): Moment[] {
  if (course.asked.length > 0) return course.asked.map((row) => ({ time: course.times[row] ?? Number.NaN, row }));
  return usualMoments[isCourse(course) ? "course" : "dose"].flatMap((after) => {
    const row = course.times.indexOf(course.firstDose + after);
    return row === -1 ? [] : [{ time: course.firstDose + after, row }];
  });
}

/** Many moments: a row per moment, a few observables side by side. */
function momentTables(simulation: Simulation, course: Course, screen: Screen): string {
  const side = Math.max(1, Math.floor((screen.columns - 10) / 18));
  const blocks: string[] = [];
  for (let from = 0; from < simulation.observables.length; from += side) {
    const shown = simulation.observables.slice(from, from + side);
    const columns = [{ heading: "time", right: true }, ...shown.map(({ name }) => ({ heading: name, right: true }))];
    const rows = course.asked.map((row) => [
      momentOf(course, course.times[row] ?? Number.NaN),
      ...shown.map((_, k) => formatBeside(course.curves[from + k]?.[row] ?? Number.NaN, course.exposures[from + k]?.peak ?? 0)),
    ]);
    blocks.push(table(columns, rows, screen));
  }
  return blocks.join("\n\n");
}

const isCourse = ({ firstDose, lastDose }: Course): boolean => lastDose - firstDose > 24;

/** Hours that a sparkline spans: the day of an early dose, or all until a day after the last. */
function sparkSpan(course: Course): { from: number; to: number } {
  const from = course.times[0] ?? 0;
  const end = course.times.at(-1) ?? from;
  return { from, to: Math.min(end, course.lastDose - from > 24 ? course.lastDose + 24 : Math.max(course.lastDose + 1, from + 8)) };
}

function subjectsTable(simulation: Simulation, screen: Screen): string {
  const shown = simulation.observables.slice(0, 2);
  const columns: Column[] = [
    { heading: "ID" },
    { heading: "subject" },
    ...shown.map(({ name }) => ({ heading: `${name}, peak`, right: true })),
  ];
  const rows = simulation.courses.slice(0, mostSubjects).map((course) => [
    course.id,
    describeSubject(course.covariates),
    ...shown.map(({ unit, meaning }, k) => {
      const { peak = Number.NaN, timeOfPeak = Number.NaN } = course.exposures[k] ?? {};
      return peak > 0 ? `${formatNumber(peak)} ${unitInWords(unit, meaning)} at ${formatTime(timeOfPeak)}` : "0";
    }),
  ]);
  const rest = simulation.courses.length - mostSubjects;
  return table(columns, rows, screen) + (rest > 0 ? `\n... and ${rest} more; --csv and --json hold them all` : "");
}

function foot(simulation: Simulation, course: Course, screen: Screen): string[] {
  const counts = countOrigins(simulation.parameters);
  const told = origins.filter((origin) => counts[origin] > 0).map((origin) => `${counts[origin]} ${origin}`);
  const late = course.firstDose > 0 && simulation.courses.length === 1 ? ["Moments with + are counted from the first dose."] : [];
  const numbers = `Numbers behind this: ${simulation.parameters.length} parameters, ${told.join(", ")}.`;
  const until = formatTime((course.times.at(-1) ?? 0) - (course.times[0] ?? 0));
  const next = [
    "More: --html FILE draws it, --csv FILE and --json hold every time and observable;",
    "`ketagenesis evidence` shows what the models get right and wrong, `parameters` and `cite` where their numbers come from.",
  ];
  return [
    ...late,
    wrap(numbers, screen.columns),
    wrap(next.join(" "), screen.columns),
    `Followed for ${until}. Ketagenesis ${version()}, model ${simulation.model}. Not advice for any person.`,
  ];
}
