import { hours, type Label, readTime } from "../amount.ts";
import { refusal, shown } from "../refusal.ts";

/** Reads a moment after baseline and not after the end. */
export function readMoment(text: string, label: Label, first: number, { until }: { readonly until: number }): number {
  const time = readTime(text, label, Number.NEGATIVE_INFINITY);
  const said = `${label.place}${label.name} "${shown(text)}"`;
  if (time <= first) throw refusal(`${said} is not after baseline (${hours(first)}); write a later time`);
  if (time > until) throw refusal(`${said} lies after the end (${hours(until)}); write an earlier time or raise the end`);
  return time;
}

/** "24 h", "40 min", "7 d": the shortest way to say a moment (h) exactly. */
export function momentName(time: number): string {
  const minutes = Math.round(time * 60 * 1e6) / 1e6;
  if (Math.abs(time) >= 72 && Number.isInteger(time / 24)) return `${time / 24} d`;
  return Math.abs(minutes) < 120 ? `${minutes} min` : `${Number(time.toPrecision(10))} h`;
}
