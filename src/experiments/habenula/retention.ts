import { ketamineBlock, habenula as site } from "../../evidence/quantities/receptors.ts";

/** What one says of a drug trapped in channels: it leaves only while they are open. */
export interface Retention {
  /** Share of time that the gates are open. */
  readonly open: number;
  /** Time in which half of the blocked channels lose their drug, h, with no drug outside. */
  readonly halfLife: number;
}

const { koff, openProbability, electricalDistance, inverseThermal, koffAt } = ketamineBlock;

/** Unbinding from an open channel at a potential (mV), 1/s. */
const unbinding = (V: number): number =>
  (koff.value / openProbability.value) * Math.exp(electricalDistance.value * inverseThermal.value * (V - koffAt.value));

/** How long ketamine stays trapped in receptors whose gates are open for this share of the time. */
export const retentionAt = (open: number, V: number = site.V.value): Retention => ({
  open,
  halfLife: Math.LN2 / (unbinding(V) * open) / 3600,
});

/** The share of time that gates would have to be open for the block to halve in so many hours. */
export const openFor = (halfLife: number, V: number = site.V.value): number => Math.LN2 / (unbinding(V) * halfLife * 3600);

/** What the model takes for habenular receptors. */
export const usualOpen = site.open.value;
