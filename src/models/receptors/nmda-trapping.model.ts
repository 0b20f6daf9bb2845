import { trapping as values } from "../../evidence/quantities/receptors.ts";
import { exp, model, v } from "../../language/index.ts";

/**
 * NMDA receptor with a channel blocker that the closed gate traps.
 *
 *   C0 <-> C1 <-> C2 <-> O      glutamate binds twice, the channel opens; C2 <-> D desensitises
 *                        |
 *   B0 <-> B1 <-> B2 <-> OB     the same gate around a blocked pore; B2 <-> BD
 *
 * The drug enters and leaves only through an open channel, and only where magnesium is not in its way.
 */
export const nmdaTrapping = model(import.meta.url, {
  about: "ten-state NMDA receptor with magnesium block and a trapping open-channel blocker",
  time: "ms",
  state: {
    C0: v("1", "closed, unbound", 1),
    C1: v("1", "closed, one glutamate"),
    C2: v("1", "closed, two glutamates"),
    D: v("1", "desensitised"),
    O: v("1", "open"),
    B0: v("1", "blocked, closed, unbound"),
    B1: v("1", "blocked, closed, one glutamate"),
    B2: v("1", "blocked, closed, two glutamates"),
    BD: v("1", "blocked, desensitised"),
    OB: v("1", "blocked, gate open"),
  },
  input: {
    glutamate: v("uM", "glutamate in the cleft"),
    C: v("uM", "unbound concentration of the blocker"),
    V: v("mV", "membrane potential", -66),
    Mg: v("mM", "extracellular magnesium", 1),
  },
  param: values,
  output: {
    blocked: v("1", "share of receptors with the drug in the pore"),
    conducting: v("1", "share of receptors that carry current"),
    open: v("1", "share of receptors with the gate open"),
  },
  equations({ C0, C1, C2, D, O, B0, B1, B2, BD, OB }, { glutamate, C, V, Mg }, p) {
    const unblocked = 1 / (1 + (Mg / p.magnesiumAffinity) * exp(-p.magnesiumSlope * (V - p.reference)));
    const koff = (p.koff / p.openProbability) * exp(p.electricalDistance * p.inverseThermal * (V - p.koffAt));
    const kon = (p.koff / p.openProbability / p.ic50) * exp(p.electricalDistance * p.inverseThermal * (p.reference - p.koffAt));
    const entering = kon * C * unblocked * O - koff * OB;
    const bind1 = p.binding * glutamate * C0 - p.unbinding * C1;
    const bind2 = p.binding * glutamate * C1 - p.unbinding * C2;
    const desensitise = p.desensitising * C2 - p.resensitising * D;
    const opening = p.opening * C2 - p.closing * O;
    const bindB1 = p.binding * glutamate * B0 - p.unbinding * B1;
    const bindB2 = p.binding * glutamate * B1 - p.unbinding * B2;
    const desensitiseB = p.desensitising * B2 - p.resensitising * BD;
    const openingB = p.opening * B2 - p.closing * OB;
    return {
      ddt: {
        C0: -bind1 + p.escape * B0,
        C1: bind1 - bind2 + p.escape * B1,
        C2: bind2 - desensitise - opening + p.escape * B2,
        D: desensitise + p.escape * BD,
        O: opening - entering,
        B0: -bindB1 - p.escape * B0,
        B1: bindB1 - bindB2 - p.escape * B1,
        B2: bindB2 - desensitiseB - openingB - p.escape * B2,
        BD: desensitiseB - p.escape * BD,
        OB: openingB + entering,
      },
      out: { blocked: B0 + B1 + B2 + BD + OB, conducting: unblocked * O, open: O + OB },
    };
  },
  conserve: {
    receptors: {
      about: "every receptor is in one state",
      amount: ({ C0, C1, C2, D, O, B0, B1, B2, BD, OB }) => C0 + C1 + C2 + D + O + B0 + B1 + B2 + BD + OB,
    },
  },
});
