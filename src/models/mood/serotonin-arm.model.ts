import { serotoninArm as quantities } from "../../evidence/quantities/mood-course.ts";
import { model, positive, v } from "../../language/index.ts";

/**
 * What serotonin reuptake inhibitors do: a benefit that begins in the first week and levels off by the sixth to eighth
 * (taylor2006), and, when they are stopped, a hazard of relapse that rises and falls over months (lewis2021).
 */
export const serotoninArm = model(import.meta.url, {
  about: "benefit of serotonin reuptake inhibitors, and the risk when they are withdrawn",
  time: "d",
  state: { lift: v("1", "share of symptoms that the drug takes away"), adapted: v("1", "occupancy that the brain is used to") },
  input: {
    occupancy: v("1", "occupied share of serotonin transporters"),
    retained: v("1", "share of the effect that resistance leaves", 1),
  },
  param: quantities,
  output: { withdrawal: v("1", "logarithm of the hazard ratio of relapse by withdrawal") },
  equations({ lift, adapted }, { occupancy, retained }, p) {
    return {
      ddt: { lift: (p.largest * retained * occupancy - lift) / p.slowness, adapted: (occupancy - adapted) / p.adaptation },
      out: { withdrawal: p.withdrawal * positive(adapted - occupancy) },
    };
  },
});
