import type { BrainAnswer, BrainState } from "../../experiments/brain/experiment.ts";
import type { Screen } from "../context.ts";
import { formatNumber } from "./number.ts";
import { table, wrap } from "./table.ts";

/** The report of a whole brain: rates, connectivity of the default network, and a matrix by pair of networks. */
export function brainReport(
  answer: BrainAnswer,
  how: string,
  { minutes, global }: { readonly minutes: number; readonly global: number },
  screen: Screen,
): string {
  const { connectome, rest, blocked, networks } = answer;
  const about = `${connectome.labels.length} regions (${connectome.name}), coupling ${formatNumber(global)}, ${formatNumber(minutes)} min of BOLD`;
  const columns = [{ heading: "" }, { heading: "rest", right: true }, ...(blocked ? [{ heading: "blocked", right: true }] : [])];
  const pair = (name: string, of: (state: BrainState) => number): string[] => [
    name,
    show(of(rest)),
    ...(blocked ? [show(of(blocked))] : []),
  ];
  const rows = [
    pair("rate of excitatory cells (1/s)", ({ rate }) => rate),
    pair("connectivity within the default network (z)", ({ defaultMode }) => defaultMode),
  ];
  const parts = [
    wrap(`Whole brain, ${how}`, screen.columns, "  "),
    wrap(about, screen.columns, "  "),
    table(columns, rows, screen),
    `Connectivity at rest (mean Fisher z)\n${matrix(networks, rest.byNetwork, screen)}`,
    ...(blocked ? [`Change under block\n${matrix(networks, difference(blocked.byNetwork, rest.byNetwork), screen)}`] : []),
    wrap(foot, screen.columns),
  ];
  return `${parts.join("\n\n")}\n`;
}

const foot =
  "Feedback inhibition holds every region at the published rate at rest. The built-in connectome is generated from printed coordinates by a rule of distance. Not advice for any person.";

const show = (value: number): string => (Number.isFinite(value) ? formatNumber(value) : "-");

const difference = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] =>
  a.map((row, i) => row.map((value, j) => value - (b[i]?.[j] ?? Number.NaN)));

function matrix(networks: readonly string[], values: readonly (readonly number[])[], screen: Screen): string {
  const short = (name: string): string => name.slice(0, 7);
  const columns = [{ heading: "" }, ...networks.map((name) => ({ heading: short(name), right: true }))];
  const rows = networks.map((name, i) => [
    name,
    ...networks.slice(0, i + 1).map((_, j) => (Number.isFinite(values[i]?.[j]) ? (values[i]?.[j] ?? 0).toFixed(2) : "-")),
  ]);
  return table(columns, rows, screen);
}
