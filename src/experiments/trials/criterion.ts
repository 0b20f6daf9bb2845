import { factorTo, type Label, readAmount } from "../amount.ts";
import { refusal, shown } from "../refusal.ts";

/** A condition on a value, or on the share by which it has fallen or risen since its baseline. Open bounds do not count in. */
export interface Criterion {
  readonly of: "value" | "fall" | "rise";
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
  readonly written: string;
}

const bound = /^\s*(fall|rise)?\s*(>=|<=|>|<)\s*(.+?)\s*$/;
const between = /^\s*(fall|rise)?\s*(\S.*?)\s+to\s+(\S.*?)\s*$/;

/**
 * Reads ">= 28", "18 to 65", "< 100 ng/mL" or "fall >= 50 %". A number without a unit is in `unit`. Throws a refusal for
 * anything else.
 */
export function readCriterion(text: string, unit: string, label: Label): Criterion {
  const amount = (part: string, of: string): number => numberOf(part, of === "value" ? unit : "share", label);
  const written = text.trim();
  const one = bound.exec(text);
  if (one) {
    const [, of = "value", sign = "", part = ""] = one;
    const value = amount(part, of);
    const [low, high] = sign.startsWith(">") ? [value, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, value];
    return { of: of as Criterion["of"], low, high, open: !sign.endsWith("="), written };
  }
  const both = between.exec(text);
  if (!both) {
    const example = 'write for example ">= 28", "18 to 65" or "fall >= 50 %"';
    throw refusal(`${label.place}${label.name} "${shown(text)}" is not a criterion; ${example}`);
  }
  const [, of = "value", from = "", to = ""] = both;
  const [low, high] = [amount(from, of), amount(to, of)];
  if (high < low) throw refusal(`${label.place}${label.name} "${shown(text)}" runs from the higher to the lower value; swap them`);
  return { of: of as Criterion["of"], low, high, open: false, written };
}

function numberOf(text: string, unit: string, label: Label): number {
  const example = unit === "share" ? '"50 %"' : unit === "1" ? '"28"' : `"28 ${unit}"`;
  const amount = readAmount(text, label, example);
  if (amount.unit === "") return amount.value;
  return amount.value * factorTo(amount, unit === "share" ? "1" : unit, text, label, example);
}

/** Whether a value, with its baseline, meets a criterion; a missing value meets none. */
export function meets({ of, low, high, open }: Criterion, value: number, baseline: number): boolean {
  const change = (baseline - value) / Math.abs(baseline);
  const judged = of === "value" ? value : of === "fall" ? change : -change;
  return open ? judged > low && judged < high : judged >= low && judged <= high;
}
