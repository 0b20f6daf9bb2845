import { potassium as quantities } from "../../evidence/quantities/habenula.ts";
import { exp, exprelr, model, v } from "../../language/index.ts";

/** Delayed-rectifier potassium current of the spike (traubMiles1991). */
export const potassium = model(import.meta.url, {
  about: "delayed-rectifier potassium current of the spike",
  time: "ms",
  state: { n: v("1", "activation", 0.02) },
  input: { V: v("mV", "membrane potential", -70), EK: v("mV", "potassium reversal potential", -90) },
  param: quantities,
  output: { I: v("uA/cm^2", "potassium current, outward") },
  equations({ n }, { V, EK }, p) {
    const u = V - p.VT;
    const alpha = p.alpha * p.widthAlpha * exprelr((p.alphaAt - u) / p.widthAlpha);
    const beta = p.beta * exp((p.betaAt - u) / p.widthBeta);
    return { ddt: { n: alpha * (1 - n) - beta * n }, out: { I: p.g * n ** 4 * (V - EK) } };
  },
});
