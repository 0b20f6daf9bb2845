import { rodent } from "../../evidence/quantities/plasticity.ts";
import { model, v } from "../../language/index.ts";

/** Length of apical dendrites: shorter under stress (cook2004), back without drug once stress ends (moench2017). */
export const dendrite = model(import.meta.url, {
  about: "length of apical dendrites of prefrontal pyramidal cells",
  time: "d",
  state: { length: v("1", "apical length relative to usual", 1) },
  input: { protein: v("1", "matured synaptic protein"), stress: v("1", "chronic stress: 0 none, 1 as in experiments") },
  param: rodent.dendrite,
  output: {},
  equations({ length }, { protein, stress }, p) {
    return { ddt: { length: ((1 - p.loss * stress - length) * (1 + p.growth * protein)) / p.tau }, out: {} };
  },
});
