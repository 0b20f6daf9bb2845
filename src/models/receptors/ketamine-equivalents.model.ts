import { equivalents as values } from "../../evidence/quantities/receptors.ts";
import { model, v } from "../../language/index.ts";

/** Ketamine's enantiomers and metabolites at the receptor, as the concentration of racemic ketamine with the same block. */
export const ketamineEquivalents = model(import.meta.url, {
  about: "potency-weighted sum of S- and R-ketamine, their norketamines and hydroxynorketamines",
  time: "s",
  state: {},
  input: {
    s: v("uM", "unbound S-ketamine"),
    r: v("uM", "unbound R-ketamine"),
    sNorketamine: v("uM", "unbound S-norketamine"),
    rNorketamine: v("uM", "unbound R-norketamine"),
    sHydroxynorketamine: v("uM", "unbound (2S,6S)-hydroxynorketamine"),
    rHydroxynorketamine: v("uM", "unbound (2R,6R)-hydroxynorketamine"),
  },
  param: values,
  output: { C: v("uM", "concentration in equivalents of racemic ketamine") },
  equations(_state, { s, r, sNorketamine, rNorketamine, sHydroxynorketamine, rHydroxynorketamine }, p) {
    const racemate = 0.5 / p.kiS + 0.5 / p.kiR;
    const occupying = s / p.kiS + r / p.kiR + sNorketamine / p.kiSNorketamine + rNorketamine / p.kiRNorketamine;
    const metabolites = p.hydroxynorketaminePotency * (sHydroxynorketamine + rHydroxynorketamine);
    return { ddt: {}, out: { C: occupying / racemate + metabolites } };
  },
});
