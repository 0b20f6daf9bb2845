import { fluoxetine as values } from "../../evidence/quantities/comparators.ts";
import { model, v } from "../../language/index.ts";

/** Fluoxetine, which with norfluoxetine inhibits the CYP2D6 that clears both, so that half-lives lengthen with dosing. */
export const fluoxetineKinetics = model(import.meta.url, {
  about: "fluoxetine and norfluoxetine with inhibition of their own clearance",
  time: "h",
  state: {
    gut: v("mg", "amount in the gut"),
    central: v("mg", "fluoxetine in the body"),
    norfluoxetine: v("mg", "norfluoxetine in the body, fluoxetine equivalents"),
    eliminated: v("mg", "amount eliminated, fluoxetine equivalents"),
  },
  input: {
    oral: v("mg/h", "swallowed dose rate"),
    cyp2d6: v("1", "CYP2D6 activity relative to usual", 1),
    clearanceScale: v("1", "clearance relative to 70 kg", 1),
    volumeScale: v("1", "volume relative to 70 kg", 1),
  },
  param: values,
  output: {
    C: v("mg/L", "fluoxetine in plasma"),
    norfluoxetineC: v("mg/L", "norfluoxetine in plasma"),
    amount: v("mg", "amount in gut and body, fluoxetine equivalents"),
  },
  equations({ gut, central, norfluoxetine }, { oral, cyp2d6, clearanceScale, volumeScale }, p) {
    const C = central / (p.V * volumeScale);
    const norfluoxetineC = norfluoxetine / (p.norfluoxetineV * volumeScale);
    const inhibition = 1 / (1 + (C + norfluoxetineC) / p.inhibitoryConcentration);
    const absorption = p.ka * gut;
    const demethylated = p.toNorfluoxetine * p.CL * clearanceScale * C;
    const otherwise = (1 - p.toNorfluoxetine) * p.CL * clearanceScale * C + p.CL2d6 * clearanceScale * cyp2d6 * inhibition * C;
    const cleared = p.norfluoxetineCL * clearanceScale * norfluoxetineC;
    return {
      ddt: {
        gut: oral - absorption,
        central: p.availability * absorption - demethylated - otherwise,
        norfluoxetine: demethylated - cleared,
        eliminated: (1 - p.availability) * absorption + otherwise + cleared,
      },
      out: { C, norfluoxetineC: (norfluoxetineC * p.norfluoxetineMass) / p.molarMass, amount: gut + central + norfluoxetine },
    };
  },
  conserve: {
    drug: {
      about: "what was swallowed is in the gut, in the body as drug or norfluoxetine, or eliminated",
      amount: ({ gut, central, norfluoxetine, eliminated }) => gut + central + norfluoxetine + eliminated,
      inflow: (_state, { oral }) => oral,
    },
  },
});
