import { networkAccount } from "../evidence/quantities/cortex.ts";
import { readTime } from "./amount.ts";
import { type Account, type BrainCondition, healthy } from "./brain/condition.ts";
import { type BrainAnswer, runWholeBrain } from "./brain/experiment.ts";
import { type HabenulaAnswer, runHabenula } from "./habenula/experiment.ts";
import { readParameter } from "./organism.ts";
import type { Protocol } from "./protocol.ts";
import { failure, refusal, shown, unknownName } from "./refusal.ts";
import { simulate } from "./simulation.ts";

/** The fast models that can be run in full. */
const models = ["habenula", "brain"] as const;

/** A moment at which a fast model is run in full. */
export interface Zoom {
  readonly model: (typeof models)[number];
  readonly written: string;
  /** h */
  readonly time: number;
}

/** Reads "habenula@2h" or "brain@24h". Throws a refusal for another model or a time that cannot be read. */
export function readZoom(text: string): Zoom {
  const [, what, moment] = /^\s*([a-z]+)\s*@\s*(.+?)\s*$/i.exec(text) ?? [];
  if (!what || !moment) throw refusal(`--zoom "${shown(text)}" is not a model and a time; write for example habenula@2h`);
  const model = models.find((one) => one === what.toLowerCase());
  if (!model) throw unknownName("", "model to zoom into", what, models);
  const time = readTime(moment.replace(/^([\d.]+)([a-z]+)$/i, "$1 $2"), { place: "", name: "--zoom" });
  return { model, written: text.trim(), time };
}

/** Runs the true cells of the habenula as they stand at a moment of a protocol. */
export async function zoomHabenula(
  protocol: Protocol,
  { time }: Zoom,
  run: { readonly cells: number; readonly seconds: number; readonly seed: number; readonly threads: number },
): Promise<HabenulaAnswer> {
  const [block = Number.NaN] = observedAt(protocol, time, ["nmda.block.habenula"]);
  const severity = settingOf(protocol, "depression", 1);
  return runHabenula({ ...run, state: severity > 0 ? "depressed" : "control", severity, block });
}

/** Runs the whole brain as it stands at a moment of a protocol, beside a healthy one at rest. */
export async function zoomBrain(
  protocol: Protocol,
  { time }: Zoom,
  run: { readonly minutes: number; readonly seed: number; readonly threads: number },
): Promise<BrainAnswer> {
  const [pyramidal = Number.NaN, interneuron = Number.NaN] = observedAt(protocol, time, ["nmda.block.pyramidal", "nmda.block.interneuron"]);
  const account: Account = settingOf(protocol, "brain.account", networkAccount.value) >= 0.5 ? "weak-inhibition" : "lost-synapses";
  const condition: BrainCondition = {
    account,
    depression: settingOf(protocol, "depression", 1),
    restored: settingOf(protocol, "restored", 0),
    block: { pyramidal, interneuron },
  };
  const conditions = [
    { name: "healthy", condition: healthy },
    { name: "depressed, no drug", condition: { ...condition, restored: 0, block: healthy.block } },
    { name: "at that moment", condition },
  ];
  return runWholeBrain({ ...run, conditions, global: 1 });
}

function observedAt(protocol: Protocol, time: number, names: readonly string[]): number[] {
  const observe = names.map((name) => ({ name, label: { place: "", name: "--zoom" } }));
  const { courses } = simulate({ ...protocol, at: [time], observe, until: Math.max(protocol.until, time) });
  const [course] = courses;
  return names.map((name, k) => {
    const value = course?.curves[k]?.[course.asked[0] ?? -1];
    if (value === undefined) throw failure(`${name} could not be computed`);
    return value;
  });
}

function settingOf(protocol: Protocol, name: string, usual: number): number {
  const setting = protocol.set.findLast((one) => one.name === name);
  return setting ? readParameter(setting.value, "1", usual, setting.label) : usual;
}
