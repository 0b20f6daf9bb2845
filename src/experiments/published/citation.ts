import type { Source } from "../../language/index.ts";
import type { PublishedTrial } from "./published-trial.ts";
import { armsOf, resultsOf } from "./results.ts";

/** What a list of published trials says of one. */
export interface PublishedEntry {
  readonly name: string;
  readonly year: number;
  readonly trial: string;
  readonly about: string;
  readonly design: "parallel" | "crossover" | "withdrawal" | "one arm";
  /** People in all arms together, where the tables know. */
  readonly people: number | undefined;
  readonly source: Source;
  /** How many results it is compared with, and how many of them no fit may see. */
  readonly results: number;
  readonly neverFitted: number;
}

/** Describes a published trial in the words of a list. */
export function entryOf(trial: PublishedTrial): PublishedEntry {
  const results = resultsOf(trial);
  const [first] = results;
  if (!first) throw new RangeError(`the published trial ${trial.name} is compared with nothing; name its results`);
  const { source } = first;
  const { crossover, withdrawal, arms } = trial;
  return {
    name: trial.name,
    year: source.year,
    trial: trial.trial,
    about: trial.about,
    design: crossover ? "crossover" : withdrawal ? "withdrawal" : arms.length > 1 ? "parallel" : "one arm",
    people: peopleIn(trial),
    source,
    results: results.length,
    neverFitted: results.filter(({ use }) => use === "validation").length,
  };
}

function peopleIn(trial: PublishedTrial): number | undefined {
  const counts = trial.arms.map((name) => armsOf(trial).get(name)?.n);
  if (counts.some((n) => n === undefined)) return undefined;
  return trial.crossover ? counts[0] : counts.reduce<number>((sum, n) => sum + (n ?? 0), 0);
}

/** A source in a line: "Murrough and others 2013. Am J Psychiatry. doi 10.1176/..." */
export function citation({ authors, year, journal, doi, pmid, url }: Source): string {
  const [first = "", ...others] = authors;
  const who = first.split(",")[0] ?? first;
  const where = doi ? `doi ${doi}` : pmid ? `PMID ${pmid}` : (url ?? "");
  return [`${who}${others.length > 0 ? " and others" : ""} ${year}`, journal, where].filter(Boolean).join(". ");
}
