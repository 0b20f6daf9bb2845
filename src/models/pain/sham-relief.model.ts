import { shamRelief as quantities } from "../../evidence/quantities/pain.ts";
import { model, v } from "../../language/index.ts";

/**
 * What becomes of acute pain in a session in which nothing is given: the fall in the saline arms of emergency rooms (bektas2009,
 * serinken2016), be it expectancy, care, or pain that was at its worst when people came.
 */
export const shamRelief = model(import.meta.url, {
  about: "relief of acute pain in a session without a drug",
  time: "h",
  state: { care: v("1", "how far a session has done what it does, 0 to 1") },
  input: { session: v("1", "1 in a session of treatment or placebo") },
  param: quantities,
  output: { relief: v("1", "share of acute pain gone without a drug") },
  equations({ care }, { session }, { largest, onset, lasting }) {
    return { ddt: { care: (session * (1 - care)) / onset - care / lasting }, out: { relief: largest * care } };
  },
});
