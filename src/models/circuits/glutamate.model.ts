import { glutamate as quantities } from "../../evidence/quantities/cortex.ts";
import { model, v } from "../../language/index.ts";

/** Extracellular glutamate of prefrontal cortex, relative to rest: it follows the firing of pyramidal cells. */
export const glutamate = model(import.meta.url, {
  about: "extracellular glutamate of prefrontal cortex",
  time: "min",
  state: { level: v("1", "glutamate relative to rest", 1) },
  input: { pyramidal: v("1/s", "rate of pyramidal cells", 3.0773) },
  param: quantities,
  output: { rise: v("1", "glutamate above rest, which read-outs of its turnover follow") },
  equations({ level }, { pyramidal }, { tau, rest, follows }) {
    return { ddt: { level: (1 + follows * (pyramidal / rest - 1) - level) / tau }, out: { rise: level - 1 } };
  },
});
