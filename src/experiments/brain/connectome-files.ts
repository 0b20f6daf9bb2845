import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { refusal, shown } from "../refusal.ts";
import { readTextFile } from "../text-file.ts";
import { type Connectome, connectomeOf, type OwnRegion } from "./connectome.ts";

/** The longest table that is read, bytes: a thousand regions with long numbers. */
const longest = 30_000_000;

/**
 * Reads a connectome from a folder: weights.csv (a square of numbers, no header) and regions.csv (a header, then a label and a
 * network per row, and a density of NMDA receptors if known). Throws a refusal that names file, row and value.
 */
export function readConnectome(folder: string): Connectome {
  const matrix = table(join(folder, "weights.csv"), "a square table of weights in CSV");
  const [, ...rows] = table(join(folder, "regions.csv"), "a table of labels and networks in CSV");
  const regions = rows.map((row, k) => regionOf(row, `${join(folder, "regions.csv")}:${k + 2}`));
  try {
    return connectomeOf(folder, matrix, regions);
  } catch (error) {
    throw error instanceof RangeError ? refusal(error.message) : error;
  }
}

function regionOf([label = "", network = "", density = ""]: readonly string[], at: string): OwnRegion {
  if (label === "" || network === "") throw refusal(`${at} lacks a label or a network; write both, with a comma between`);
  if (density === "") return { label, network };
  const value = Number(density);
  if (!(value >= 0) || !Number.isFinite(value))
    throw refusal(`${at}, density of NMDA receptors is "${shown(density)}"; give a number of 0 or more, or leave it out`);
  return { label, network, density: value };
}

function table(path: string, kind: string): string[][] {
  const text = readTextFile(path, longest, kind);
  try {
    return parse(text, { skip_empty_lines: true, relax_column_count: true, trim: true }) as string[][];
  } catch (error) {
    throw refusal(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}; give ${kind}`);
  }
}
