import { ampaCurrent as quantities } from "../../evidence/quantities/habenula.ts";
import { model, v } from "../../language/index.ts";

/** AMPA receptor current, opened by release and closed within milliseconds. */
export const ampaCurrent = model(import.meta.url, {
  about: "AMPA receptor current",
  time: "ms",
  state: { s: v("1", "open receptors, in units of one quantum") },
  input: { V: v("mV", "membrane potential", -70), release: v("1/ms", "release of glutamate") },
  param: quantities,
  output: { I: v("uA/cm^2", "AMPA current, outward") },
  equations({ s }, { V, release }, { g, E, tau }) {
    return { ddt: { s: release - s / tau }, out: { I: g * s * (V - E) } };
  },
});
