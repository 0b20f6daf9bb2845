import { sedation as quantities } from "../../evidence/quantities/safety.ts";
import { hill, model, v } from "../../language/index.ts";

/** Sedation by midazolam and by block of NMDA receptors on pyramidal cells; each takes its share of the wakefulness that is left. */
export const sedation = model(import.meta.url, {
  about: "sedation",
  time: "h",
  state: {},
  input: {
    midazolam: v("ng/mL", "midazolam in plasma"),
    block: v("1", "blocked share of NMDA receptor current of pyramidal cells"),
  },
  param: { midazolamHalf: quantities.midazolam, blockHalf: quantities.block, steepness: quantities.steepness },
  output: { depth: v("1", "sedation, 0 awake to 1 unresponsive") },
  equations(_state, { midazolam, block }, { midazolamHalf, blockHalf, steepness }) {
    const awake = (1 - hill(midazolam, midazolamHalf, steepness)) * (1 - hill(block, blockHalf, steepness));
    return { ddt: {}, out: { depth: 1 - awake } };
  },
});
