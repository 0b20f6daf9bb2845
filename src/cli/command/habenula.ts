import { availableParallelism } from "node:os";
import { join } from "node:path";
import { blockOver } from "../../experiments/habenula/block.ts";
import { compareInterventions } from "../../experiments/habenula/comparison.ts";
import { comparisonDocument, habenulaDocument } from "../../experiments/habenula/document.ts";
import { type HabenulaQuestion, runHabenula } from "../../experiments/habenula/experiment.ts";
import { cellProgram } from "../../experiments/habenula/population.ts";
import { readParameter } from "../../experiments/organism.ts";
import { checkOutput, makeFolder, type OutputFile, writeFiles } from "../../experiments/output-file.ts";
import { readProtocol } from "../../experiments/protocol.ts";
import { refusal, shown, unknownName } from "../../experiments/refusal.ts";
import { describeDoses } from "../../experiments/simulation.ts";
import { type CommandPart, type Given, textOf, usualSeed } from "../command.ts";
import type { Context } from "../context.ts";
import { countOf } from "../count.ts";
import { declareDose, declareSubject, doseFlags, locateFlag, protocolFromFlags, subjectText } from "../dose-flags.ts";
import { progressOn } from "../progress.ts";
import { comparisonReport, habenulaReport } from "../report/habenula-report.ts";

type Flags = Readonly<Record<string, Given>>;

/** `ketagenesis habenula`: the true cells of the lateral habenula. */
export const habenulaCommand: CommandPart = {
  declare(command) {
    command
      .option("--state <state>", "control or depressed (default: depressed)")
      .option("--block <share>", 'share of NMDA receptors blocked: 0.3 or "30 %" (default: 0)')
      .option("--at <time>", 'with --drug: the block at this moment after the first dose: "40 min"')
      .option("--cells <number>", "cells (default: 1000)")
      .option("--seconds <number>", "observed time (default: 3)")
      .option("--precise", "double precision, and every rate worked out instead of read from a table")
      .option("--compare", "ketamine, other blockers and cut channels side by side")
      .option("--threads <number>", "worker threads (default: all cores); the results do not depend on it")
      .option("--html <file>", "draw raster, voltage traces and phase plane as a page");
    declareSubject(declareDose(command)).addHelpText("after", examples);
  },
  async run(context, _args, flags) {
    const html = textOf(flags.html);
    if (html !== undefined) checkOutput(html);
    const question = questionOf(context, flags);
    return flags.compare ? compare(context, question) : watch(context, question, html);
  },
};

const examples = `
Without --drug or --dose nothing is given. --set changes a parameter of the cells, --set tType.g=0
(\`ketagenesis parameters --cells\` lists them), or, with a drug, one of the subject, --set habenula.share2C=1.

Examples:
  ketagenesis habenula
  ketagenesis habenula --state control
  ketagenesis habenula --drug ketamine --at "40 min"
  ketagenesis habenula --drug ketamine --set habenula.local=3
  ketagenesis habenula --block "50 %" --html cells.html
  ketagenesis habenula --compare
`;

function questionOf(context: Context, flags: Flags): HabenulaQuestion & { how: string } {
  const state = textOf(flags.state) ?? "depressed";
  if (state !== "control" && state !== "depressed") throw unknownName("", "--state", state, ["control", "depressed"]);
  const { block, how } = blockFrom(flags);
  const precise = flags.precise === true;
  return {
    state,
    block,
    how,
    cells: countOf(flags.cells, "--cells", 1_000_000) ?? 1000,
    seconds: secondsOf(textOf(flags.seconds)),
    seed: context.seed ?? usualSeed,
    threads: countOf(flags.threads, "--threads", 256) ?? availableParallelism(),
    lanes: precise ? "f64x2" : "f32x4",
    table: !precise,
    values: cellValues(flags),
  };
}

