import { dextromethorphan as values } from "../../evidence/quantities/comparators.ts";
import { model, v } from "../../language/index.ts";

/**
 * Dextromethorphan and dextrorphan. CYP2D6 in a well-stirred liver turns most of a swallowed dose into dextrorphan before
 * it is seen; inhibiting CYP2D6 (quinidine, bupropion) or lacking it lets dextromethorphan through.
 */
export const dextromethorphanKinetics = model(import.meta.url, {
  about: "dextromethorphan with CYP2D6 first pass to dextrorphan",
  time: "h",
  state: {
    gut: v("mg", "amount in the gut"),
    central: v("mg", "dextromethorphan in the central compartment"),
    tissue: v("mg", "dextromethorphan in tissue"),
    dextrorphan: v("mg", "free dextrorphan in the body, dextromethorphan equivalents"),
    eliminated: v("mg", "amount eliminated or not absorbed, dextromethorphan equivalents"),
    unbound: v("mM", "unbound dextromethorphan in brain fluid"),
    unboundDextrorphan: v("mM", "unbound dextrorphan in brain fluid"),
  },
  input: {
    oral: v("mg/h", "swallowed dose rate"),
    Q: v("L/h", "hepatic blood flow"),
    cyp2d6: v("1", "CYP2D6 activity relative to usual", 1),
    cyp3a4: v("1", "CYP3A4 activity relative to usual", 1),
    clearanceScale: v("1", "clearance relative to 70 kg", 1),
    volumeScale: v("1", "volume relative to 70 kg", 1),
  },
  param: values,
  output: {
    C: v("mg/L", "dextromethorphan in plasma"),
    dextrorphanC: v("mg/L", "free dextrorphan in plasma"),
    brain: v("mM", "unbound dextrorphan equivalents in brain fluid"),
    amount: v("mg", "amount in gut and body, dextromethorphan equivalents"),
  },
  equations(
    { gut, central, tissue, dextrorphan, unbound, unboundDextrorphan },
    { oral, Q, cyp2d6, cyp3a4, clearanceScale, volumeScale },
    p,
  ) {
    const toDextrorphan = p.intrinsic2d6 * clearanceScale * cyp2d6;
    const intrinsic = toDextrorphan + p.intrinsicOther * clearanceScale * cyp3a4;
    const extraction = intrinsic / (Q + intrinsic);
    const C = central / (p.V1 * volumeScale);
    const toTissue = p.Q2 * clearanceScale * (C - tissue / (p.V2 * volumeScale));
    const absorption = p.availability * p.ka * gut;
    const metabolised = extraction * (Q * C + absorption);
    const share = toDextrorphan / intrinsic;
    const dextrorphanC = dextrorphan / (p.dextrorphanV * volumeScale);
    const cleared = p.dextrorphanCL * clearanceScale * dextrorphanC;
    return {
      ddt: {
        gut: oral - p.ka * gut,
        central: absorption - metabolised - toTissue,
        tissue: toTissue,
        dextrorphan: share * metabolised - cleared,
        eliminated: (1 - p.availability) * p.ka * gut + (1 - share) * metabolised + cleared,
        unbound: (p.brainRatio * C) / p.molarMass / p.brainDelay - unbound / p.brainDelay,
        unboundDextrorphan: (p.dextrorphanBrainRatio * dextrorphanC) / p.molarMass / p.brainDelay - unboundDextrorphan / p.brainDelay,
      },
      out: {
        C,
        dextrorphanC: (dextrorphanC * p.dextrorphanMass) / p.molarMass,
        brain: unboundDextrorphan + unbound * p.potency,
        amount: gut + central + tissue + dextrorphan,
      },
    };
  },
  conserve: {
    drug: {
      about: "what was swallowed is in the gut, in the body as drug or dextrorphan, or eliminated",
      amount: ({ gut, central, tissue, dextrorphan, eliminated }) => gut + central + tissue + dextrorphan + eliminated,
      inflow: (_state, { oral }) => oral,
    },
  },
});
