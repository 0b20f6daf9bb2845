import { meanFieldNode as quantities } from "../../evidence/quantities/cortex.ts";
import { model, v } from "../../language/index.ts";
import { response } from "../circuits/cortical-node.model.ts";

/**
 * One region of a whole brain (deco2014), with noise and input from all other regions. Unlike the cortical node it has one kind of
 * excitation, which that paper calls NMDA, and no tonic current; what a drug blocks of it is assumed a quarter (brainBlock), where
 * the cortical node has 91 % (wang2002). Regions may differ in density of NMDA receptors; lost synapses weaken excitation of
 * pyramidal cells, near and far; inhibition may be weaker or stronger than the feedback that holds the region at rest.
 */
export const meanFieldNode = model(import.meta.url, {
  about: "one region of a whole brain: excitatory and inhibitory cells, noise, input from other regions",
  time: "s",
  state: {
    S: v("1", "open NMDA receptors that excitatory cells drive", 0.16),
    G: v("1", "open GABA receptors that inhibitory cells drive", 0.04),
  },
  input: {
    others: v("1", "weighted sum of open NMDA receptors of other regions"),
    global: v("1", "strength of coupling between regions", 1),
    blockE: v("1", "block of NMDA receptors of excitatory cells"),
    blockI: v("1", "block of NMDA receptors of inhibitory cells"),
    blockFar: v("1", "block of NMDA receptors that other regions drive"),
    synapses: v("1", "strength of excitatory synapses of pyramidal cells relative to health", 1),
    inhibition: v("1", "strength of feedback inhibition relative to health", 1),
  },
  param: quantities,
  output: { sent: v("1", "open NMDA receptors"), rate: v("1/s", "rate of excitatory cells") },
  equations({ S, G }, { others, global, blockE, blockI, blockFar, synapses, inhibition }, p) {
    const near = p.recurrence * p.J * (1 - p.density * blockE) * S;
    const far = global * p.J * (1 - p.density * blockFar) * others;
    const currentE = p.inputE * p.I0 + synapses * (near + far) - inhibition * p.feedback * G;
    const currentI = p.inputI * p.I0 + p.J * (1 - p.density * blockI) * S - p.selfInhibition * G;
    const rate = response(p.gainE * currentE - p.offsetE, p.curveE);
    const inhibitory = response(p.gainI * currentI - p.offsetI, p.curveI);
    return {
      ddt: { S: (1 - S) * p.gamma * rate - S / p.tauE, G: inhibitory - G / p.tauI },
      out: { sent: S, rate },
    };
  },
  noise: (_state, _input, { sigma }) => ({ S: sigma, G: sigma }),
});
