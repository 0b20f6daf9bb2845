import type { Compared } from "../../experiments/habenula/comparison.ts";
import type { HabenulaAnswer, HabenulaFigure } from "../../experiments/habenula/experiment.ts";
import type { FiringMode } from "../../experiments/habenula/firing-mode.ts";
import type { Screen } from "../context.ts";
import { formatNumber } from "./number.ts";
import { table, wrap } from "./table.ts";

/** Cells that a raster shows. */
const rasterRows = 18;

/** The report of a population of habenular cells: shares and rates beside what was published, and a raster. */
export function habenulaReport(answer: HabenulaAnswer, how: string, screen: Screen): string {
  const { question, surroundings, figures, population } = answer;
  const { setPoint, drive, block } = surroundings;
  const head = `Lateral habenula, ${question.state} state, ${how}`;
  const about = `${question.cells} cells for ${formatNumber(question.seconds)} s; potassium set-point ${formatNumber(setPoint)} mV, synaptic drive ${formatNumber(drive)}, NMDA receptors blocked ${formatNumber(100 * block)} %`;
  const lines = [
    wrap(head, screen.columns, "  "),
    wrap(about, screen.columns, "  "),
    "",
    figureTable(figures, screen),
    "",
    ...raster(answer, screen),
    "",
    wrap(criterion, screen.columns),
  ];
  if (population.failed.length > 0) lines.push(`${population.failed.length} cells could not be computed and are counted as they stood.`);
  return `${lines.join("\n")}\n`;
}

const criterion =
  "A burst opens with an interval below 20 ms and goes on while intervals stay below 100 ms. A cell bursts when two bursts or more hold most of its spikes, and is silent with 0.1 spikes/s or fewer. Not advice for any person.";

/** What the figures are called for a person. */
export const figureNames: Readonly<Record<HabenulaFigure["name"], string>> = {
  silent: "silent cells",
  tonic: "tonic cells",
  burst: "bursting cells",
  rate: "spikes, mean of all cells",
  tonicRate: "spikes, tonic cells",
  burstsPerSecond: "bursts, bursting cells",
  intraBurst: "spikes inside a burst",
  spikesPerBurst: "spikes of a burst",
};

function figureTable(figures: readonly HabenulaFigure[], screen: Screen): string {
  const columns = [
    { heading: "" },
    { heading: "here", right: true },
    { heading: "" },
    { heading: "95 % interval", right: true },
    { heading: "surface", right: true },
    { heading: "published", right: true },
    { heading: "row and source", shrinks: true },
  ];
  const rows = figures.map(({ name, unit, value, interval, surface, published }) => {
    const share = interval !== undefined;
    const show = (x: number | undefined): string => (x === undefined ? "" : formatNumber(share ? 100 * x : x));
    return [
      figureNames[name],
      Number.isFinite(value) ? show(value) : "-",
      share ? "%" : unit === "1" ? "" : "/s",
      interval ? `${show(interval[0])} to ${show(interval[1])}` : "",
      show(surface),
      published ? show(Number(published.value)) : "",
      published ? `${published.id}, ${published.source.key}${published.verified === "recalled" ? " (recalled)" : ""}` : "",
    ];
  });
  return table(columns, rows, screen);
}

/** Spikes of some cells of each mode over the first two seconds: one character per stretch of time. */
function raster({ population, question }: HabenulaAnswer, screen: Screen): string[] {
  const span = Math.min(2, question.seconds);
  const width = Math.max(20, screen.columns - 10);
  const shown = (["burst", "tonic", "silent"] as const).flatMap((mode) => someOf(population.firing, mode));
  const marks = screen.unicode ? { one: "\u2502", many: "\u2588" } : { one: "|", many: "#" };
  const rows = shown.map(({ cell, mode }) => {
    const counts = new Array<number>(width).fill(0);
    for (const time of population.spikes[cell] ?? []) {
      const at = Math.floor((time / 1000 / span) * width);
      if (at < width) counts[at] = (counts[at] ?? 0) + 1;
    }
    const line = counts.map((count) => (count === 0 ? " " : count === 1 ? marks.one : marks.many)).join("");
    return `${mode.padEnd(8)}${line}`.trimEnd();
  });
  return [
    `First ${formatNumber(span)} s of ${shown.length} cells (${marks.one} a spike, ${marks.many} several within ${formatNumber((1000 * span) / width)} ms):`,
    ...rows,
  ];
}

// as many cells of each mode as its share says, but at least two
function someOf(firing: HabenulaAnswer["population"]["firing"], mode: FiringMode): { cell: number; mode: FiringMode }[] {
  const all = firing.flatMap((one, cell) => (one.mode === mode ? [{ cell, mode }] : []));
  return all.slice(0, Math.max(Math.min(2, all.length), Math.round((rasterRows * all.length) / firing.length)));
}

/** The report of interventions side by side. */
export function comparisonReport(compared: readonly Compared[], screen: Screen): string {
  const columns = [
    { heading: "" },
    { heading: "", shrinks: true },
    { heading: "NMDA block", right: true },
    { heading: "silent", right: true },
    { heading: "tonic", right: true },
    { heading: "bursting", right: true },
    { heading: "rate (/s)", right: true },
    { heading: "rebound", right: true },
  ];
  const percent = (x: number): string => `${formatNumber(100 * x)} %`;
  const rows = compared.map(({ name, what, block, summary, rebound }) => [
    name,
    what,
    percent(block),
    percent(summary.silent),
    percent(summary.tonic),
    percent(summary.burst),
    formatNumber(summary.rate),
    percent(rebound),
  ]);
  const foot = "Rebound: cells that answer the end of 200 ms of inhibition with a burst. Every line but the first is the depressed state.";
  return `${table(columns, rows, screen)}\n\n${wrap(foot, screen.columns)}\n`;
}
