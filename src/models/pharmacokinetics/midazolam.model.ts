import { midazolam as values } from "../../evidence/quantities/comparators.ts";
import { model, v } from "../../language/index.ts";

/** Midazolam in three compartments with linear clearance; brain follows unbound plasma. */
export const midazolamKinetics = model(import.meta.url, {
  about: "three-compartment kinetics of midazolam",
  time: "h",
  state: {
    central: v("mg", "amount in the central compartment"),
    fast: v("mg", "amount in fast tissue"),
    slow: v("mg", "amount in slow tissue"),
    eliminated: v("mg", "amount eliminated"),
    unbound: v("mM", "unbound concentration in brain fluid"),
  },
  input: {
    iv: v("mg/h", "intravenous dose rate"),
    clearanceScale: v("1", "clearance relative to 70 kg", 1),
    volumeScale: v("1", "volume relative to 70 kg", 1),
  },
  param: values,
  output: { C: v("mg/L", "plasma concentration"), amount: v("mg", "amount in the body") },
  equations({ central, fast, slow, unbound }, { iv, clearanceScale, volumeScale }, p) {
    const C = central / (p.V1 * volumeScale);
    const elimination = p.CL * clearanceScale * C;
    const toFast = p.Q2 * clearanceScale * (C - fast / (p.V2 * volumeScale));
    const toSlow = p.Q3 * clearanceScale * (C - slow / (p.V3 * volumeScale));
    return {
      ddt: {
        central: iv - elimination - toFast - toSlow,
        fast: toFast,
        slow: toSlow,
        eliminated: elimination,
        unbound: (p.brainRatio * C) / p.molarMass / p.brainDelay - unbound / p.brainDelay,
      },
      out: { C, amount: central + fast + slow },
    };
  },
  conserve: {
    drug: {
      about: "what was infused is in the body or eliminated",
      amount: ({ central, fast, slow, eliminated }) => central + fast + slow + eliminated,
      inflow: (_state, { iv }) => iv,
    },
  },
});
