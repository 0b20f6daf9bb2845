import { compile } from "../../engine/compile.ts";
import { buildNetwork, type NetworkMachine, runNetwork } from "../../engine/march/network.ts";
import type { Program } from "../../engine/program.ts";
import { corticalRest } from "../../evidence/quantities/cortex.ts";
import { evidence } from "../../evidence/table.ts";
import { meanFieldNode } from "../../models/networks/mean-field-node.model.ts";
import type { Connectome } from "./connectome.ts";

const hoursPerMillisecond = 1 / 3.6e6;

/** What all regions share: strength of coupling, and block of NMDA receptors of excitatory cells, interneurons and far inputs. */
export interface BrainInputs {
  readonly global: number;
  readonly blockE?: number;
  readonly blockI?: number;
  readonly blockFar?: number;
}

/** A brain ready to run: its regions, the node's mathematics, and the network. */
export interface Brain {
  readonly connectome: Connectome;
  readonly program: Program;
  readonly machine: NetworkMachine;
  /** ms */
  readonly step: number;
}

/** Builds a whole brain of mean-field nodes on a connectome. `step` in ms. */
export function brainOf(connectome: Connectome, step = 0.1): Brain {
  const program = compile(meanFieldNode);
  const coupling = { from: "sent", into: "others", weights: connectome.weights };
  const machine = buildNetwork(program, { regions: connectome.labels.length, step: step * hoursPerMillisecond, coupling });
  return { connectome, program, machine, step };
}

/** Series of one run: by sample, then region. */
export interface BrainSeries {
  readonly samples: number;
  readonly regions: number;
  /** Open NMDA receptors, and rates of excitatory cells (1/s), means over each sample. */
  readonly gating: Float64Array;
  readonly rate: Float64Array;
}

/** Runs a brain for so many ms, with the feedback inhibition of each region (nA), and keeps means over `sample` ms. */
export function runBrain(
  { machine, program, step }: Brain,
  feedback: ArrayLike<number>,
  inputs: BrainInputs,
  run: { readonly milliseconds: number; readonly sample: number; readonly seed: number },
): BrainSeries {
  const width = program.parameters.length;
  const own = program.parameters.findIndex(({ name }) => name === "feedback");
  const parameters = Float64Array.from({ length: machine.regions * width }, (_, k) =>
    k % width === own ? (feedback[Math.floor(k / width)] ?? Number.NaN) : (program.parameters[k % width]?.start ?? Number.NaN),
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

/**
 * Feedback inhibition of each region (nA) that holds its excitatory cells at the published rate in the noisy network, by
 * iteration: the formula for a network without noise leaves it at a multiple of that rate. Rounds begin with steps of 1 ms and
 * end with those of the brain itself.
 * Throws a RangeError when a region is still off by a tenth after all rounds: coupling this strong has no such state.
 */
export function feedbackInhibition(connectome: Connectome, global: number, seed = 1, rounds = 120): Float64Array {
  const [coarse, fine] = [brainOf(connectome, 1), brainOf(connectome)];
  const feedback = new Float64Array(connectome.labels.length).fill(corticalRest.feedback * (1 + 0.75 * global));
  // single rounds are noisy; what counts is the mean of the last ones
  const last = Math.floor(rounds / 4);
  const mean = new Float64Array(feedback.length);
  for (let round = 0; round < rounds; round++) {
    const brain = round < rounds - last ? coarse : fine;
    const rates = meanRates(runBrain(brain, feedback, { global }, { milliseconds: 12_000, sample: 100, seed: seed + round }));
    const gain = 0.04 * Math.max(0.2, 1 - round / rounds);
    for (const [i, rate] of rates.entries()) {
      feedback[i] = (feedback[i] ?? 0) + gain * Math.min(6, rate - targetRate);
      if (round >= rounds - last) mean[i] = (mean[i] ?? 0) + rate / last;
    }
  }
  const worst = Math.max(...mean.map((rate) => Math.abs(rate / targetRate - 1)));
  if (!(worst < 0.1)) {
    throw new RangeError(
      `feedback inhibition does not hold ${targetRate} spikes/s at coupling ${global} (off by ${Math.round(100 * worst)} %); couple more weakly`,
    );
  }
  return feedback;
}
