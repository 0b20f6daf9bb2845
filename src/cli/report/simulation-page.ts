import { sourcesOf } from "../../experiments/citation.ts";
import { describeSubject } from "../../experiments/covariates.ts";
import { countOrigins, origins, provenanceOf } from "../../experiments/provenance.ts";
import type { Course, Simulation } from "../../experiments/simulation.ts";
import type { Story } from "../../experiments/simulation-story.ts";
import { moodSection } from "./mood-figure.ts";
import { formatBeside, formatNumber, formatTime } from "./number.ts";
import { asset, markup, own, pageOf, tableOf } from "./page.ts";
import { unitInWords } from "./simulation-report.ts";

/** How many subjects a page draws. */
const mostSubjects = 12;

interface Plot {
  readonly id: string;
  readonly title: string;
  readonly axis: string;
  readonly series: readonly string[];
  /** Places of its observables among those of the simulation. */
  readonly members: readonly number[];
  readonly course: Course;
}

/**
 * A simulation as one HTML page that needs nothing beside itself: plots with their tables, parameters with sources,
 * provenance. Its content policy lets run only the scripts that it carries.
 */
export function simulationPage(simulation: Simulation, seed: number, story?: Story): string {
  const courses = simulation.courses.slice(0, mostSubjects);
  const plots = courses.flatMap((course, i) => plotsOf(simulation, course, `${i}`));
  const data = dataOf(plots, courses[0]);
  const title = simulation.title || simulation.regimen;
  const body = `${simulation.title ? `<p>${markup(simulation.regimen)}</p>` : ""}
${conditions(simulation)}<p class="soft">A model of groups of people, made with Ketagenesis. Not advice for any person.</p>
${story ? moodSection(story) : ""}
<div class="ranges" id="ranges" role="group" aria-label="Time shown"></div>
${courses.map((course, i) => courseSection(simulation, course, plots, `${i}`)).join("\n")}
${simulation.courses.length > mostSubjects ? `<p>${simulation.courses.length - mostSubjects} more subjects are not drawn; the CSV file holds them all.</p>` : ""}
${numbersSection(simulation)}
${provenanceSection(simulation, seed)}`;
  return pageOf({
    title,
    body,
    data,
    scripts: [asset("uplot/dist/uPlot.iife.min.js"), own("script.js")],
    style: asset("uplot/dist/uPlot.min.css") + own("style.css"),
  });
}

/** How ill the subject is, and which arms of the chain are cut, where that was said. */
function conditions({ severity, without = [] }: Simulation): string {
  const told = [
    ...(severity === undefined ? [] : [`${severity} before`]),
    ...(without.length > 0 ? [`without ${without.join(", ")}`] : []),
  ];
  return told.length > 0 ? `<p>${markup(told.join("; "))}</p>\n` : "";
}

/** What the page's script draws, as JSON that cannot end its element. */
function dataOf(plots: readonly Plot[], first: Course | undefined): string {
  const drawn = plots.map(({ id, axis, series, members, course }) => ({
    id,
    axis,
    series,
    data: [[...course.times], ...members.map((k) => [...(course.curves[k] ?? [])])],
  }));
  return JSON.stringify({ plots: drawn, ranges: first ? rangesOf(first) : [] }).replaceAll("<", "\\u003c");
}

/** Observables of one unit share a plot; shares and rates do so by the first word of their names. */
function plotsOf(simulation: Simulation, course: Course, prefix: string): Plot[] {
  const groups = new Map<string, number[]>();
  for (const [k, { name, unit }] of simulation.observables.entries()) {
    const key = ["1", "%", "1/s"].includes(unit) ? `${name.split(".").slice(0, -1).join(".")} ${unit}` : unit;
    groups.set(key, [...(groups.get(key) ?? []), k]);
  }
  return [...groups].map(([, members], i) => {
    const observables = members.flatMap((k) => simulation.observables[k] ?? []);
    const { unit = "", meaning = "", name = "" } = observables[0] ?? {};
    const axis = unitInWords(unit, meaning);
    const what =
      unit === "ng/mL"
        ? "In plasma"
        : unit === "uM"
          ? "In the brain"
          : name.startsWith("nmda.block")
            ? "NMDA receptors blocked"
            : members.length > 1
              ? (name.split(".")[0] ?? name)
              : name;
    return { id: `plot-${prefix}-${i}`, title: `${what} (${axis})`, axis, series: observables.map((each) => each.name), members, course };
  });
}

