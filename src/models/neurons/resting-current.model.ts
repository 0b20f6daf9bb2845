import { resting as quantities } from "../../evidence/quantities/habenula.ts";
import { model, v } from "../../language/index.ts";

/**
 * What sets the resting potential: a leak, and potassium channels whose reversal potential astrocytes hold with Kir4.1
 * (cui2018). More Kir4.1 takes potassium from the narrow space around the cell body, so the shift is negative. Some cells,
 * the pacemakers, have a leak of sodium besides.
 */
export const restingCurrent = model(import.meta.url, {
  about: "leak and potassium current at rest, set by astrocytic Kir4.1",
  time: "ms",
  state: {},
  input: { V: v("mV", "membrane potential", -70), shift: v("mV", "potassium set-point relative to control") },
  param: quantities,
  output: { I: v("uA/cm^2", "current at rest, outward"), EK: v("mV", "potassium reversal potential") },
  equations(_state, { V, shift }, { g, E, gK, EK0, gNa, ENa }) {
    const EK = EK0 + shift;
    return { ddt: {}, out: { I: g * (V - E) + gK * (V - EK) + gNa * (V - ENa), EK } };
  },
});
