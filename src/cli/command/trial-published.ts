import { stringify } from "yaml";
import { entryOf } from "../../experiments/published/citation.ts";
import { type PublishedDocument, runPublished } from "../../experiments/published/compare.ts";
import { designText } from "../../experiments/published/design.ts";
import { publishedTrials } from "../../experiments/published/index.ts";
import type { PublishedTrial } from "../../experiments/published/published-trial.ts";
import { refusal, unknownName } from "../../experiments/refusal.ts";
import { usualSeed } from "../command.ts";
import type { Context } from "../context.ts";
import { progressOn } from "../progress.ts";
import { publishedList, publishedOverview, publishedReport } from "../report/published-report.ts";

/** What `trial --published` was asked: a name, all of them, or (true) the list. */
export interface PublishedQuestion {
  readonly name: string | true;
  readonly subjects: number | undefined;
  readonly threads: number;
  readonly yaml: boolean;
}

/** Lists published trials, prints one as a design, or runs them and sets their results beside those in print. */
export async function published(context: Context, question: PublishedQuestion): Promise<number> {
  const { name, yaml } = question;
  if (name === true) {
    if (yaml) throw refusal("--yaml needs a trial; write for example --published murrough2013 --yaml");
    const entries = publishedTrials.map(entryOf);
    context.print(context.json ? `${JSON.stringify(entries)}\n` : publishedList(entries, context.screen));
    return 0;
  }
  const chosen = name === "all" ? publishedTrials : publishedTrials.filter((trial) => trial.name === name);
  if (chosen.length === 0) throw unknownName("", "published trial", name, [...publishedTrials.map((trial) => trial.name), "all"]);
  if (yaml) {
    if (name === "all") throw refusal("--yaml prints one trial; name it, for example --published murrough2013 --yaml");
    context.print(chosen.map(yamlOf).join(""));
    return 0;
  }
  const found = await runAll(context, chosen, question);
  const text =
    name === "all" ? publishedOverview(found, context.screen) : found.map((each) => publishedReport(each, context.screen)).join("\n");
  context.print(context.json ? `${JSON.stringify(name === "all" ? found : found[0])}\n` : text);
  return 0;
}

async function runAll(
  context: Context,
  chosen: readonly PublishedTrial[],
  { subjects, threads }: PublishedQuestion,
): Promise<PublishedDocument[]> {
  const progress = progressOn(context, chosen.length > 1 ? "trials" : "subjects");
  const seed = context.seed ?? usualSeed;
  const found: PublishedDocument[] = [];
  for (const [i, trial] of chosen.entries()) {
    const report = chosen.length > 1 ? {} : { report: progress.report };
    if (chosen.length > 1) progress.report(i, chosen.length);
    found.push(await runPublished(trial, { seed, threads, subjects, ...report }));
  }
  progress.end();
  return found;
}

/** A published trial as a design file. */
function yamlOf(trial: PublishedTrial): string {
  const note = trial.note === undefined ? "" : `# ${trial.note}\n`;
  const file = `${trial.name}.yaml`;
  return `# ${trial.trial}. Run: ketagenesis trial ${file}; beside its results in print: ketagenesis trial --published ${trial.name}\n${note}${stringify(designText(trial), { lineWidth: 130, aliasDuplicateObjects: false })}`;
}
