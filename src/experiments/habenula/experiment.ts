import { type Row, row } from "../../evidence/table.ts";
import type { HabenulaState } from "../../models/circuits/habenula-population.ts";
import { type Surroundings, surroundingsAt } from "../../models/circuits/habenula-population.ts";
import { type CellOptions, cellsOf, type Population, runPopulation } from "./population.ts";
import { onSurface } from "./response-surface.ts";
import { type PopulationSummary, summaryOf } from "./summary.ts";

/** What is asked of the habenula. */
export interface HabenulaQuestion extends CellOptions {
  readonly state: HabenulaState;
  /** How far the depressed state goes: 0 control, 1 as measured (the default in that state). */
  readonly severity?: number;
  /** Share of NMDA receptors blocked. */
  readonly block: number;
  readonly cells: number;
  readonly seconds: number;
  readonly seed: number;
  readonly threads: number;
  readonly report?: (done: number) => void;
}

/** One number of a population beside what was published of it. */
export interface HabenulaFigure {
  readonly name: "silent" | "tonic" | "burst" | "rate" | "tonicRate" | "burstsPerSecond" | "intraBurst" | "spikesPerBurst";
  readonly unit: string;
  readonly value: number;
  /** 95 % interval of sampling so many cells; undefined where it is not a share of cells. */
  readonly interval?: readonly [number, number];
  /** What the organism's response surface gives. */
  readonly surface?: number;
  readonly published?: Row;
}

/** A population that was run, its numbers and its surroundings. */
export interface HabenulaAnswer {
  readonly question: HabenulaQuestion;
  readonly surroundings: Surroundings;
  readonly population: Population;
  readonly summary: PopulationSummary;
  readonly figures: readonly HabenulaFigure[];
  readonly model: string;
}

/** Published rows by state, without drug. */
const published: Readonly<Record<HabenulaState, Readonly<Partial<Record<HabenulaFigure["name"], string>>>>> = {
  control: { silent: "lhb_silent_c", tonic: "lhb_tonic_c", burst: "lhb_burst_c", rate: "lhb_rate_c" },
  depressed: { burst: "lhb_burst_d", rate: "lhb_rate_d" },
};

/** Runs cells of the habenula in a state of the animal, with a share of their NMDA receptors blocked. */
export async function runHabenula(question: HabenulaQuestion): Promise<HabenulaAnswer> {
  const surroundings = surroundingsAt(question.severity ?? (question.state === "depressed" ? 1 : 0), question.block);
  const cells = cellsOf(question);
  const population = await runPopulation(cells, { ...question, ...surroundings });
  const summary = summaryOf(population);
  return { question, surroundings, population, summary, figures: figuresOf(summary, question, surroundings), model: cells.machine.hash };
}

function figuresOf(summary: PopulationSummary, question: HabenulaQuestion, surroundings: Surroundings): HabenulaFigure[] {
  const changed = Object.keys(question.values ?? {}).length > 0;
  const surface = changed
    ? undefined
    : onSurface({ excitation: surroundings.drive * (1 - surroundings.block), level: surroundings.setPoint });
  const usual = question.block === 0 && question.severity === undefined && !changed;
  const rows = usual ? published[question.state] : {};
  const figure = (name: HabenulaFigure["name"], unit: string): HabenulaFigure => {
    const value = summary[name];
    const id = rows[name];
    return {
      name,
      unit,
      value,
      ...(name === "silent" || name === "tonic" || name === "burst" ? { interval: shareInterval(value, summary.cells) } : {}),
      ...(surface?.[name] === undefined ? {} : { surface: surface[name] }),
      ...(id === undefined ? {} : { published: row(id) }),
    };
  };
  return [
    figure("silent", "1"),
    figure("tonic", "1"),
    figure("burst", "1"),
    figure("rate", "1/s"),
    figure("tonicRate", "1/s"),
    figure("burstsPerSecond", "1/s"),
    figure("intraBurst", "1/s"),
    figure("spikesPerBurst", "1"),
  ];
}

/** Wilson's 95 % interval of a share among n. */
export function shareInterval(share: number, n: number): readonly [number, number] {
  const z2 = 1.96 ** 2;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (1.96 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return [share === 0 ? 0 : Math.max(0, middle - half), share === 1 ? 1 : Math.min(1, middle + half)];
}
