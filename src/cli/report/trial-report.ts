import { printable } from "../../experiments/refusal.ts";
import { version } from "../../experiments/release.ts";
import type { TrialResult } from "../../experiments/trial.ts";
import type { ArmSummary, TrialSummary } from "../../experiments/trial-summary.ts";
import type { Screen } from "../context.ts";
import { formatNumber, formatTime } from "./number.ts";
import { unitInWords } from "./simulation-report.ts";
import { sparkline } from "./sparkline.ts";
import { type Column, table, wrap } from "./table.ts";
import { endpointParts, isShare } from "./trial-endpoints-report.ts";

/** The report of a trial for a person: an arm after the other, then the contrasts. */
export function trialReport(result: TrialResult, summary: TrialSummary, screen: Screen): string {
  const withEndpoints = result.design.conduct.endpoints.length > 0;
  const arms = () => Object.entries(summary.arms).map(([name, arm]) => armPart(result, name, arm, summary.time.values, screen));
  const parts = [
    result.design.name,
    ...(withEndpoints ? endpointParts(summary, screen) : [...arms(), contrastPart(summary, screen)]),
    predictivePart(summary, screen),
    wrap(`Subjects are virtual: ${populationInWords(summary)}`, screen.columns),
    `Seed ${summary.provenance.seed}. Ketagenesis ${version()}, model ${result.model}. Not advice for any person.`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function armPart(result: TrialResult, name: string, arm: ArmSummary, times: readonly number[], screen: Screen): string {
  const names = Math.max(...result.observables.map((each) => each.name.length));
  const room = Math.max(0, Math.floor((screen.columns - names - 46) / 18));
  const moments = result.asked.slice(0, room).map((row) => ({ row, time: result.times[row] ?? 0 }));
  const low = String(result.design.percentiles[0]);
  const high = String(result.design.percentiles.at(-1));
  const middle = String(result.design.percentiles.reduce((a, b) => (Math.abs(b - 50) < Math.abs(a - 50) ? b : a)));
  const columns: Column[] = [
    { heading: "", shrinks: true },
    { heading: "unit" },
    { heading: "peak (sd)", right: true },
    { heading: "at", right: true },
    ...moments.map(({ time }) => ({ heading: `${formatTime(time)}, P${low}-P${high}`, right: true })),
    { heading: `to ${formatTime(spanOf(times))}` },
  ];
  const rows = result.observables.map(({ name: observable, unit, meaning }) => {
    const bands = arm.bands[observable]?.percentiles ?? {};
    const at = (percent: string, row: number) => formatNumber(bands[percent]?.[row] ?? Number.NaN);
    const { mean, sd } = numberOf(arm, `${observable}.peak`);
    return [
      observable,
      unitInWords(unit, meaning),
      `${formatNumber(mean)} (${sd === null ? "-" : formatNumber(sd)})`,
      mean > 0 ? formatTime(numberOf(arm, `${observable}.timeOfPeak`).median) : "-",
      ...moments.map(({ row }) => `${at(low, row)}-${at(high, row)}`),
      sparkline(times, bands[middle] ?? [], times[0] ?? 0, (times[0] ?? 0) + spanOf(times), 12, screen.unicode),
    ];
  });
  return `${wrap(`${printable(name)}: ${arm.n} subjects, ${arm.regimen}`, screen.columns, "  ")}\n${table(columns, rows, screen)}`;
}

function numberOf({ endpoints }: ArmSummary, name: string): { mean: number; sd: number | null; median: number } {
  const found = endpoints[name];
  return found && "mean" in found ? found : { mean: Number.NaN, sd: null, median: Number.NaN };
}

/** A day of one dose says more than its month. */
const spanOf = (times: readonly number[]): number => Math.min(24, (times.at(-1) ?? 0) - (times[0] ?? 0));

function contrastPart(summary: TrialSummary, screen: Screen): string {
  const shown = summary.contrasts.filter(({ endpoint }) => !/\.(timeOfPeak|area)$/.test(endpoint)).slice(0, 40);
  if (shown.length === 0) return "";
  const columns = [
    { heading: `against ${shown[0]?.versus}` },
    { heading: "endpoint", shrinks: true },
    { heading: "difference", right: true },
    { heading: "95 % interval", right: true },
    { heading: "g", right: true },
    { heading: "p", right: true },
  ];
  const rows = shown.map(({ arm, endpoint, difference, ci95, effectSize, p }) => [
    printable(arm),
    endpoint,
    formatNumber(difference ?? Number.NaN),
    ci95 ? `${formatNumber(ci95[0])} to ${formatNumber(ci95[1])}` : "-",
    effectSize === null ? "-" : formatNumber(effectSize),
    p === null ? "-" : p < 1e-4 ? "< 0.0001" : formatNumber(p),
  ]);
  return table(columns, rows, screen);
}

/** Contrasts with what fitted numbers and differences between trials leave uncertain. */
function predictivePart({ predictive }: TrialSummary, screen: Screen): string {
  if (!predictive) return "";
  const rows = predictive.contrasts.map(({ arm, endpoint, difference, interval: [low, high], ...parts }) => {
    const show = (x: number): string => (isShare(endpoint) ? `${formatNumber(100 * x)} %` : formatNumber(x));
    const deviations = [parts.sampling, parts.estimates, parts.betweenTrials].map(show);
    return [printable(arm), endpoint, show(difference), `${show(low)} to ${show(high)}`, ...deviations];
  });
  const right = { right: true };
  const columns: Column[] = [
    { heading: "another such trial" },
    { heading: "endpoint", shrinks: true },
    { heading: "difference", ...right },
    { heading: "95 % predictive", ...right },
    { heading: "sampling", ...right },
    { heading: "model", ...right },
    { heading: "trials", ...right },
  ];
  const how = `Standard deviations by sampling, by fitted numbers (${predictive.draws} draws, the same ${predictive.subjects} subjects of each arm), and between trials.`;
  return `${table(columns, rows, screen)}\n${wrap(how, screen.columns)}`;
}

/** Whom a trial was drawn from, in a sentence. */
export function populationInWords({ population }: TrialSummary): string {
  const { female, age, weight } = population;
  const kg = ({ median, cv }: { median: number; cv: number }) => `${formatNumber(median)} kg (CV ${formatNumber(100 * cv)} %)`;
  return `${formatNumber(100 * female)} % women, ${age.from} to ${age.to} y, women ${kg(weight.female)}, men ${kg(weight.male)}; assumed where the design does not say.`;
}
