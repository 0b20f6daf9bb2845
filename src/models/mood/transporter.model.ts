import { transporter as quantities } from "../../evidence/quantities/mood-course.ts";
import { model, v } from "../../language/index.ts";

/** Occupancy of the serotonin transporter by drugs that compete for it. */
export const transporter = model(import.meta.url, {
  about: "occupancy of the serotonin transporter",
  time: "h",
  state: {},
  input: {
    escitalopram: v("nM", "unbound escitalopram in brain fluid"),
    sertraline: v("nM", "unbound sertraline in brain fluid"),
    fluoxetine: v("mg/L", "fluoxetine and norfluoxetine in plasma"),
  },
  param: quantities,
  output: { occupancy: v("1", "occupied share of serotonin transporters") },
  equations(_state, { escitalopram, sertraline, fluoxetine }, p) {
    const bound = escitalopram / p.escitalopram + sertraline / p.sertraline + fluoxetine / p.fluoxetine;
    return { ddt: {}, out: { occupancy: bound / (bound + p.inBrain) } };
  },
});
