import { ampaCurrent as quantities } from "../../evidence/quantities/habenula.ts";
import { model, v } from "../../language/index.ts";

/** Current of fast receptors (AMPA, or GABA-A with its own numbers), opened by release and closed within milliseconds. */
export const fastSynapse = model(import.meta.url, {
  about: "current of fast receptors, AMPA or GABA-A",
  time: "ms",
  state: { s: v("1", "open receptors, in units of one quantum") },
  input: { V: v("mV", "membrane potential", -70), release: v("1/ms", "release of transmitter") },
  param: quantities,
  output: { I: v("uA/cm^2", "synaptic current, outward") },
  equations({ s }, { V, release }, { g, E, tau }) {
    return { ddt: { s: release - s / tau }, out: { I: g * s * (V - E) } };
  },
});
