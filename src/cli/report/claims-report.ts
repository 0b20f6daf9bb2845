import type { JudgedClaim } from "../../experiments/claims/index.ts";
import type { Screen } from "../context.ts";
import { addressOf, criteriaInWords, named, shownNumber, stands, summaryOf, tally } from "./claims-summary.ts";
import { table, wrap } from "./table.ts";

/** Every claim in three lines: verdict and sentence; the number that decides most; criteria and papers. */
export function claimsOverview(judged: readonly JudgedClaim[], screen: Screen): string {
  const margin = 14;
  const indented = (text: string): string => wrap(text, screen.columns - margin).replaceAll("\n", `\n${" ".repeat(margin)}`);
  const blocks = judged.map(summaryOf).map((summary) => {
    const { id, sentence, verdict, words, number, papers } = summary;
    const lines = [sentence, `${words}: ${number}`, `${id}: ${criteriaInWords(summary)}. ${papers.map(named).join(", ")}.`].map(indented);
    return `${verdict.toUpperCase().padEnd(margin)}${lines.join(`\n${" ".repeat(margin)}`)}`;
  });
  const head = `${judged.length} claims of the popular story: ${tally(judged)}.`;
  const foot = "`ketagenesis claims ID` shows every criterion, number and paper of a claim; --html FILE a page of them all.";
  return [head, "", ...blocks, "", wrap(foot, screen.columns)].join("\n");
}

/** One claim with every criterion, number and paper. */
export function claimReport({ id, sentence, verdict, criteria, numbers, sources }: JudgedClaim, screen: Screen): string {
  const rows = numbers.map((number) => {
    const { value, unit, interval } = shownNumber(number);
    return [number.what, value, unit, interval, number.row ?? number.from];
  });
  const columns = [
    { heading: "number", shrinks: true },
    { heading: "value", right: true },
    { heading: "" },
    { heading: "95 % interval", right: true },
    { heading: "from" },
  ];
  return [
    wrap(`${id}: ${verdict.toUpperCase()}`, screen.columns),
    wrap(`"${sentence}"`, screen.columns),
    "",
    ...criteria.flatMap(({ kind, statement, holds }) => criterionLines(stands[`${holds}`], kind, statement, screen.columns)),
    "",
    table(columns, rows, screen),
    "",
    wrap(
      `Sources: ${sources.map(({ key, doi, pmid, url }) => `${key} (${doi ?? (pmid ? `PMID ${pmid}` : url)})`).join(", ")}.`,
      screen.columns,
      "  ",
    ),
  ].join("\n");
}

function criterionLines(mark: string, kind: string, statement: string, columns: number): string[] {
  const [first = "", ...more] = wrap(statement, columns - 26).split("\n");
  return [`${mark.padEnd(15)}${kind.padEnd(11)}${first}`, ...more.map((line) => " ".repeat(26) + line)];
}

/** The claims as a table in Markdown, below how many met each verdict. */
export function claimsMarkdown(judged: readonly JudgedClaim[]): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  const rows = judged.map(summaryOf).map((summary) => {
    const { id, sentence, verdict, words, number, holds, fails, open, papers } = summary;
    return [
      `${sentence} \`${id}\``,
      `**${verdict}**`,
      `${words}: ${number}`,
      `${holds} / ${fails} / ${open}`,
      papers.map(linked).join(", "),
    ];
  });
  const head = [
    "claim",
    "verdict",
    "the number that decides most (95 % interval)",
    "criteria that hold / do not / are undecided",
    "papers",
  ];
  const table = [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`);
  return [`Of ${judged.length} claims: ${tally(judged)}.`, "", ...table].join("\n");
}

// brackets in an address would end the link
function linked(paper: JudgedClaim["sources"][number]): string {
  const address = addressOf(paper)?.replaceAll("(", "%28").replaceAll(")", "%29");
  return address === undefined ? named(paper) : `[${named(paper)}](${address})`;
}

/** Marks between which a file holds the table. */
export const marks = { from: "<!-- claims: written by `ketagenesis claims --markdown FILE` -->", to: "<!-- end of claims -->" } as const;

/** The text of a file with the table between its marks; undefined where it has no marks. */
export function withClaims(text: string, markdown: string): string | undefined {
  const [from, to] = [text.indexOf(marks.from), text.indexOf(marks.to)];
  if (from < 0 || to < from) return undefined;
  return `${text.slice(0, from + marks.from.length)}\n\n${markdown}\n\n${text.slice(to)}`;
}
