import { parse } from "csv-parse/sync";
import { type CovariateName, type Covariates, covariateNames, readCovariates } from "./covariates.ts";
import { type EventRow, eventRow, type FindPorts } from "./event-row.ts";
import { nearest, refusal, shown } from "./refusal.ts";
import { largestPerKg, mostDoses } from "./regimen.ts";
import { type Giving, isGas } from "./schedule.ts";
import { readTextFile } from "./text-file.ts";
import { latest } from "./time-grid.ts";

/** A stretch of a subject's record that begins with an empty body: what is given from `start` to `end`, h. */
export interface Occasion {
  readonly start: number;
  readonly end: number;
  readonly givings: readonly Giving[];
}

/** One subject of an event table: who, what is given, and the moments at which observations stand in the table. */
export interface TableSubject {
  readonly id: string;
  readonly covariates: Covariates;
  readonly occasions: readonly Occasion[];
  readonly observations: readonly number[];
}

/** An event table that was read; `unused` names the columns that no part of it needed. */
export interface EventTable {
  readonly subjects: readonly TableSubject[];
  readonly unused: readonly string[];
}

const largest = 20_000_000;
const known = [
  "ID",
  "TIME",
  "AMT",
  "RATE",
  "CMT",
  "EVID",
  "ADDL",
  "II",
  "SS",
  "MDV",
  "DV",
  "WT",
  "AGE",
  "SEX",
  "CYP3A4",
  "CYP2B6",
  "CYP2D6",
];
/** Columns that change what a record means, and that are not read here. */
const refused = ["PCMT", "CALL", "CONT", "DATE", "DAT1", "DAT2", "DAT3", "XVID", "L2"];

/**
 * Reads a NONMEM-style event table of at most 20 MB: ID, TIME (h), AMT (mg), RATE (mg/h), CMT (a dose port by name or
 * number), EVID, and where wanted ADDL, II, WT (kg), AGE (y), SEX (0 male, 1 female). `ports` are the dose ports in the
 * order of their numbers. Throws a refusal with file:line for anything that would give a wrong number.
 */
export function readEventTable(path: string, ports: FindPorts): EventTable {
  return parseEventTable(readTextFile(path, largest, "an event table in CSV"), path, ports);
}

/** The same for a text; `path` names it in refusals. */
export function parseEventTable(text: string, path: string, ports: FindPorts): EventTable {
  const { header, records } = readRecords(text, path);
  const unused = checkHeader(header, path);
  const rows = records.map(({ record, line }) => eventRow(record, header, `${path}:${line}: `, ports));
  const groups = bySubject(rows);
  return { subjects: groups.map(toSubject), unused };
}

interface Records {
  readonly header: readonly string[];
  readonly records: readonly { readonly record: readonly string[]; readonly line: number }[];
}

