import { observe, system, v } from "../../language/index.ts";
import { bloodPressure } from "./blood-pressure.model.ts";
import { dissociation } from "./dissociation.model.ts";
import { sedation } from "./sedation.model.ts";

/** What a session does beside its purpose: dissociation, pressure, sedation. */
export const safety = system("dissociation, blood pressure and sedation", {
  parts: { dissociation, pressure: bloodPressure, sedation },
  input: {
    interneuron: v("1", "blocked share of NMDA receptor current of cortical interneurons"),
    pyramidal: v("1", "blocked share of NMDA receptor current of pyramidal cells"),
    ketamine: v("ng/mL", "ketamine in arterial plasma"),
    midazolam: v("ng/mL", "midazolam in plasma"),
  },
  wires: {
    "dissociation.block": "interneuron",
    "pressure.ketamine": "ketamine",
    "sedation.midazolam": "midazolam",
    "sedation.block": "pyramidal",
  },
  output: {
    dissociation: observe("1", "dissociation, CADSS points above baseline, 0 to 84", "dissociation.cadss"),
    systolic: observe("mmHg", "systolic pressure above that before treatment", "pressure.systolic"),
    sedation: observe("1", "sedation, 0 awake to 1 unresponsive", "sedation.depth"),
  },
});
