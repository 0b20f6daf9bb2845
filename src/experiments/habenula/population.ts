import { compile } from "../../engine/compile.ts";
import type { LaneKind } from "../../engine/emit/lanes.ts";
import type { Marched, Run } from "../../engine/march/cells.ts";
import { buildMarch, type MarchMachine } from "../../engine/march/march-machine.ts";
import { marchPopulation } from "../../engine/march/population.ts";
import { specialise } from "../../engine/march/specialise.ts";
import type { Program } from "../../engine/program.ts";
import { normal, type Stream, uniform } from "../../engine/random/streams.ts";
import { strictExp } from "../../engine/random/strict.ts";
import type { Mode } from "../../engine/solve/machine.ts";
import { type CellSpread, habenulaSpread, type Surroundings } from "../../models/circuits/habenula-population.ts";
import { habenulaCell } from "../../models/neurons/habenula-cell.ts";
import { type Firing, firingOf } from "./firing-mode.ts";

/** Length of a step, ms: bursts and rates no longer change when it is halved. */
export const stepOfCells = 0.04;
const hoursPerMillisecond = 1 / 3.6e6;

/** How cells are computed. */
export interface CellOptions {
  readonly lanes?: LaneKind;
  readonly mode?: Mode;
  /** Rates from tables of the potential (the default in single precision) or worked out at each step. */
  readonly table?: boolean;
  /** Step, ms. */
  readonly step?: number;
  /** Parameters of the cell that differ from the defaults, by name. */
  readonly values?: Readonly<Record<string, number>>;
  /** Standard deviations that differ from the defaults, by parameter. */
  readonly spread?: Readonly<Record<string, number>>;
}

/** Cells of a population, ready to run. */
export interface Cells {
  readonly program: Program;
  readonly machine: MarchMachine;
  readonly step: number;
  readonly median: readonly number[];
  readonly spread: readonly CellSpread[];
}

let compiled: Program | undefined;

/** The cell as mathematics, compiled once. */
export function cellProgram(): Program {
  compiled ??= compile(habenulaCell);
  return compiled;
}

/** Prepares cells of the habenula. Throws a RangeError for a parameter that the cell lacks. */
export function cellsOf({
  lanes = "f32x4",
  mode = "strict",
  table = lanes === "f32x4",
  step = stepOfCells,
  values = {},
  spread = {},
}: CellOptions = {}): Cells {
  const program = cellProgram();
  const names = program.parameters.map(({ name }) => name);
  const unknown = [...Object.keys(values), ...Object.keys(spread)].find((name) => !names.includes(name));
  if (unknown !== undefined) throw new RangeError(`the cell has no parameter ${unknown}; it has ${names.join(", ")}`);
  const all = program.parameters.map(({ name, start }) => values[name] ?? start);
  const own = habenulaSpread.map((one) => ({ ...one, spread: { ...one.spread, value: spread[one.parameter] ?? one.spread.value } }));
  const varying = own.map(({ parameter }) => parameter);
  const special = specialise(program, all, varying);
  const range = { state: "membrane.V", from: -120, to: 80, step: 0.1 };
  const bounds = { "membrane.V": [-200, 100] } as const;
  const machine = buildMarch(special, { step: step * hoursPerMillisecond, lanes, mode, bounds, ...(table ? { table: range } : {}) });
  return { program: special, machine, step, median: varying.map((name) => all[names.indexOf(name)] ?? Number.NaN), spread: own };
}

/** What is asked of a population. */
export interface PopulationRun extends Surroundings {
  readonly cells: number;
  /** Observed time, after a second that is left out. */
  readonly seconds: number;
  readonly seed: number;
  readonly threads?: number;
  readonly report?: (done: number) => void;
}

/** A population that has been observed: each cell's firing, spikes (ms from the start of observation) and mean potential. */
export interface Population {
  readonly firing: readonly Firing[];
  readonly spikes: readonly (readonly number[])[];
  /** Mean membrane potential, mV, by cell. */
  readonly potential: Float64Array;
  readonly seconds: number;
  readonly failed: readonly number[];
}

/** Time that passes before observation, ms: slow currents settle within it. */
export const settling = 1000;

/** Marches a population and sorts its cells by how they fire. */
export async function runPopulation(cells: Cells, of: PopulationRun): Promise<Population> {
  const inputs = inputsOf(cells, of);
  const steps = Math.round((settling + 1000 * of.seconds) / cells.step);
  const averageFrom = Math.round(settling / cells.step);
  const run: Run = { steps, seed: of.seed, changes: [{ step: 0, inputs }], averageFrom };
  const options = { threads: of.threads ?? 1, ...(of.report ? { report: of.report } : {}) };
  const marched = await marchPopulation(cells.machine, drawCells(cells, of.cells, of.seed), run, options);
  return observedOf(cells, marched, of);
}

/** Values of what varies, by cell: draws are keyed by seed and cell. */
export function drawCells({ median, spread }: Cells, count: number, seed: number): Float64Array {
  const width = spread.length;
  const drawn = new Float64Array(count * width);
  for (let cell = 0; cell < count; cell++) {
    for (const [k, of] of spread.entries()) {
      drawn[cell * width + k] = drawOf(of, median[k] ?? Number.NaN, { seed, subject: cell, stream: of.stream });
    }
  }
  return drawn;
}

function drawOf({ distribution, spread }: CellSpread, middle: number, stream: Stream): number {
  if (distribution === "present") return uniform(stream, 0) < spread.value ? middle : 0;
  const z = spread.value * normal(stream, 0);
  return distribution === "normal" ? middle + z : middle * strictExp(z);
}

/** What an experimenter adds: injected current (uA/cm^2), and quanta of glutamate and GABA per ms. */
export interface CellInputs {
  readonly injected?: number;
  readonly glutamate?: number;
  readonly GABA?: number;
}

/** Inputs of the cell in the machine's order, everything else at rest. */
export function inputsOf({ machine, program }: Cells, given: Surroundings & CellInputs): number[] {
  const named: Readonly<Record<string, unknown>> = { ...given };
  return machine.inputs.map((name, i) => (typeof named[name] === "number" ? named[name] : (program.inputs[i]?.start ?? 0)));
}

function observedOf(cells: Cells, marched: Marched, { cells: count, seconds }: PopulationRun): Population {
  const spikes: number[][] = Array.from({ length: count }, () => []);
  for (const [k, cell] of marched.cell.entries()) {
    const time = (marched.time[k] ?? 0) * cells.step - settling;
    if (time >= 0) spikes[cell]?.push(time);
  }
  return {
    spikes,
    firing: spikes.map((train) => firingOf(train, seconds)),
    potential: marched.mean,
    seconds,
    failed: marched.failed,
  };
}
