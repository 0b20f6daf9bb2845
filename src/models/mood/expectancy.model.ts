import { expectancy as quantities } from "../../evidence/quantities/mood.ts";
import { model, positive, v } from "../../language/index.ts";

/**
 * What people expect, and what that does. Belief that one gets the treatment starts at what the trial's design tells, rises with
 * what is felt in a session and falls when nothing is; care in sessions turns it into improvement, which fades between them.
 */
export const expectancy = model(import.meta.url, {
  about: "improvement by expectancy and care, under effective and broken blinding",
  time: "h",
  state: {
    care: v("1", "effect of recent sessions, 0 to 1"),
    told: v("1", "how far a first session has told what it felt like"),
    strongest: v("1", "the strongest dissociation felt so far, points of CADSS"),
  },
  input: {
    treatment: v("1", "1 in a session of treatment or placebo, 0.5 after a tablet at home"),
    dissociation: v("1", "dissociation, points of CADSS"),
    sedation: v("1", "sedation, 0 none to 1 full"),
  },
  param: quantities,
  output: { belief: v("1", "belief that one gets the treatment"), lift: v("1", "share of symptoms that expectancy and care take away") },
  equations({ care, told, strongest }, { treatment, dissociation, sedation }, p) {
    const felt = positive(dissociation) + p.sedationTells * p.half * positive(sedation);
    const sign = strongest / (strongest + p.half);
    const gained = (1 - p.prior) * sign;
    const lost = p.prior * p.disappointment * told * (1 - sign);
    const blinded = p.prior + p.unblinding * (gained - lost);
    const belief = 1 - (1 - blinded) * (1 - p.known);
    return {
      ddt: {
        care: (treatment * (1 - care)) / p.onset - care / p.lasting,
        // a tablet at home (0.5) tells nothing
        told: (positive(2 * treatment - 1) * (1 - told)) / p.onset,
        strongest: positive(felt - strongest) / p.feeling,
      },
      out: { belief, lift: p.largest * belief * care },
    };
  },
});
