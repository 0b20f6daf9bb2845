import { parse } from "csv-parse/sync";
import { conversion } from "../language/index.ts";

/** A line of a table: where it stands, and its fields by column. */
export interface Line {
  readonly at: string;
  readonly field: (column: string) => string;
}

/** The lines of a table, each with its place; `file` names it in errors. */
export function lines(text: string, file: string): readonly Line[] {
  const records = parse(text, { columns: true, info: true }) as readonly { record: Record<string, string>; info: { lines: number } }[];
  return records.map(({ record, info }) => {
    const at = `${file}:${info.lines}`;
    const field = (column: string): string => {
      const value = record[column];
      if (value === undefined) throw new RangeError(`${at} has no column "${column}"`);
      return value.trim();
    };
    return { at, field };
  });
}

/** What each line reads as. Throws a RangeError when two have one name. */
export function once<T>(all: readonly Line[], name: (item: T) => string, read: (line: Line) => T): readonly T[] {
  const seen = new Set<string>();
  return all.map((line) => {
    const item = read(line);
    if (seen.has(name(item))) throw new RangeError(`${line.at}: ${name(item)} stands here twice; give each its own name`);
    seen.add(name(item));
    return item;
  });
}

/** Units of time in tables of trials. */
export const clock = ["min", "h", "d", "week"] as const;

/** An amount such as "40 min" in h. */
export const hours = (text: string): number => Number.parseFloat(text) * conversion(text.split(" ")[1] ?? "", "h");

/** A number and its unit as written, such as "0.5 mg/kg"; undefined when empty. Throws a RangeError for anything else. */
export function amount({ at, field }: Line, column: string, units: readonly string[]): string | undefined {
  const text = field(column);
  const [figure, unit, ...rest] = text.split(" ");
  if (text === "" || (rest.length === 0 && Number(figure) >= 0 && units.includes(unit ?? ""))) return text || undefined;
  throw new RangeError(`${at}, ${column} is "${text}"; give a number and one of ${units.join(", ")}, or leave it empty`);
}

/** A number within bounds; undefined when empty. Throws a RangeError for anything else. */
export function number({ at, field }: Line, column: string, least: number, most: number): number | undefined {
  const text = field(column);
  if (text === "" || (Number(text) >= least && Number(text) <= most)) return text === "" ? undefined : Number(text);
  throw new RangeError(`${at}, ${column} is "${text}"; give a number from ${least} to ${most}`);
}

/** The text of a field that may not be empty. */
export function filled({ at, field }: Line, column: string): string {
  if (field(column) !== "") return field(column);
  throw new RangeError(`${at}, ${column} is ""; it may not be empty`);
}

/** The fields of `all` that are given. */
export function some<T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
