import { describeSubject } from "../../experiments/covariates.ts";
import { countOrigins, origins } from "../../experiments/provenance.ts";
import { version } from "../../experiments/release.ts";
import { type Course, type Simulation, usualMoments } from "../../experiments/simulation.ts";
import type { Screen } from "../context.ts";
import { formatBeside, formatNumber, formatTime } from "./number.ts";
import { sparkline } from "./sparkline.ts";
import { type Column, table, wrap } from "./table.ts";

/** How many subjects a report lists before it refers to the files. */
const mostSubjects = 20;

/** The report of a simulation for a person: one screen. */
export function simulationReport(simulation: Simulation, screen: Screen): string {
  const [only, ...others] = simulation.courses;
  if (!only) return "no subjects\n";
  const body = others.length === 0 ? courseTable(simulation, only, screen) : subjectsTable(simulation, screen);
  const who = others.length === 0 ? ` | ${describeSubject(only.covariates)}` : "";
  const head = [simulation.title, simulation.regimen + who].filter((line) => line !== "").map((line) => wrap(line, screen.columns, "  "));
  const lines = [...head, "", body, "", ...foot(simulation, only, screen)];
  return `${lines.join("\n")}\n`;
}

function courseTable(simulation: Simulation, course: Course, screen: Screen): string {
  const moments = momentsOf(course);
  const isList = course.asked.length > 5;
  const hasBaseline = course.exposures.some(({ baseline, peak }) => Math.abs(baseline) > 1e-9 * Math.abs(peak));
  const hasHalfLife = course.exposures.some(({ halfLife }) => halfLife !== null);
  const span = sparkSpan(course);
  const columns: Column[] = [
    { heading: "", shrinks: true },
    { heading: "unit" },
    ...(hasBaseline ? [{ heading: "before", right: true }] : []),
    { heading: "peak", right: true },
    { heading: "at", right: true },
    ...(isList ? [] : moments.map(({ time }) => ({ heading: formatTime(time), right: true }))),
    ...(hasHalfLife ? [{ heading: "half-life", right: true }] : []),
    { heading: `${formatNumber(span.from)} to ${formatTime(span.to)}` },
  ];
  const rows = simulation.observables.map(({ name, unit, meaning }, k) => {
    const exposure = course.exposures[k];
    const curve = course.curves[k] ?? new Float64Array();
    const peak = exposure?.peak ?? 0;
    const show = (row: number) => formatBeside(curve[row] ?? Number.NaN, peak);
    return [
      name,
      unitInWords(unit, meaning),
      ...(hasBaseline ? [formatBeside(exposure?.baseline ?? 0, peak)] : []),
      formatNumber(peak),
      peak > 0 ? formatTime(exposure?.timeOfPeak ?? Number.NaN) : "-",
      ...(isList ? [] : moments.map(({ row }) => show(row))),
      ...(hasHalfLife ? [exposure?.halfLife ? formatTime(exposure.halfLife) : "-"] : []),
      sparkline(course.times, curve, span.from, span.to, 12, screen.unicode),
    ];
  });
  const list = isList ? `\n\n${momentTables(simulation, course, screen)}` : "";
  return table(columns, rows, screen) + list;
}

/** A pure number says in its column what it is a number of. */
export const unitInWords = (unit: string, meaning: string): string =>
  unit !== "1" ? unit : /share|fraction/.test(meaning) ? "share" : "-";

interface Moment {
  readonly time: number;
  readonly row: number;
}

/** The moments of the columns: those asked for, else the end of the first infusion, 2 h and 24 h. */
function momentsOf(course: Course): Moment[] {
  if (course.asked.length > 0) return course.asked.map((row) => ({ time: course.times[row] ?? Number.NaN, row }));
  const start = course.times[0] ?? 0;
  return usualMoments.flatMap((after) => {
    const row = course.times.indexOf(start + after);
    return row === -1 ? [] : [{ time: start + after, row }];
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
      formatTime(course.times[row] ?? Number.NaN),
      ...shown.map((_, k) => formatBeside(course.curves[from + k]?.[row] ?? Number.NaN, course.exposures[from + k]?.peak ?? 0)),
    ]);
    blocks.push(table(columns, rows, screen));
  }
  return blocks.join("\n\n");
}

/** Hours that a sparkline spans: the day of the dose, or the whole course of several. */
function sparkSpan(course: Course): { from: number; to: number } {
  const from = course.times[0] ?? 0;
  const end = course.times.at(-1) ?? from;
  const isCourse = course.lastDose - from > 24;
  return { from, to: Math.min(end, isCourse ? course.lastDose + 24 : Math.max(course.lastDose + 1, from + 8)) };
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
  const numbers = `Numbers behind this: ${simulation.parameters.length} parameters, ${told.join(", ")}.`;
  const until = formatTime((course.times.at(-1) ?? 0) - (course.times[0] ?? 0));
  const next = [
    "More: --html FILE draws it, --csv FILE and --json hold every time and observable;",
    "`ketagenesis evidence` shows what the models get right and wrong, `parameters` and `cite` where their numbers come from.",
  ];
  return [
    wrap(numbers, screen.columns),
    wrap(next.join(" "), screen.columns),
    `Followed for ${until}. Ketagenesis ${version()}, model ${simulation.model}. Not advice for any person.`,
  ];
}
