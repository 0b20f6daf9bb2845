import { fastArm as quantities } from "../../evidence/quantities/mood.ts";
import { min, model, positive, v } from "../../language/index.ts";

/** Mood follows reward neurons that a quieted habenula releases (yang2018): up within the hour, down over hours to days. */
export const fastArm = model(import.meta.url, {
  about: "the fast lift of mood by released reward neurons",
  time: "h",
  state: { followed: v("1", "release of reward neurons that mood has followed, 0 to 1") },
  input: {
    drive: v("1", "drive of reward neurons relative to control", 1),
    rest: v("1", "drive of reward neurons without treatment", 1),
  },
  param: quantities,
  output: { lift: v("1", "share of symptoms that the fast arm takes away") },
  equations({ followed }, { drive, rest }, { onset, lasting, share }) {
    // of what depression took from reward neurons; 0 where it took nothing
    const taken = positive(1 - rest);
    const released = taken > 0 ? min(1, positive(drive - rest) / taken) : 0;
    const towards = released - followed;
    return { ddt: { followed: towards > 0 ? towards / onset : towards / lasting }, out: { lift: share * followed } };
  },
});
