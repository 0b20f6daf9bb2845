import { slowArm as quantities } from "../../evidence/quantities/mood.ts";
import { model, positive, v } from "../../language/index.ts";

/** Mood follows synapses that have matured, which restore the networks of cortex too; latent in people (docs/plasticity.md). */
export const slowArm = model(import.meta.url, {
  about: "the slow lift of mood by matured synapses",
  time: "d",
  state: { restored: v("1", "share of lost synaptic function that mood has followed") },
  input: {
    protein: v("1", "synaptic protein above usual once synapses have matured"),
    gate: v("1", "share of the effect on behaviour that young neurons allow", 1),
  },
  param: quantities,
  output: { lift: v("1", "share of symptoms that the slow arm takes away") },
  equations({ restored }, { protein, gate }, { half, lasting, share }) {
    const made = positive(protein);
    return { ddt: { restored: (made / (made + half) - restored) / lasting }, out: { lift: share * gate * restored } };
  },
});
