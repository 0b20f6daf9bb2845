import { availableParallelism } from "node:os";
import { claims, type JudgedClaim, judge } from "../../experiments/claims/index.ts";
import { unknownName } from "../../experiments/refusal.ts";
import { version } from "../../experiments/release.ts";
import { type CommandPart, listOf, usualSeed } from "../command.ts";
import type { Context } from "../context.ts";
import { progressOn } from "../progress.ts";
import { formatNumber } from "../report/number.ts";
import { table, wrap } from "../report/table.ts";

/** `ketagenesis claims`: what the models and the papers make of the story's claims. */
export const claimsCommand: CommandPart = {
  declare(command) {
    command.argument("[ids...]", `claims (default: all): ${claims.map(({ id }) => id).join(", ")}`).addHelpText("after", rule);
  },
  async run(context, [ids]) {
    const wanted = listOf(ids);
    const known = claims.map(({ id }) => id);
    const stray = wanted.find((id) => !known.includes(id));
    if (stray !== undefined) throw unknownName("", "claim", stray, known);
    const chosen = claims.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
    const progress = progressOn(context, "claims");
    const judged: JudgedClaim[] = [];
    for (const [done, claim] of chosen.entries()) {
      progress.report(done, chosen.length);
      judged.push(await judge(claim, { threads: availableParallelism(), seed: context.seed ?? usualSeed }));
    }
    progress.end();
    if (context.json) context.print(`${JSON.stringify(documentOf(judged, context.seed ?? usualSeed))}\n`);
    else context.print(`${judged.map((claim) => report(claim, context)).join("\n\n")}\n`);
    return 0;
  },
};

const rule = `
A verdict follows from criteria. Nothing decided: untested. Every direction wrong: contradicted. Some wrong: partly.
Directions right, but some size in people wrong: overstated. All that is decided holds: supported.
`;

function report({ id, sentence, verdict, criteria, numbers, sources }: JudgedClaim, { screen }: Context): string {
  const marks = { true: "holds", false: "does not hold", undefined: "undecided" } as const;
  const rows = numbers.map(({ what, value, unit, interval, from, row }) => {
    const share = unit === "1" && value >= 0.001;
    const show = (x: number): string => (share ? `${formatNumber(100 * x)} %` : formatNumber(x));
    return [
      what,
      show(value),
      share || unit === "1" ? "" : unit,
      interval ? `${show(interval[0])} to ${show(interval[1])}` : "",
      row ?? from,
    ];
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
    ...criteria.flatMap(({ kind, statement, holds }) => criterionLines(marks[`${holds}`], kind, statement, screen.columns)),
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

function documentOf(judged: readonly JudgedClaim[], seed: number): object {
  return {
    schema: "ketagenesis.claims/1",
    claims: judged.map(({ id, sentence, verdict, because, criteria, numbers, sources }) => ({
      id,
      sentence,
      verdict,
      because,
      criteria: criteria.map(({ kind, statement, holds }) => ({ kind, statement, holds: holds ?? null })),
      numbers: numbers.map(({ what, value, unit, from, interval, row }) => ({
        what,
        value,
        unit,
        from,
        interval: interval ?? null,
        row: row ?? null,
      })),
      sources: sources.map(({ key, title, year, doi, url }) => ({ key, title, year, doi: doi ?? null, url: url ?? null })),
    })),
    provenance: { version: version(), seed, mode: "strict" },
  };
}
