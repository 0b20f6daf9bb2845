import { ketamineBlock as values } from "../../evidence/quantities/receptors.ts";
import { exp, model, v } from "../../language/index.ts";
import { freeOfMagnesium, netBlock } from "./channel-block.ts";

/**
 * The trapping scheme reduced to what lasts longer than a channel opening: one blocked share per GluN2 subtype. It holds
 * where block changes slowly against gating (docs/receptor.md shows where). Binding and unbinding both wait for openings,
 * so block lags concentration, outlasts it, and does both more slowly in a silent cell.
 */
export const nmdaBlock = model(import.meta.url, {
  about: "use- and voltage-dependent block of one site's NMDA receptors by one drug, per GluN2 subtype",
  time: "s",
  state: {
    b2A: v("1", "blocked share of GluN2A receptors"),
    b2B: v("1", "blocked share of GluN2B receptors"),
    b2C: v("1", "blocked share of GluN2C receptors"),
    b2D: v("1", "blocked share of GluN2D receptors"),
  },
  input: {
    C: v("uM", "unbound concentration, in equivalents of the reference drug"),
    local: v("1", "drug at this site over that in brain fluid elsewhere", 1),
    V: v("mV", "membrane potential", -66),
    Mg: v("mM", "extracellular magnesium", 1),
    open: v("1", "share of time that the gates of this site are open", 0.001),
    taken2A: v("1", "share of GluN2A held by other drugs"),
    taken2B: v("1", "share of GluN2B held by other drugs"),
    taken2C: v("1", "share of GluN2C held by other drugs"),
    taken2D: v("1", "share of GluN2D held by other drugs"),
    w2A: v("1", "share of the site's receptor current through GluN2A", 0.5),
    w2B: v("1", "share of the site's receptor current through GluN2B", 0.5),
    w2C: v("1", "share of the site's receptor current through GluN2C"),
    w2D: v("1", "share of the site's receptor current through GluN2D"),
  },
  param: values,
  output: {
    block: v("1", "blocked share of the site's NMDA receptor current"),
    atRest: v("1", "block that stays in closed channels, as a share of the current that ketamine would so block"),
  },
  equations({ b2A, b2B, b2C, b2D }, { C: fluid, local, V, Mg, open, taken2A, taken2B, taken2C, taken2D, w2A, w2B, w2C, w2D }, p) {
    const C = local * fluid;
    const micro = p.koff / p.openProbability;
    const koff = micro * exp(p.electricalDistance * p.inverseThermal * (V - p.koffAt));
    const kon = micro * exp(p.electricalDistance * p.inverseThermal * (p.reference - p.koffAt));
    const shift = p.referenceMagnesium;
    const free2A = freeOfMagnesium(V, Mg, shift / (p.ic50Mg2A / p.ic502A - 1), p.magnesiumSlope, p.reference);
    const free2B = freeOfMagnesium(V, Mg, shift / (p.ic50Mg2B / p.ic502B - 1), p.magnesiumSlope, p.reference);
    const free2C = freeOfMagnesium(V, Mg, shift / (p.ic50Mg2C / p.ic502C - 1), p.magnesiumSlope, p.reference);
    const free2D = freeOfMagnesium(V, Mg, shift / (p.ic50Mg2D / p.ic502D - 1), p.magnesiumSlope, p.reference);
    const block = w2A * b2A + w2B * b2B + w2C * b2C + w2D * b2D;
    return {
      ddt: {
        b2A: netBlock(b2A, taken2A, C, free2A, open, kon / p.ic502A, koff, p.escape),
        b2B: netBlock(b2B, taken2B, C, free2B, open, kon / p.ic502B, koff, p.escape),
        b2C: netBlock(b2C, taken2C, C, free2C, open, kon / p.ic502C, koff, p.escape),
        b2D: netBlock(b2D, taken2D, C, free2D, open, kon / p.ic502D, koff, p.escape),
      },
      out: { block, atRest: p.trapped * block },
    };
  },
});
