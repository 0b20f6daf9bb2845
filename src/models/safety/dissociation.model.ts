import { dissociation as quantities } from "../../evidence/quantities/safety.ts";
import { hill, model, v } from "../../language/index.ts";

/** Dissociation as block of receptors on cortical interneurons rises, less with every session (chen2022, glue2018). */
export const dissociation = model(import.meta.url, {
  about: "dissociation, and tolerance to it over sessions",
  time: "h",
  state: { tolerance: v("1", "tolerance: dissociation is divided by 1 more than this") },
  input: { block: v("1", "blocked share of NMDA receptor current of cortical interneurons") },
  param: quantities,
  output: { cadss: v("1", "dissociation, CADSS points above baseline, 0 to 84") },
  equations({ tolerance }, { block }, { largest, half, steepness, learning, forgetting }) {
    const felt = hill(block, half, steepness) / (1 + tolerance);
    return { ddt: { tolerance: learning * felt - tolerance / forgetting }, out: { cadss: largest * felt } };
  },
});
