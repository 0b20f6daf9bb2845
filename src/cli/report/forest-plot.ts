import { markup } from "./page.ts";
import { ticks } from "./svg-plot.ts";

/** A row of a forest plot: an estimate with its interval, and what is written beside it. */
export interface ForestRow {
  readonly label: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly written: string;
}

const [width, left, right, tall, foot] = [900, 320, 230, 26, 46];

/** Characters that the column of labels holds. */
export const longestLabel = 42;

const ratioTicks = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/**
 * Estimates with their intervals, a row each, over one axis with a line of no effect: at 0, or at 1 of a logarithmic axis of
 * ratios.
 */
export function forestPlot(rows: readonly ForestRow[], axis: string, ratios: boolean, told: string): string {
  const scale = (value: number): number => (ratios ? Math.log(value) : value);
  const all = [ratios ? 1 : 0, ...rows.flatMap(({ low, high }) => [low, high])].map(scale);
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const room = (to - from || 1) * 0.05;
  const place = (value: number): string =>
    (left + ((scale(value) - from + room) / (to - from + 2 * room)) * (width - left - right)).toFixed(1);
  const height = rows.length * tall + foot;
  const lines = rows.map(({ label, estimate, low, high, written }, i) => {
    const y = (i + 0.5) * tall + 4;
    return `<text class="text" x="0" y="${y + 5}">${markup(cut(label))}</text>
<path class="s0" d="M${place(low)} ${y}H${place(high)}M${place(low)} ${y - 4}V${y + 4}M${place(high)} ${y - 4}V${y + 4}"/>
<circle class="s0" cx="${place(estimate)}" cy="${y}" r="4"/>
<text class="text" x="${width}" y="${y + 5}" text-anchor="end">${markup(written)}</text>`;
  });
  const round = ratios ? ratioTicks.filter((value) => Math.log(value) >= from && Math.log(value) <= to) : ticks({ from, to });
  const marks = round.map((value) => `<text class="tick" x="${place(value)}" y="${height - 24}" text-anchor="middle">${value}</text>`);
  const zero = place(ratios ? 1 : 0);
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${markup(told)}">
<line class="zero" x1="${zero}" x2="${zero}" y1="0" y2="${height - foot + 6}"/>
${lines.join("\n")}
${marks.join("\n")}
<text class="axis" x="${(left + width - right) / 2}" y="${height - 6}" text-anchor="middle">${markup(axis)}</text>
</svg>`;
}

const cut = (label: string): string => (label.length > longestLabel ? `${label.slice(0, longestLabel - 2)}..` : label);
