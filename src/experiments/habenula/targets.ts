import { row } from "../../evidence/table.ts";
import { type CellOptions, cellsOf, runPopulation } from "./population.ts";
import { type PopulationSummary, summaryOf } from "./summary.ts";

/** Numbers that a fit may change: parameters of cells, how cells differ, and what the depressed state is. */
export interface Conditions extends Pick<CellOptions, "values" | "spread"> {
  readonly setPoint: number;
  readonly drive: number;
}

/** What populations do under the conditions that papers report. */
export interface Observed {
  readonly control: PopulationSummary;
  readonly depressed: PopulationSummary;
  /** The depressed state without NMDA receptors, without T-type channels, and without h-current. */
  readonly withoutNmda: PopulationSummary;
  readonly withoutTType: PopulationSummary;
  readonly withoutH: PopulationSummary;
}

/** Runs every condition that a target needs. */
export async function observe(
  { values = {}, spread = {}, setPoint, drive }: Conditions,
  run: { readonly cells: number; readonly seconds: number; readonly seed: number; readonly threads: number },
): Promise<Observed> {
  const of = async (cut: Readonly<Record<string, number>>, severity: number, block = 0): Promise<PopulationSummary> => {
    const cells = cellsOf({ values: { ...values, ...cut }, spread });
    const surroundings = { setPoint: setPoint * severity, drive: 1 + (drive - 1) * severity, block };
    return summaryOf(await runPopulation(cells, { ...run, ...surroundings }));
  };
  return {
    control: await of({}, 0),
    depressed: await of({}, 1),
    withoutNmda: await of({}, 1, 1),
    withoutTType: await of({ "tType.g": 0 }, 1),
    withoutH: await of({ "h.g": 0 }, 1),
  };
}

/** A calibration row, what the model makes of it, and how far apart they are in units of the row's error. */
export interface HabenulaTarget {
  readonly row: string;
  /** The error of the row, in its unit. */
  readonly error: number;
  predicted(of: Observed): number;
  residual(of: Observed): number;
}

/** Mean potential of all cells, mV. */
export const meanPotential = ({ silent, tonic, burst, potential }: PopulationSummary): number =>
  [silent * potential.silent, tonic * potential.tonic, burst * potential.burst].reduce((sum, part) => sum + (part || 0), 0);

/** A bursting share of one in fifty, where the paper says that none are left, counts as one error. */
const none = 0.02;

const measured = (id: string, error: number, predicted: (of: Observed) => number): HabenulaTarget => ({
  row: id,
  error,
  predicted,
  residual: (of) => (predicted(of) - Number(row(id).value)) / error,
});

const abolished = (id: string, predicted: (of: Observed) => number): HabenulaTarget => ({
  row: id,
  error: none,
  predicted,
  residual: (of) => predicted(of) / none,
});

/** The standard error of a row, or that of a share among so many cells where no number of cells is known. */
export function errorOf(id: string, cells = 60): number {
  const { spread, value, n } = row(id);
  if (spread?.kind === "SE" && typeof spread.value === "number") return spread.value;
  const share = Number(value);
  const counted = Number.parseInt(n, 10);
  return Math.sqrt((share * (1 - share)) / (counted > 0 ? counted : cells));
}

const share = (id: string, predicted: (of: Observed) => number): HabenulaTarget => measured(id, errorOf(id), predicted);

/** What the fit of the habenula sees. */
export const targets: readonly HabenulaTarget[] = [
  share("lhb_burst_c", ({ control }) => control.burst),
  share("lhb_burst_d", ({ depressed }) => depressed.burst),
  share("lhb_silent_c", ({ control }) => control.silent),
  share("lhb_tonic_c", ({ control }) => control.tonic),
  share("lhb_rate_c", ({ control }) => control.rate),
  share("lhb_rate_d", ({ depressed }) => depressed.rate),
  measured("lhb_burst_ratio", 0.5, ({ control, depressed }) => depressed.burst / Math.max(control.burst, 0.005)),
  measured("lhb_vm", 5, ({ control }) => meanPotential(control)),
  abolished("lhb_nmda_need", ({ withoutNmda }) => withoutNmda.burst),
  abolished("lhb_t_need", ({ withoutTType }) => withoutTType.burst),
  {
    row: "lhb_h_need",
    error: none,
    predicted: ({ withoutH }) => withoutH.burst,
    // bursts that remain are as published; only their loss counts
    residual: ({ withoutH, depressed }) => Math.max(0, depressed.burst / 2 - withoutH.burst) / none,
  },
];
