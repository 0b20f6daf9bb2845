import { answersOf, type Sharing } from "../../engine/threads.ts";
import { corticalRest } from "../../evidence/quantities/cortex.ts";
import { meanFieldNode } from "../../models/networks/mean-field-node.model.ts";
import { meanOf } from "../statistics.ts";
import { meanZ } from "./connectivity.ts";
import type { Connectome } from "./connectome.ts";
import { figuresOf } from "./experiment.ts";
import { type BrainTask, scanOf } from "./scans.ts";
import { type Brain, type BrainInputs, brainOf, feedbackInhibition, meanRates, NoRestError, runBrain } from "./whole-brain.ts";

/** A brain at one strength of coupling; rates are means over regions, 1/s. */
export interface DiagramPoint {
  readonly global: number;
  /** Without noise, with the inhibition of an isolated region everywhere: where it settles from a calm and from an active start. */
  readonly calm: number;
  readonly active: number;
  /** The same with noise, from a calm start. */
  readonly noisy: number;
  /** With feedback inhibition found by iteration; undefined where none holds every region at the published rate. */
  readonly held: HeldBrain | undefined;
}

/** A brain that feedback inhibition holds: rate (1/s), mean inhibition (nA), mean Fisher z of the default network and of all pairs. */
export interface HeldBrain {
  readonly rate: number;
  readonly feedback: number;
  readonly defaultMode: number;
  readonly all: number;
}

/** What a diagram is made of. */
export interface DiagramOptions {
  readonly minutes: number;
  readonly seed: number;
  readonly velocity?: number | undefined;
}

/** A point of the diagram to work out. */
export interface DiagramJob extends DiagramOptions {
  readonly pointAt: number;
}

/** Strengths of coupling that a diagram shows. */
export const couplings: readonly number[] = [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2];

/** The bifurcation diagram of a brain: what it does at each strength of coupling, with and without feedback inhibition. */
export function diagramOf(connectome: Connectome, options: DiagramOptions, sharing: Sharing = {}): Promise<DiagramPoint[]> {
  const brain = brainOf(connectome, { velocity: options.velocity });
  const jobs = couplings.map((pointAt): DiagramJob => ({ ...options, pointAt }));
  const task: BrainTask = { connectome, velocity: options.velocity, jobs };
  return answersOf(
    new URL("./brain-worker.ts", import.meta.url),
    task,
    jobs.length,
    (number) => pointOf(brain, jobs[number] as DiagramJob),
    sharing,
  );
}

/** One point of a diagram. */
export function pointOf(brain: Brain, { pointAt: global, minutes, seed }: DiagramJob): DiagramPoint {
  const alone = new Float64Array(brain.machine.regions).fill(corticalRest.feedback);
  const noisy = meanOf(meanRates(runBrain(brain, alone, { global }, { milliseconds: 20_000, sample: 100, seed })));
  const settledFrom = (S: number): number => meanOf(settled(brain, alone, { global }, { S, G: 0.04 }));
  return { global, calm: settledFrom(0.16), active: settledFrom(0.8), noisy, held: heldAt(brain, global, minutes, seed) };
}

function heldAt(brain: Brain, global: number, minutes: number, seed: number): HeldBrain | undefined {
  const feedback = feedbackWhere(brain, global, seed);
  if (!feedback) return undefined;
  const scan = scanOf(brain, { inputs: { global }, feedback, seed, minutes });
  const { rate, defaultMode } = figuresOf(scan, brain.connectome);
  return { rate, feedback: meanOf([...feedback]), defaultMode, all: meanZ(scan.connectivity, brain.machine.regions, () => true) };
}

// that a coupling has no such state is an answer here
function feedbackWhere(brain: Brain, global: number, seed: number): Float64Array | undefined {
  try {
    return feedbackInhibition(brain, { global }, seed);
  } catch (error) {
    if (error instanceof NoRestError) return undefined;
    throw error;
  }
}

/**
 * Rates (1/s) at which the regions of a brain settle without noise from a start that all share, by the equations themselves in double
 * precision: steps of 1 ms until none moves by more than a billionth, or a minute has passed.
 */
export function settled(
  { connectome, machine }: Brain,
  feedback: ArrayLike<number>,
  inputs: BrainInputs,
  start: { readonly S: number; readonly G: number },
): number[] {
  const given = { blockE: 0, blockI: 0, blockFar: 0, synapses: 1, inhibition: 1, ...inputs };
  const p = Array.from({ length: machine.regions }, (_, i) => ({
    ...meanFieldNode.defaults,
    feedback: feedback[i] ?? Number.NaN,
    density: connectome.density[i] ?? 1,
  }));
  const h = 0.001;
  let states = p.map(() => start);
  let rates: number[] = [];
  for (let step = 0; step < 60_000; step++) {
    const made = states.map((state, i) => {
      const others = states.reduce((sum, { S }, j) => sum + (connectome.weights[i * machine.regions + j] ?? 0) * S, 0);
      return meanFieldNode.equations(state, { ...given, others }, p[i] ?? meanFieldNode.defaults);
    });
    const moved = Math.max(...made.map(({ ddt }) => Math.max(Math.abs(ddt.S), Math.abs(ddt.G))));
    states = states.map(({ S, G }, i) => ({ S: S + h * (made[i]?.ddt.S ?? Number.NaN), G: G + h * (made[i]?.ddt.G ?? Number.NaN) }));
    rates = made.map(({ out }) => out.rate);
    if (!(moved * h > 1e-9)) break;
  }
  return rates;
}