/** The blocked share that is asked for, directly or by a drug at a moment, and how to say it. */
function blockFrom(flags: Flags): { block: number; how: string } {
  const text = textOf(flags.block);
  const given = doseFlags.filter((name) => flags[name] !== undefined);
  if (text !== undefined && given.length > 0) throw refusal(`--block and --${given[0]} both say what is blocked; leave one out`);
  if (given.length === 0 && flags.at !== undefined) throw refusal("--at says when after a dose; say what is given with --drug or --dose");
  if (text !== undefined) return { block: shareOf(text), how: "receptors blocked as asked" };
  if (given.length === 0) return { block: 0, how: "no drug" };
  const at = textOf(flags.at) ?? "40 min";
  const { set = {}, ...who } = subjectText(flags);
  const others = Object.fromEntries(Object.entries(set).filter(([name]) => !isOfCells(name)));
  const protocol = { ...protocolFromFlags({ ...flags, at: undefined, set: undefined }), subject: { ...who, set: others } };
  const [block = Number.NaN] = blockOver(protocol, [at], locateFlag);
  return { block, how: `${describeDoses(readProtocol(protocol, locateFlag))}, at ${at}` };
}

function shareOf(text: string): number {
  const [, number, percent] = /^\s*(\d*\.?\d+)\s*(%?)\s*$/.exec(text) ?? [];
  const share = Number(number) / (percent ? 100 : 1);
  if (share >= 0 && share <= 1) return share;
  throw refusal(`--block "${shown(text)}" is not a share; write a number from 0 to 1, or a percentage such as "30 %"`);
}

function secondsOf(text: string | undefined): number {
  if (text === undefined) return 3;
  const seconds = Number(text.replace(/\s*s$/, ""));
  if (seconds >= 0.5 && seconds <= 600) return seconds;
  throw refusal(`--seconds "${shown(text)}" is not possible; allowed: 0.5 to 600 s`);
}

const isOfCells = (name: string): boolean => cellProgram().parameters.some((slot) => slot.name === name);

/** Parameters of cells that are set. With a drug, other names are parameters of the subject, and are read there. */
function cellValues(flags: Flags): Record<string, number> {
  const slots = cellProgram().parameters;
  const hasDrug = doseFlags.some((name) => flags[name] !== undefined);
  const wanted = Object.entries(subjectText(flags).set ?? {}).filter(([name]) => isOfCells(name) || !hasDrug);
  const entries = wanted.map(([name, text]) => {
    const slot = slots.find((one) => one.name === name);
    if (!slot) {
      throw unknownName(
        "",
        "parameter of the cells",
        name,
        slots.map((one) => one.name),
        "parameters --cells",
      );
    }
    return [name, readParameter(String(text), slot.unit, slot.start, { place: "", name: `--set ${name}` })] as const;
  });
  return Object.fromEntries(entries);
}

async function watch(context: Context, question: HabenulaQuestion & { how: string }, html: string | undefined): Promise<number> {
  const progress = progressOn(context, "cells");
  const answer = await runHabenula({ ...question, report: (done) => progress.report(done, question.cells) });
  progress.end();
  const files: OutputFile[] = [];
  if (html !== undefined) {
    const { habenulaPage } = await import("../report/habenula-page.ts");
    files.push({ path: html, content: habenulaPage(answer, question.how) });
  }
  if (context.out !== undefined) {
    const { spikeTable, cellCsv } = await import("../../experiments/habenula/spike-table.ts");
    makeFolder(context.out);
    files.push({ path: join(context.out, "spikes.parquet"), content: spikeTable(answer.population) });
    files.push({ path: join(context.out, "cells.csv"), content: cellCsv(answer.population) });
    files.push({ path: join(context.out, "habenula.json"), content: `${JSON.stringify(habenulaDocument(answer, question.how))}\n` });
  }
  writeFiles(files);
  context.print(
    context.json ? `${JSON.stringify(habenulaDocument(answer, question.how))}\n` : habenulaReport(answer, question.how, context.screen),
  );
  for (const { path } of files) context.note(`wrote ${path}`);
  return answer.population.failed.length > 0 ? 1 : 0;
}

async function compare(context: Context, { cells, seconds, seed, threads }: HabenulaQuestion): Promise<number> {
  const progress = progressOn(context, "interventions");
  const compared = await compareInterventions({ cells, seconds, seed, threads }, progress.report);
  progress.end();
  context.print(context.json ? `${JSON.stringify(comparisonDocument(compared, seed))}\n` : comparisonReport(compared, context.screen));
  return 0;
}
