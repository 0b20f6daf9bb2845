import { hCurrent as quantities } from "../../evidence/quantities/habenula.ts";
import { exp, model, v } from "../../language/index.ts";

/** Hyperpolarisation-activated (HCN) current (huguenardMcCormick1992). */
export const hyperpolarisationActivated = model(import.meta.url, {
  about: "hyperpolarisation-activated (HCN) current",
  time: "ms",
  state: { m: v("1", "activation", 0.2) },
  input: { V: v("mV", "membrane potential", -70) },
  param: quantities,
  output: { I: v("uA/cm^2", "h-current, outward") },
  equations({ m }, { V }, p) {
    const active = 1 / (1 + exp((V - p.at) / p.width));
    const tau = p.tau0 + p.tau1 / (exp((V - p.riseAt) / p.widthRise) + exp((p.fallAt - V) / p.widthFall));
    return { ddt: { m: (active - m) / tau }, out: { I: p.g * m * (V - p.E) } };
  },
});
