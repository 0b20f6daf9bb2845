import { drugHigh as quantities } from "../../evidence/quantities/pain.ts";
import { hill, log, model, v } from "../../language/index.ts";

/** The drug high, which no source finds less sensitive than relief of pain: whoever shows one shows the other. */
export const drugHigh = model(import.meta.url, {
  about: "drug high of S-ketamine at its effect site",
  time: "h",
  state: { site: v("ng/mL", "S-ketamine at the effect site") },
  input: { ketamine: v("ng/mL", "S-ketamine in arterial plasma") },
  param: quantities,
  output: { high: v("1", "drug high, 0 to 10") },
  equations({ site }, { ketamine }, { C50, halfTime, largest }) {
    return { ddt: { site: (log(2) / halfTime) * (ketamine - site) }, out: { high: largest * hill(site, C50, 1) } };
  },
});
