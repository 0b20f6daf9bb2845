import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { checkOutput, makeFolder, writeFiles } from "../../experiments/output-file.ts";
import { readSettings } from "../../experiments/protocol.ts";
import { refusal } from "../../experiments/refusal.ts";
import { runTrial, type TrialResult } from "../../experiments/trial.ts";
import { readTrialDesign, type TrialDesign, trialOfTable } from "../../experiments/trial-design.ts";
import { summariseTrial, type TrialSummary } from "../../experiments/trial-summary.ts";
import { type CommandPart, type Given, textOf, usualSeed } from "../command.ts";
import type { Context } from "../context.ts";
import { countOf } from "../count.ts";
import { locateFlag, observationText } from "../dose-flags.ts";
import { type ProgressLine, progressOn } from "../progress.ts";
import { trialReport } from "../report/trial-report.ts";

type Flags = Readonly<Record<string, Given>>;

/** `ketagenesis trial`: arms of virtual subjects. */
export const trialCommand: CommandPart = {
  declare(command) {
    command
      .argument("[design]", "trial design in YAML, or event table in CSV whose subjects are taken in turn")
      .option("--subjects <number>", "subjects of each arm (default: the design's)")
      .option("--threads <number>", "worker threads (default: all cores); the results do not depend on it")
      .option("--at <times>", "moments to report, for an event table")
      .option("--observe <names>", "observables, for an event table")
      .option("--uncertainty", "repeat contrasts for draws of every fitted number: where another such trial would come out")
      .option("--power", "in place of one trial, power by size: trials drawn from one population (--subjects: its size)")
      .option(
        "--published [name]",
        "in place of a design: published trials beside what they found; all of them with all, their list without a name",
      )
      .option("--yaml", "with --published: the trial as a design to edit, without running it")
      .option("--html <file>", "a page with trajectories, forest plot, responders and survival, complete in itself")
      .addHelpText("after", examples);
  },
  async run(context, [file], flags) {
    const threads = countOf(flags.threads, "--threads", 256) ?? availableParallelism();
    if (flags.published !== undefined || flags.yaml) return publishedTrial(context, textOf(file), flags, threads);
    if (textOf(file) === undefined)
      throw refusal("no design is given; name a file, for example examples/parallel-trial.yaml, or --published");
    const design = await designOf(textOf(file) ?? "", flags, context);
    const html = textOf(flags.html);
    if (html !== undefined) checkOutput(html);
    if (context.out !== undefined) makeFolder(context.out);
    if (flags.power && flags.uncertainty) throw refusal("--uncertainty goes with one trial, --power with many; leave one of them out");
    if (flags.power) return power(context, design, flags, threads);
    const progress = progressOn(context, "subjects");
    const seed = context.seed ?? design.seed ?? usualSeed;
    const result = await runTrial(design, { seed, threads, report: progress.report });
    progress.end();
    const summary = await summaryOf(result, context, seed, threads, flags.uncertainty === true);
    if (context.out !== undefined) await writeResults(context.out, result, summary);
    if (html !== undefined) writeFiles([{ path: html, content: (await import("../report/trial-page.ts")).trialPage(result, summary) }]);
    context.print(context.json ? `${JSON.stringify(summary)}\n` : trialReport(result, summary, context.screen));
    if (context.out !== undefined) {
      context.note(
        `wrote summary.json, subjects.parquet${hasVisits(result) ? ", visits.parquet" : ""} and observations.parquet to ${context.out}`,
      );
    }
    if (html !== undefined) context.note(`wrote ${html}`);
    const failed = result.arms.reduce((sum, arm) => sum + arm.failed.length, 0);
    if (failed > 0) context.note(`${failed} subjects could not be computed; the summary names them`);
    return failed > 0 ? 1 : 0;
  },
};

/** The summary of a trial, with what fitted numbers leave uncertain where that is asked for. */
async function summaryOf(result: TrialResult, context: Context, seed: number, threads: number, uncertain: boolean): Promise<TrialSummary> {
  const summary = summariseTrial(result, seed);
  if (!uncertain) return summary;
  if (summary.contrasts.length === 0) throw refusal("--uncertainty is that of contrasts; add versus to the design");
  const { predictiveContrasts } = await import("../../experiments/trials/predictive.ts");
  const progress = progressOn(context, "draws");
  const predictive = await predictiveContrasts(result.design, summary, { seed, threads, report: progress.report });
  progress.end();
  return { ...summary, predictive };
}

