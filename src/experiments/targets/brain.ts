import { storedFit } from "../../evidence/estimate.ts";
import { row } from "../../evidence/table.ts";
import type { CellPrediction } from "./habenula.ts";
import { observation } from "./observation.ts";

/** Published effects on networks, which the fit of the brain stores its predictions of: a scan takes long. */
export const brainRows = ["dmn_ket", "sal_ket", "aud_ket", "dmn_mdd"] as const;

/** What the stored fit of the brain predicts of rows, with the errors of estimates and of the rows themselves. */
export function predictBrain(ids: readonly string[]): CellPrediction[] {
  const stored = storedFit("brain")?.predicted ?? [];
  return stored
    .filter((one) => ids.includes(one.row))
    .map(({ row: id, value, sd }) => {
      const { value: observed, logError } = observation(row(id));
      return { row: id, predicted: value, sd: Math.hypot(sd, logError * Math.abs(observed)) };
    });
}
