import { compile } from "../../engine/compile.ts";
import { buildNetwork, longestDelay, type NetworkMachine } from "../../engine/march/network.ts";
import { runNetwork } from "../../engine/march/network-run.ts";
import type { Program } from "../../engine/program.ts";
import { corticalRest } from "../../evidence/quantities/cortex.ts";
import { evidence } from "../../evidence/table.ts";
import { meanFieldNode } from "../../models/networks/mean-field-node.model.ts";
import { between, type Connectome } from "./connectome.ts";

const hoursPerMillisecond = 1 / 3.6e6;

/** What all regions share: strength of coupling, and block of NMDA receptors of excitatory cells, interneurons and far inputs. */
export interface BrainInputs {
  readonly global: number;
  readonly blockE?: number;
  readonly blockI?: number;
  readonly blockFar?: number;
  /** Strength of excitatory synapses, and of feedback inhibition, relative to health. */
  readonly synapses?: number;
  readonly inhibition?: number;
}

/** The hash of the node's mathematics, which results carry. */
export const brainModel = (): string => compile(meanFieldNode).hash;

/** A brain ready to run: its regions, the node's mathematics, and the network. */
export interface Brain {
  readonly connectome: Connectome;
  readonly program: Program;
  readonly machine: NetworkMachine;
  /** ms */
  readonly step: number;
  /** Speed of what regions send, m/s; undefined where it arrives at once, or where the connectome brings delays. */
  readonly velocity: number | undefined;
}

/** How a brain is built: its step (ms; rates and connectivity are those of 0.1 ms at 0.2 ms), and the speed of what regions send (m/s). */
export interface BrainOptions {
  readonly step?: number;
  readonly velocity?: number | undefined;
}

/**
 * Builds a whole brain of mean-field nodes on a connectome. What regions send arrives at once, or after the connectome's delays, or
 * after the straight way between centres at `velocity`. Throws a RangeError where there are no centres, where there are delays of its
 * own beside a velocity, and where a delay is longer than what regions send is kept.
 */
export function brainOf(connectome: Connectome, { step = 0.2, velocity }: BrainOptions = {}): Brain {
  const program = compile(meanFieldNode);
  const late = delaysOf(connectome, velocity);
  if (late) checkDelays(connectome, late, step, velocity);
  const delays = late?.map((one) => one * hoursPerMillisecond);
  const coupling = { from: "sent", into: "others", weights: connectome.weights, ...(delays && { delays }) };
  const keep = ["sent", "rate"];
  const machine = buildNetwork(program, { regions: connectome.labels.length, step: step * hoursPerMillisecond, coupling, keep });
  return { connectome, program, machine, step, velocity };
}

/** How long what regions send takes, ms, row by row; undefined where it arrives at once. 1 mm at 1 m/s takes 1 ms. */
export function delaysOf({ name, delays, centres }: Connectome, velocity: number | undefined): Float64Array | undefined {
  if (velocity === undefined) return delays;
  if (delays) throw new RangeError(`${name} has delays of its own; leave the velocity out, or delays.csv`);
  if (!centres) throw new RangeError(`${name} has no centres, so a velocity gives no delays; add columns x, y and z (mm), or delays.csv`);
  return Float64Array.from(centres.flatMap((a) => centres.map((b) => between(a, b) / velocity)));
}

// said in ms, as files and flags have it
function checkDelays({ name, labels }: Connectome, delays: Float64Array, step: number, velocity: number | undefined): void {
  const count = labels.length;
  const most = Math.floor(longestDelay(count) * step);
  const k = delays.findIndex((late) => late > most);
  if (k === -1) return;
  const [row, column, late] = [Math.floor(k / count), k % count, delays[k] ?? Number.NaN];
  const place = `${name}, row ${row + 1}, column ${column + 1}: the delay between ${labels[row]} and ${labels[column]}`;
  const given = Number(late.toPrecision(6));
  if (velocity === undefined) throw new RangeError(`${place} is ${given} ms; give at most ${most} ms`);
  const least = Math.ceil((1000 * velocity * late) / most) / 1000;
  throw new RangeError(`${place} is ${given} ms at ${velocity} m/s, of at most ${most} ms; give ${least} m/s or more`);
}

/** Series of one run: by sample, then region. */
export interface BrainSeries {
  readonly samples: number;
  readonly regions: number;
  /** Open NMDA receptors, and rates of excitatory cells (1/s), means over each sample. */
  readonly gating: Float64Array;
  readonly rate: Float64Array;
}

