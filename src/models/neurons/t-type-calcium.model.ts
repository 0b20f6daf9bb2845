import { tType as quantities } from "../../evidence/quantities/habenula.ts";
import { exp, model, v } from "../../language/index.ts";

/** Low-threshold (T-type) calcium current (huguenardMcCormick1992): available only after hyperpolarisation, which makes bursts. */
export const tTypeCalcium = model(import.meta.url, {
  about: "low-threshold (T-type) calcium current",
  time: "ms",
  state: { h: v("1", "share not inactivated", 0.1) },
  input: { V: v("mV", "membrane potential", -70) },
  param: quantities,
  output: { I: v("uA/cm^2", "calcium current, outward") },
  equations({ h }, { V }, p) {
    const u = V + p.shift;
    const open = 1 / (1 + exp((p.activation - u) / p.widthActivation));
    const available = 1 / (1 + exp((u - p.inactivation) / p.widthInactivation));
    const slow = p.tau0 + (p.tau1 + exp((u - p.riseAt) / p.widthRise) * p.tauUnit) / (1 + exp((u - p.fallAt) / p.widthFall));
    const tau = slow / p.q10 ** p.decades;
    return { ddt: { h: (available - h) / tau }, out: { I: p.g * open ** 2 * h * (V - p.E) } };
  },
});
