import { interleukin6 as quantities } from "../../evidence/quantities/inflammation.ts";
import { hill, log, model, v } from "../../language/index.ts";

/**
 * A cytokine in blood: turnover with a stimulated part. Ketamine prevents a share of what starts that part, be it an operation
 * or low-grade inflammation, and nothing else: without a stimulus it changes nothing (deKock2013). `stimulated` and `rise` are
 * deviations from the person's own level, so that everybody starts at rest.
 */
export const cytokine = model(import.meta.url, {
  about: "one cytokine, with a stimulated response that ketamine damps where it starts",
  time: "h",
  state: {
    stimulated: v("1", "stimulated making, less what the person has at rest"),
    rise: v("1", "level in blood, less what the person has at rest"),
  },
  input: {
    trigger: v("1/h", "stimulated making set off per hour by an operation"),
    lowGrade: v("1", "stimulated making at rest: low-grade inflammation"),
    C: v("uM", "unbound ketamine"),
  },
  param: quantities,
  output: {
    level: v("1", "level over that of a person at rest without inflammation"),
    relative: v("1", "change of the level, as a share of the person's own"),
  },
  equations({ stimulated, rise }, { trigger, lowGrade, C }, { largest, IC50, sensitivity, lasting, halfLife }) {
    const prevented = largest * hill(C, IC50, 1);
    const started = (1 - prevented) * sensitivity * trigger - (prevented * lowGrade) / lasting;
    return {
      ddt: { stimulated: started - stimulated / lasting, rise: (log(2) / halfLife) * (stimulated - rise) },
      out: { level: 1 + lowGrade + rise, relative: rise / (1 + lowGrade) },
    };
  },
});
