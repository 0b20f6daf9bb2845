import { readTime } from "./amount.ts";
import { type HabenulaAnswer, runHabenula } from "./habenula/experiment.ts";
import { readParameter } from "./organism.ts";
import type { Protocol } from "./protocol.ts";
import { failure, refusal, shown } from "./refusal.ts";
import { simulate } from "./simulation.ts";

/** A moment at which a fast model is run in full. */
export interface Zoom {
  readonly written: string;
  /** h */
  readonly time: number;
}

/** Reads "habenula@2h". Throws a refusal for another model or a time that cannot be read. */
export function readZoom(text: string): Zoom {
  const [, what, moment] = /^\s*([a-z]+)\s*@\s*(.+?)\s*$/i.exec(text) ?? [];
  if (!what || !moment) throw refusal(`--zoom "${shown(text)}" is not a model and a time; write for example habenula@2h`);
  if (what.toLowerCase() !== "habenula")
    throw refusal(`--zoom "${shown(text)}" names a model that is not part of this version; known: habenula`);
  const time = readTime(moment.replace(/^([\d.]+)([a-z]+)$/i, "$1 $2"), { place: "", name: "--zoom" });
  return { written: text.trim(), time };
}

/** Runs the true cells of the habenula as they stand at a moment of a protocol. */
export async function zoomHabenula(
  protocol: Protocol,
  { time }: Zoom,
  run: { readonly cells: number; readonly seconds: number; readonly seed: number; readonly threads: number },
): Promise<HabenulaAnswer> {
  const label = { place: "", name: "--zoom" };
  const moment = { ...protocol, at: [time], observe: [{ name: "nmda.block.habenula", label }], until: Math.max(protocol.until, time) };
  const { courses } = simulate(moment);
  const block = courses[0]?.curves[0]?.[courses[0].asked[0] ?? -1];
  if (block === undefined) throw failure("the block of habenular receptors could not be computed");
  const setting = protocol.set.findLast(({ name }) => name === "depression");
  const severity = setting ? readParameter(setting.value, "1", 1, setting.label) : 1;
  return runHabenula({ ...run, state: severity > 0 ? "depressed" : "control", severity, block });
}
