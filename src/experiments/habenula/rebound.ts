import { march } from "../../engine/march/cells.ts";
import { surroundingsAt } from "../../models/circuits/habenula-population.ts";
import { burstsOf } from "./firing-mode.ts";
import { type CellOptions, cellsOf, drawCells, inputsOf, settling } from "./population.ts";

/** Inhibition that cells receive: quanta of GABA per ms, and for how long (ms). */
const inhibition = { release: 0.5, lasts: 200 } as const;
/** A burst that begins within this time of its end (ms) is a rebound. */
const window = 150;

/**
 * The share of cells that answer the end of an inhibition with a burst, though they fired none in the 150 ms before it:
 * T-type channels become available while a cell is held down (weiss2011).
 */
export function reboundShare(options: CellOptions & { readonly severity: number; readonly block?: number }, count = 240, seed = 1): number {
  const cells = cellsOf(options);
  const at = (ms: number): number => Math.round(ms / cells.step);
  const surroundings = surroundingsAt(options.severity, options.block ?? 0);
  const [begins, ends] = [settling, settling + inhibition.lasts];
  const changes = [
    { step: 0, inputs: inputsOf(cells, surroundings) },
    { step: at(begins), inputs: inputsOf(cells, { ...surroundings, GABA: inhibition.release }) },
    { step: at(ends), inputs: inputsOf(cells, surroundings) },
  ];
  const { cell, time } = march(cells.machine, drawCells(cells, count, seed), 0, { steps: at(ends + window), seed, changes });
  const trains: number[][] = Array.from({ length: count }, () => []);
  for (const [k, of] of cell.entries()) trains[of]?.push((time[k] ?? 0) * cells.step);
  const within = (train: readonly number[], from: number, to: number): boolean =>
    burstsOf(train).some(({ first }) => (train[first] ?? 0) >= from && (train[first] ?? 0) < to);
  const quiet = trains.filter((train) => !within(train, begins - window, begins));
  return quiet.filter((train) => within(train, ends, ends + window)).length / quiet.length;
}
