import { disposition as values } from "../../evidence/quantities/ketamine.ts";
import { model, v } from "../../language/index.ts";

/** Ketamine in arterial plasma and three tissues, the last of them deep enough to give the observed terminal half-life. */
export const disposition = model(import.meta.url, {
  about: "central compartment (arterial plasma) with fast, slow and deep tissue",
  time: "h",
  state: {
    central: v("mg", "amount in the central compartment"),
    fast: v("mg", "amount in fast tissue"),
    slow: v("mg", "amount in slow tissue"),
    deep: v("mg", "amount in deep tissue"),
  },
  input: {
    iv: v("mg/h", "intravenous dose rate"),
    absorbed: v("mg/h", "rate of entry from sites of absorption"),
    uptake: v("mg/h", "rate of removal by the liver"),
    clearanceScale: v("1", "clearance relative to 70 kg", 1),
    volumeScale: v("1", "volume relative to 70 kg", 1),
  },
  param: values,
  output: {
    C: v("mg/L", "arterial plasma concentration"),
    norketamine: v("mg/h", "rate of norketamine formation outside the liver, ketamine equivalents"),
    lost: v("mg/h", "rate of clearance outside the liver to all else"),
  },
  equations({ central, fast, slow, deep }, { iv, absorbed, uptake, clearanceScale, volumeScale }, p) {
    const C = central / (p.V1 * volumeScale);
    const outside = p.CLx * clearanceScale * C;
    const toFast = p.Q2 * clearanceScale * (C - fast / (p.V2 * volumeScale));
    const toSlow = p.Q3 * clearanceScale * (C - slow / (p.V3 * volumeScale));
    const toDeep = p.Q4 * clearanceScale * (C - deep / (p.V4 * volumeScale));
    return {
      ddt: {
        central: iv + absorbed - uptake - outside - toFast - toSlow - toDeep,
        fast: toFast,
        slow: toSlow,
        deep: toDeep,
      },
      out: { C, norketamine: p.norketamineOutside * outside, lost: (1 - p.norketamineOutside) * outside },
    };
  },
  conserve: {
    drug: {
      about: "unchanged ketamine in the body",
      amount: ({ central, fast, slow, deep }) => central + fast + slow + deep,
      inflow: ({ central }, { iv, absorbed, uptake, clearanceScale, volumeScale }, { V1, CLx }) =>
        iv + absorbed - uptake - (CLx * clearanceScale * central) / (V1 * volumeScale),
    },
  },
});
