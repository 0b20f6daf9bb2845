import { rodentKetamine as quantities } from "../../evidence/quantities/plasticity.ts";
import { model, v } from "../../language/index.ts";

/**
 * Ketamine in a rodent: an injection into the belly, its concentration in the brain, and what it does there. Prefrontal
 * glutamate rises at low concentrations and falls at high ones (moghaddam1997); it cannot fall below nothing.
 */
export const rodentKetamine = model(import.meta.url, {
  about: "ketamine in the brain of a mouse or rat, and the rise of prefrontal glutamate",
  time: "h",
  state: { belly: v("mg/kg", "ketamine injected and not yet taken up"), body: v("mg/kg", "ketamine in the body") },
  input: { dose: v("mg/kg/h", "injection into the belly") },
  param: quantities,
  output: {
    C: v("uM", "unbound ketamine in brain"),
    rise: v("1", "prefrontal glutamate above rest"),
    block: v("1", "blocked share of NMDA receptors at rest"),
  },
  equations({ belly, body }, { dose }, p) {
    const C = p.perDose * body;
    const rise = ((C / (C + p.half)) * (1 - C / p.turn)) / (1 + C / p.turn);
    return {
      ddt: { belly: dose - p.uptake * belly, body: p.uptake * belly - p.elimination * body },
      out: { C, rise, block: C / (C + p.ic50) },
    };
  },
});
