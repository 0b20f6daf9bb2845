import { rodent } from "../../evidence/quantities/plasticity.ts";
import { model, v } from "../../language/index.ts";

/** Four steps between synaptic protein and a spine; two such chains in series make the delay of modasava2019. */
export const maturation = model(import.meta.url, {
  about: "four steps of equal length: what goes in comes out later and rounded",
  time: "d",
  state: { first: v("1", "step 1"), second: v("1", "step 2"), third: v("1", "step 3"), fourth: v("1", "step 4") },
  input: { from: v("1", "what goes in") },
  param: rodent.maturation,
  output: {},
  equations({ first, second, third, fourth }, { from }, { mean }) {
    const rate = 4 / mean;
    return {
      ddt: {
        first: rate * (from - first),
        second: rate * (first - second),
        third: rate * (second - third),
        fourth: rate * (third - fourth),
      },
      out: {},
    };
  },
});
