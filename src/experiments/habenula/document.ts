import { version } from "../release.ts";
import type { Compared } from "./comparison.ts";
import type { HabenulaAnswer } from "./experiment.ts";
import { cellProgram } from "./population.ts";

/** JSON has no NaN: what has no value (a rate inside bursts, where there are none) is null. */
const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** What `habenula --json` prints. */
export function habenulaDocument({ question, surroundings, figures, summary, population, model }: HabenulaAnswer, how: string): object {
  return {
    schema: "ketagenesis.habenula/1",
    asked: { state: question.state, how, cells: question.cells, seconds: question.seconds, set: question.values ?? {} },
    surroundings,
    figures: figures.map(({ name, unit, value, interval, surface, published }) => ({
      name,
      unit,
      value: orNull(value),
      interval: interval ?? null,
      surface: surface ?? null,
      published: published ? { id: published.id, value: published.value, source: published.source.key } : null,
    })),
    potential: Object.fromEntries(Object.entries(summary.potential).map(([mode, mV]) => [mode, orNull(mV)])),
    failed: population.failed,
    provenance: { version: version(), model, seed: question.seed, mode: "strict" },
  };
}

/** What `habenula --compare --json` prints. */
export function comparisonDocument(compared: readonly Compared[], seed: number): object {
  return {
    schema: "ketagenesis.habenula-comparison/1",
    interventions: compared.map(({ name, what, block, summary, rebound }) => {
      const { silent, tonic, burst, rate } = summary;
      return { name, what, block, silent, tonic, burst, rate, rebound };
    }),
    provenance: { version: version(), model: cellProgram().hash, seed, mode: "strict" },
  };
}
