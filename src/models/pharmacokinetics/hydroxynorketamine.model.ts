import { hydroxynorketamine as values } from "../../evidence/quantities/metabolites.ts";
import { model, v } from "../../language/index.ts";

/**
 * Hydroxynorketamine, (2S,6S) from S-ketamine and (2R,6R) from R-ketamine: two compartments, linear clearance. Formation
 * is immediate: the published transit time, 1.1 min, is shorter than anything sampled. Amounts in ketamine equivalents.
 */
export const hydroxynorketamine = model(import.meta.url, {
  about: "hydroxynorketamine: two compartments, linear clearance",
  time: "h",
  state: {
    central: v("mg", "amount in the central compartment"),
    tissue: v("mg", "amount in tissue"),
  },
  input: {
    formation: v("mg/h", "rate of formation from norketamine"),
    given: v("mg/h", "hydroxynorketamine given as a drug, mg of hydroxynorketamine"),
    clearanceScale: v("1", "clearance relative to 70 kg", 1),
    volumeScale: v("1", "volume relative to 70 kg", 1),
  },
  param: values,
  output: {
    C: v("mg/L", "arterial plasma concentration, mg of hydroxynorketamine"),
    lost: v("mg/h", "rate of elimination"),
  },
  equations({ central, tissue }, { formation, given, clearanceScale, volumeScale }, p) {
    const C = central / (p.V1 * volumeScale);
    const toTissue = p.Q2 * clearanceScale * (C - tissue / (p.V2 * volumeScale));
    const lost = p.CL * clearanceScale * C;
    const molar = p.ketamineMass / p.hydroxynorketamineMass;
    return {
      ddt: { central: formation + molar * given - lost - toTissue, tissue: toTissue },
      out: { C: C / molar, lost },
    };
  },
});
