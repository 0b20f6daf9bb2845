import type { Recovery, Regained } from "../../experiments/recovery.ts";
import type { Told } from "../../experiments/simulation-story.ts";
import type { Screen } from "../context.ts";
import { formatNumber, formatTime } from "./number.ts";
import { type Column, table } from "./table.ts";

/** Spines and dendrites under stress, with the drug beside recovery without any, and what the drug adds. */
export function recoveryReport({ drug, firstDose, moments, of }: Recovery, screen: Screen): string {
  const columns: Column[] = [
    { heading: "recovery, x usual", shrinks: true },
    // of the moments, the dose and the day after are the dearest
    ...moments.map((time, i) => ({
      heading: i === 0 ? "at the dose" : `+${formatTime(time - firstDose)}`,
      ...(i < 2 ? {} : { leaves: moments.length - i }),
    })),
  ];
  return table(
    columns,
    of.flatMap((one) => rowsOf(one, drug)),
    screen,
  );
}

function rowsOf({ observable, withDrug, without, added, back }: Regained, drug: string): string[][] {
  const later = (cell: (i: number) => string): string[] => withDrug.map((_, i) => (i === 0 ? "" : cell(i)));
  return [
    [`${observable}, ${drug}`, ...withDrug.map(told)],
    ["  no drug", ...later((i) => told(without[i]))],
    ["  drug adds", ...later((i) => told(added[i]))],
    ["  lost part back, %", ...later((i) => (back[i] ?? []).map((share) => Math.round(100 * share)).join(" / "))],
  ];
}

/** "0.803 (0.70, 0.88)": ends of intervals to a hundredth, and what is less than a thousandth is 0. */
function told(number: Told | undefined): string {
  const { value, interval } = number ?? { value: Number.NaN };
  const brief = formatNumber(Number(value.toFixed(3)));
  return interval ? `${brief} (${interval.map((end) => end.toFixed(2).replace("-0.00", "0.00")).join(", ")})` : brief;
}