function rangesOf({ times, lastDose }: Course): { label: string; from: number; to: number }[] {
  const from = times[0] ?? 0;
  const to = times.at(-1) ?? from;
  const near = [8, 24, 24 * 7].filter((span) => from + span < to && (span >= 24 || lastDose - from < 8));
  const some = near.map((span) => ({ label: `First ${formatTime(span)}`, from, to: from + span }));
  const all = { label: `All ${formatTime(to - from)}`, from, to };
  return lastDose - from > 24 ? [all, ...some] : [...some, all];
}

function courseSection(simulation: Simulation, course: Course, plots: readonly Plot[], prefix: string): string {
  const name = simulation.courses.length > 1 ? `Subject ${course.id}: ` : "Subject: ";
  const figures = plots.filter(({ id }) => id.startsWith(`plot-${prefix}-`)).map((plot) => figure(simulation, plot));
  return `<p>${markup(name + describeSubject(course.covariates))}</p>\n${exposureTable(simulation, course)}\n${figures.join("\n")}`;
}

function exposureTable(simulation: Simulation, course: Course): string {
  const rows = simulation.observables.map(({ name, unit, meaning }, k) => {
    const found = course.exposures[k];
    const peak = found?.peak ?? 0;
    return [
      name,
      meaning,
      unitInWords(unit, meaning),
      formatNumber(peak),
      peak > 0 ? formatTime(found?.timeOfPeak ?? Number.NaN) : "-",
      `${formatNumber(found?.area ?? Number.NaN)}`,
      found?.halfLife ? formatTime(found.halfLife) : "-",
    ];
  });
  return tableOf(["observable", "meaning", "unit", "peak", "at", "area under the curve (unit x h)", "half-life"], rows, 3);
}

function figure(simulation: Simulation, plot: Plot): string {
  const { course, members } = plot;
  const told = members.map((k) => {
    const { peak = 0, timeOfPeak = 0 } = course.exposures[k] ?? {};
    const name = simulation.observables[k]?.name ?? "";
    return peak > 0 ? `${name} peaks at ${formatNumber(peak)} ${plot.axis} after ${formatTime(timeOfPeak)}` : `${name} stays at 0`;
  });
  const picked = pick(course.asked.length > 0 ? course.asked : [...course.times.keys()], 25);
  const rows = picked.map((row) => [
    formatTime(course.times[row] ?? Number.NaN),
    ...members.map((k) => formatBeside(course.curves[k]?.[row] ?? Number.NaN, course.exposures[k]?.peak ?? 0)),
  ]);
  return `<section><h2>${markup(plot.title)}</h2>
<figure><div class="plot" id="${plot.id}" role="img" aria-label="${markup(`${told.join("; ")}. The table below holds the numbers.`)}"></div></figure>
<details><summary>The same as a table</summary>${tableOf(["time", ...plot.series], rows, 0)}</details></section>`;
}

/** At most `most` of a list, evenly spaced, with the first and the last. */
function pick(list: readonly number[], most: number): number[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, i) => list[Math.round((i * (list.length - 1)) / (most - 1))] ?? 0);
}

function numbersSection({ parameters }: Simulation): string {
  const counts = countOrigins(parameters);
  const told = origins.filter((origin) => counts[origin] > 0).map((origin) => `${counts[origin]} ${origin}`);
  const rows = parameters.map(({ name, unit, start, quantity }) => [
    name,
    formatNumber(start),
    unit,
    quantity.meaning,
    quantity.origin,
    quantity.source?.key ?? quantity.why ?? "",
    quantity.row ?? "",
  ]);
  const sources = sourcesOf(parameters.map(({ quantity }) => quantity)).map(({ key, authors, year, title, journal, doi, url }) => {
    const link = doi ? `https://doi.org/${doi}` : url && /^https?:/.test(url) ? url : undefined;
    const text = `${key}: ${authors.join(", ")} (${year}). ${title}.${journal ? ` ${journal}.` : ""}`;
    return `<li>${markup(text)}${link ? ` <a href="${markup(link)}" rel="noreferrer">${markup(doi ?? link)}</a>` : ""}</li>`;
  });
  return `<section><h2>Where the numbers come from</h2>
<p>${parameters.length} parameters: ${told.join(", ")}.</p>
<details><summary>Every parameter</summary>${tableOf(["parameter", "value", "unit", "meaning", "origin", "source or reason", "row"], rows, -1)}</details>
<details><summary>Every source</summary><ul>${sources.join("")}</ul></details></section>`;
}

function provenanceSection(simulation: Simulation, seed: number): string {
  const { version, model, mode } = provenanceOf(simulation.model, simulation.parameters, seed);
  return `<section><h2>Provenance</h2><p>Ketagenesis ${markup(version)}, model ${markup(model)}, seed ${seed}, mode ${mode}.</p></section>`;
}
