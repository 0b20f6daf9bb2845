import { availableParallelism } from "node:os";
import { join } from "node:path";
import { readIn } from "../../experiments/amount.ts";
import { type Account, accounts, type BrainBlock, type BrainCondition, healthy } from "../../experiments/brain/condition.ts";
import { readConnectome } from "../../experiments/brain/connectome-files.ts";
import { brainDocument } from "../../experiments/brain/document.ts";
import { type BrainAnswer, type NamedCondition, runWholeBrain } from "../../experiments/brain/experiment.ts";
import { observedOver } from "../../experiments/habenula/block.ts";
import { checkOutput, makeFolder, type OutputFile, writeFiles } from "../../experiments/output-file.ts";
import { readProtocol } from "../../experiments/protocol.ts";
import { refusal, shown, unknownName } from "../../experiments/refusal.ts";
import { describeDoses } from "../../experiments/simulation.ts";
import { asked } from "../asked.ts";
import { type CommandPart, type Given, textOf, usualSeed } from "../command.ts";
import type { Context } from "../context.ts";
import { countOf } from "../count.ts";
import { declareDose, doseFlags, locateFlag, protocolFromFlags } from "../dose-flags.ts";
import { progressOn } from "../progress.ts";
import { type BrainAsked, brainReport } from "../report/brain-report.ts";
import { brainDiagram } from "./brain-diagram.ts";

type Flags = Readonly<Record<string, Given>>;

/** `ketagenesis brain`: a whole brain of mean-field nodes, at rest, depressed, and under block. */
export const brainCommand: CommandPart = {
  declare(command) {
    command
      .option("--state <state>", "healthy or depressed (default: healthy)")
      .option("--account <account>", `what depression does to cortex: ${accounts.join(", ")} or both (default: both)`)
      .option("--restored <share>", "share of that deficit restored, as synapses may be a day after: 0.5")
      .option(
        "--connectome <folder>",
        "your own: weights.csv (a square of numbers), regions.csv (label,network[,density][,x,y,z]), perhaps delays.csv (ms)",
      )
      .option("--block <share>", "share of NMDA receptors blocked, of every cell alike: 0.1")
      .option("--at <time>", 'with --drug: the block at this moment after the first dose (default: "40 min")')
      .option("--far-share <share>", "share of coupling between regions through NMDA receptors (default: fitted)")
      .option("--minutes <number>", "observed time (default: 8)")
      .option("--coupling <number>", "strength of coupling between regions (default: 1)")
      .option("--velocity <speed>", 'speed of what regions send, over the straight way between them: "10 m/s" (default: at once)')
      .option("--seeds <number>", "scans of each state, with other noise: means, and the spread between them (default: 1)")
      .option("--threads <number>", "worker threads (default: all cores); the results do not depend on it")
      .option("--diagram", "rates and connectivity of a healthy brain over strengths of coupling, with and without feedback inhibition")
      .option("--html <file>", "draw BOLD, connectivity and its changes as a page");
    declareDose(command).addHelpText("after", examples);
  },
  async run(context, _args, flags) {
    const html = textOf(flags.html);
    if (html !== undefined) checkOutput(html);
    const minutes = numberOf(flags, "minutes", 8, 1, 120);
    const global = numberOf(flags, "coupling", 1, 0, 5);
    const scans = countOf(flags.seeds, "--seeds", 1000) ?? 1;
    const threads = countOf(flags.threads, "--threads", 256) ?? availableParallelism();
    const velocity = velocityFrom(flags);
    const folder = textOf(flags.connectome);
    const own = folder === undefined ? {} : { connectome: readConnectome(folder) };
    if (flags.diagram) return brainDiagram(context, { ...own, minutes, velocity, threads, html, flags });
    const { conditions, how } = conditionsFrom(flags);
    const progress = progressOn(context, "runs");
    const seed = context.seed ?? usualSeed;
    const answer = await asked(() =>
      runWholeBrain({ ...own, conditions, minutes, global, seed, scans, velocity, threads, report: progress.report }),
    );
    progress.end();
    const told = { how, minutes, global, scans, velocity };
    const files = await filesOf(answer, told, html, context);
    context.print(context.json ? `${JSON.stringify(brainDocument(answer, told, seed))}\n` : brainReport(answer, told, context.screen));
    for (const { path } of files) context.note(`wrote ${path}`);
    return 0;
  },
};

const examples = `
Without --drug, --dose or --block nothing is given. A depressed brain is shown beside a healthy one.

Examples:
  ketagenesis brain
  ketagenesis brain --drug ketamine --at "40 min"
  ketagenesis brain --state depressed --drug ketamine --html brain.html
  ketagenesis brain --state depressed --account lost-synapses --restored 0.5
  ketagenesis brain --connectome my-connectome --coupling 0.8 --out results
  ketagenesis brain --velocity "10 m/s" --seeds 8
  ketagenesis brain --diagram --html diagram.html
`;

