import { bloodPressure as quantities } from "../../evidence/quantities/safety.ts";
import { log, model, v } from "../../language/index.ts";

/** Rise of systolic pressure with ketamine at an effect site; the same in every session (zhouPressure2021). */
export const bloodPressure = model(import.meta.url, {
  about: "rise of systolic pressure",
  time: "h",
  state: { site: v("ng/mL", "ketamine at the effect site") },
  input: { ketamine: v("ng/mL", "ketamine in arterial plasma") },
  param: quantities,
  output: { systolic: v("mmHg", "systolic pressure above that before treatment") },
  equations({ site }, { ketamine }, { slope, halfTime }) {
    return { ddt: { site: (log(2) / halfTime) * (ketamine - site) }, out: { systolic: slope * site } };
  },
});
