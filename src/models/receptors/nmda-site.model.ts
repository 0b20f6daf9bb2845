import { habenula } from "../../evidence/quantities/receptors.ts";
import { model, v } from "../../language/index.ts";

/** Where receptors sit: membrane potential, magnesium, how often their gates are open, and which GluN2 subtypes they are. */
export const nmdaSite = model(import.meta.url, {
  about: "conditions of the NMDA receptors of one kind of cell",
  time: "s",
  state: {},
  input: {},
  param: habenula,
  output: {
    V: v("mV", "membrane potential"),
    Mg: v("mM", "extracellular magnesium"),
    open: v("1", "share of time that the gates are open"),
    local: v("1", "drug here over that in brain fluid elsewhere"),
    w2A: v("1", "share of current through GluN2A"),
    w2B: v("1", "share of current through GluN2B"),
    w2C: v("1", "share of current through GluN2C"),
    w2D: v("1", "share of current through GluN2D"),
  },
  equations(_state, _input, { V, Mg, open, local, share2A, share2B, share2C, share2D }) {
    const total = share2A + share2B + share2C + share2D;
    return {
      ddt: {},
      out: { V, Mg, open, local, w2A: share2A / total, w2B: share2B / total, w2C: share2C / total, w2D: share2D / total },
    };
  },
});
