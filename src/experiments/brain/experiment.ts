import type { Sharing } from "../../engine/threads.ts";
import { meanOf, summarise } from "../statistics.ts";
import type { BrainCondition } from "./condition.ts";
import { type Bold, meanZ } from "./connectivity.ts";
import { builtInConnectome, type Connectome } from "./connectome.ts";
import { type Scan, type ScanOptions, scannerOf } from "./scans.ts";
import { brainModel } from "./whole-brain.ts";

/** A condition with the name that reports give it. */
export interface NamedCondition {
  readonly name: string;
  readonly condition: BrainCondition;
}

/** What is asked of a whole brain: conditions, the first of which others are compared with, and how they are scanned. */
export interface BrainQuestion extends ScanOptions, Sharing {
  readonly connectome?: Connectome;
  readonly conditions: readonly NamedCondition[];
}

/** Numbers of a state: mean rate (1/s), mean Fisher z within the default network, and between it and those of tasks. */
export interface BrainFigures {
  readonly rate: number;
  /** NaN without such a network. */
  readonly defaultMode: number;
  /** NaN without one of them. */
  readonly defaultToTask: number;
}

/** One state of a brain: means over its scans, and BOLD of the first. */
export interface BrainState extends BrainFigures {
  readonly name: string;
  readonly condition: BrainCondition;
  readonly scans: number;
  /** Standard deviation between scans; undefined for one scan. */
  readonly spread: BrainFigures | undefined;
  readonly bold: Bold;
  readonly connectivity: Float64Array;
  readonly networks: readonly string[];
  /** Mean Fisher z by network, then network: NaN where a network has one region. */
  readonly byNetwork: readonly (readonly number[])[];
}

/** A brain in every condition asked for, with the same noise. */
export interface BrainAnswer {
  readonly connectome: Connectome;
  readonly networks: readonly string[];
  readonly states: readonly BrainState[];
  readonly model: string;
}

/** Networks that tasks engage. */
const taskNetworks: readonly string[] = ["control", "dorsalAttention", "salience"];

/** Scans a brain in conditions, in their order, with the same noise. */
export type ConditionRunner = (named: readonly NamedCondition[], sharing?: Sharing) => Promise<BrainState[]>;

/** A runner of conditions on a connectome. */
export function conditionsOn(connectome: Connectome, options: ScanOptions): ConditionRunner {
  const scan = scannerOf(connectome, options);
  return async (named, sharing) => {
    const scans = await scan(
      named.map(({ condition }) => condition),
      sharing,
    );
    return named.map((of, k) => stateOf(of, connectome, scans[k] ?? []));
  };
}

/** The networks of a connectome, each once, in the order of its regions. */
export const networksOf = (connectome: Connectome): string[] => [...new Set(connectome.networks)];

/** Runs a whole brain in each condition; throws a RangeError where coupling is too strong for a state at the published rate. */
export async function runWholeBrain({ conditions, threads = 1, report = () => {}, ...question }: BrainQuestion): Promise<BrainAnswer> {
  const connectome = question.connectome ?? builtInConnectome();
  const states = await conditionsOn(connectome, question)(conditions, { threads, report });
  return { connectome, networks: networksOf(connectome), states, model: brainModel() };
}

function stateOf(named: NamedCondition, connectome: Connectome, scans: readonly Scan[]): BrainState {
  const networks = networksOf(connectome);
  const figures = scans.map((scan) => figuresOf(scan, connectome));
  const matrices = scans.map(({ connectivity }) => byNetworkOf(connectivity, connectome, networks));
  const [first] = scans;
  if (!first?.bold) throw new RangeError("a state of the brain needs at least one scan, whose BOLD is kept");
  return {
    ...named,
    ...over(figures, meanOf),
    scans: scans.length,
    spread: scans.length > 1 ? over(figures, deviationOf) : undefined,
    bold: first.bold,
    connectivity: scans.length > 1 ? meanConnectivity(scans) : first.connectivity,
    networks,
    byNetwork: networks.map((_, i) => networks.map((_n, j) => meanOf(matrices.map((matrix) => matrix[i]?.[j] ?? Number.NaN)))),
  };
}

/** The numbers of one scan. */
export function figuresOf({ rate, connectivity }: Scan, { networks: of, labels }: Connectome): BrainFigures {
  const isTask = (region: number): boolean => taskNetworks.includes(of[region] ?? "");
  const isDefault = (region: number): boolean => of[region] === "default";
  return {
    rate,
    defaultMode: meanZ(connectivity, labels.length, (i, j) => isDefault(i) && isDefault(j)),
    defaultToTask: meanZ(connectivity, labels.length, (i, j) => (isDefault(i) && isTask(j)) || (isTask(i) && isDefault(j))),
  };
}

const byNetworkOf = (connectivity: Float64Array, { networks: of, labels }: Connectome, networks: readonly string[]): number[][] =>
  networks.map((a) =>
    networks.map((b) => meanZ(connectivity, labels.length, (i, j) => (of[i] === a && of[j] === b) || (of[i] === b && of[j] === a))),
  );

const over = (all: readonly BrainFigures[], statistic: (of: readonly number[]) => number): BrainFigures => ({
  rate: statistic(all.map(({ rate }) => rate)),
  defaultMode: statistic(all.map(({ defaultMode }) => defaultMode)),
  defaultToTask: statistic(all.map(({ defaultToTask }) => defaultToTask)),
});

// correlations are averaged as Fisher z
const meanConnectivity = (scans: readonly Scan[]): Float64Array =>
  Float64Array.from(scans[0]?.connectivity ?? [], (_, k) =>
    Math.tanh(meanOf(scans.map(({ connectivity }) => Math.atanh(connectivity[k] ?? Number.NaN)))),
  );

const deviationOf = (of: readonly number[]): number => summarise(of).sd ?? Number.NaN;
