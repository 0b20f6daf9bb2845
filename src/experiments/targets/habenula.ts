import { storedFit } from "../../evidence/estimate.ts";
import { row } from "../../evidence/table.ts";
import { rewardDrive } from "../../models/circuits/reward-drive.model.ts";
import { runHabenula } from "../habenula/experiment.ts";
import type { PopulationSummary } from "../habenula/summary.ts";
import { errorOf, meanPotential } from "../habenula/targets.ts";

/** What populations of both states do, and the drive of reward neurons that follows in the depressed one. */
interface Both {
  readonly control: PopulationSummary;
  readonly depressed: PopulationSummary;
  readonly reward: number;
}

/** A published number of habenular cells or of what they drive, and what the model makes of it. */
export interface CellTarget {
  readonly row: string;
  /** The row prints no error, and is taken to be known to a fifth. */
  readonly rough?: boolean;
  predicted(of: Both): number;
}

/** Published numbers of the habenula that populations of cells recompute. */
export const cellTargets: readonly CellTarget[] = [
  { row: "lhb_burst_c", predicted: ({ control }) => control.burst },
  { row: "lhb_burst_d", predicted: ({ depressed }) => depressed.burst },
  { row: "lhb_silent_c", predicted: ({ control }) => control.silent },
  { row: "lhb_tonic_c", predicted: ({ control }) => control.tonic },
  { row: "lhb_rate_c", predicted: ({ control }) => control.rate },
  { row: "lhb_rate_d", predicted: ({ depressed }) => depressed.rate },
  { row: "lhb_burst_ratio", predicted: ({ control, depressed }) => depressed.burst / control.burst },
  { row: "lhb_vb", predicted: ({ depressed }) => depressed.potential.burst },
  { row: "lhb_vm", predicted: ({ control }) => meanPotential(control) },
  { row: "lhb_theta", predicted: ({ depressed }) => depressed.burstsPerSecond },
  { row: "da_helpless", rough: true, predicted: ({ reward }) => reward },
  { row: "da_cms_m", rough: true, predicted: ({ reward }) => reward },
  { row: "da_cms_f", rough: true, predicted: ({ reward }) => reward },
];

/** Drive of reward neurons under habenular output, relative to control. */
const rewardUnder = (control: PopulationSummary, depressed: PopulationSummary): number =>
  rewardDrive.equations(
    {},
    { rate: depressed.rate, burstRate: depressed.burstRate, controlRate: control.rate, controlBurstRate: control.burstRate },
    rewardDrive.defaults,
  ).out.drive;

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
  const both = { control, depressed, reward: rewardUnder(control, depressed) };
  const stored = new Map(storedFit("habenula")?.predicted?.map((one) => [one.row, one.sd] as const));
  return cellTargets
    .filter((target) => ids.includes(target.row))
    .map((target) => ({
      row: target.row,
      predicted: target.predicted(both),
      sd: Math.hypot(stored.get(target.row) ?? 0, rowError(target)),
    }));
}

// a range is taken for two standard deviations to either side
function rowError({ row: id, rough }: CellTarget): number {
  const { spread, value } = row(id);
  if (rough) return 0.2 * Number(value);
  if (spread && typeof spread.value !== "number") return (spread.value[1] - spread.value[0]) / 4;
  return errorOf(id);
}
