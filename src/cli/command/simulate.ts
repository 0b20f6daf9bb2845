import { join } from "node:path";
import { lesionDocument } from "../../experiments/lesion-document.ts";
import { lesions } from "../../experiments/lesions.ts";
import { checkOutput, makeFolder, type OutputFile, writeFiles } from "../../experiments/output-file.ts";
import type { Locate, Protocol } from "../../experiments/protocol.ts";
import { readProtocol, readSettings } from "../../experiments/protocol.ts";
import type { ProtocolText } from "../../experiments/protocol-schema.ts";
import { type Recovery, recovering, recoveryOf } from "../../experiments/recovery.ts";
import { recoveryDocument } from "../../experiments/recovery-document.ts";
import { refusal } from "../../experiments/refusal.ts";
import { type Simulation, simulate, simulateTable } from "../../experiments/simulation.ts";
import { simulationCsv, simulationDocument } from "../../experiments/simulation-document.ts";
import { type Story, tellStory } from "../../experiments/simulation-story.ts";
import { storyDocument } from "../../experiments/story-document.ts";
import { type CommandPart, type Given, gather, textOf, usualSeed } from "../command.ts";
import type { Context, Screen } from "../context.ts";
import { declareDose, declareSubject, doseFlags, locateFlag, observationText, protocolFromFlags, subjectText } from "../dose-flags.ts";
import { progressOn } from "../progress.ts";
import { lesionReport } from "../report/lesion-report.ts";
import { headOf, simulationReport } from "../report/simulation-report.ts";
import { inShort, storyReport } from "../report/story-report.ts";

import type { Zoomed } from "../zoom.ts";

type Flags = Readonly<Record<string, Given>>;

/** `ketagenesis simulate`: one protocol or event table through the chain. */
export const simulateCommand: CommandPart = {
  declare(command) {
    command.argument("[file]", "protocol in YAML, or event table in CSV (ID,TIME,AMT,RATE,CMT,EVID)");
    declareSubject(declareDose(command))
      .option("--severity <score>", 'score before treatment: "33 madrs"; or on hamd17, hama, caps5, pcl5, isi, suicidality')
      .optionsGroup("What is looked at:")
      .option(
        "--without <arms>",
        `cut arms of the chain: "habenula,slowArm"; may repeat. Arms: ${lesions.map(({ name }) => name).join(", ")}`,
        gather,
      )
      .option("--lesions", "cut every arm in turn and show what each is worth on the scale of mood")
      .option("--stress <level and times>", 'chronic stress: "1 from 0 d to 21 d"; may repeat', gather)
      .option("--until <time>", "end (default: 28 d, or an interval beyond the last dose)")
      .option("--at <times>", 'moments to report, in place of a grid: "40 min,2 h,24 h"')
      .option("--observe <names>", 'observables, see `ketagenesis observables`: "ketamine.venous,nmda.*"')
      .option("--zoom <model@time>", 'run the true cells or the true brain at a moment: "habenula@2h", "brain@40min"')
      .optionsGroup("Files (beside the report):")
      .option("--html <file>", "a page with plots, tables and sources, complete in itself")
      .option("--csv <file>", "a table: one row per subject and time, one column per observable")
      .addHelpText("after", examples);
  },
  async run(context, [file], flags) {
    if (flags.lesions !== undefined) return cutInTurn(context, textOf(file), flags);
    const seed = context.seed ?? usualSeed;
    const paths = outputPaths(context, flags);
    // cells are loaded only where they are asked for
    const zoom = flags.zoom === undefined ? undefined : (await import("../zoom.ts")).zoomFrom(textOf(flags.zoom) ?? "", seed);
    const { simulation, protocol } = await ask(context, textOf(file), flags);
    // what was asked for by name, and what is looked at closely, is shown as it is; all else is a story with its comparators
    const story = protocol && protocol.observe.length === 0 && !zoom ? tellStory(protocol, simulation) : undefined;
    const seen = story !== undefined || context.json || paths.json !== undefined || showsRecovery(simulation, protocol);
    const recovery = protocol && seen ? recoveryOf(protocol, story) : undefined;
    const zoomed = await zoom?.run(protocol);
    // the text of ten thousand numbers is made only where it is wanted
    const entries = (): object => ({
      ...simulationDocument(simulation, seed),
      ...(story ? storyDocument(simulation, story) : {}),
      ...(recovery ? { recovery: recoveryDocument(recovery) } : {}),
      ...zoomed?.entry,
    });
    const json = context.json || paths.json ? `${JSON.stringify(entries())}\n` : "";
    const files: OutputFile[] = [];
    if (paths.html)
      files.push({ path: paths.html, content: (await import("../report/simulation-page.ts")).simulationPage(simulation, seed, story) });
    for (const path of paths.csv) files.push({ path, content: simulationCsv(simulation) });
    if (paths.json) files.push({ path: paths.json, content: json });
    if (context.out !== undefined) makeFolder(context.out);
    writeFiles(files);
    const observed = flags.observe !== undefined || (protocol?.observe.length ?? 0) > 0;
    context.print(context.json ? json : reportOf({ simulation, protocol, story, recovery, zoomed, observed }, context.screen));
    for (const { path } of files) context.note(`wrote ${path}`);
    return 0;
  },
};

