import { meanFieldNode as quantities } from "../../evidence/quantities/cortex.ts";
import { model, v } from "../../language/index.ts";
import { response } from "../circuits/cortical-node.model.ts";

/** One region of a whole brain (deco2014): the cortical node with noise, and input from all other regions. */
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
  },
  param: quantities,
  output: { sent: v("1", "open NMDA receptors"), rate: v("1/s", "rate of excitatory cells") },
  equations({ S, G }, { others, global, blockE, blockI, blockFar }, p) {
    const far = global * p.J * (1 - blockFar) * others;
    const currentE = p.inputE * p.I0 + p.recurrence * p.J * (1 - blockE) * S + far - p.feedback * G;
    const currentI = p.inputI * p.I0 + p.J * (1 - blockI) * S - p.selfInhibition * G;
    const rate = response(p.gainE * currentE - p.offsetE, p.curveE);
    const inhibitory = response(p.gainI * currentI - p.offsetI, p.curveI);
    return {
      ddt: { S: (1 - S) * p.gamma * rate - S / p.tauE, G: inhibitory - G / p.tauI },
      out: { sent: S, rate },
    };
  },
  noise: (_state, _input, { sigma }) => ({ S: sigma, G: sigma }),
});
