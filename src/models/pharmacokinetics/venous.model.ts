import { venous as values } from "../../evidence/quantities/ketamine.ts";
import { model, v } from "../../language/index.ts";

/** What an arm vein shows: part arterial blood, part blood that has come through tissue and lags behind. */
export const venous = model(import.meta.url, {
  about: "venous sample as a mix of arterial plasma and plasma that lags in tissue",
  time: "h",
  state: { lagging: v("mg/L", "concentration in blood from the tissue of the arm") },
  input: { arterial: v("mg/L", "arterial plasma concentration") },
  param: values,
  output: { C: v("mg/L", "venous plasma concentration") },
  equations({ lagging }, { arterial }, { arterialShare, lag }) {
    return { ddt: { lagging: (arterial - lagging) / lag }, out: { C: arterialShare * arterial + (1 - arterialShare) * lagging } };
  },
});
