import { ancestry as values } from "../../evidence/quantities/subject.ts";
import { model, v } from "../../language/index.ts";

/** Ancestry as the nasal population model found it: Japanese take up more of a nasal dose. */
export const ancestry = model(import.meta.url, {
  about: "nasal uptake by ancestry",
  time: "h",
  state: {},
  input: { japanese: v("1", "1 for Japanese ancestry") },
  param: values,
  output: { nasalFactor: v("1", "nasal uptake relative to usual") },
  equations(_state, { japanese }, { nasalInJapanese }) {
    return { ddt: {}, out: { nasalFactor: 1 + japanese * (nasalInJapanese - 1) } };
  },
});