/** Whether what stress takes was asked for by name. */
const showsRecovery = ({ observables }: Simulation, protocol: Protocol | undefined): boolean =>
  (protocol?.observe.length ?? 0) > 0 && observables.some(({ name }) => recovering.includes(name));

interface Results {
  readonly simulation: Simulation;
  /** Undefined for a table of events. */
  readonly protocol: Protocol | undefined;
  readonly story: Story | undefined;
  /** What comes back of what stress took, where there was any. */
  readonly recovery: Recovery | undefined;
  readonly zoomed: Zoomed | undefined;
  /** Observables were asked for by name. */
  readonly observed: boolean;
}

/** One screen for a person: the story, what was asked for by name, or what was looked at closely. */
function reportOf({ simulation, protocol, story, recovery, zoomed, observed }: Results, screen: Screen): string {
  if (story) return storyReport(simulation, story, screen, recovery);
  const near = zoomed?.report(screen) ?? "";
  if (zoomed && !observed) return `${headOf(simulation, simulation.courses[0], screen).join("\n")}\n${near}`;
  return simulationReport(observed ? simulation : inShort(simulation), screen, observed ? protocol : undefined, recovery) + near;
}

/** `simulate --lesions`: a table, or its JSON document. */
async function cutInTurn(context: Context, file: string | undefined, flags: Flags): Promise<number> {
  const stray = ["observe", "zoom", "html", "csv"].find((name) => flags[name] !== undefined);
  if (stray) throw refusal(`--${stray} does not go with --lesions, which shows one table; leave one of them out`);
  if (file !== undefined && isTable(file))
    throw refusal("--lesions cuts arms in one subject of a protocol; leave it out with an event table");
  const { studyLesions } = await import("../../experiments/lesion-study.ts");
  const study = studyLesions(await protocolFor(file, flags));
  const json = `${JSON.stringify(lesionDocument(study, context.seed ?? usualSeed))}\n`;
  const path = context.out === undefined ? undefined : join(context.out, "lesions.json");
  if (context.out !== undefined) makeFolder(context.out);
  if (path !== undefined) writeFiles([{ path, content: json }]);
  context.print(context.json ? json : lesionReport(study, context.screen));
  if (path !== undefined) context.note(`wrote ${path}`);
  return 0;
}

const isTable = (file: string): boolean => /\.csv$/i.test(file);

const examples = `
Examples:
  ketagenesis simulate
  ketagenesis simulate --dose "1 mg/kg" --route oral --set cyp3a4=0.2
  ketagenesis simulate --drug esketamine --dose "84 mg" --every "3.5 d" --times 8 --html course.html
  ketagenesis simulate --severity "25 hamd17" --without habenula
  ketagenesis simulate --lesions
  ketagenesis simulate --at "40 min,2 h,24 h" --observe ketamine.venous --json
  ketagenesis simulate examples/two-infusions.yaml
  ketagenesis simulate examples/events.csv --csv curves.csv
`;

