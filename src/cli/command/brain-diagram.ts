import { builtInConnectome, type Connectome } from "../../experiments/brain/connectome.ts";
import { diagramOf } from "../../experiments/brain/diagram.ts";
import { diagramDocument } from "../../experiments/brain/document.ts";
import { brainModel } from "../../experiments/brain/whole-brain.ts";
import { writeFiles } from "../../experiments/output-file.ts";
import { refusal } from "../../experiments/refusal.ts";
import { asked } from "../asked.ts";
import { type Given, usualSeed } from "../command.ts";
import type { Context } from "../context.ts";
import { doseFlags } from "../dose-flags.ts";
import { progressOn } from "../progress.ts";
import { diagramReport } from "../report/diagram-report.ts";

/** What a diagram is asked for with. */
export interface DiagramQuestion {
  readonly connectome?: Connectome;
  readonly minutes: number;
  readonly velocity: number | undefined;
  readonly threads: number;
  readonly html: string | undefined;
  readonly flags: Readonly<Record<string, Given>>;
}

/** Flags that say something of one state, which a diagram of a healthy brain over all strengths of coupling has no use for. */
const foreign = ["state", "account", "restored", "block", "at", "farShare", "coupling", "seeds", ...doseFlags] as const;

/** `ketagenesis brain --diagram`: what a healthy brain does at each strength of coupling. */
export async function brainDiagram(context: Context, question: DiagramQuestion): Promise<number> {
  const { minutes, velocity, threads, html, flags, connectome = builtInConnectome() } = question;
  const given = foreign.find((flag) => flags[flag] !== undefined);
  if (given !== undefined) {
    const name = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw refusal(`--diagram shows a healthy brain at every coupling; leave --${name} out`);
  }
  if (context.out !== undefined) throw refusal("--diagram writes no tables; leave --out out, and take --json or --html");
  const seed = context.seed ?? usualSeed;
  const progress = progressOn(context, "couplings");
  const points = await asked(() => diagramOf(connectome, { minutes, seed, velocity }, { threads, report: progress.report }));
  progress.end();
  const told = { connectome, minutes, velocity, model: brainModel() };
  if (html !== undefined) {
    const { diagramPage } = await import("../report/diagram-page.ts");
    writeFiles([{ path: html, content: diagramPage(points, told, seed) }]);
  }
  context.print(context.json ? `${JSON.stringify(diagramDocument(points, told, seed))}\n` : diagramReport(points, told, context.screen));
  if (html !== undefined) context.note(`wrote ${html}`);
  return 0;
}
