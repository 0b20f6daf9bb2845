import { brain as values } from "../../evidence/quantities/ketamine.ts";
import { log, model, v } from "../../language/index.ts";

/** Unbound drug in brain fluid: it follows unbound arterial drug with the effect-site half-time. */
export const brain = model(import.meta.url, {
  about: "unbound brain concentration as an effect site driven by unbound arterial plasma",
  time: "h",
  state: { unbound: v("mM", "unbound concentration in brain fluid") },
  input: { C: v("mg/L", "arterial plasma concentration") },
  param: values,
  output: {},
  equations({ unbound }, { C }, { unboundFraction, partition, halfTime, molarMass }) {
    const driving = (partition * unboundFraction * C) / molarMass;
    return { ddt: { unbound: (log(2) / halfTime) * (driving - unbound) }, out: {} };
  },
});
