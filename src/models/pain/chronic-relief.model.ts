import { chronicRelief as quantities } from "../../evidence/quantities/pain.ts";
import { hill, log, model, v } from "../../language/index.ts";

/** Lasting relief of chronic pain (dahan2011): it follows concentration with a half-life of days, at a thirtieth of the acute C50. */
export const chronicRelief = model(import.meta.url, {
  about: "lasting relief of chronic pain, with slow onset and offset",
  time: "h",
  state: { averaged: v("ng/mL", "S-ketamine, averaged over days") },
  input: { ketamine: v("ng/mL", "S-ketamine in venous plasma") },
  param: quantities,
  output: { effect: v("1", "lasting relief in those who have any, as a share of its largest") },
  equations({ averaged }, { ketamine }, { C50, halfTime }) {
    return { ddt: { averaged: (log(2) / halfTime) * (ketamine - averaged) }, out: { effect: hill(averaged, C50, 1) } };
  },
});
