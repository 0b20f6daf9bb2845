import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { refusal, shown } from "../refusal.ts";
import { readTextFile } from "../text-file.ts";
import { type Centre, type Connectome, connectomeOf, type OwnRegion } from "./connectome.ts";

/** The longest table that is read, bytes: a thousand regions with long numbers. */
const longest = 30_000_000;

/**
 * Reads a connectome from a folder: weights.csv (a square of numbers, no header), regions.csv (a header, then a label and a network per
 * row, and a density of NMDA receptors and a centre in mm if known) and, if there is one, delays.csv (a square of ms). Throws a refusal
 * that names file, row and value.
 */
export function readConnectome(folder: string): Connectome {
  const matrix = table(join(folder, "weights.csv"), "a square table of weights in CSV");
  const path = join(folder, "regions.csv");
  const [header = [], ...rows] = table(path, "a table of labels and networks in CSV");
  const columnsOf = readerOf(header, path);
  const regions = rows.map((row, k) => regionOf(columnsOf(row), `${path}:${k + 2}`));
  const late = join(folder, "delays.csv");
  const delays = existsSync(late) ? table(late, "a square table of delays in ms in CSV") : undefined;
  try {
    return connectomeOf(folder, matrix, regions, delays);
  } catch (error) {
    throw error instanceof RangeError ? refusal(error.message) : error;
  }
}

/** The columns of regions.csv in the order that is taken where a header does not name them. */
const usual = ["label", "network", "density", "x", "y", "z"] as const;

type Columns = Readonly<Record<(typeof usual)[number], string>>;

// by name where the header names them, else by place
function readerOf(header: readonly string[], path: string): (row: readonly string[]) => Columns {
  const names = header.map((name) => name.toLowerCase());
  const named = names.includes("label") && names.includes("network");
  if (named) checkNames(header, names, path);
  const places = usual.map((name, k) => [name, named ? names.indexOf(name) : k] as const);
  return (row) => Object.fromEntries(places.map(([name, at]) => [name, row[at] ?? ""])) as unknown as Columns;
}

// a column that is not read would be lost in silence
function checkNames(header: readonly string[], names: readonly string[], path: string): void {
  for (const [k, name] of names.entries()) {
    const column = `${path}:1, column "${shown(header[k] ?? "")}"`;
    if (!usual.some((known) => known === name)) throw refusal(`${column} is not known; allowed: ${usual.join(", ")}`);
    if (names.indexOf(name) !== k) throw refusal(`${column} is there twice; leave one out`);
  }
}

function regionOf({ label, network, density, x, y, z }: Columns, at: string): OwnRegion {
  if (label === "" || network === "") throw refusal(`${at} lacks a label or a network; write both, with a comma between`);
  const value = density === "" ? undefined : Number(density);
  if (value !== undefined && (!(value >= 0) || !Number.isFinite(value)))
    throw refusal(`${at}, density of NMDA receptors is "${shown(density)}"; give a number of 0 or more, or leave it out`);
  const centre = [x, y, z].every((text) => text === "") ? undefined : centreOf([x, y, z], at);
  return { label, network, ...(value !== undefined && { density: value }), ...(centre && { centre }) };
}

function centreOf(texts: readonly string[], at: string): Centre {
  const [x, y, z] = texts.map((text, k) => {
    const value = text === "" ? Number.NaN : Number(text);
    if (Number.isFinite(value) && Math.abs(value) <= 1000) return value;
    throw refusal(`${at}, ${"xyz"[k]} of the centre is "${shown(text)}"; give mm, from -1000 to 1000, or leave x, y and z out`);
  });
  return [x ?? 0, y ?? 0, z ?? 0];
}

function table(path: string, kind: string): string[][] {
  const text = readTextFile(path, longest, kind);
  try {
    return parse(text, { skip_empty_lines: true, relax_column_count: true, trim: true }) as string[][];
  } catch (error) {
    throw refusal(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}; give ${kind}`);
  }
}
