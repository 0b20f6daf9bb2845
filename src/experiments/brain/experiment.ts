import { adaptedTo, type BrainCondition, inputsOf } from "./condition.ts";
import { type Bold, boldOf, connectivityOf, meanZ } from "./connectivity.ts";
import { builtInConnectome, type Connectome } from "./connectome.ts";
import { type Brain, brainOf, feedbackInhibition, meanRates, runBrain } from "./whole-brain.ts";

/** A condition with the name that reports give it. */
export interface NamedCondition {
  readonly name: string;
  readonly condition: BrainCondition;
}

/** What is asked of a whole brain: conditions, the first of which others are compared with. */
export interface BrainQuestion {
  readonly connectome?: Connectome;
  readonly conditions: readonly NamedCondition[];
  readonly minutes: number;
  /** Strength of coupling between regions. */
  readonly global: number;
  readonly seed: number;
  readonly report?: (done: number, of: number) => void;
}

/** One state of a brain: BOLD, mean rate (1/s), and mean Fisher z of connectivity by pair of networks. */
export interface BrainState {
  readonly name: string;
  readonly condition: BrainCondition;
  readonly rate: number;
  readonly bold: Bold;
  readonly connectivity: Float64Array;
  readonly networks: readonly string[];
  /** By network, then network: NaN where a network has one region. */
  readonly byNetwork: readonly (readonly number[])[];
  /** Within the default network; NaN without one. */
  readonly defaultMode: number;
  /** Between the default network and those of tasks; NaN without one of them. */
  readonly defaultToTask: number;
}

/** A brain in every condition asked for, with the same noise. */
export interface BrainAnswer {
  readonly connectome: Connectome;
  readonly networks: readonly string[];
  readonly states: readonly BrainState[];
  readonly model: string;
}

/** Samples of gating, ms. */
const sample = 10;

/** Networks that tasks engage. */
const taskNetworks: readonly string[] = ["control", "dorsalAttention", "salience"];

/** Runs one condition after the other on the same brain with the same noise. */
export type ConditionRunner = (named: NamedCondition) => BrainState;

/**
 * A runner of conditions on a connectome, for so many minutes of BOLD. Feedback inhibition is what a state of weeks has led to; a
 * drug does not change it.
 */
export function conditionsOn(
  connectome: Connectome,
  { global, minutes, seed }: { readonly global: number; readonly minutes: number; readonly seed: number },
): ConditionRunner {
  const brain = brainOf(connectome);
  const networks = networksOf(connectome);
  const adapt = adaptation(brain, seed);
  const run = { milliseconds: 60_000 * minutes + 20_000, sample, seed };
  return (named) => {
    const series = runBrain(brain, adapt(named.condition, global), inputsOf(named.condition, global), run);
    return stateOf(named, connectome, networks, boldOf(series, sample), meanRates(series));
  };
}

/** The networks of a connectome, each once, in the order of its regions. */
export const networksOf = (connectome: Connectome): string[] => [...new Set(connectome.networks)];

/** Runs a whole brain in each condition. */
export function runWholeBrain({ conditions, minutes, global, seed, report = () => {}, ...question }: BrainQuestion): BrainAnswer {
  const connectome = question.connectome ?? builtInConnectome();
  const run = conditionsOn(connectome, { global, minutes, seed });
  const states = conditions.map((named, done) => {
    report(done, conditions.length);
    return run(named);
  });
  report(conditions.length, conditions.length);
  return { connectome, networks: networksOf(connectome), states, model: brainOf(connectome).machine.hash };
}

/** Feedback inhibition of a brain by what it has adapted to, found once for each state. */
function adaptation(brain: Brain, seed: number): (condition: BrainCondition, global: number) => Float64Array {
  const known = new Map<string, Float64Array>();
  return (condition, global) => {
    const state = adaptedTo(condition, global);
    const key = JSON.stringify(state);
    const found = known.get(key) ?? feedbackInhibition(brain, state, seed);
    known.set(key, found);
    return found;
  };
}

function stateOf(
  named: NamedCondition,
  { networks: of, labels }: Connectome,
  networks: readonly string[],
  bold: Bold,
  rates: readonly number[],
): BrainState {
  const connectivity = connectivityOf(bold);
  const between = (a: string, b: string): number =>
    meanZ(connectivity, labels.length, (i, j) => (of[i] === a && of[j] === b) || (of[i] === b && of[j] === a));
  const isTask = (region: number): boolean => taskNetworks.includes(of[region] ?? "");
  const isDefault = (region: number): boolean => of[region] === "default";
  return {
    ...named,
    rate: rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
    bold,
    connectivity,
    networks,
    byNetwork: networks.map((a) => networks.map((b) => between(a, b))),
    defaultMode: between("default", "default"),
    defaultToTask: meanZ(connectivity, labels.length, (i, j) => (isDefault(i) && isTask(j)) || (isTask(i) && isDefault(j))),
  };
}
