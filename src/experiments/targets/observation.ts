import type { Row } from "../../evidence/table.ts";

/** What a row says of a mean: its value and the standard error of its logarithm, without the spread between studies. */
export interface Observation {
  readonly value: number;
  readonly logError: number;
  /** The row's own spread, in the row's unit, as a standard deviation; undefined when it gives none. */
  readonly sd: number | undefined;
}

/**
 * Reads value and standard error from a row: SD over root n, SE, half a 95 % interval over 1.96, half a range over 2. A row
 * without a spread has no error of its own; what studies differ by is added by whoever compares.
 */
export function observation(row: Row): Observation {
  if (typeof row.value !== "number") throw new RangeError(`row ${row.id} is qualitative and has no number to compare with`);
  const { value, spread } = row;
  if (!spread) return { value, logError: 0, sd: undefined };
  const n = Number.parseInt(row.n, 10);
  if (typeof spread.value !== "number") {
    const half = (spread.value[1] - spread.value[0]) / 2;
    return { value, logError: half / (spread.kind === "CI95" ? 1.96 : 2) / Math.abs(value), sd: undefined };
  }
  const relative = /CV/.test(spread.kind) ? spread.value / 100 : spread.value / Math.abs(value);
  const many = Number.isFinite(n) && n > 1 ? n : 1;
  if (/^S(EM?|EE)$/.test(spread.kind)) return { value, logError: relative, sd: relative * Math.abs(value) * Math.sqrt(many) };
  return { value, logError: relative / Math.sqrt(many), sd: relative * Math.abs(value) };
}
