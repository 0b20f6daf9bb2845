import { march } from "../../engine/march/cells.ts";
import type { HabenulaAnswer } from "./experiment.ts";
import type { FiringMode } from "./firing-mode.ts";
import { cellsOf, drawCells, inputsOf, settling } from "./population.ts";

/** One cell over a second: its potential, and how much of its T-type current is available. */
export interface Trace {
  readonly mode: FiringMode;
  readonly cell: number;
  /** ms from the start of observation. */
  readonly time: readonly number[];
  /** mV. */
  readonly potential: readonly number[];
  readonly available: readonly number[];
}

/** Length of a trace and of the stretch between its points, ms. */
const span = 1000;
const apart = 0.2;

/** An example of each mode that a population has: the bursting and the tonic cell of middling rate, and a silent one. */
export function exampleTraces({ question, surroundings, population }: HabenulaAnswer): Trace[] {
  const cells = cellsOf({ ...question, table: false });
  const all = drawCells(cells, question.cells, question.seed);
  const width = cells.machine.parameters.length;
  const inputs = inputsOf(cells, surroundings);
  const sample = Math.round(apart / cells.step);
  const steps = Math.round((settling + span) / cells.step);
  const [potential, available] = ["membrane.V", "tType.h"].map((name) => cells.machine.states.indexOf(name));
  return (["burst", "tonic", "silent"] as const).flatMap((mode) => {
    const cell = middling(population.firing, mode);
    if (cell === undefined) return [];
    const run = { steps, seed: question.seed, changes: [{ step: 0, inputs }], sample };
    const { samples } = march(cells.machine, all.slice(cell * width, (cell + 1) * width), cell, run);
    const size = cells.machine.states.length;
    const first = Math.round(settling / cells.step / sample);
    const rows = Array.from({ length: samples.length / size - first }, (_, k) => (first + k) * size);
    return [
      {
        mode,
        cell,
        time: rows.map((_, k) => k * sample * cells.step),
        potential: rows.map((row) => samples[row + (potential ?? 0)] ?? Number.NaN),
        available: rows.map((row) => samples[row + (available ?? 0)] ?? Number.NaN),
      },
    ];
  });
}

function middling(firing: HabenulaAnswer["population"]["firing"], mode: FiringMode): number | undefined {
  const all = firing.flatMap((one, cell) => (one.mode === mode ? [{ cell, rate: one.rate }] : [])).sort((a, b) => a.rate - b.rate);
  return all[Math.floor((all.length * 2) / 3)]?.cell;
}
