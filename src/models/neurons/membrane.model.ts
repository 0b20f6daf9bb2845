import { membrane as quantities } from "../../evidence/quantities/habenula.ts";
import { model, v } from "../../language/index.ts";

/** Potential of a cell that is one compartment; a spike is an upward crossing of the threshold. */
export const membrane = model(import.meta.url, {
  about: "membrane potential of one compartment",
  time: "ms",
  state: { V: v("mV", "membrane potential", -70) },
  input: { I: v("uA/cm^2", "sum of currents, outward") },
  param: quantities,
  output: { potential: v("mV", "membrane potential") },
  equations({ V }, { I }, { C }) {
    return { ddt: { V: -I / C }, out: { potential: V } };
  },
  events: {
    spike: {
      about: "the potential rises through the threshold of detection",
      when: ({ V }, _input, { detection }) => V - detection,
      then: () => ({}),
    },
  },
});
