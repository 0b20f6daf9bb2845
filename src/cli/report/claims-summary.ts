import { type ClaimNumber, type JudgedClaim, story, type Verdict } from "../../experiments/claims/index.ts";
import { formatNumber } from "./number.ts";

/** What a page or a table tells of a claim at first sight. */
export interface ClaimSummary {
  readonly id: string;
  readonly sentence: string;
  readonly verdict: Verdict;
  /** The number that decides most, in words, with its 95 % interval where it has one. */
  readonly words: string;
  readonly number: string;
  readonly holds: number;
  readonly fails: number;
  readonly open: number;
  /** The main papers. */
  readonly papers: JudgedClaim["sources"];
}

/** Where a criterion stands, in words. */
export const stands = { true: "holds", false: "does not hold", undefined: "undecided" } as const;

/** The summary of a judged claim. Throws a RangeError when its deciding number is not among its numbers. */
export function summaryOf({ id, sentence, verdict, criteria, numbers, sources }: JudgedClaim): ClaimSummary {
  const told = story.find((claim) => claim.id === id);
  const deciding = numbers.find(({ what }) => what === told?.number);
  if (!told || !deciding)
    throw new RangeError(`claim ${id} has no number "${told?.number}" to decide it; name one of its numbers in the story`);
  const count = (holds: boolean | undefined): number => criteria.filter((criterion) => criterion.holds === holds).length;
  const papers = told.papers.map((key) => {
    const paper = sources.find((source) => source.key === key);
    if (!paper) throw new RangeError(`claim ${id} does not use the paper ${key}; name one of its sources in the story`);
    return paper;
  });
  return {
    id,
    sentence,
    verdict,
    words: told.words,
    number: withInterval(deciding),
    holds: count(true),
    fails: count(false),
    open: count(undefined),
    papers,
  };
}

/** A number with its unit: "17.5 %", "4.58 d". */
export function shownNumber({ value, unit, interval }: ClaimNumber): { value: string; unit: string; interval: string } {
  const isShare = unit === "1" && Math.abs(value) >= 0.001;
  const show = (x: number): string => (isShare ? `${formatNumber(100 * x)} %` : formatNumber(x));
  return {
    value: show(value),
    unit: isShare || unit === "1" ? "" : unit,
    interval: interval ? `${show(interval[0])} to ${show(interval[1])}` : "",
  };
}

function withInterval(number: ClaimNumber): string {
  const { value, unit, interval } = shownNumber(number);
  return `${value}${unit ? ` ${unit}` : ""}${interval ? ` (${interval})` : ""}`;
}

/** How many claims met each verdict: "1 supported, 7 partly". */
export function tally(judged: readonly { readonly verdict: Verdict }[]): string {
  const verdicts: readonly Verdict[] = ["supported", "partly", "overstated", "contradicted", "untested"];
  const counted = verdicts.map((verdict) => ({ verdict, count: judged.filter((claim) => claim.verdict === verdict).length }));
  return counted
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`)
    .join(", ");
}

/** Criteria in words: "4 hold, 1 does not, 2 undecided". */
export const criteriaInWords = ({ holds, fails, open }: ClaimSummary): string =>
  [
    `${holds} ${holds === 1 ? "holds" : "hold"}`,
    `${fails} ${fails === 1 ? "does" : "do"} not`,
    ...(open > 0 ? [`${open} undecided`] : []),
  ].join(", ");

/** A paper in a few words: "Popova 2019"; by its journal where the tables know no author. */
export function named({ authors, year, journal, key }: JudgedClaim["sources"][number]): string {
  const [surname = ""] = (authors[0] ?? "").split(",");
  const isName = surname !== "" && !/et al\.|not seen/.test(surname);
  return isName ? `${surname} ${year}` : `${journal ?? key} ${year}`;
}

/** Where a paper can be read; undefined where the tables know no address. */
export function addressOf({ doi, pmid, url }: JudgedClaim["sources"][number]): string | undefined {
  if (doi) return `https://doi.org/${doi}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return url !== undefined && /^https?:/.test(url) ? url : undefined;
}
