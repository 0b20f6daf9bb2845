import { mCurrent as quantities } from "../../evidence/quantities/habenula.ts";
import { exp, model, v } from "../../language/index.ts";

/** Slow (M-type, KCNQ) potassium current (yamada1989): each spike adds to it, which keeps tonic firing slow. */
export const mCurrent = model(import.meta.url, {
  about: "slow (M-type) potassium current",
  time: "ms",
  state: { m: v("1", "activation", 0.03) },
  input: { V: v("mV", "membrane potential", -70), EK: v("mV", "potassium reversal potential", -90) },
  param: quantities,
  output: { I: v("uA/cm^2", "M-current, outward") },
  equations({ m }, { V, EK }, p) {
    const u = V - p.at;
    const active = 1 / (1 + exp(-u / p.width));
    const tau = p.tau / (p.rise * exp(u / p.widthTau) + exp(-u / p.widthTau));
    return { ddt: { m: (active - m) / tau }, out: { I: p.g * m * (V - EK) } };
  },
});
