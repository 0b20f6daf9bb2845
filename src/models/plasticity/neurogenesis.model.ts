import { rodent } from "../../evidence/quantities/plasticity.ts";
import { model, v } from "../../language/index.ts";

/**
 * Two things that "neurogenesis" may mean. Birth and maturation of granule cells, over weeks in rodents (zhao2006) and with a
 * turnover of under 2 % a year in people (spalding2013); and activity of young neurons that are there already, within hours
 * (soumier2016, rawat2022).
 */
export const neurogenesis = model(import.meta.url, {
  about: "birth and maturation of hippocampal neurons, and activity of young ones",
  time: "d",
  state: {
    born: v("1", "youngest neurons relative to rest", 1),
    growing: v("1", "neurons that grow dendrites relative to rest", 1),
    joining: v("1", "neurons that grow spines relative to rest", 1),
    pool: v("1", "neurons of the renewing pool relative to rest", 1),
    readiness: v("1", "activity of a young neuron relative to rest", 1),
  },
  input: { surge: v("1", "drive by the glutamate surge"), stress: v("1", "chronic stress: 0 none, 1 as in experiments") },
  param: rodent.neurogenesis,
  output: {
    activity: v("1", "activity of all young neurons relative to rest", 1),
    gate: v("1", "share of the effect on behaviour that young neurons allow", 1),
  },
  equations({ born, growing, joining, pool, readiness }, { surge, stress }, p) {
    const births = (1 - p.stressBirth * stress) * (1 + p.drugBirth * surge);
    const rate = 3 / p.maturation;
    return {
      ddt: {
        born: rate * (births - born),
        growing: rate * (born - growing),
        joining: rate * (growing - joining),
        pool: p.turnover * (joining - pool),
        readiness: p.kG * (1 + p.gain * surge - readiness),
      },
      out: { activity: (1 - p.ablation) * readiness * ((born + growing + joining) / 3), gate: 1 - p.needed * p.ablation },
    };
  },
});
