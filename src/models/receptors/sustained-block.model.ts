import { sustainedBlock as quantities } from "../../evidence/quantities/receptors.ts";
import { log, model, v } from "../../language/index.ts";

/**
 * A contested pool of receptors that keep their block for a day (ma2023), which the kinetics of trapping alone do not give
 * (docs/habenula.md). A switch: `share` is 0 unless it is asked for.
 */
export const sustainedBlock = model(import.meta.url, {
  about: "receptors that keep their block after the drug has gone (a switch, off)",
  time: "h",
  state: { kept: v("1", "blocked share of the receptors that can keep their block") },
  input: { block: v("1", "share of receptors blocked now") },
  param: quantities,
  output: { total: v("1", "share of receptors blocked now or kept blocked") },
  equations({ kept }, { block }, { share, uptake, halfLife }) {
    const joining = (block * (1 - kept)) / uptake;
    const leaving = (log(2) * kept) / halfLife;
    return { ddt: { kept: joining - leaving }, out: { total: 1 - (1 - block) * (1 - share * kept) } };
  },
});
