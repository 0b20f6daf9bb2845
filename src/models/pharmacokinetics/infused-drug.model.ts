import { lanicemine } from "../../evidence/quantities/comparators.ts";
import { model, v } from "../../language/index.ts";

/** An infused drug with two compartments and linear clearance; brain follows unbound plasma. */
export const infusedDrug = model(import.meta.url, {
  about: "two-compartment kinetics of an infused drug",
  time: "h",
  state: {
    central: v("mg", "amount in the central compartment"),
    tissue: v("mg", "amount in tissue"),
    eliminated: v("mg", "amount eliminated"),
    unbound: v("mM", "unbound concentration in brain fluid"),
  },
  input: {
    iv: v("mg/h", "intravenous dose rate"),
    clearanceScale: v("1", "clearance relative to 70 kg", 1),
    volumeScale: v("1", "volume relative to 70 kg", 1),
  },
  param: lanicemine,
  output: { C: v("mg/L", "plasma concentration"), amount: v("mg", "amount in the body") },
  equations({ central, tissue, unbound }, { iv, clearanceScale, volumeScale }, p) {
    const C = central / (p.V1 * volumeScale);
    const elimination = p.CL * clearanceScale * C;
    const toTissue = p.Q * clearanceScale * (C - tissue / (p.V2 * volumeScale));
    return {
      ddt: {
        central: iv - elimination - toTissue,
        tissue: toTissue,
        eliminated: elimination,
        unbound: (p.brainRatio * C) / p.molarMass / p.brainDelay - unbound / p.brainDelay,
      },
      out: { C, amount: central + tissue },
    };
  },
  conserve: {
    drug: {
      about: "what was infused is in the body or eliminated",
      amount: ({ central, tissue, eliminated }) => central + tissue + eliminated,
      inflow: (_state, { iv }) => iv,
    },
  },
});
