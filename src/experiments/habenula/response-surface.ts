import { surfaceRange } from "../../evidence/quantities/habenula.ts";
import { type Surface, storedSurface } from "../../evidence/surface.ts";
import { fitSurface, type Scaled, scaledTo, surfaceAt } from "../surface-fit.ts";
import { type Cells, cellsOf, runPopulation } from "./population.ts";
import { type PopulationSummary, summaryOf } from "./summary.ts";

/** What is computed at each point of the surface. */
const observed: Readonly<Record<string, { link: "share" | "rate"; unit: string; of: (summary: PopulationSummary) => number }>> = {
  burst: { link: "share", unit: "1", of: ({ burst }) => burst },
  silent: { link: "share", unit: "1", of: ({ silent }) => silent },
  rate: { link: "rate", unit: "1/s", of: ({ rate }) => rate },
  burstRate: { link: "rate", unit: "1/s", of: ({ burstRate }) => burstRate },
};

/** How many cells are watched for how long. */
export interface PopulationSize {
  readonly cells: number;
  readonly seconds: number;
  readonly seed: number;
  readonly threads: number;
}

/** How a surface is computed. */
export interface SurfaceRun extends PopulationSize {
  /** Points along each axis. */
  readonly along: readonly [number, number];
  readonly date: string;
  readonly report?: (done: number, of: number) => void;
}

/** A point of the surface: synaptic drive times available receptors, and the potassium set-point (mV). */
export interface Place {
  readonly excitation: number;
  readonly level: number;
}

const { mostExcitation, lowestLevel, highestLevel } = surfaceRange;

/** Coordinates of a place, scaled to -1 to 1. */
export const scaled = ({ excitation, level }: Place): Scaled => [
  scaledTo(excitation, 0, mostExcitation.value),
  scaledTo(level, lowestLevel.value, highestLevel.value),
];

/** Runs the true cells at a place. */
export async function cellsAt(cells: Cells, { excitation, level }: Place, run: PopulationSize): Promise<PopulationSummary> {
  const { cells: count, seconds, seed, threads } = run;
  return summaryOf(await runPopulation(cells, { cells: count, seconds, seed, threads, setPoint: level, drive: excitation, block: 0 }));
}

/** Computes the response surface of the habenula over its grid and fits its polynomials. */
export async function habenulaSurface(run: SurfaceRun): Promise<Surface> {
  const cells = cellsOf();
  const places = grid(run.along);
  const points: { at: number[]; values: Record<string, number> }[] = [];
  for (const [done, place] of places.entries()) {
    run.report?.(done, places.length);
    const summary = await cellsAt(cells, place, run);
    const values = Object.entries(observed).map(([name, { of }]) => [name, Number(of(summary).toPrecision(6))]);
    points.push({ at: [place.excitation, place.level], values: Object.fromEntries(values) as Record<string, number> });
  }
  run.report?.(places.length, places.length);
  const fits = Object.entries(observed).map(([name, { link, unit }]) => {
    const weight = link === "share" ? run.cells : run.cells * run.seconds;
    const own = points.map(({ at: [excitation = 0, level = 0], values }) => ({
      at: scaled({ excitation, level }),
      value: values[name] ?? 0,
      weight,
    }));
    return [name, fitSurface(link, unit, own)] as const;
  });
  return {
    schema: "ketagenesis.surface/1",
    surface: "habenula",
    made: { model: cells.machine.hash, date: run.date, cells: run.cells, seconds: run.seconds, seed: run.seed },
    axes: [
      { name: "synaptic drive times available NMDA receptors", unit: "1", from: 0, to: mostExcitation.value },
      { name: "potassium set-point", unit: "mV", from: lowestLevel.value, to: highestLevel.value },
    ],
    points,
    fits: Object.fromEntries(fits),
  };
}

function grid([across, up]: readonly [number, number]): Place[] {
  const between = (from: number, to: number, i: number, count: number): number => from + ((to - from) * i) / (count - 1);
  return Array.from({ length: across * up }, (_, k) => ({
    excitation: between(0, mostExcitation.value, k % across, across),
    level: between(lowestLevel.value, highestLevel.value, Math.floor(k / across), up),
  }));
}

/** What the stored surface gives at a place, by name; undefined when it has not been made. */
export function onSurface(place: Place): Readonly<Record<string, number>> | undefined {
  const surface = storedSurface("habenula");
  const at = scaled(place);
  return surface && Object.fromEntries(Object.entries(surface.fits).map(([name, fit]) => [name, surfaceAt(fit, at)]));
}
