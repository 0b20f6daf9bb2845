import { append, type FunctionCode, unsigned } from "../emit/encoder.ts";
import { get, set, simd } from "../emit/instructions.ts";
import { type Lanes, lanesOf } from "../emit/lanes.ts";
import { addressOf, type Layout } from "../emit/layout.ts";

/** A table of functions of one state: evenly spaced rows from `from` to `to`, in the unit of that state. */
export interface TableRange {
  readonly state: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** How many rows a table has. */
export const tableRows = ({ from, to, step }: TableRange): number => Math.round((to - from) / step) + 1;

/** Floats of one row: the columns, filled up to whole vectors. */
export const rowWidth = (columns: number): number => 4 * Math.ceil(columns / 4);

const lanes: Lanes = lanesOf.f32x4;
const splat = (value: number): number[] => [...simd(12), ...new Uint8Array(Float32Array.of(value, value, value, value).buffer)];
const splatWhole = (value: number): number[] => [...simd(12), ...new Uint8Array(Uint32Array.of(value, value, value, value).buffer)];
const bytesOf = (of: readonly number[]): number[] => of.flatMap((lane) => [4 * lane, 4 * lane + 1, 4 * lane + 2, 4 * lane + 3]);
const shuffle = (of: readonly number[]): number[] => [...simd(13), ...bytesOf(of)];
const loadFrom = (address: number): number[] => [...simd(0), 2, ...unsigned(address)];

/** Which element of "state" is looked up for which unit, how many columns there are, and where free locals start. */
export interface Lookup {
  readonly state: number;
  readonly columns: number;
  readonly unit: number;
  readonly firstLocal: number;
}

/**
 * A lookup in single precision: reads a row and the next for each of four cells, interpolates between them, and
 * turns cells' rows into the array "column", a vector of four cells each. A state beyond the table takes its end. Its locals
 * start at `firstLocal`.
 */
export function lookupCode(
  layout: Layout,
  range: TableRange,
  { state, columns, unit, firstLocal }: Lookup,
): Pick<FunctionCode, "locals" | "code"> {
  const code: number[] = [];
  const width = rowWidth(columns);
  const table = addressOf(layout, lanes, "table", 0);
  const [index, share, low] = [firstLocal, firstLocal + 1, firstLocal + 2];
  const shareOf = (cell: number): number => firstLocal + 3 + cell;
  const rowOf = (cell: number): number => firstLocal + 7 + cell;
  const place = (cell: number): number => firstLocal + 13 + cell;
  append(code, [0x41, 0, ...loadFrom(addressOf(layout, lanes, "state", state)), ...splat(range.from), ...simd(229)]);
  append(code, [...splat(1 / range.step), ...simd(230), ...splat(0), ...simd(235), ...splat(tableRows(range) - 1.001), ...simd(234)]);
  append(code, [...set(share), ...get(share), ...simd(249), ...set(index), ...get(share), ...get(index), ...simd(251), ...simd(229)]);
  append(code, [...set(share), ...get(index), ...splatWhole(4 * width), ...simd(181), ...set(index)]);
  for (const cell of [0, 1, 2, 3]) {
    append(code, [...get(index), ...simd(27), cell, ...set(place(cell))]);
    append(code, [...get(share), ...get(share), ...shuffle([cell, cell, cell, cell]), ...set(shareOf(cell))]);
  }
  for (let column = 0; column < columns; column += 4) {
    for (const cell of [0, 1, 2, 3]) {
      const here = get(place(cell));
      append(code, [...here, ...loadFrom(table + 4 * column), ...set(low), ...get(low)]);
      append(code, [...here, ...loadFrom(table + 4 * (column + width)), ...get(low), ...simd(229)]);
      append(code, [...get(shareOf(cell)), ...simd(230), ...simd(228), ...set(rowOf(cell))]);
    }
    append(code, turned(layout, { first: column, columns, unit }, firstLocal + 7));
  }
  const locals = [
    { count: 13, type: 0x7b },
    { count: 4, type: 0x7f },
  ];
  return { locals, code };
}

// four rows of four become four columns of four; two locals behind the rows hold halves
function turned(
  layout: Layout,
  { first, columns, unit }: { readonly first: number; readonly columns: number; readonly unit: number },
  rows: number,
): number[] {
  const code: number[] = [];
  const [upper, lower] = [rows + 4, rows + 5];
  for (const half of [0, 2]) {
    if (first + half >= columns) break;
    const of = [half, 4 + half, half + 1, 5 + half];
    append(code, [...get(rows), ...get(rows + 1), ...shuffle(of), ...set(upper)]);
    append(code, [...get(rows + 2), ...get(rows + 3), ...shuffle(of), ...set(lower)]);
    for (const k of [0, 1]) {
      const column = first + half + k;
      if (column >= columns) break;
      append(code, [0x41, 0, ...get(upper), ...get(lower), ...shuffle([2 * k, 2 * k + 1, 4 + 2 * k, 5 + 2 * k])]);
      append(code, [...lanes.store, ...unsigned(addressOf(layout, lanes, "column", column + unit * rowWidth(columns)))]);
    }
  }
  return code;
}
