import type { HabenulaAnswer } from "../../experiments/habenula/experiment.ts";
import type { FiringMode } from "../../experiments/habenula/firing-mode.ts";
import { exampleTraces, type Trace } from "../../experiments/habenula/traces.ts";
import { version } from "../../experiments/release.ts";
import { figureNames } from "./habenula-report.ts";
import { formatNumber } from "./number.ts";
import { markup, own, pageOf, tableOf } from "./page.ts";
import { drawing } from "./svg-plot.ts";

const colours: Readonly<Record<FiringMode, number>> = { burst: 1, tonic: 0, silent: 2 };
const words: Readonly<Record<FiringMode, string>> = { burst: "bursting", tonic: "tonic", silent: "silent" };

/** A population of habenular cells as one page: numbers, raster, a trace of each mode, and the phase plane of a bursting cell. */
export function habenulaPage(answer: HabenulaAnswer, how: string): string {
  const { question, surroundings, model } = answer;
  const traces = exampleTraces(answer);
  const about = `${question.cells} cells, ${formatNumber(question.seconds)} s. Potassium set-point ${formatNumber(surroundings.setPoint)} mV, synaptic drive ${formatNumber(surroundings.drive)}, NMDA receptors blocked ${formatNumber(100 * surroundings.block)} %.`;
  const body = `<p>${markup(how)}. ${markup(about)}</p>
<p class="soft">A model of nerve cells, made with Ketagenesis. Not advice for any person.</p>
${numbers(answer)}
${raster(answer)}
${traces.map(traceFigure).join("\n")}
${phasePlane(traces)}
<section><h2>Provenance</h2><p>Ketagenesis ${markup(version())}, model ${markup(model)}, seed ${question.seed}, mode strict.</p></section>`;
  return pageOf({ title: `Lateral habenula, ${question.state} state`, body, style: own("style.css") });
}

function numbers({ figures }: HabenulaAnswer): string {
  const rows = figures.map(({ name, unit, value, interval, published }) => {
    const share = interval !== undefined;
    const show = (x: number): string => (Number.isFinite(x) ? formatNumber(share ? 100 * x : x) : "-");
    return [
      figureNames[name],
      show(value),
      share ? "%" : unit === "1" ? "" : "/s",
      interval ? `${show(interval[0])} to ${show(interval[1])}` : "",
      published ? `${show(Number(published.value))} (${published.source.key})` : "",
    ];
  });
  return tableOf(["", "here", "unit", "95 % interval", "published"], rows, -1);
}

/** Cells that the raster shows, and its span, s. */
const most = 60;

function raster({ population, question }: HabenulaAnswer): string {
  const span = Math.min(2, question.seconds);
  const modes = ["silent", "tonic", "burst"] as const;
  const shown = modes.flatMap((mode) => {
    const all = population.firing.flatMap((one, cell) => (one.mode === mode ? [{ cell, mode }] : []));
    return all.slice(0, Math.round((most * all.length) / population.firing.length));
  });
  const marks = modes.map((mode) => ({
    kind: "ticks" as const,
    colour: colours[mode],
    points: shown.flatMap((one, row) =>
      one.mode === mode
        ? (population.spikes[one.cell] ?? []).filter((time) => time < 1000 * span).map((time) => [time / 1000, row] as const)
        : [],
    ),
  }));
  const told = `Spikes of ${shown.length} cells over ${span} s: ${modes.map((mode) => `${shown.filter((one) => one.mode === mode).length} ${words[mode]}`).join(", ")}.`;
  const x = { label: "time (s)", from: 0, to: span };
  return section("Spikes", drawing(x, { label: "cell", from: -1, to: shown.length }, marks, told, 480), told);
}

function traceFigure({ mode, cell, time, potential }: Trace): string {
  const points = time.map((t, k) => [t, potential[k] ?? 0] as const);
  const told = `Membrane potential of cell ${cell}, which is ${words[mode]}, over one second: between ${formatNumber(Math.min(...potential))} and ${formatNumber(Math.max(...potential))} mV.`;
  const marks = [{ kind: "line" as const, colour: colours[mode], points }];
  const y = { label: "potential (mV)", from: -100, to: 50 };
  return section(`A ${words[mode]} cell`, drawing({ label: "time (ms)", from: 0, to: 1000 }, y, marks, told), told);
}

function phasePlane(traces: readonly Trace[]): string {
  const trace = traces.find(({ mode }) => mode === "burst") ?? traces[0];
  if (!trace) return "";
  const points = trace.potential.map((V, k) => [V, trace.available[k] ?? 0] as const);
  const told = `Phase plane of cell ${trace.cell}: potential against the available share of T-type channels, which falls in each burst and recovers between bursts.`;
  const marks = [{ kind: "line" as const, colour: colours[trace.mode], points }];
  const highest = Math.max(0.2, ...trace.available);
  const y = { label: "T-type available (share)", from: 0, to: Number((1.1 * highest).toPrecision(2)) };
  return section("Phase plane", drawing({ label: "potential (mV)", from: -100, to: 50 }, y, marks, told, 360), told);
}

const section = (title: string, figure: string, told: string): string =>
  `<section><h2>${markup(title)}</h2><figure>${figure}<figcaption>${markup(told)}</figcaption></figure></section>`;
