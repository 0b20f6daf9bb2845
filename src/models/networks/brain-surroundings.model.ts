import { brainRange, brainReached, depressedBrain } from "../../evidence/quantities/cortex.ts";
import { model, v } from "../../language/index.ts";

/**
 * What surrounds the networks of a whole brain: block of NMDA receptors of pyramidal cells and interneurons, and what depression has
 * done by either account: synapses are lost, or inhibition is weak. x, y and z are the coordinates of the response surfaces.
 */
export const brainSurroundings = model(import.meta.url, {
  about: "block, synaptic strength and inhibition of cortical networks",
  time: "h",
  state: {},
  input: {
    blockE: v("1", "block of NMDA receptors of pyramidal cells"),
    blockI: v("1", "block of NMDA receptors of interneurons"),
    depression: v("1", "depressed state: 0 healthy, 1 as either account has it"),
    restored: v("1", "share of the deficit that is restored"),
  },
  param: { ...depressedBrain, ...brainRange, reached: brainReached },
  output: {
    synapses: v("1", "strength of excitatory synapses relative to health"),
    inhibition: v("1", "strength of inhibition relative to health"),
    x: v("1", "block of pyramidal cells, scaled"),
    y: v("1", "block of interneurons beyond that of pyramidal cells, scaled"),
    zSynapses: v("1", "strength of synapses, scaled"),
    zInhibition: v("1", "strength of inhibition, scaled"),
  },
  equations(_state, { blockE, blockI, depression, restored }, p) {
    const deficit = depression * (1 - p.reached * restored);
    const synapses = 1 - p.lost * deficit;
    const inhibition = 1 - p.weak * deficit;
    return {
      ddt: {},
      out: {
        synapses,
        inhibition,
        x: (2 * p.reached * blockE) / p.block - 1,
        y: (2 * p.reached * (blockI - blockE)) / p.beyond - 1,
        zSynapses: (2 * (synapses - p.fewest)) / (p.most - p.fewest) - 1,
        zInhibition: (2 * (inhibition - p.weakest)) / (p.strongest - p.weakest) - 1,
      },
    };
  },
});
