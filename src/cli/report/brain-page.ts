import type { Bold } from "../../experiments/brain/connectivity.ts";
import type { BrainAnswer, BrainState } from "../../experiments/brain/experiment.ts";
import { version } from "../../experiments/release.ts";
import { aboutBrain, type BrainAsked, onDepression, withSpread } from "./brain-report.ts";
import { brainMap, heatMap, inWords, scaleOf } from "./heat-map.ts";
import { formatNumber } from "./number.ts";
import { markup, own, pageOf, tableOf } from "./page.ts";
import { drawing } from "./svg-plot.ts";

/** A whole brain as one page: numbers, BOLD of some regions, connectivity, and what changes from the first state to the others. */
export function brainPage(answer: BrainAnswer, asked: BrainAsked, seed: number): string {
  const [first, ...others] = answer.states;
  if (!first) throw new RangeError("a page needs at least one state of the brain");
  const scales = scalesOf(answer, first, others);
  const body = `<p>${markup(sentence(asked.how))}. ${markup(aboutBrain(answer, asked))}.</p>
<p class="soft">A model of a brain, made with Ketagenesis.${markup(onDepression(answer))} Not advice for any person.</p>
${numbers(answer)}
${traces(answer)}
${connectivity(answer, first)}
${others.map((state) => changes(answer, first, state, scales)).join("\n")}
<section><h2>Provenance</h2><p>Ketagenesis ${markup(version())}, model ${markup(answer.model)}, seed ${seed}, mode strict.</p></section>`;
  return pageOf({ title: "Whole brain", body, style: own("style.css") });
}

function numbers({ states }: BrainAnswer): string {
  const show = (value: number): string => (Number.isFinite(value) ? formatNumber(value) : "-");
  const rows = states.map(({ name, rate, defaultMode, defaultToTask, condition, spread }) => [
    name,
    show(100 * condition.block.pyramidal),
    show(100 * condition.block.interneuron),
    withSpread(rate, spread?.rate),
    withSpread(defaultMode, spread?.defaultMode),
    withSpread(defaultToTask, spread?.defaultToTask),
  ]);
  const headings = ["state", "block, pyramidal (%)", "block, interneurons (%)", "rate (1/s)", "within default (z)", "default to task (z)"];
  return tableOf(headings, rows, 1);
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Regions whose BOLD is drawn: the first of each of the largest networks. */
const drawn = 3;

/** Height of the drawing of one state's BOLD. */
const tall = 200;

// every state on one scale, so that they can be compared by eye
function traces({ networks, connectome, states }: BrainAnswer): string {
  const sizeOf = (network: string): number => connectome.networks.filter((one) => one === network).length;
  const largest = [...networks].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, drawn);
  const chosen = largest.map((network) => ({ network, region: connectome.networks.indexOf(network) }));
  const all = states.map(({ name, bold }) => ({ name, bold, lines: chosen.map(({ region }) => traceOf(bold, region)) }));
  const farthest = Math.max(0.1, ...all.flatMap(({ lines }) => lines.flat().map(([, value]) => Math.abs(value))));
  const y = { label: "BOLD (%)", from: -1.1 * farthest, to: 1.1 * farthest };
  const figures = all.map(({ name, bold, lines }) => {
    const marks = lines.map((points, k) => ({ kind: "line" as const, colour: k, points, name: inWords(chosen[k]?.network ?? "") }));
    const x = { label: "time (min)", from: 0, to: (bold.volumes * bold.repetition) / 60 };
    return `<figure><figcaption>${markup(sentence(name))}</figcaption>${drawing(x, y, marks, `BOLD, ${name}`, tall)}</figure>`;
  });
  const told = `One region of each of the largest networks: ${chosen.map(({ network, region }) => `${connectome.labels[region]} (${inWords(network)})`).join(", ")}. Percent about the mean; every state has the same noise.`;
  return `<section><h2>BOLD</h2><p class="soft">${markup(told)}</p>${figures.join("\n")}</section>`;
}

function traceOf({ signal, regions, volumes, repetition }: Bold, region: number): (readonly [number, number])[] {
  const points = Array.from({ length: volumes }, (_, volume) => 100 * (signal[volume * regions + region] ?? Number.NaN));
  const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
  return points.map((value, volume) => [(volume * repetition) / 60, value - mean] as const);
}

function connectivity(answer: BrainAnswer, { name, connectivity: values }: BrainState): string {
  const told = `Functional connectivity of every pair of regions, ${name}, from -1 to 1, ordered by network.`;
  return section(`Connectivity, ${name}`, heatMap(answer.connectome, values, 1, told), told);
}

/** The largest change that colours tell apart, of pairs and of regions: the same for all states. */
interface Scales {
  readonly pairs: number;
  readonly regions: number;
}

const changeOf = (first: BrainState, state: BrainState): Float64Array =>
  state.connectivity.map((value, k) => value - (first.connectivity[k] ?? Number.NaN));

// of each region with all others
function meanChange({ connectome }: BrainAnswer, change: Float64Array): number[] {
  const count = connectome.labels.length;
  return connectome.labels.map(
    (_, i) => connectome.labels.reduce((sum, _label, j) => sum + (i === j ? 0 : (change[i * count + j] ?? 0)), 0) / (count - 1),
  );
}

function scalesOf(answer: BrainAnswer, first: BrainState, others: readonly BrainState[]): Scales {
  const all = others.map((state) => changeOf(first, state));
  return {
    pairs: scaleOf(all.flatMap((change) => [...change])),
    regions: scaleOf(all.flatMap((change) => meanChange(answer, change))),
  };
}

function changes(answer: BrainAnswer, first: BrainState, state: BrainState, scales: Scales): string {
  const { connectome } = answer;
  const change = changeOf(first, state);
  const told = `Change of connectivity (correlation) from ${first.name} to ${state.name}; colours reach from ${-scales.pairs} to ${scales.pairs}.`;
  const matrix = section(`Change, ${state.name}`, heatMap(connectome, change, scales.pairs, told), told);
  if (!connectome.centres) return matrix;
  const where = `Mean change of each region's connectivity from ${first.name} to ${state.name}, seen from above and from the right; colours reach from ${-scales.regions} to ${scales.regions}.`;
  return `${matrix}\n${section(`Where, ${state.name}`, brainMap(connectome.centres, meanChange(answer, change), scales.regions, where), where)}`;
}

const section = (title: string, figure: string, told: string): string =>
  `<section><h2>${markup(title)}</h2><figure>${figure}<figcaption>${markup(told)}</figcaption></figure></section>`;
