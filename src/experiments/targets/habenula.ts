import { storedFit } from "../../evidence/estimate.ts";
import { row } from "../../evidence/table.ts";
import { runHabenula } from "../habenula/experiment.ts";
import type { PopulationSummary } from "../habenula/summary.ts";
import { errorOf } from "../habenula/targets.ts";

/** A published number of habenular cells, and what the model makes of it. */
export interface CellTarget {
  readonly row: string;
  predicted(control: PopulationSummary, depressed: PopulationSummary): number;
}

/** Published numbers of the habenula that populations of cells recompute. */
export const cellTargets: readonly CellTarget[] = [
  { row: "lhb_burst_c", predicted: (control) => control.burst },
  { row: "lhb_burst_d", predicted: (_control, depressed) => depressed.burst },
  { row: "lhb_silent_c", predicted: (control) => control.silent },
  { row: "lhb_tonic_c", predicted: (control) => control.tonic },
  { row: "lhb_rate_c", predicted: (control) => control.rate },
  { row: "lhb_rate_d", predicted: (_control, depressed) => depressed.rate },
  { row: "lhb_vb", predicted: (_control, depressed) => depressed.potential.burst },
  { row: "lhb_theta", predicted: (_control, depressed) => depressed.burstsPerSecond },
];

/** A prediction of one number with its standard deviation: of the estimates where a fit has stored it, and of the row itself. */
export interface CellPrediction {
  readonly row: string;
  readonly predicted: number;
  readonly sd: number;
}

/** Recomputes rows of habenular cells from one population of each state. */
export async function predictCells(ids: readonly string[], threads: number): Promise<CellPrediction[]> {
  const run = { cells: 1500, seconds: 3, seed: 1, threads, block: 0 };
  const control = (await runHabenula({ ...run, state: "control" })).summary;
  const depressed = (await runHabenula({ ...run, state: "depressed" })).summary;
  const stored = new Map(storedFit("habenula")?.predicted?.map((one) => [one.row, one.sd] as const));
  return cellTargets
    .filter((target) => ids.includes(target.row))
    .map((target) => ({
      row: target.row,
      predicted: target.predicted(control, depressed),
      sd: Math.hypot(stored.get(target.row) ?? 0, rowError(target.row)),
    }));
}

// a range is taken for two standard deviations to either side
function rowError(id: string): number {
  const { spread } = row(id);
  if (spread && typeof spread.value !== "number") return (spread.value[1] - spread.value[0]) / 4;
  return errorOf(id);
}