function numberOf(flags: Flags, flag: string, usual: number, least: number, most: number): number {
  const text = textOf(flags[flag]);
  if (text === undefined) return usual;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= least && value <= most) return value;
  const name = flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw refusal(`--${name} "${shown(text)}" is not possible; allowed: ${least} to ${most}`);
}

/** The conditions that flags ask for: health at rest, depression by each account, what is restored, and each of them under drug. */
function conditionsFrom(flags: Flags): { conditions: NamedCondition[]; how: string } {
  const state = textOf(flags.state) ?? "healthy";
  if (state !== "healthy" && state !== "depressed") throw unknownName("", "--state", state, ["healthy", "depressed"]);
  if (state === "healthy" && (flags.account !== undefined || flags.restored !== undefined))
    throw refusal(`--${flags.account === undefined ? "restored" : "account"} says something of depression; add --state depressed`);
  const { block, how } = blockFrom(flags);
  const restored = numberOf(flags, "restored", 0, 0, 1);
  const farShare = flags.farShare === undefined ? {} : { farShare: numberOf(flags, "farShare", 0, 0, 1) };
  const rest: NamedCondition = { name: "healthy", condition: { ...healthy, ...farShare } };
  const depressed = state === "healthy" ? [] : accountsFrom(flags).flatMap((account) => depressedBy(account, restored, rest.condition));
  const resting = [rest, ...depressed];
  const drugged = depressed.length > 0 ? depressed : [rest];
  const under = drugged.map(({ name, condition }) => ({ name: `${name}, drug`, condition: { ...condition, block } }));
  return { conditions: block.pyramidal + block.interneuron > 0 ? [...resting, ...under] : resting, how };
}

function depressedBy(account: Account, restored: number, from: BrainCondition): NamedCondition[] {
  const depressed = { ...from, account, depression: 1 };
  const word = account.replace("-", " ");
  const named = [{ name: word, condition: depressed }];
  return restored > 0 ? [...named, { name: `${word}, restored`, condition: { ...depressed, restored } }] : named;
}

function accountsFrom(flags: Flags): readonly Account[] {
  const given = textOf(flags.account) ?? "both";
  if (given === "both") return accounts;
  const account = accounts.find((one) => one === given);
  if (!account) throw unknownName("", "--account", given, [...accounts, "both"]);
  return [account];
}

function blockFrom(flags: Flags): { block: BrainBlock; how: string } {
  const given = doseFlags.filter((name) => flags[name] !== undefined);
  if (flags.block !== undefined && given.length > 0) throw refusal(`--block and --${given[0]} both say what is blocked; leave one out`);
  if (given.length === 0 && flags.at !== undefined) throw refusal("--at says when after a dose; say what is given with --drug or --dose");
  if (given.length === 0) {
    const share = numberOf(flags, "block", 0, 0, 1);
    const how = share > 0 ? `${Number((100 * share).toPrecision(6))} % of receptors blocked` : "no drug";
    return { block: { pyramidal: share, interneuron: share }, how };
  }
  const at = textOf(flags.at) ?? "40 min";
  const protocol = protocolFromFlags({ ...flags, at: undefined });
  const blocked = (site: string): number => observedOver(`nmda.block.${site}`, protocol, [at], locateFlag)[0] ?? Number.NaN;
  const how = `${describeDoses(readProtocol(protocol, locateFlag))}, at ${at}`;
  return { block: { pyramidal: blocked("pyramidal"), interneuron: blocked("interneuron") }, how };
}

/** Speeds of long fibres of cortex lie within this. */
const speeds = { unit: "m/s", least: 0.1, most: 200, example: '"10 m/s"' };

const velocityFrom = (flags: Flags): number | undefined => {
  const text = textOf(flags.velocity);
  return text === undefined ? undefined : readIn(text, speeds, { place: "", name: "--velocity" });
};

async function filesOf(answer: BrainAnswer, told: BrainAsked, html: string | undefined, context: Context): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  const seed = context.seed ?? usualSeed;
  if (html !== undefined) {
    const { brainPage } = await import("../report/brain-page.ts");
    files.push({ path: html, content: brainPage(answer, told, seed) });
  }
  if (context.out !== undefined) {
    const { boldTable, connectivityTable, networkCsv } = await import("../../experiments/brain/tables.ts");
    makeFolder(context.out);
    files.push({ path: join(context.out, "bold.parquet"), content: boldTable(answer) });
    files.push({ path: join(context.out, "connectivity.parquet"), content: connectivityTable(answer) });
    files.push({ path: join(context.out, "networks.csv"), content: networkCsv(answer) });
    files.push({ path: join(context.out, "brain.json"), content: `${JSON.stringify(brainDocument(answer, told, seed))}\n` });
  }
  writeFiles(files);
  return files;
}
