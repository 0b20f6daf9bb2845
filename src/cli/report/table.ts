import type { Screen } from "../context.ts";

/** A column: its heading, and whether its cells align to the right, as numbers do. */
export interface Column {
  readonly heading: string;
  readonly right?: boolean;
  /** The column gives way first: its cells are cut where the screen is too narrow. */
  readonly shrinks?: boolean;
}

/** A plain table: headings, then rows; columns two spaces apart, nothing wider than the screen. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], screen: Screen): string {
  const widths = columns.map(({ heading }, i) => Math.max(width(heading), ...rows.map((row) => width(row[i] ?? ""))));
  const over = widths.reduce((sum, w) => sum + w + 2, -2) - screen.columns;
  const yielding = columns.findIndex(({ shrinks }) => shrinks);
  if (over > 0 && yielding !== -1) widths[yielding] = Math.max(8, (widths[yielding] ?? 0) - over);
  const line = (cells: readonly string[]) =>
    columns
      .map(({ right }, i) => aligned(cells[i] ?? "", widths[i] ?? 0, right === true))
      .join("  ")
      .trimEnd();
  const head = line(columns.map(({ heading }) => heading));
  return [screen.colour ? `\u001b[1m${head}\u001b[0m` : head, ...rows.map(line)].join("\n");
}

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
