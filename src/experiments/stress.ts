import { type Label, readFactor, readTime } from "./amount.ts";
import { refusal, shown } from "./refusal.ts";

/** A stretch of chronic stress. Times in h; level from 0, none, to 1, as in experiments on animals. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/** A stretch of stress as a person writes it. */
export interface StretchText {
  readonly from?: string | undefined;
  readonly to: string;
  readonly level?: number | string | undefined;
}

/** Stress as a protocol has it: one stretch or several. */
export type StressText = StretchText | readonly StretchText[];

type StressLabel = (path: readonly (string | number)[]) => Label;

/** The most stretches of one protocol. */
export const mostStretches = 1000;

/**
 * Reads stretches of stress; without `from` one begins at `start` (h), without `level` it is full stress. Throws a refusal that
 * names the place, the value and what is allowed.
 */
export function readStress(text: StressText | undefined, start: number, label: StressLabel): Stretch[] {
  if (text === undefined) return [];
  if ("to" in text) return [readStretch(text, start, (field) => label(["stress", field]))];
  return text.map((one, i) => readStretch(one, start, (field) => label(["stress", i, field])));
}

function readStretch(text: StretchText, start: number, label: (field: keyof StretchText) => Label): Stretch {
  const from = text.from === undefined ? start : readTime(text.from, label("from"), Number.NEGATIVE_INFINITY);
  const to = readTime(text.to, label("to"), Number.NEGATIVE_INFINITY);
  const level = text.level === undefined ? 1 : readFactor(String(text.level), label("level"), 0, 1);
  if (from < start) {
    const { place, name } = label("from");
    throw refusal(`${place}${name} "${shown(text.from ?? "")}" lies before the protocol starts; move it, or set an earlier start`);
  }
  if (to <= from) {
    const { place, name } = label("to");
    throw refusal(`${place}${name} "${shown(text.to)}" does not come after the beginning of the stress; write a later time`);
  }
  return { from, to, level };
}

/** Reads a flag such as "1 from 0 d to 21 d" or "0.5 to 3 d". Throws a refusal that shows how it is written. */
export function parseStretch(text: string): StretchText {
  const [, level, from, to] = /^\s*(\S+(?:\s*%)?)(?:\s+from\s+(.+?))?\s+to\s+(.+?)\s*$/i.exec(text.slice(0, 200)) ?? [];
  if (level === undefined || to === undefined) {
    throw refusal(`--stress "${shown(text)}" is not a level and times; write for example "1 from 0 d to 21 d"`);
  }
  return { level, to, ...(from === undefined ? {} : { from }) };
}

/** The level of stress as an input of the engine: it holds between edges, and where stretches overlap the highest counts. */
export function stressRates(stress: readonly Stretch[], input: number): { time: number; input: number; value: number }[] {
  const edges = [...new Set(stress.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return edges.map((time) => ({
    time,
    input,
    value: Math.max(0, ...stress.filter(({ from, to }) => from <= time && time < to).map(({ level }) => level)),
  }));
}
