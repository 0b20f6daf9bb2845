import { acuteAnalgesia as quantities } from "../../evidence/quantities/pain.ts";
import { hill, log, model, v } from "../../language/index.ts";

/** Acute relief: S-ketamine at its effect site, against which norketamine may act (simons2022part2, olofsen2012). */
export const acuteAnalgesia = model(import.meta.url, {
  about: "acute relief of pain by S-ketamine at its effect site",
  time: "h",
  state: {
    site: v("ng/mL", "S-ketamine at the effect site"),
    metabolite: v("ng/mL", "S-norketamine at the effect site"),
  },
  input: { ketamine: v("ng/mL", "S-ketamine in arterial plasma"), norketamine: v("ng/mL", "S-norketamine in arterial plasma") },
  param: quantities,
  output: { relief: v("1", "share of acute pain relieved") },
  equations({ site, metabolite }, { ketamine, norketamine }, { C50, halfTime, opposition, C100 }) {
    const rate = log(2) / halfTime;
    return {
      ddt: { site: rate * (ketamine - site), metabolite: rate * (norketamine - metabolite) },
      out: { relief: hill(site, C50 * (1 + (opposition * metabolite) / C100), 1) },
    };
  },
});
