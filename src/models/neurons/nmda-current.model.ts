import { nmdaCurrent as quantities } from "../../evidence/quantities/habenula.ts";
import { exp, model, v } from "../../language/index.ts";

/**
 * NMDA receptor current: a tonic conductance by ambient glutamate and a phasic one by release, under magnesium
 * (jahr1990) and a drug that blocks a share of the channels.
 */
export const nmdaCurrent = model(import.meta.url, {
  about: "NMDA receptor current under magnesium and a channel blocker",
  time: "ms",
  state: { s: v("1", "receptors opened by release, relative to the tonic ones") },
  input: {
    V: v("mV", "membrane potential", -70),
    drive: v("1", "synaptic drive relative to control", 1),
    release: v("1/ms", "release of glutamate"),
    block: v("1", "share of receptors blocked"),
  },
  param: quantities,
  output: { I: v("uA/cm^2", "NMDA current, outward") },
  equations({ s }, { V, drive, release, block }, p) {
    const unblocked = 1 / (1 + (p.Mg / p.kMg) * exp(-p.steep * V));
    const open = drive * p.g * (1 + s) * (1 - block);
    return { ddt: { s: release - s / p.tau }, out: { I: open * unblocked * (V - p.E) } };
  },
});
