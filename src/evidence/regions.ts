import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import type { Source } from "../language/index.ts";
import { sources } from "./sources.ts";
import { oneOf } from "./table.ts";

/** Functional networks that regions belong to. */
export const networks = [
  "default",
  "control",
  "dorsalAttention",
  "salience",
  "somatomotor",
  "visual",
  "auditory",
  "limbic",
  "subcortical",
] as const;
export type Network = (typeof networks)[number];

/** A region of the brain: where a paper prints its centre (mm), and the network that it belongs to. */
export interface Region {
  readonly id: string;
  readonly name: string;
  readonly hemisphere: "left" | "right" | "midline";
  readonly network: Network;
  readonly at: readonly [number, number, number];
  readonly space: "MNI" | "Talairach";
  readonly source: Source;
  readonly where: string;
  readonly verified: "yes" | "secondary" | "recalled";
  readonly note: string;
}

const hemispheres = ["left", "right", "midline"] as const;
const spaces = ["MNI", "Talairach"] as const;
const states = ["yes", "secondary", "recalled"] as const;

let known: readonly Region[] | undefined;

/** Every region of the table, read once. Throws a RangeError naming the line of what is wrong. */
export function regions(): readonly Region[] {
  known ??= parseRegions(readFileSync(fileURLToPath(new URL("./tables/regions.csv", import.meta.url)), "utf8"), "regions.csv");
  return known;
}

/** Regions from the text of a table; `file` names it in errors. */
export function parseRegions(text: string, file: string): readonly Region[] {
  const records = parse(text, { columns: true, info: true }) as readonly {
    record: Readonly<Record<string, string>>;
    info: { lines: number };
  }[];
  const seen = new Set<string>();
  return records.map(({ record, info }) => {
    const region = toRegion(record, `${file}:${info.lines}`);
    if (seen.has(region.id)) throw new RangeError(`${file}:${info.lines} region ${region.id} stands here twice; give each its own id`);
    seen.add(region.id);
    return region;
  });
}

/** The farthest that a centre lies from the origin along an axis, mm. */
const farthest = 110;

function toRegion(record: Readonly<Record<string, string>>, at: string): Region {
  const field = (name: string): string => {
    const text = record[name];
    if (text === undefined) throw new RangeError(`${at} has no column "${name}"`);
    return text.trim();
  };
  const millimetres = (name: string): number => {
    const value = field(name) === "" ? Number.NaN : Number(field(name));
    if (Math.abs(value) <= farthest) return value;
    throw new RangeError(`${at}, ${name} is "${field(name)}"; give a number from -${farthest} to ${farthest} mm`);
  };
  const source = sources[field("source")];
  if (!source)
    throw new RangeError(`${at} has the source "${field("source")}", which src/evidence/sources does not hold; add the paper there`);
  return {
    id: field("id"),
    name: field("region"),
    hemisphere: oneOf(field("hemisphere"), hemispheres, `${at}, hemisphere`),
    network: oneOf(field("network"), networks, `${at}, network`),
    at: [millimetres("x"), millimetres("y"), millimetres("z")],
    space: oneOf(field("space"), spaces, `${at}, space`),
    source,
    where: field("where"),
    verified: oneOf(field("verified"), states, `${at}, verified`),
    note: field("note"),
  };
}
