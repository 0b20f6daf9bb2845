import { sodium as quantities } from "../../evidence/quantities/habenula.ts";
import { exp, exprelr, model, v } from "../../language/index.ts";

/** Sodium current of the spike (traubMiles1991): u is the potential above the threshold VT. */
export const sodium = model(import.meta.url, {
  about: "fast sodium current of the spike",
  time: "ms",
  state: { m: v("1", "activation", 0.01), h: v("1", "share not inactivated", 0.95) },
  input: { V: v("mV", "membrane potential", -70) },
  param: quantities,
  output: { I: v("uA/cm^2", "sodium current, outward") },
  equations({ m, h }, { V }, p) {
    const u = V - p.VT;
    const alphaM = p.alphaM * p.widthM * exprelr((p.alphaMAt - u) / p.widthM);
    const betaM = p.betaM * p.widthBetaM * exprelr((u - p.betaMAt) / p.widthBetaM);
    const alphaH = p.alphaH * exp((p.alphaHAt - u) / p.widthH);
    const betaH = p.betaH / (1 + exp((p.betaHAt - u) / p.widthBetaH));
    return {
      ddt: { m: alphaM * (1 - m) - betaM * m, h: alphaH * (1 - h) - betaH * h },
      out: { I: p.g * m ** 3 * h * (V - p.E) },
    };
  },
});
