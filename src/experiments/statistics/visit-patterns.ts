import type { Square } from "./square.ts";

/** One subject of a longitudinal analysis: its row of the model (arms, baseline) and a value per visit, NaN where it is missing. */
export interface Followed {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Subjects who were seen at the same visits, as the sums that a likelihood needs. */
export interface Pattern {
  readonly visits: readonly number[];
  readonly count: number;
  /** Columns of the model. */
  readonly width: number;
  /** Sum of x x'. */
  readonly xx: Square;
  /** Sum of x y', row by row: a column per visit of the pattern. */
  readonly xy: Float64Array;
  /** Sum of y y'. */
  readonly yy: Square;
}

/** Gathers subjects by the visits at which they were seen; those never seen are left out. */
export function visitPatterns(subjects: readonly Followed[]): Pattern[] {
  const groups = new Map<string, Followed[]>();
  for (const subject of subjects) {
    const key = subject.y.map((value) => (Number.isNaN(value) ? "0" : "1")).join("");
    const group = groups.get(key);
    if (group) group.push(subject);
    else groups.set(key, [subject]);
  }
  return [...groups]
    .filter(([key]) => key.includes("1"))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => sumsOf(group));
}

function sumsOf(group: readonly Followed[]): Pattern {
  const visits = (group[0]?.y ?? []).flatMap((value, v) => (Number.isNaN(value) ? [] : [v]));
  const width = group[0]?.x.length ?? 0;
  const n = visits.length;
  const [xx, xy, yy] = [new Float64Array(width * width), new Float64Array(width * n), new Float64Array(n * n)];
  for (const { x, y } of group) {
    const seen = visits.map((v) => y[v] ?? Number.NaN);
    addProduct(xx, x, x);
    addProduct(xy, x, seen);
    addProduct(yy, seen, seen);
  }
  return { visits, count: group.length, width, xx, xy, yy };
}

function addProduct(sums: Float64Array, rows: readonly number[], columns: readonly number[]): void {
  let at = 0;
  for (const row of rows) for (const column of columns) sums[at] = (sums[at++] ?? 0) + row * column;
}