interface Paths {
  readonly html: string | undefined;
  readonly csv: readonly string[];
  readonly json: string | undefined;
}

/** The files that will be written; checked before anything is computed. */
function outputPaths(context: Context, flags: Flags): Paths {
  const html = textOf(flags.html);
  const csv = textOf(flags.csv);
  for (const path of [html, csv]) if (path !== undefined) checkOutput(path);
  const inFolder = (name: string) => (context.out === undefined ? undefined : join(context.out, name));
  const csvInFolder = inFolder("simulation.csv");
  return { html, csv: [csv, csvInFolder].filter((path) => path !== undefined), json: inFolder("simulation.json") };
}

interface Asked {
  readonly simulation: Simulation;
  /** The protocol of one subject; undefined for an event table. */
  readonly protocol?: Protocol;
}

async function ask(context: Context, file: string | undefined, flags: Flags): Promise<Asked> {
  if (file !== undefined && isTable(file)) {
    refuseDoses(flags);
    return { simulation: await askTable(context, file, flags) };
  }
  return following(await protocolFor(file, flags));
}

/** The protocol that flags describe, or that of a file. */
async function protocolFor(file: string | undefined, flags: Flags): Promise<Protocol> {
  if (file === undefined) return readProtocol(protocolFromFlags(flags), locateFlag);
  refuseDoses(flags);
  return protocolOf(file, flags);
}

function refuseDoses(flags: Flags): void {
  const stray = doseFlags.find((name) => flags[name] !== undefined);
  if (stray) throw refusal(`--${stray} does not go with a file, which says what is given; change the file or leave the flag out`);
}

const following = (protocol: Protocol): Asked => ({ simulation: simulate(protocol), protocol });

async function askTable(context: Context, file: string, flags: Flags): Promise<Simulation> {
  const stray = ["weight", "age", "sex", "severity", "stress", "until"].find((name) => flags[name] !== undefined);
  if (stray === "severity")
    throw refusal('--severity does not go with an event table, which has no column for it; write for example --set "mood.scales.madrs=33"');
  if (stray === "stress") throw refusal("--stress does not go with an event table, which has no column for it; write a protocol file");
  if (stray) throw refusal(`--${stray} does not go with an event table, which says it in its columns; leave the flag out`);
  const { readEventTable } = await import("../../experiments/event-table.ts");
  const { findPorts } = await import("../../experiments/organism.ts");
  const table = readEventTable(file, findPorts);
  if (table.unused.length > 0) context.note(`columns not used: ${table.unused.join(", ")}`);
  const progress = progressOn(context, "subjects");
  const settings = readSettings({ ...observationText(flags), set: subjectText(flags).set ?? {} }, locateFlag);
  const simulation = simulateTable(table, { name: file, ...settings, report: progress.report });
  progress.end();
  return simulation;
}

/** The protocol of a file, in which flags replace what they name. */
async function protocolOf(file: string, flags: Flags): Promise<Protocol> {
  const { readYamlFile } = await import("../../experiments/yaml-file.ts");
  const { protocolSchema } = await import("../../experiments/protocol-schema.ts");
  const { value, locate } = readYamlFile(file, protocolSchema, "a protocol in YAML");
  const observed = defined(observationText(flags));
  const { set = {}, ...who } = subjectText(flags);
  const subject = { ...value.subject, ...defined(who), set: { ...value.subject?.set, ...set } };
  const text: ProtocolText = { ...value, ...observed, subject };
  const isFlag = (path: Parameters<Locate>[0]) =>
    path[0] === "subject" ? (path[1] === "set" ? String(path[2]) in set : String(path[1]) in defined(who)) : String(path[0]) in observed;
  return readProtocol(text, (path) => (isFlag(path) ? locateFlag(path) : locate(path)));
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
