import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { refusal } from "../refusal.ts";
import { readTextFile } from "../text-file.ts";
import { type Connectome, connectomeOf } from "./connectome.ts";

/** The longest table that is read, bytes: a thousand regions with long numbers. */
const longest = 30_000_000;

/**
 * Reads a connectome from a folder: weights.csv (a square of numbers, no header) and regions.csv (a header, then a label and a
 * network per row). Throws a refusal that names file, row and value.
 */
export function readConnectome(folder: string): Connectome {
  const matrix = table(join(folder, "weights.csv"), "a square table of weights in CSV");
  const [, ...rows] = table(join(folder, "regions.csv"), "a table of labels and networks in CSV");
  const regions = rows.map((row) => [row[0]?.trim() ?? "", row[1]?.trim() ?? ""] as const);
  const empty = regions.findIndex(([label, network]) => label === "" || network === "");
  if (empty !== -1)
    throw refusal(`${join(folder, "regions.csv")}:${empty + 2} lacks a label or a network; write both, with a comma between`);
  try {
    return connectomeOf(folder, matrix, regions);
  } catch (error) {
    throw error instanceof RangeError ? refusal(error.message) : error;
  }
}

function table(path: string, kind: string): string[][] {
  const text = readTextFile(path, longest, kind);
  try {
    return parse(text, { skip_empty_lines: true, relax_column_count: true, trim: true }) as string[][];
  } catch (error) {
    throw refusal(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}; give ${kind}`);
  }
}
