import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { claims, type JudgedClaim, judge, result } from "../../experiments/claims/index.ts";
import { checkOutput, writeFiles } from "../../experiments/output-file.ts";
import { refusal, unknownName } from "../../experiments/refusal.ts";
import { version } from "../../experiments/release.ts";
import { type CommandPart, type Given, listOf, textOf, usualSeed } from "../command.ts";
import type { Context } from "../context.ts";
import { progressOn } from "../progress.ts";
import { claimReport, claimsMarkdown, claimsOverview, marks, withClaims } from "../report/claims-report.ts";
import { summaryOf } from "../report/claims-summary.ts";

/** `ketagenesis claims`: what the models and the papers make of the story's claims. */
export const claimsCommand: CommandPart = {
  declare(command) {
    command
      .argument("[ids...]", `claims in full (default: all, in short): ${claims.map(({ id }) => id).join(", ")}`)
      .option("--html <file>", "every criterion, number and paper as a page")
      .option("--markdown [file]", "the table in Markdown; with a file, written between its marks")
      .addHelpText("after", rule);
  },
  async run(context, [ids], flags) {
    const wanted = listOf(ids);
    const known = claims.map(({ id }) => id);
    const stray = wanted.find((id) => !known.includes(id));
    if (stray !== undefined) throw unknownName("", "claim", stray, known);
    const html = textOf(flags.html);
    if (html !== undefined) checkOutput(html);
    const markdown = markdownFile(flags.markdown);
    const judged = await judgeAll(context, wanted);
    const seed = context.seed ?? usualSeed;
    if (html !== undefined) {
      const { claimsPage } = await import("../report/claims-page.ts");
      writeFiles([{ path: html, content: claimsPage(judged, seed) }]);
    }
    if (markdown) writeFiles([{ path: markdown.path, content: withClaims(markdown.text, claimsMarkdown(judged)) ?? markdown.text }]);
    context.print(`${printedForm(judged, context, wanted.length > 0, flags.markdown)}\n`);
    for (const path of [html, markdown?.path]) if (path !== undefined) context.note(`wrote ${path}`);
    return 0;
  },
};

const rule = `
A verdict follows from criteria. Nothing decided: untested. Every direction wrong: contradicted. Some wrong: partly.
Directions right, but some size in people wrong: overstated. All that is decided holds: supported. See docs/claims.md.

Examples:
  ketagenesis claims
  ketagenesis claims burst-mode trauma
  ketagenesis claims --html claims.html
  ketagenesis claims --markdown README.md
`;

async function judgeAll(context: Context, wanted: readonly string[]): Promise<JudgedClaim[]> {
  const chosen = claims.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  const progress = progressOn(context, "claims");
  const judged: JudgedClaim[] = [];
  for (const [done, claim] of chosen.entries()) {
    progress.report(done, chosen.length);
    judged.push(await judge(claim, { threads: availableParallelism(), seed: context.seed ?? usualSeed }));
  }
  progress.end();
  return judged;
}

function printedForm(judged: readonly JudgedClaim[], context: Context, isChosen: boolean, markdown: Given): string {
  if (context.json) return JSON.stringify(documentOf(judged, context.seed ?? usualSeed));
  if (markdown) return claimsMarkdown(judged);
  return isChosen ? judged.map((claim) => claimReport(claim, context.screen)).join("\n\n") : claimsOverview(judged, context.screen);
}

/** The file that --markdown names, and its text. Throws a refusal when it cannot be read or has no place for the table. */
function markdownFile(given: Given): { readonly path: string; readonly text: string } | undefined {
  const path = textOf(given);
  if (path === undefined) return undefined;
  if (!existsSync(path))
    throw refusal(`--markdown "${path}" is not a file; name one that holds the marks of the table, or leave the name out`);
  const text = readFileSync(path, "utf8");
  if (withClaims(text, "") !== undefined) return { path, text };
  throw refusal(`--markdown "${path}" has no place for the table; put these two lines into it:\n${marks.from}\n${marks.to}`);
}

function documentOf(judged: readonly JudgedClaim[], seed: number): object {
  return {
    schema: "ketagenesis.claims/1",
    claims: judged.map((claim) => {
      const { id, sentence, verdict, because, criteria, numbers, sources, rows } = claim;
      const { words, number, holds, fails, open } = summaryOf(claim);
      return {
        id,
        sentence,
        verdict,
        because,
        deciding: { what: words, value: number },
        count: { hold: holds, doNotHold: fails, undecided: open },
        criteria: criteria.map((criterion) => ({ ...criterion, holds: criterion.holds ?? null })),
        numbers: numbers.map(({ interval, row, ...rest }) => ({ ...rest, interval: interval ?? null, row: row ?? null })),
        rows: rows.map(rowDocument),
        sources: sources.map(({ key, title, year, doi, url }) => ({ key, title, year, doi: doi ?? null, url: url ?? null })),
      };
    }),
    provenance: { version: version(), seed, mode: "strict" },
  };
}

function rowDocument(id: string): object {
  const { about, value, unit, spread, source, where, verified } = result(id);
  return { id, about, value, unit, spread: spread ?? null, source: source.key, where, verified };
}
