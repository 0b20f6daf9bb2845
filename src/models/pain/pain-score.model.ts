import { painScore as quantities } from "../../evidence/quantities/pain.ts";
import { model, v } from "../../language/index.ts";

/**
 * Mean pain score of people like this one. The chance of lasting relief beyond that of a sham infusion is the drug's own; acute
 * relief acts on whatever pain is left, and so does what a session brings without a drug.
 */
export const painScore = model(import.meta.url, {
  about: "pain score under acute and lasting relief",
  time: "h",
  state: {},
  input: {
    relief: v("1", "acute relief, as a share"),
    sham: v("1", "share of acute pain gone in a session without a drug"),
    effect: v("1", "lasting relief in those who have any, as a share"),
  },
  param: quantities,
  output: { nrs: v("1", "pain, NRS 0 to 10") },
  equations(_state, { relief, sham, effect }, { chronic, acute, placebo, chance, shamChance }) {
    const lasting = placebo * shamChance + (chance - shamChance) * effect;
    return { ddt: {}, out: { nrs: (chronic * (1 - lasting) + acute * (1 - placebo * sham)) * (1 - relief) } };
  },
});
