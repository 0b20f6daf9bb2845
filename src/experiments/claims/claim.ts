import type { Source } from "../../language/index.ts";
import { result } from "./published.ts";

/** What the evidence and the models make of a claim. */
export type Verdict = "supported" | "partly" | "overstated" | "contradicted" | "untested";

/** A number behind a verdict: computed by the models or read from a paper. */
export interface ClaimNumber {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly from: "computed" | "published";
  /** 95 % interval, where there is one. */
  readonly interval?: readonly [number, number];
  /** Evidence row of a published number. */
  readonly row?: string;
}

/**
 * One thing that would have to be true. `direction`: that the effect exists and has this sign. `size`: that it is as large, as
 * fast or as lasting in people as the claim says. `holds` is undefined where nothing decides it.
 */
export interface Criterion {
  readonly kind: "direction" | "size";
  readonly statement: string;
  readonly holds: boolean | undefined;
}

/** A claim that has been computed. */
export interface JudgedClaim {
  readonly id: string;
  readonly sentence: string;
  readonly verdict: Verdict;
  readonly because: string;
  readonly criteria: readonly Criterion[];
  readonly numbers: readonly ClaimNumber[];
  readonly sources: readonly Source[];
  /** Every evidence row behind it: of its numbers, then of results without a size. */
  readonly rows: readonly string[];
}

/** How a claim is computed. */
export interface ClaimRun {
  readonly threads: number;
  readonly seed: number;
  /** Cells of each population (default: 2000). */
  readonly cells?: number;
}

/** A claim of the popular story: its sentence, and the experiment that says what is true of it. */
export interface Claim {
  readonly id: string;
  readonly sentence: string;
  compute(
    run: ClaimRun,
  ): Promise<{ readonly criteria: readonly Criterion[]; readonly numbers: readonly ClaimNumber[]; readonly rows: readonly string[] }>;
}

/**
 * The rule of every verdict. Nothing decided: untested. Every direction wrong: contradicted. Some directions wrong: partly.
 * Directions right but some size wrong: overstated. All that is decided holds: supported.
 */
export function verdictOf(criteria: readonly Criterion[]): Verdict {
  const decided = criteria.filter(({ holds }) => holds !== undefined);
  const directions = decided.filter(({ kind }) => kind === "direction");
  const right = directions.filter(({ holds }) => holds);
  if (decided.length === 0) return "untested";
  if (directions.length > 0 && right.length === 0) return "contradicted";
  if (right.length < directions.length) return "partly";
  return decided.every(({ holds }) => holds) ? "supported" : "overstated";
}

/** Computes a claim and judges it. */
export async function judge(claim: Claim, run: ClaimRun): Promise<JudgedClaim> {
  const { criteria, numbers, rows } = await claim.compute(run);
  const list = (kind: string, of: readonly Criterion[]): string[] =>
    of.length === 0 ? [] : [`${kind}: ${of.map(({ statement }) => statement).join("; ")}`];
  const because = [
    ...list(
      "Holds",
      criteria.filter(({ holds }) => holds === true),
    ),
    ...list(
      "Does not hold",
      criteria.filter(({ holds }) => holds === false),
    ),
    ...list(
      "Undecided",
      criteria.filter(({ holds }) => holds === undefined),
    ),
  ].join(". ");
  const cited = [...new Set([...numbers.flatMap((number) => number.row ?? []), ...rows])];
  const sources = [...new Map(cited.map((id) => result(id).source).map((source) => [source.key, source])).values()];
  return {
    id: claim.id,
    sentence: claim.sentence,
    verdict: verdictOf(criteria),
    because: `${because}.`,
    criteria,
    numbers,
    sources,
    rows: cited,
  };
}
