import { memantine } from "../../evidence/quantities/comparators.ts";
import { model, v } from "../../language/index.ts";

/** A swallowed drug with first-order absorption, one compartment and linear clearance; brain follows unbound plasma. */
export const oralDrug = model(import.meta.url, {
  about: "one-compartment kinetics of a swallowed drug",
  time: "h",
  state: {
    gut: v("mg", "amount in the gut"),
    central: v("mg", "amount in the body"),
    eliminated: v("mg", "amount eliminated or not absorbed"),
    unbound: v("mM", "unbound concentration in brain fluid"),
  },
  input: {
    oral: v("mg/h", "swallowed dose rate"),
    clearanceScale: v("1", "clearance relative to 70 kg", 1),
    volumeScale: v("1", "volume relative to 70 kg", 1),
  },
  param: memantine,
  output: { C: v("mg/L", "plasma concentration"), amount: v("mg", "amount in gut and body") },
  equations({ gut, central, unbound }, { oral, clearanceScale, volumeScale }, p) {
    const C = central / (p.V * volumeScale);
    const elimination = p.CL * clearanceScale * C;
    const absorption = p.ka * gut;
    return {
      ddt: {
        gut: oral - absorption,
        central: p.availability * absorption - elimination,
        eliminated: (1 - p.availability) * absorption + elimination,
        unbound: (p.brainRatio * C) / p.molarMass / p.brainDelay - unbound / p.brainDelay,
      },
      out: { C, amount: gut + central },
    };
  },
  conserve: {
    drug: {
      about: "what was swallowed is in the gut, in the body, or eliminated",
      amount: ({ gut, central, eliminated }) => gut + central + eliminated,
      inflow: (_state, { oral }) => oral,
    },
  },
});
