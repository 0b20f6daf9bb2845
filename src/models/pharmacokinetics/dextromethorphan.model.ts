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
    central: v("mg", "dextromethorphan in the body"),
    dextrorphan: v("mg", "free dextrorphan in the body, dextromethorphan equivalents"),
    eliminated: v("mg", "amount eliminated, dextromethorphan equivalents"),
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
  equations({ gut, central, dextrorphan, unbound, unboundDextrorphan }, { oral, Q, cyp2d6, cyp3a4, clearanceScale, volumeScale }, p) {
    const toDextrorphan = p.intrinsic2d6 * clearanceScale * cyp2d6;
    const intrinsic = toDextrorphan + p.intrinsicOther * clearanceScale * cyp3a4;
    const extraction = intrinsic / (Q + intrinsic);
    const C = central / (p.V * volumeScale);
    const absorption = p.ka * gut;
    const metabolised = extraction * (Q * C + absorption);
    const share = toDextrorphan / intrinsic;
    const dextrorphanC = dextrorphan / (p.dextrorphanV * volumeScale);
    const cleared = p.dextrorphanCL * clearanceScale * dextrorphanC;
    return {
      ddt: {
        gut: oral - absorption,
        central: absorption - metabolised,
        dextrorphan: share * metabolised - cleared,
        eliminated: (1 - share) * metabolised + cleared,
        unbound: (p.brainRatio * C) / p.molarMass / p.brainDelay - unbound / p.brainDelay,
        unboundDextrorphan: (p.dextrorphanBrainRatio * dextrorphanC) / p.molarMass / p.brainDelay - unboundDextrorphan / p.brainDelay,
      },
      out: {
        C,
        dextrorphanC: (dextrorphanC * p.dextrorphanMass) / p.molarMass,
        brain: unboundDextrorphan + unbound * p.potency,
        amount: gut + central + dextrorphan,
      },
    };
  },
  conserve: {
    drug: {
      about: "what was swallowed is in the gut, in the body as drug or dextrorphan, or eliminated",
      amount: ({ gut, central, dextrorphan, eliminated }) => gut + central + dextrorphan + eliminated,
      inflow: (_state, { oral }) => oral,
    },
  },
});
