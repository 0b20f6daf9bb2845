import { rodent } from "../../evidence/quantities/plasticity.ts";
import { model, v } from "../../language/index.ts";

/** Synaptic proteins (PSD95, GluA1, synapsin I) above what is usual: made under signalling, lost over days (li2010). */
export const synapticProtein = model(import.meta.url, {
  about: "synaptic protein above its usual amount",
  time: "d",
  state: { excess: v("1", "synaptic protein above its usual amount") },
  input: { synthesis: v("1", "drive of synthesis above rest") },
  param: rodent.protein,
  output: {},
  equations({ excess }, { synthesis }, p) {
    return { ddt: { excess: p.synthesis * synthesis - p.decay * excess }, out: {} };
  },
});
