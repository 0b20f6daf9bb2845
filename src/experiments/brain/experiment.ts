import { brainBlock } from "../../evidence/quantities/cortex.ts";
import { boldOf, connectivityOf, meanZ } from "./connectivity.ts";
import { builtInConnectome, type Connectome } from "./connectome.ts";
import { brainOf, feedbackInhibition, meanRates, runBrain } from "./whole-brain.ts";

/** Shares of NMDA receptors blocked: of excitatory cells, of interneurons, and of inputs from other regions. */
export interface BrainBlock {
  readonly pyramidal: number;
  readonly interneuron: number;
  readonly far: number;
}

/** What is asked of a whole brain. */
export interface BrainQuestion {
  readonly connectome?: Connectome;
  readonly block: BrainBlock;
  readonly minutes: number;
  /** Strength of coupling between regions. */
  readonly global: number;
  readonly seed: number;
  readonly report?: (done: number, of: number) => void;
}

/** One state of a brain: mean rate (1/s), and mean Fisher z of connectivity by pair of networks. */
export interface BrainState {
  readonly rate: number;
  readonly connectivity: Float64Array;
  /** By network, then network: NaN where a network has one region. */
  readonly byNetwork: readonly (readonly number[])[];
  /** Within the default network; NaN without one. */
  readonly defaultMode: number;
}

/** A brain at rest and under block, with the same noise. */
export interface BrainAnswer {
  readonly connectome: Connectome;
  readonly networks: readonly string[];
  readonly rest: BrainState;
  /** Undefined where nothing is blocked. */
  readonly blocked: BrainState | undefined;
  readonly model: string;
}

/** Samples of gating, ms. */
const sample = 10;

/** Runs a whole brain at rest and, where something is blocked, under block: feedback inhibition stays as it is at rest. */
export function runWholeBrain({
  connectome = builtInConnectome(),
  block,
  minutes,
  global,
  seed,
  report = () => {},
}: BrainQuestion): BrainAnswer {
  report(0, 3);
  const feedback = feedbackInhibition(connectome, global, seed);
  const brain = brainOf(connectome);
  const networks = [...new Set(connectome.networks)];
  const share = brainBlock.share.value;
  const stateUnder = (scale: number): BrainState => {
    const inputs = { global, blockE: scale * block.pyramidal, blockI: scale * block.interneuron, blockFar: scale * block.far };
    const series = runBrain(brain, feedback, inputs, { milliseconds: 60_000 * minutes + 20_000, sample, seed });
    return stateOf(connectome, networks, connectivityOf(boldOf(series, sample)), meanRates(series));
  };
  report(1, 3);
  const rest = stateUnder(0);
  report(2, 3);
  const isBlocked = block.pyramidal + block.interneuron + block.far > 0;
  const blocked = isBlocked ? stateUnder(share) : undefined;
  report(3, 3);
  return { connectome, networks, rest, blocked, model: brain.machine.hash };
}

function stateOf(
  { networks: of, labels }: Connectome,
  networks: readonly string[],
  connectivity: Float64Array,
  rates: readonly number[],
): BrainState {
  const between = (a: string, b: string): number =>
    meanZ(connectivity, labels.length, (i, j) => (of[i] === a && of[j] === b) || (of[i] === b && of[j] === a));
  return {
    rate: rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
    connectivity,
    byNetwork: networks.map((a) => networks.map((b) => between(a, b))),
    defaultMode: between("default", "default"),
  };
}
