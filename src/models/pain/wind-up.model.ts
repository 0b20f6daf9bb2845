import { windUp as quantities } from "../../evidence/quantities/pain.ts";
import { expm1, model, v } from "../../language/index.ts";

/**
 * Wind-up in the dorsal horn: each stimulus of a series lets the next one count for more, as far as NMDA receptors are free.
 * A single stimulus needs none, so the threshold stays (guirimand2000).
 */
export const windUp = model(import.meta.url, {
  about: "wind-up of pain through NMDA receptors of the dorsal horn",
  time: "s",
  state: {},
  input: { block: v("1", "blocked share of NMDA receptor current of the dorsal horn") },
  param: quantities,
  output: { windUp: v("1", "wind-up over that without a drug"), threshold: v("1", "pain threshold over that without a drug") },
  equations(_state, { block }, { stimuli, summation, thresholdShare }) {
    return {
      ddt: {},
      out: {
        windUp: expm1(stimuli * summation * (1 - block)) / expm1(stimuli * summation),
        threshold: 1 + thresholdShare * block,
      },
    };
  },
});
