import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { checked, conversion, type Origin, type Quantity, type Source, type Spread, type UnitText, unit } from "../language/index.ts";
import { sources } from "./sources.ts";

/** Who may use a row: a model takes it, a fit may see it, or it is only ever compared with. */
export type Use = "parameter" | "calibration" | "validation";

/** One row of an evidence table. `value` is a number, or a word for a qualitative fact (unit `direction`). */
export interface Row {
  readonly id: string;
  readonly table: string;
  readonly line: number;
  readonly quantity: string;
  readonly condition: string;
  readonly population: string;
  readonly value: number | "up" | "down" | "none" | "text";
  readonly spread?: Spread;
  readonly unit: string;
  readonly n: string;
  readonly source: Source;
  readonly where: string;
  readonly verified: "yes" | "secondary" | "derived" | "recalled";
  readonly use: Use;
  readonly note: string;
}

/** The names of the tables in `src/evidence/tables`. */
export const tableNames = [
  "pharmacokinetics",
  "receptors",
  "comparators",
  "habenula",
  "cortex",
  "plasticity",
  "inflammation",
  "pain",
  "mood",
  "safety",
] as const;
type TableName = (typeof tableNames)[number];

const words = ["up", "down", "none", "text"] as const;
const uses = ["parameter", "calibration", "validation"] as const;
const states = ["yes", "secondary", "derived", "recalled"] as const;

const readTables = new Map<TableName, readonly Row[]>();

/** Rows of one evidence table. Throws a RangeError naming file and line when a row lacks a unit, a source or a number. */
export function rows(name: TableName): readonly Row[] {
  const known = readTables.get(name);
  if (known) return known;
  const file = fileURLToPath(new URL(`./tables/${name}.csv`, import.meta.url));
  const read = parseRows(readFileSync(file, "utf8"), `${name}.csv`);
  readTables.set(name, read);
  return read;
}

/** Rows from the text of an evidence table; `file` names it in errors. */
export function parseRows(text: string, file: string): readonly Row[] {
  const records = parse(text, { columns: true, info: true, relax_column_count: false }) as readonly {
    record: Readonly<Record<string, string>>;
    info: { lines: number };
  }[];
  const seen = new Set<string>();
  return records.map(({ record, info }) => {
    const row = toRow(record, file, info.lines);
    if (seen.has(row.id)) throw new RangeError(`${file}:${info.lines} row ${row.id} stands here twice; give each row its own id`);
    seen.add(row.id);
    return row;
  });
}

/** The row with this id, from whichever table holds it. Throws a RangeError when none does. */
export function row(id: string): Row {
  const found = tableNames.flatMap((name) => rows(name)).find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(`no evidence row has the id ${id}; ids stand in the first column of src/evidence/tables/*.csv`);
  return found;
}

/**
 * The number of an evidence row as a quantity in the unit asked for (same dimension as the row's), with its source, place
 * and spread. A recalled row stays marked as recalled.
 */
export function evidence<const U extends string>(id: string, unitText: U & UnitText<U>, meaning?: string): Quantity {
  const found = row(id);
  if (typeof found.value !== "number") throw new RangeError(`evidence row ${id} is the word "${found.value}", not a number`);
  const factor = conversion(found.unit, unitText);
  const origins: Readonly<Record<Row["verified"], Origin>> = {
    yes: "measured",
    secondary: "secondary",
    derived: "derived",
    recalled: "recalled",
  };
  return checked({
    value: found.value * factor,
    unit: unitText,
    meaning: meaning ?? found.quantity,
    origin: origins[found.verified],
    source: found.source,
    where: found.where,
    row: id,
    ...(found.spread ? { spread: scaled(found.spread, factor) } : {}),
  });
}

function scaled(spread: Spread, factor: number): Spread {
  if (/CV|omega/.test(spread.kind)) return spread;
  const value = typeof spread.value === "number" ? spread.value * factor : ([spread.value[0] * factor, spread.value[1] * factor] as const);
  return { kind: spread.kind, value };
}

function toRow(record: Readonly<Record<string, string>>, file: string, line: number): Row {
  const at = `${file}:${line}`;
  const field = (name: string): string => {
    const text = record[name];
    if (text === undefined) throw new RangeError(`${at} has no column "${name}"`);
    return text.trim();
  };
  const id = field("id");
  const value = field("value");
  const word = words.find((w) => w === value);
  if (!word && (value === "" || !Number.isFinite(Number(value)))) {
    throw new RangeError(`${at} row ${id} has the value "${value}"; give a number, or one of ${words.join(", ")}`);
  }
  const spread = readSpread(field("spread"), field("spread_kind"), `${at} row ${id}`);
  return {
    id,
    table: file,
    line,
    quantity: field("quantity"),
    condition: field("condition"),
    population: field("population"),
    value: word ?? Number(value),
    ...(spread ? { spread } : {}),
    unit: readUnit(field("unit"), word !== undefined, `${at} row ${id}`),
    n: field("n"),
    source: readSource(field("source"), `${at} row ${id}`),
    where: field("where"),
    verified: oneOf(field("verified"), states, `${at} row ${id}, verified`),
    use: oneOf(field("use"), uses, `${at} row ${id}, use`),
    note: field("note"),
  };
}

function readUnit(text: string, isWord: boolean, at: string): string {
  if (text === "") throw new RangeError(`${at} has no unit; give one (1 for a pure number)`);
  if (isWord !== (text === "direction")) throw new RangeError(`${at}: the unit "direction" goes with a word, any other with a number`);
  if (!isWord) unit(text);
  return text;
}

/** The paper that a key names. Throws a RangeError that says where, when none has it. */
export function readSource(key: string, at: string): Source {
  const source = sources[key];
  if (!source) throw new RangeError(`${at} has the source "${key}", which src/evidence/sources does not hold; add the paper there`);
  return source;
}

/** A spread such as "2" or "20 to 40" and its kind; undefined when empty. Throws a RangeError that says where it is not one. */
export function readSpread(text: string, kind: string, at: string): Spread | undefined {
  if (text === "") return undefined;
  const [low, high] = text.split(/\s+to\s+/).map(Number);
  if (low === undefined || !Number.isFinite(low) || (high !== undefined && !Number.isFinite(high))) {
    throw new RangeError(`${at} has the spread "${text}"; give a number, or two as "20 to 40"`);
  }
  if (kind === "") throw new RangeError(`${at} has a spread without a kind; say SD, SE, CI95, CV%, range ...`);
  return { kind, value: high === undefined ? low : [low, high] };
}

/** The word of a closed list that a field holds. Throws a RangeError that says where, and what is allowed. */
export function oneOf<T extends string>(text: string, allowed: readonly T[], at: string): T {
  const found = allowed.find((choice) => choice === text);
  if (found === undefined) throw new RangeError(`${at} is "${text}"; allowed: ${allowed.join(", ")}`);
  return found;
}
