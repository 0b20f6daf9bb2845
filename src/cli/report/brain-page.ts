import type { BrainAnswer, BrainState } from "../../experiments/brain/experiment.ts";
import { version } from "../../experiments/release.ts";
import { aboutBrain, type BrainAsked, withSpread } from "./brain-report.ts";
import { brainMap, heatMap } from "./heat-map.ts";
import { formatNumber } from "./number.ts";
import { markup, own, pageOf, tableOf } from "./page.ts";
import { drawing } from "./svg-plot.ts";

/** A whole brain as one page: numbers, BOLD of some regions, connectivity, and what changes from the first state to the others. */
export function brainPage(answer: BrainAnswer, asked: BrainAsked, seed: number): string {
  const [first, ...others] = answer.states;
  if (!first) throw new RangeError("a page needs at least one state of the brain");
  const body = `<p>${markup(asked.how)}. ${markup(aboutBrain(answer, asked))}.</p>
<p class="soft">A model of a brain, made with Ketagenesis. Which sign depression has is contested: both accounts are shown. Not advice for any person.</p>
${numbers(answer)}
${answer.states.map((state) => traces(answer, state)).join("\n")}
${connectivity(answer, first)}
${others.map((state) => changes(answer, first, state)).join("\n")}
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

/** Regions whose BOLD is drawn: the first of each of the largest networks. */
const drawn = 4;

function traces({ networks, connectome }: BrainAnswer, { name, bold }: BrainState): string {
  const sizeOf = (network: string): number => connectome.networks.filter((one) => one === network).length;
  const largest = [...networks].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, drawn);
  const chosen = largest.map((network) => ({ network, region: connectome.networks.indexOf(network) }));
  const percent = (volume: number, region: number): number => 100 * (bold.signal[volume * bold.regions + region] ?? Number.NaN);
  const lines = chosen.map(({ region }) => {
    const points = Array.from({ length: bold.volumes }, (_, volume) => percent(volume, region));
    const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
    return points.map((value, volume) => [(volume * bold.repetition) / 60, value - mean] as const);
  });
  const farthest = Math.max(0.1, ...lines.flat().map(([, value]) => Math.abs(value)));
  const told = `BOLD of ${chosen.map(({ network, region }) => `${connectome.labels[region]} (${network})`).join(", ")}: percent about the mean.`;
  const marks = lines.map((points, k) => ({ kind: "line" as const, colour: k, points, name: chosen[k]?.network ?? "" }));
  const x = { label: "time (min)", from: 0, to: (bold.volumes * bold.repetition) / 60 };
  const y = { label: "BOLD (%)", from: -1.1 * farthest, to: 1.1 * farthest };
  return section(`BOLD, ${name}`, drawing(x, y, marks, told), told);
}

function connectivity(answer: BrainAnswer, { name, connectivity: values }: BrainState): string {
  const told = `Functional connectivity of every pair of regions, ${name}, from -1 to 1, ordered by network.`;
  return section(`Connectivity, ${name}`, heatMap(answer.connectome, values, 1, told), told);
}

function changes(answer: BrainAnswer, first: BrainState, state: BrainState): string {
  const { connectome } = answer;
  const change = state.connectivity.map((value, k) => value - (first.connectivity[k] ?? Number.NaN));
  const told = `Change of connectivity from ${first.name} to ${state.name}, from -0.5 to 0.5.`;
  const matrix = section(`Change, ${state.name}`, heatMap(connectome, change, 0.5, told), told);
  if (!connectome.centres) return matrix;
  const count = connectome.labels.length;
  const mean = connectome.labels.map(
    (_, i) => connectome.labels.reduce((sum, _label, j) => sum + (i === j ? 0 : (change[i * count + j] ?? 0)), 0) / (count - 1),
  );
  const where = `Mean change of each region's connectivity from ${first.name} to ${state.name}, seen from above and from the right, from -0.1 to 0.1.`;
  return `${matrix}\n${section(`Where, ${state.name}`, brainMap(connectome.centres, mean, 0.1, where), where)}`;
}

const section = (title: string, figure: string, told: string): string =>
  `<section><h2>${markup(title)}</h2><figure>${figure}<figcaption>${markup(told)}</figcaption></figure></section>`;
