import { corticalRest, corticalNode as quantities } from "../../evidence/quantities/cortex.ts";
import { exprelr, model, v } from "../../language/index.ts";

/** Rate of a population (1/s) for its input x = gain * current - offset: x / (1 - exp(-d x)). */
export const response = (x: number, curve: number): number => exprelr(-curve * x) / curve;

/**
 * Pyramidal cells and interneurons of prefrontal cortex (deco2014), excited through AMPA and NMDA receptors (wang2002); tonically
 * open NMDA receptors carry part of the background drive of interneurons (yao2022). A drug blocks the NMDA receptors of each.
 * Blocking interneurons takes inhibition from pyramidal cells; blocking both alike calms both.
 */
export const corticalNode = model(import.meta.url, {
  about: "pyramidal cells and interneurons of one cortical node",
  time: "s",
  state: {
    S: v("1", "open NMDA receptors that pyramidal cells drive", corticalRest.S),
    A: v("1", "open AMPA receptors that pyramidal cells drive", corticalRest.A),
    G: v("1", "open GABA receptors that interneurons drive", corticalRest.G),
  },
  input: { blockE: v("1", "block of NMDA receptors of pyramidal cells"), blockI: v("1", "block of NMDA receptors of interneurons") },
  param: quantities,
  output: { pyramidal: v("1/s", "rate of pyramidal cells"), interneuron: v("1/s", "rate of interneurons") },
  equations({ S, A, G }, { blockE, blockI }, p) {
    const own = blockE + p.disinhibition * (blockI - blockE);
    const recurrentE = p.nmdaShareE * (1 - blockE) * S + (1 - p.nmdaShareE) * p.fast * A;
    const recurrentI = p.nmdaShareI * (1 - own) * S + (1 - p.nmdaShareI) * p.fast * A;
    const currentE = p.inputE * p.I0 * (1 - p.direct * p.tonic * blockE) + p.recurrence * p.J * recurrentE - p.feedback * G;
    const currentI = p.inputI * p.I0 * (1 - p.tonic * own) + p.J * recurrentI - p.selfInhibition * G;
    const pyramidal = response(p.gainE * currentE - p.offsetE, p.curveE);
    const interneuron = response(p.gainI * currentI - p.offsetI, p.curveI);
    return {
      ddt: { S: (1 - S) * p.gamma * pyramidal - S / p.tauE, A: pyramidal - A / p.tauA, G: interneuron - G / p.tauI },
      out: { pyramidal, interneuron },
    };
  },
});