/** A run: for how long and over what means are taken (ms), the seed, and parameters of the node that regions have of their own. */
export interface BrainRun {
  readonly milliseconds: number;
  readonly sample: number;
  readonly seed: number;
  readonly own?: Readonly<Record<string, ArrayLike<number>>>;
}

/** Runs a brain for so many ms, with the feedback inhibition of each region (nA), and keeps means over `sample` ms. */
export function runBrain(
  { connectome, machine, program, step }: Brain,
  feedback: ArrayLike<number>,
  inputs: BrainInputs,
  run: BrainRun,
): BrainSeries {
  const own: Readonly<Record<string, ArrayLike<number>>> = { ...run.own, feedback, density: connectome.density };
  const parameters = Float64Array.from(
    Array.from({ length: machine.regions }, (_, region) =>
      program.parameters.map(({ name, start }) => (name in own ? (own[name]?.[region] ?? Number.NaN) : start)),
    ).flat(),
  );
  const named: Readonly<Record<string, number>> = { ...inputs };
  const given = machine.inputs.map((name, i) => named[name] ?? program.inputs[i]?.start ?? 0);
  const sample = Math.round(run.sample / step);
  const found = runNetwork(machine, {
    parameters,
    inputs: given,
    steps: Math.floor(run.milliseconds / run.sample) * sample,
    seed: run.seed,
    sample,
  });
  const outputs = machine.outputs.length;
  const column = (name: string): Float64Array => {
    const k = machine.outputs.indexOf(name);
    return Float64Array.from({ length: found.length / outputs }, (_, place) => found[place * outputs + k] ?? Number.NaN);
  };
  return { samples: found.length / outputs / machine.regions, regions: machine.regions, gating: column("sent"), rate: column("rate") };
}

/** Mean rate of each region (1/s), without the first two seconds of 100 ms samples. */
export function meanRates({ samples, regions, rate }: BrainSeries): number[] {
  const first = 20;
  return Array.from({ length: regions }, (_, region) => {
    let sum = 0;
    for (let s = first; s < samples; s++) sum += rate[s * regions + region] ?? Number.NaN;
    return sum / (samples - first);
  });
}

/** The rate that feedback inhibition holds each region at, 1/s. */
export const targetRate = evidence("dmf_rate_e", "1/s").value;

/** That no feedback inhibition holds a brain at the published rate. */
export class NoRestError extends RangeError {
  override readonly name = "NoRestError";
}

/** Steps of the first rounds of an adaptation, ms. */
const coarse = 1;

/**
 * Feedback inhibition of each region (nA) that holds its excitatory cells at the published rate in the noisy network, by
 * iteration: the formula for a network without noise leaves it at a multiple of that rate. `state` is what the network has
 * adapted to. Rounds begin with steps of 1 ms; the last third takes those of the brain, and its mean is kept, for single rounds
 * are noisy. Throws a NoRestError when a region is still off by a tenth: coupling this strong has no such state.
 */
export function feedbackInhibition(brain: Brain, state: BrainInputs, seed = 1, rounds = 150): Float64Array {
  const regions = brain.connectome.labels.length;
  const rough = brainOf(brain.connectome, { step: coarse, velocity: brain.velocity });
  const feedback = new Float64Array(regions).fill(corticalRest.feedback * (1 + 0.75 * state.global));
  const last = Math.floor(rounds / 3);
  const [found, mean] = [new Float64Array(regions), new Float64Array(regions)];
  for (let round = 0; round < rounds; round++) {
    const isLast = round >= rounds - last;
    const run = { milliseconds: 12_000, sample: 100, seed: seed + round };
    const rates = meanRates(runBrain(isLast ? brain : rough, feedback, state, run));
    const gain = 0.04 * Math.max(0.2, 1 - round / rounds);
    for (const [i, rate] of rates.entries()) {
      if (isLast) {
        found[i] = (found[i] ?? 0) + (feedback[i] ?? 0) / last;
        mean[i] = (mean[i] ?? 0) + rate / last;
      }
      feedback[i] = (feedback[i] ?? 0) + gain * Math.min(6, rate - targetRate);
    }
  }
  const worst = Math.max(...mean.map((rate) => Math.abs(rate / targetRate - 1)));
  if (!(worst < 0.1)) {
    throw new NoRestError(
      `feedback inhibition does not hold ${targetRate} spikes/s at coupling ${state.global} (off by ${Math.round(100 * worst)} %); couple more weakly`,
    );
  }
  return found;
}
