import { scales } from "../evidence/quantities/mood.ts";
import { type Label, readAmount } from "./amount.ts";
import { refusal, shown } from "./refusal.ts";

/** Scales of which a person's score before treatment may be said: the greatest score, and the parameter that it sets. */
const known = {
  madrs: { most: 60, sets: "mood.scales.madrs", per: 1 },
  // the organism derives HAM-D17 from MADRS
  hamd17: { most: 52, sets: "mood.scales.madrs", per: scales.perHamd.value },
  hama: { most: 56, sets: "mood.scales.hama", per: 1 },
  caps5: { most: 80, sets: "mood.scales.caps5", per: 1 },
  pcl5: { most: 80, sets: "mood.scales.pcl5", per: 1 },
  isi: { most: 28, sets: "mood.scales.isi", per: 1 },
  suicidality: { most: 6, sets: "mood.scales.suicidality", per: 1 },
} as const;

type ScaleName = keyof typeof known;

/** How ill a person is before treatment: a score of a scale, and the parameter that stands for it. */
export interface Severity {
  readonly scale: ScaleName;
  readonly score: number;
  readonly sets: { readonly name: string; readonly value: string; readonly label: Label };
}

const allowed = Object.entries(known)
  .map(([name, { most }]) => `${name} 1 to ${most}`)
  .join(", ");

const isScale = (name: string): name is ScaleName => Object.hasOwn(known, name);

/** Reads "33 madrs". Throws a refusal for an unknown scale or a score that it does not have. */
export function readSeverity(text: string, label: Label): Severity {
  const { value, unit } = readAmount(text, label, '"33 madrs"');
  const scale = unit.toLowerCase();
  const said = `${label.place}${label.name} "${shown(text)}"`;
  if (unit === "") throw refusal(`${said} names no scale; write for example "33 madrs"; allowed: ${allowed}`);
  if (!isScale(scale)) throw refusal(`${said} is on an unknown scale "${shown(unit)}"; allowed: ${allowed}`);
  const { most, sets, per } = known[scale];
  if (!(value >= 1 && value <= most)) throw refusal(`${said} is out of range; allowed: ${allowed}`);
  return { scale, score: value, sets: { name: sets, value: String(value * per), label } };
}
