import { directionTargets, type ScoredDirection, scoreDirections } from "../../experiments/directions/score.ts";
import { type Placed, scoreTargets, targetIds } from "../../experiments/evidence.ts";
import { contest } from "../../experiments/mood/rivals/compare.ts";
import { refusal, unknownName } from "../../experiments/refusal.ts";
import { type CommandPart, listOf } from "../command.ts";
import type { Context } from "../context.ts";
import { progressOn } from "../progress.ts";
import { directionDetail, directionsOverview } from "../report/directions-report.ts";
import { contestReport, detail, overview, summaries } from "../report/evidence-report.ts";

/** How many of the worst targets of each use are listed. */
const worst = 10;

/** `ketagenesis evidence`: what the models predict beside what was observed, the misses first. */
export const evidenceCommand: CommandPart = {
  declare(command) {
    command
      .argument("[ids...]", "rows of the evidence tables (default: every target)")
      .option("--all", `list every target, not only the ${worst} worst of each use`)
      .option("--rivals", "compare the chain with two simpler models of mood on rows that none was fitted to");
  },
  async run(context, [ids], flags) {
    const wanted = listOf(ids);
    if (flags.rivals) return printContest(context, wanted);
    const words = directionTargets.map(({ row }) => row);
    const numbers = targetIds();
    const known = [...numbers, ...words];
    const stray = wanted.find((id) => !known.includes(id));
    if (stray !== undefined) throw unknownName("", "evidence row", stray, known, "evidence");
    const ofNumbers = wanted.filter((id) => numbers.includes(id));
    const ofWords = wanted.filter((id) => words.includes(id));
    const progress = progressOn(context, "targets");
    const scored = wanted.length > 0 && ofNumbers.length === 0 ? [] : await scoreTargets(ofNumbers, progress.report);
    const directions = wanted.length > 0 && ofWords.length === 0 ? [] : scoreDirections(ofWords);
    progress.end();
    if (context.json) {
      const document = {
        schema: "ketagenesis.evidence/1",
        targets: scored.map(entry),
        directions: directions.map(word),
        summary: summaries(scored),
      };
      context.print(`${JSON.stringify(document)}\n`);
      return 0;
    }
    const most = flags.all ? Number.POSITIVE_INFINITY : worst;
    const parts =
      wanted.length > 0
        ? [...scored.map((each) => detail(each, context.screen)), ...directions.map((each) => directionDetail(each, context.screen))]
        : overview(scored, most, context.screen, [directionsOverview(directions, flags.all === true, context.screen)]);
    context.print(`${parts.filter((part) => part !== "").join("\n\n")}\n`);
    return 0;
  },
};

/** The chain against simpler models. */
function printContest(context: Context, wanted: readonly string[]): number {
  if (wanted.length > 0) throw refusal("--rivals compares on every row that no model was fitted to; leave the rows out");
  const progress = progressOn(context, "the comparison", { share: true });
  const found = contest(progress.report);
  progress.end();
  context.print(
    context.json ? `${JSON.stringify({ schema: "ketagenesis.rivals/1", ...found })}\n` : `${contestReport(found, context.screen)}\n`,
  );
  return 0;
}

function word({ id, step, what, compared, observed, predicted, change, least, within }: ScoredDirection) {
  return { id, step, what, compared, observed, predicted, change, least, within };
}

function entry({ id, step, what, use, observed, spread, unit, predicted, interval, z, within }: Placed) {
  return { id, step, what, use, observed, spread: spread ?? null, unit, predicted, interval, z, within };
}
