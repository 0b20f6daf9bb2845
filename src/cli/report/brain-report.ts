import { inputsOf } from "../../experiments/brain/condition.ts";
import type { Connectome } from "../../experiments/brain/connectome.ts";
import type { BrainAnswer, BrainState } from "../../experiments/brain/experiment.ts";
import { onBrainSurface } from "../../experiments/brain/response-surface.ts";
import type { Screen } from "../context.ts";
import { formatNumber } from "./number.ts";
import { table, wrap } from "./table.ts";

/** What was asked of a brain, for its report. */
export interface BrainAsked {
  readonly how: string;
  readonly minutes: number;
  readonly global: number;
  /** Scans of each state; one where left out. */
  readonly scans?: number;
  /** m/s; undefined where what regions send arrives at once, or after delays of the connectome. */
  readonly velocity?: number | undefined;
}

/** The report of a whole brain: rates and connectivity of each state, and a matrix by pair of networks. */
export function brainReport(answer: BrainAnswer, asked: BrainAsked, screen: Screen): string {
  const { networks, states } = answer;
  const [first, ...others] = states;
  const parts = [
    wrap(`Whole brain, ${asked.how}`, screen.columns, "  "),
    wrap(aboutBrain(answer, asked), screen.columns, "  "),
    stateTable(answer, asked, screen),
    ...(first ? [`Connectivity, ${first.name} (mean Fisher z)\n${matrix(networks, first.byNetwork, screen)}`] : []),
    ...others.map((state) => `Change, ${state.name}\n${matrix(networks, changeOf(state, first), screen)}`),
    wrap(foot(answer, asked.scans ?? 1), screen.columns),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** One sentence on regions, coupling and time. */
export function aboutBrain({ connectome }: BrainAnswer, { minutes, global, scans = 1, velocity }: BrainAsked): string {
  const watched = `${formatNumber(minutes)} min of BOLD${scans > 1 ? ` in each of ${scans} scans` : ""}`;
  return [regionsOf(connectome), `coupling ${formatNumber(global)}`, ...signalsOf(connectome, velocity), watched].join(", ");
}

/** How many regions there are, and which. */
export const regionsOf = ({ name, labels }: Connectome): string => `${labels.length} regions (${name})`;

/** What there is to say of how long signals take: nothing where they arrive at once. */
export function signalsOf({ delays }: Connectome, velocity: number | undefined): string[] {
  if (velocity !== undefined) return [`signals at ${formatNumber(velocity)} m/s`];
  return delays ? ["delays of its own"] : [];
}

function stateTable(answer: BrainAnswer, { global, velocity }: BrainAsked, screen: Screen): string {
  const sign = screen.unicode ? "\u00b1" : "+/-";
  const rows = answer.states.map((state) => {
    const surface = global === 1 && velocity === undefined && answer.connectome.name === "distance rule" ? surfaceOf(state) : undefined;
    return [
      state.name,
      formatNumber(100 * state.condition.block.pyramidal),
      formatNumber(100 * state.condition.block.interneuron),
      withSpread(state.rate, state.spread?.rate, sign),
      withSpread(state.defaultMode, state.spread?.defaultMode, sign),
      surface === undefined ? "" : show(surface),
      withSpread(state.defaultToTask, state.spread?.defaultToTask, sign),
    ];
  });
  const right = (heading: string) => ({ heading, right: true });
  const columns = [
    { heading: "", shrinks: true },
    right("pyr block %"),
    right("int block %"),
    right("rate (/s)"),
    right("default (z)"),
    right("surface"),
    right("to task (z)"),
  ];
  return table(columns, rows, screen);
}

// the surface holds for the built-in connectome, its coupling and the fitted share of long links
function surfaceOf({ condition }: BrainState): number | undefined {
  if (condition.farShare !== undefined || condition.sedation !== undefined) return undefined;
  const { synapses = 1, inhibition = 1 } = inputsOf(condition, 1);
  const { pyramidal, interneuron } = condition.block;
  const strength = condition.account === "lost-synapses" ? synapses : inhibition;
  return onBrainSurface(condition.account, { pyramidal, beyond: interneuron - pyramidal, strength })?.["default"];
}

function foot(answer: BrainAnswer, scans: number): string {
  const means = scans > 1 ? `Means of ${scans} scans of one brain with other noise, and the standard deviation between them. ` : "";
  const held = "Feedback inhibition holds every region at the published rate at rest";
  const adapted = isDepressed(answer) ? "; depression by lost synapses is adapted to, weak inhibition is not." : ".";
  const generated =
    answer.connectome.name === "distance rule"
      ? " The built-in connectome is generated from printed coordinates by a rule of distance."
      : "";
  return `${means}${held}${adapted}${generated}${onDepression(answer)} Not advice for any person.`;
}

const isDepressed = ({ states }: BrainAnswer): boolean => states.some(({ condition }) => condition.depression > 0);

/** What must be said where a depressed brain is shown; nothing otherwise. */
export function onDepression(answer: BrainAnswer): string {
  if (!isDepressed(answer)) return "";
  const shown = new Set(answer.states.flatMap(({ condition }) => (condition.depression > 0 ? [condition.account] : [])));
  return ` Which sign depression has is contested: ${shown.size > 1 ? "both accounts are shown" : "the other account gives the other sign"}.`;
}

/** A mean with the standard deviation between scans, where there are several. */
export const withSpread = (mean: number, spread: number | undefined, sign = "\u00b1"): string =>
  spread === undefined || !Number.isFinite(spread) ? show(mean) : `${show(mean)} ${sign} ${show(Number(spread.toPrecision(2)))}`;

const show = (value: number): string => (Number.isFinite(value) ? formatNumber(value) : "-");

/** Connectivity of a state beyond that of another, by pair of networks. */
export const changeOf = (state: BrainState, from: BrainState | undefined): number[][] =>
  state.byNetwork.map((row, i) => row.map((value, j) => value - (from?.byNetwork[i]?.[j] ?? Number.NaN)));

function matrix(networks: readonly string[], values: readonly (readonly number[])[], screen: Screen): string {
  const short = (name: string): string => name.slice(0, 7);
  const columns = [{ heading: "" }, ...networks.map((name) => ({ heading: short(name), right: true }))];
  const rows = networks.map((name, i) => [
    name,
    ...networks.slice(0, i + 1).map((_, j) => (Number.isFinite(values[i]?.[j]) ? (values[i]?.[j] ?? 0).toFixed(2) : "-")),
  ]);
  return table(columns, rows, screen);
}
