import { cubicCoefficientsOf } from "../../evidence/surface.ts";
import { exp, model, v } from "../../language/index.ts";
import { cubic } from "./polynomial.ts";

/** Mean connectivity that a whole brain gives, as a function of three slow variables scaled to -1 to 1. */
export const connectivitySurface = model(import.meta.url, {
  about: "mean connectivity on a response surface",
  time: "h",
  state: {},
  input: { x: v("1", "first variable, scaled"), y: v("1", "second variable, scaled"), z: v("1", "third variable, scaled") },
  param: cubicCoefficientsOf("brain-lost-synapses", "default"),
  output: { connectivity: v("1", "mean Fisher z") },
  equations(_state, { x, y, z }, c) {
    return { ddt: {}, out: { connectivity: exp(cubic(x, y, z, c)) } };
  },
});
