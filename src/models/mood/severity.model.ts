import { severity as quantities } from "../../evidence/quantities/mood.ts";
import { exp, model, v } from "../../language/index.ts";

/**
 * What the arms leave of the symptoms. Each takes its share of what the others leave, so that drug and expectancy do not simply
 * add; people differ in one shift on the logit scale. Health is not a score of zero: healthy people have some points too
 * (zimmerman2004controls), and the share that these are of the usual score before treatment is never lost.
 */
export const severity = model(import.meta.url, {
  about: "improvement of this person: shares of symptoms taken away, one after the other",
  time: "h",
  state: {},
  input: {
    fast: v("1", "share taken away by the fast arm"),
    slow: v("1", "share taken away by the slow arm"),
    serotonin: v("1", "share taken away by serotonin reuptake inhibitors"),
    expectancy: v("1", "share taken away by expectancy and care"),
    natural: v("1", "share lost by itself"),
    inflammation: v("1", "severity that inflammation adds, in SDs between people"),
    held: v("1", "remission that holds by itself"),
    relapsed: v("1", "how far this person has relapsed"),
  },
  param: quantities,
  output: {
    drug: v("1", "share of symptoms that drugs take away"),
    remitted: v("1", "improvement before what holds by itself and before relapse"),
    improvement: v("1", "improvement of this person"),
    retained: v("1", "share of the effect of reuptake inhibitors that resistance leaves", 1),
  },
  equations(_state, { fast, slow, serotonin, expectancy, natural, inflammation, held, relapsed }, p) {
    const left = (1 - fast) * (1 - slow) * (1 - serotonin);
    const typical = 1 - left * (1 - expectancy) * (1 - natural);
    const shift = exp(p.responsiveness);
    const own = (typical * shift) / (1 - typical + typical * shift);
    const kept = 1 - (1 - own) * (1 - held);
    const most = 1 - p.healthy;
    return {
      ddt: {},
      out: {
        drug: 1 - left,
        remitted: most * own,
        improvement: most * kept * (1 - relapsed) - p.perDeviation * inflammation,
        retained: 1 - p.resisted * p.resistance,
      },
    };
  },
});
