import { coefficientsOf } from "../../evidence/surface.ts";
import { assumed, exp, model, v } from "../../language/index.ts";
import { quartic } from "./polynomial.ts";

const once = assumed(1, "1/s", "the unit in which the surface counts");

/** A rate that a fast model gives, as a function of two slow variables scaled to -1 to 1. */
export const rateSurface = model(import.meta.url, {
  about: "a rate on a response surface",
  time: "h",
  state: {},
  input: { x: v("1", "first variable, scaled"), y: v("1", "second variable, scaled") },
  param: { ...coefficientsOf("habenula", "rate"), once },
  output: { rate: v("1/s", "rate") },
  equations(_state, { x, y }, p) {
    return { ddt: {}, out: { rate: p.once * exp(quartic(x, y, p)) } };
  },
});
