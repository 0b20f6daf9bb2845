import { afterhyperpolarisation as quantities } from "../../evidence/quantities/habenula.ts";
import { exp, model, v } from "../../language/index.ts";

/**
 * Slow afterhyperpolarisation, carried by small-conductance potassium channels (authement2018): calcium of a spike opens
 * them, and they close over a fifth of a second. It keeps tonic firing slow and ends bursts. z counts recent spikes.
 */
export const afterhyperpolarisation = model(import.meta.url, {
  about: "slow afterhyperpolarisation by small-conductance potassium channels",
  time: "ms",
  state: { z: v("1", "recent spikes, each counting 1 and fading") },
  input: { V: v("mV", "membrane potential", -70), EK: v("mV", "potassium reversal potential", -90) },
  param: quantities,
  output: { I: v("uA/cm^2", "afterhyperpolarising current, outward") },
  equations({ z }, { V, EK }, { g, tau, at, width, spike }) {
    const firing = 1 / (1 + exp((at - V) / width));
    return { ddt: { z: firing / spike - z / tau }, out: { I: g * z * (V - EK) } };
  },
});
