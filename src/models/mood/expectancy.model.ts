import { expectancy as quantities } from "../../evidence/quantities/mood.ts";
import { model, positive, v } from "../../language/index.ts";

/**
 * What people expect, and what that does. Belief that one gets the treatment starts at what the trial's design tells, rises with
 * what is felt in a session and falls when nothing is. Care in sessions turns it into improvement within hours, which fades
 * between them; a course of tablets does so over weeks (posternak2005).
 */
export const expectancy = model(import.meta.url, {
  about: "improvement by expectancy and care, under effective and broken blinding",
  time: "h",
  state: {
    care: v("1", "effect of recent sessions, 0 to 1"),
    course: v("1", "effect of a course of tablets, 0 to 1"),
    told: v("1", "how far a first session has told what it felt like"),
    strongest: v("1", "the strongest dissociation felt so far, points of CADSS"),
  },
  input: {
    session: v("1", "1 in a session of treatment or placebo"),
    tablets: v("1", "1 on a course of tablets, those of placebo included"),
    dissociation: v("1", "dissociation, points of CADSS"),
    sedation: v("1", "sedation, 0 none to 1 full"),
  },
  param: quantities,
  output: { belief: v("1", "belief that one gets the treatment"), lift: v("1", "share of symptoms that expectancy and care take away") },
  equations({ care, course, told, strongest }, { session, tablets, dissociation, sedation }, p) {
    const felt = positive(dissociation) + p.sedationTells * p.half * positive(sedation);
    const sign = strongest / (strongest + p.half);
    const gained = (1 - p.prior) * sign;
    const lost = p.prior * p.disappointment * told * (1 - sign);
    const belief = p.prior + p.unblinding * (gained - lost);
    const inTablets = 1 - (1 - belief) * (1 - p.known);
    const kept = (1 - belief * care) * (1 - inTablets * course);
    return {
      ddt: {
        care: (session * (1 - care)) / p.onset - care / p.lasting,
        course: (tablets - course) / p.build,
        told: (session * (1 - told)) / p.onset,
        strongest: positive(felt - strongest) / p.feeling,
      },
      out: { belief, lift: p.largest * (1 - kept) },
    };
  },
});
