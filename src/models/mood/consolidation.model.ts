import { consolidation as quantities } from "../../evidence/quantities/mood-course.ts";
import { exp, hill, model, v } from "../../language/index.ts";

/**
 * Remission that has lasted comes to hold by itself, and is lost by relapse: a hazard that drugs lower, and that stress and the
 * withdrawal of reuptake inhibitors raise. A person relapses when the cumulated hazard reaches their own threshold.
 */
export const consolidation = model(import.meta.url, {
  about: "remission that holds by itself, and relapse",
  time: "d",
  state: {
    held: v("1", "remission that holds by itself"),
    cumulated: v("1", "cumulated hazard of relapse"),
    relapsed: v("1", "how far this person has relapsed"),
  },
  input: {
    remitted: v("1", "improvement of this person"),
    drug: v("1", "share of symptoms that drugs take away"),
    withdrawal: v("1", "logarithm of the hazard ratio by withdrawal"),
    stress: v("1", "chronic stress: 0 none, 1 as in experiments"),
  },
  param: quantities,
  output: { hazard: v("1/d", "hazard of relapse now"), risk: v("1", "probability that such a person has relapsed by now") },
  equations({ held, cumulated, relapsed }, { remitted, drug, withdrawal, stress }, p) {
    const well = hill(remitted, p.remitted, 4);
    const hazard = p.hazard * exp(withdrawal + p.strain * stress - p.protection * drug);
    const falling = cumulated > p.threshold ? (1 - relapsed) / p.falling : 0;
    return {
      ddt: { held: (well * (1 - held)) / p.slowness - held * falling, cumulated: held * hazard, relapsed: falling },
      out: { hazard, risk: 1 - exp(-cumulated) },
    };
  },
});
