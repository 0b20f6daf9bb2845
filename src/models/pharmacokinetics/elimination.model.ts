import { model, v } from "../../language/index.ts";

/** Everything of a dose that has left as something else, so that what went in can be balanced against what is there. */
export const elimination = model(import.meta.url, {
  about: "cumulative amount eliminated",
  time: "h",
  state: { eliminated: v("mg", "amount eliminated so far, ketamine equivalents") },
  input: { losses: v("mg/h", "sum of all rates of loss") },
  param: {},
  output: {},
  equations(_state, { losses }) {
    return { ddt: { eliminated: losses }, out: {} };
  },
});
