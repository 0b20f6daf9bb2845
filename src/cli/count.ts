import { refusal, shown } from "../experiments/refusal.ts";
import { type Given, textOf } from "./command.ts";

/** The whole number of a flag, undefined when it was not given. Throws a refusal for anything else than 1 to `most`. */
export function countOf(given: Given, name: string, most: number): number | undefined {
  const text = textOf(given);
  if (text === undefined) return undefined;
  const count = Number(text);
  if (/^\d+$/.test(text.trim()) && count >= 1 && count <= most) return count;
  throw refusal(`${name} "${shown(text)}" is not possible; allowed: a whole number from 1 to ${most}`);
}
