import type { Screen } from "../context.ts";

/** A column: its heading, and whether its cells align to the right, as numbers do. */
export interface Column {
  readonly heading: string;
  readonly right?: boolean;
  /** The column gives way, the widest first: its cells are cut where the screen is too narrow. */
  readonly shrinks?: boolean;
  /** The column leaves where the screen is too narrow, the highest number first, before any is cut. */
  readonly leaves?: number;
}

/** A plain table: headings, then rows; columns two spaces apart, nothing wider than the screen. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], screen: Screen): string {
  const first = Math.max(0, ...columns.map(({ leaves = 0 }) => leaves));
  if (first > 0 && roomBeside(columns, rows, screen) + 2 < 0) {
    const gone = columns.findIndex(({ leaves }) => leaves === first);
    const without = <T>(list: readonly T[]): T[] => list.filter((_, i) => i !== gone);
    return table(without(columns), rows.map(without), screen);
  }
  const widths = widthsOf(columns, rows);
  const yielding = columns.flatMap(({ shrinks }, i) => (shrinks ? [i] : []));
  for (let over = -roomBeside(columns, rows, screen) - 2; over > 0; over--) {
    const widest = yielding.reduce((a, b) => ((widths[b] ?? 0) > (widths[a] ?? 0) ? b : a), yielding[0] ?? -1);
    if ((widths[widest] ?? 0) <= 8) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  const line = (cells: readonly string[]) =>
    columns
      .map(({ right }, i) => aligned(cells[i] ?? "", widths[i] ?? 0, right === true))
      .join("  ")
      .trimEnd();
  const head = line(columns.map(({ heading }) => heading));
  return [screen.colour ? `\u001b[1m${head}\u001b[0m` : head, ...rows.map(line)].join("\n");
}

/** Characters left on a line of the screen beside a table with these columns. */
export const roomBeside = (columns: readonly Column[], rows: readonly (readonly string[])[], screen: Screen): number =>
  screen.columns - widthsOf(columns, rows).reduce((sum, w) => sum + w + 2, 0);

const widthsOf = (columns: readonly Column[], rows: readonly (readonly string[])[]): number[] =>
  columns.map(({ heading }, i) => Math.max(width(heading), ...rows.map((row) => width(row[i] ?? ""))));

const width = (text: string): number => [...text].length;

function aligned(text: string, wide: number, right: boolean): string {
  const cut = width(text) > wide ? `${[...text].slice(0, wide - 2).join("")}..` : text;
  const gap = " ".repeat(Math.max(0, wide - width(cut)));
  return right ? gap + cut : cut + gap;
}

/** Text in lines of at most `columns` characters, the second and later ones indented. */
export function wrap(text: string, columns: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && width(line) + width(word) + 1 > columns) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