function readRecords(text: string, path: string): Records {
  let parsed: readonly { record: readonly string[]; info: { lines: number } }[];
  try {
    parsed = parse(text, {
      info: true,
      bom: true,
      trim: true,
      comment: "#",
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as typeof parsed;
  } catch (error) {
    throw refusal(`${path}: not readable as CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
  const [first, ...rest] = parsed;
  if (!first || rest.length === 0)
    throw refusal(`${path}: holds no events; write a header line (ID,TIME,AMT,RATE,CMT,EVID) and a line per event`);
  const ragged = rest.find(({ record }) => record.length !== first.record.length);
  if (ragged) {
    throw refusal(
      `${path}:${ragged.info.lines}: has ${ragged.record.length} fields, but the header has ${first.record.length}; write "." for what is missing`,
    );
  }
  return {
    header: first.record.map((name) => name.toUpperCase()),
    records: rest.map(({ record, info }) => ({ record, line: info.lines })),
  };
}

function checkHeader(header: readonly string[], path: string): string[] {
  for (const [i, name] of header.entries()) {
    if (header.indexOf(name) !== i) throw refusal(`${path}:1: has the column ${shown(name)} twice; keep one`);
    if (refused.includes(name)) throw refusal(`${path}:1: has the column ${name}, which is not supported; write times in h and remove it`);
  }
  for (const name of ["TIME", "AMT", "CMT"]) {
    if (header.includes(name)) continue;
    const near = nearest(
      name,
      header.filter((column) => !known.includes(column)),
    );
    throw refusal(
      `${path}:1: has no column ${name}${near ? ` ("${shown(near)}"?)` : ""}; needed: TIME, AMT, CMT, and for several subjects ID`,
    );
  }
  return header.filter((name) => !known.includes(name) || name === "DV" || name === "MDV");
}

function bySubject(rows: readonly EventRow[]): EventRow[][] {
  const groups: EventRow[][] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && before.id === row.id) {
      if (row.time < before.time)
        throw refusal(`${row.place}TIME ${row.time} comes after TIME ${before.time} of the same ID; sort the rows by time`);
      group.push(row);
      continue;
    }
    if (seen.has(row.id)) throw refusal(`${row.place}ID ${shown(row.id)} comes back after another ID; keep the rows of one ID together`);
    seen.add(row.id);
    groups.push([row]);
  }
  return groups;
}

function toSubject(rows: readonly EventRow[]): TableSubject {
  const [first] = rows;
  if (!first) throw refusal("an event table has a subject without rows");
  const given = rows.flatMap((row) => row.givings);
  if (given.length > 2 * mostDoses)
    throw refusal(`${first.place}ID ${shown(first.id)} has more than ${mostDoses} doses; allowed: at most ${mostDoses}`);
  const covariates = covariatesOf(rows, first);
  for (const row of rows) checkAmounts(row, covariates.weight);
  return {
    id: first.id,
    covariates,
    occasions: occasionsOf(rows),
    observations: [...new Set(rows.filter((row) => row.evid === 0).map((row) => row.time))],
  };
}

function checkAmounts(row: EventRow, weight: number): void {
  for (const { port, amount } of row.givings) {
    const most = largestPerKg(port);
    if (isGas(port) || amount <= most * weight) continue;
    const perKg = Number((amount / weight).toPrecision(3));
    throw refusal(`${row.place}AMT gives ${port} ${perKg} mg/kg, more than anyone is given; allowed: at most ${most} mg/kg`);
  }
}

const columnOf: Readonly<Record<CovariateName, string>> = {
  weight: "WT",
  age: "AGE",
  sex: "SEX",
  cyp3a4: "CYP3A4",
  cyp2b6: "CYP2B6",
  cyp2d6: "CYP2D6",
};
const unitOf: Readonly<Record<CovariateName, string>> = { weight: " kg", age: " y", sex: "", cyp3a4: "", cyp2b6: "", cyp2d6: "" };

function covariatesOf(rows: readonly EventRow[], first: EventRow): Covariates {
  const texts: Partial<Record<CovariateName, string>> = {};
  for (const name of covariateNames) {
    const column = columnOf[name];
    const text = first.covariates[column];
    const other = rows.find((row) => row.covariates[column] !== text);
    if (other) throw refusal(`${other.place}${column} changes within ID ${shown(first.id)}; a covariate keeps one value per subject`);
    if (text !== undefined) texts[name] = `${text}${unitOf[name]}`;
  }
  return readCovariates(texts, (name) => ({ place: first.place, name: columnOf[name] }));
}

/** A reset (EVID 3 or 4) ends an occasion and begins the next with an empty body; doses still to come are dropped. */
function occasionsOf(rows: readonly EventRow[]): Occasion[] {
  const resets = rows.flatMap((row, i) => (i > 0 && row.evid >= 3 ? [i] : []));
  const bounds = [0, ...resets, rows.length];
  return bounds.slice(0, -1).map((from, k) => {
    const own = rows.slice(from, bounds[k + 1]);
    const start = own[0]?.time ?? 0;
    const all = own.flatMap((row) => row.givings);
    const last = latest(
      latest(
        start,
        own.map((row) => row.time),
      ),
      all.map((one) => one.time + one.over + 24),
    );
    const end = rows[bounds[k + 1] ?? rows.length]?.time ?? last;
    return { start, end, givings: all.filter((giving) => giving.time < end) };
  });
}
