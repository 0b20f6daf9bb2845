import { norketamine as values } from "../../evidence/quantities/metabolites.ts";
import { model, v } from "../../language/index.ts";

/**
 * Norketamine: formed in gut wall and liver, delayed, and partly taken by the liver before it is ever seen in blood. All
 * amounts are in ketamine equivalents (mg of ketamine with as many molecules).
 */
export const norketamine = model(import.meta.url, {
  about: "norketamine: delayed formation, sequential first pass, three compartments, hepatic clearance",
  time: "h",
  state: {
    forming: v("mg", "first transit compartment of formation"),
    formed: v("mg", "second transit compartment of formation"),
    central: v("mg", "amount in the central compartment"),
    tissue: v("mg", "amount in tissue"),
    deep: v("mg", "amount in deep tissue"),
  },
  input: {
    formation: v("mg/h", "rate of formation from ketamine in gut wall and liver"),
    outside: v("mg/h", "rate of formation from ketamine elsewhere"),
    given: v("mg/h", "norketamine given as a drug, mg of norketamine"),
    Q: v("L/h", "hepatic blood flow"),
    cyp3a4: v("1", "CYP3A4 activity relative to usual", 1),
    cyp2b6: v("1", "CYP2B6 activity relative to usual", 1),
    asian: v("1", "1 for Asian ancestry"),
    clearanceScale: v("1", "clearance relative to 70 kg", 1),
    volumeScale: v("1", "volume relative to 70 kg", 1),
  },
  param: values,
  output: {
    C: v("mg/L", "arterial plasma concentration, mg of norketamine"),
    hydroxynorketamine: v("mg/h", "rate of formation of hydroxynorketamine"),
    lost: v("mg/h", "rate of formation of other metabolites"),
  },
  equations(
    { forming, formed, central, tissue, deep },
    { formation, outside, given, Q, cyp3a4, cyp2b6, asian, clearanceScale, volumeScale },
    p,
  ) {
    const rate = 2 / p.transitTime;
    const enzymes = p.share3a4 * cyp3a4 + (1 - p.share3a4) * (p.share2b6 * cyp2b6 + (1 - p.share2b6));
    const intrinsic = p.intrinsicClearance * clearanceScale * enzymes * (1 + asian * (p.clearanceInAsian - 1));
    const extraction = intrinsic / (Q + intrinsic);
    const C = central / (p.V1 * volumeScale);
    const toTissue = p.Q2 * clearanceScale * (C - tissue / (p.V2 * volumeScale));
    const toDeep = p.Q3 * clearanceScale * (C - deep / (p.V3 * volumeScale));
    const metabolised = extraction * (Q * C + rate * formed);
    const molar = p.ketamineMass / p.norketamineMass;
    return {
      ddt: {
        forming: formation - rate * forming,
        formed: rate * (forming - formed),
        central: molar * given + outside + (1 - extraction) * rate * formed - extraction * Q * C - toTissue - toDeep,
        tissue: toTissue,
        deep: toDeep,
      },
      out: {
        C: C / molar,
        hydroxynorketamine: p.hydroxynorketamineShare * metabolised,
        lost: (1 - p.hydroxynorketamineShare) * metabolised,
      },
    };
  },
});
