import { gabaCurrent as quantities } from "../../evidence/quantities/habenula.ts";
import { model, v } from "../../language/index.ts";

/** GABA-A receptor current: hyperpolarises, and its end sets off a rebound burst. */
export const gabaCurrent = model(import.meta.url, {
  about: "GABA-A receptor current",
  time: "ms",
  state: { s: v("1", "open receptors, in units of one quantum") },
  input: { V: v("mV", "membrane potential", -70), release: v("1/ms", "release of GABA") },
  param: quantities,
  output: { I: v("uA/cm^2", "GABA current, outward") },
  equations({ s }, { V, release }, { g, E, tau }) {
    return { ddt: { s: release - s / tau }, out: { I: g * s * (V - E) } };
  },
});
