import { inflammationMood as quantities } from "../../evidence/quantities/inflammation.ts";
import { model, v } from "../../language/index.ts";

/** What a mood model may read of inflammation: a shift of severity, bounded by the largest published correlation. Off. */
export const inflammationMood = model(import.meta.url, {
  about: "shift of depressive severity that inflammation would bring (a switch, off)",
  time: "h",
  state: {},
  input: { relative: v("1", "relative change of interleukin-6") },
  param: quantities,
  output: { shift: v("1", "shift of severity, in standard deviations between people") },
  equations(_state, { relative }, { toMood, slope }) {
    return { ddt: {}, out: { shift: toMood * slope * relative } };
  },
});