async function publishedTrial(context: Context, file: string | undefined, flags: Flags, threads: number): Promise<number> {
  if (flags.published === undefined) throw refusal("--yaml goes with --published; write for example --published murrough2013 --yaml");
  const stray =
    file === undefined ? (["at", "observe", "power", "uncertainty", "html"] as const).find((name) => flags[name] !== undefined) : undefined;
  if (stray ?? file) throw refusal(`${stray ? `--${stray}` : file} does not go with --published; leave one of them out`);
  if (context.out !== undefined) throw refusal("--out does not go with --published; print its design with --yaml, and run that with --out");
  const { published } = await import("./trial-published.ts");
  const subjects = countOf(flags.subjects, "--subjects", 1_000_000);
  return published(context, { name: textOf(flags.published) ?? true, subjects, threads, yaml: flags.yaml === true });
}

async function power(context: Context, design: TrialDesign, flags: Flags, threads: number): Promise<number> {
  if (flags.html !== undefined) throw refusal("--html does not go with --power, which draws no page; leave one of them out");
  const { runPower } = await import("../../experiments/trials/run-power.ts");
  const { powerReport } = await import("../report/power-report.ts");
  const progress = progressOn(context, "subjects of the population");
  const seed = context.seed ?? design.seed ?? usualSeed;
  const population = flags.subjects === undefined ? undefined : design.subjects;
  const lines = new Map<number, ProgressLine>();
  const drawn = (n: number, done: number): void => {
    const line = lines.get(n) ?? progressOn(context, `trials of size ${n}`);
    lines.set(n, line);
    if (done === 1) progress.end();
    line.report(done, design.conduct.power.trials);
    if (done === design.conduct.power.trials) line.end();
  };
  const found = await runPower(design, { seed, threads, report: progress.report, population, drawn });
  if (context.out !== undefined) {
    writeFiles([{ path: join(context.out, "power.json"), content: `${JSON.stringify(found, null, 1)}\n` }]);
    context.note(`wrote power.json to ${context.out}`);
  }
  context.print(context.json ? `${JSON.stringify(found)}\n` : powerReport(found, context.screen));
  return 0;
}

const examples = `
With --out FOLDER: summary.json, subjects.parquet (covariates, draws, endpoints), observations.parquet (every time) and, with
endpoints in the design, visits.parquet (what was seen).

Examples:
  ketagenesis trial examples/esketamine-trial.yaml
  ketagenesis trial examples/esketamine-trial.yaml --subjects 1000 --seed 7 --out results
  ketagenesis trial examples/withdrawal-trial.yaml --html out/withdrawal.html
  ketagenesis trial examples/parallel-trial.yaml --power
  ketagenesis trial examples/mood-trial.yaml --uncertainty
  ketagenesis trial --published
  ketagenesis trial --published murrough2013
  ketagenesis trial --published popova2019 --yaml
  ketagenesis trial examples/events.csv --subjects 200 --at "40 min,2 h"
`;

async function designOf(file: string, flags: Flags, context: Context): Promise<TrialDesign> {
  const subjects = countOf(flags.subjects, "--subjects", 1_000_000);
  if (/\.csv$/i.test(file)) return tableDesign(file, flags, context, subjects);
  const stray = ["at", "observe"].find((name) => flags[name] !== undefined);
  if (stray) throw refusal(`--${stray} does not go with a design file, which says it; change the file or leave the flag out`);
  const { readYamlFile } = await import("../../experiments/yaml-file.ts");
  const { trialSchema } = await import("../../experiments/trial-schema.ts");
  const { value, locate } = readYamlFile(file, trialSchema, "a trial design in YAML");
  return readTrialDesign(value, locate, subjects);
}

async function tableDesign(file: string, flags: Flags, context: Context, subjects: number | undefined): Promise<TrialDesign> {
  const { readEventTable } = await import("../../experiments/event-table.ts");
  const { findPorts } = await import("../../experiments/organism.ts");
  const table = readEventTable(file, findPorts);
  if (table.unused.length > 0) context.note(`columns not used: ${table.unused.join(", ")}`);
  const { observe, at } = readSettings({ set: {}, ...observationText(flags) }, locateFlag);
  return trialOfTable(table, basename(file), { subjects, observe, at });
}

const hasVisits = ({ design }: TrialResult): boolean => design.conduct.endpoints.length > 0;

async function writeResults(folder: string, result: TrialResult, summary: object): Promise<void> {
  const { subjectsTable, observationsTable, visitsTable } = await import("../../experiments/trial-tables.ts");
  writeFiles([
    { path: join(folder, "subjects.parquet"), content: subjectsTable(result) },
    { path: join(folder, "observations.parquet"), content: observationsTable(result) },
    ...(hasVisits(result) ? [{ path: join(folder, "visits.parquet"), content: visitsTable(result) }] : []),
    { path: join(folder, "summary.json"), content: `${JSON.stringify(summary, null, 1)}\n` },
  ]);
}
