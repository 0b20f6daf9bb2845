import { coefficientsOf } from "../../evidence/surface.ts";
import { logistic, model, v } from "../../language/index.ts";
import { quartic } from "./polynomial.ts";

/** A share that a fast model gives, as a function of two slow variables scaled to -1 to 1. */
export const shareSurface = model(import.meta.url, {
  about: "a share on a response surface",
  time: "h",
  state: {},
  input: { x: v("1", "first variable, scaled"), y: v("1", "second variable, scaled") },
  param: coefficientsOf("habenula", "burst"),
  output: { share: v("1", "share") },
  equations(_state, { x, y }, c) {
    return { ddt: {}, out: { share: logistic(quartic(x, y, c)) } };
  },
});
