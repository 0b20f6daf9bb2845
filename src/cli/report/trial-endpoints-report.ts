import { printable } from "../../experiments/refusal.ts";
import type { ArmSummary, TrialSummary } from "../../experiments/trial-summary.ts";
import type { ArmContrast } from "../../experiments/trials/compare-arms.ts";
import type { EndpointSummary } from "../../experiments/trials/endpoint-summary.ts";
import type { Screen } from "../context.ts";
import { formatNumber, formatTime } from "./number.ts";
import { type Column, table, wrap } from "./table.ts";

/** Parts of a trial's report when its design names endpoints: arms, flow of subjects, endpoints, contrasts, trends. */
export function endpointParts(summary: TrialSummary, screen: Screen): string[] {
  const arms = Object.entries(summary.arms).map(([name, { n, regimen }]) =>
    wrap(`${printable(name)}: ${n} subjects, ${regimen}`, screen.columns, "  "),
  );
  return [
    arms.join("\n"),
    flowPart(summary, screen),
    endpointPart(summary, screen),
    contrastPart(summary, screen),
    trendPart(summary, screen),
  ];
}

/** Headings and rows of the flow of subjects: a row for each arm, or for each sequence of a crossover. */
export function flowRows(summary: TrialSummary): { headings: string[]; rows: string[][] } {
  const followed = Object.entries(summary.sequences ?? summary.arms).flatMap(([name, { flow }]: [string, ArmSummary]) =>
    flow ? [{ name, flow }] : [],
  );
  const screened = followed.some(({ flow }) => flow.screened > flow.randomised);
  const headings = [
    "",
    ...(screened ? ["screened", "excluded"] : []),
    ...(summary.design === "withdrawal" ? ["no response"] : []),
    "randomised",
    "completed",
    "missed",
    "left early",
  ];
  const rows = followed.map(({ name, flow }) => [
    printable(name),
    ...(screened ? [flow.screened, flow.excluded] : []).map(String),
    ...(summary.design === "withdrawal" ? [String(flow.notResponding)] : []),
    String(flow.randomised),
    String(flow.completed),
    String(flow.missedVisits),
    flow.left.map(({ why, count }) => `${count} ${printable(why)}`).join("; ") || "-",
  ]);
  return { headings, rows };
}

function flowPart(summary: TrialSummary, screen: Screen): string {
  const { headings, rows } = flowRows(summary);
  return table(
    headings.map((heading, i) => ({ heading, right: i > 0 && i < headings.length - 1, shrinks: i === headings.length - 1 })),
    rows,
    screen,
  );
}

/** What an endpoint came to, in words: a number of subjects, a value with its spread, and an interval. */
export function endpointInWords(found: EndpointSummary): { n: string; value: string; interval: string } {
  const n = String(found.n);
  const between = (ci95: readonly [number, number] | null, show: (x: number) => string): string =>
    ci95 ? `${show(ci95[0])} to ${show(ci95[1])}` : "-";
  if ("rate" in found) {
    const percent = (share: number): string => `${formatNumber(100 * share)} %`;
    return { n, value: `${percent(found.rate)} (${found.count})`, interval: between(found.ci95, percent) };
  }
  if ("events" in found) {
    const median = found.median === null ? "median not reached" : `median ${formatTime(found.median)}`;
    return { n, value: `${found.events} relapsed`, interval: median };
  }
  const spread = found.sd === null ? "" : ` (${formatNumber(found.sd)})`;
  return { n, value: formatNumber(found.mean) + spread, interval: between(found.ci95, formatNumber) };
}

function endpointPart({ arms }: TrialSummary, screen: Screen): string {
  const names = Object.keys(Object.values(arms)[0]?.endpoints ?? {});
  const rows = names.flatMap((name) =>
    Object.entries(arms).flatMap(([arm, { endpoints }], i) => {
      const found = endpoints[name];
      if (!found) return [];
      const { n, value, interval } = endpointInWords(found);
      const unit = "unit" in found && found.unit !== "1" && found.unit !== "h" ? ` (${found.unit})` : "";
      return [[i === 0 ? name + unit : "", printable(arm), n, value, interval]];
    }),
  );
  const columns: Column[] = [
    { heading: "endpoint", shrinks: true },
    { heading: "arm", shrinks: true },
    { heading: "n", right: true },
    { heading: "mean (sd) or share", right: true },
    { heading: "95 % interval", right: true },
  ];
  return table(columns, rows, screen);
}

/** Whether an endpoint is a share of people. */
export const isShare = (endpoint: string): boolean => /\.(response|remission)@/.test(endpoint);

/** A contrast in words: the hazard ratio of a relapse, else the difference. */
export function contrastInWords({ difference, ci95, hazardRatio, endpoint }: ArmContrast): { estimate: string; interval: string } {
  const show = (x: number): string => (isShare(endpoint) ? `${formatNumber(100 * x)} %` : formatNumber(x));
  if (hazardRatio) {
    const [low, high] = hazardRatio.ci95;
    return { estimate: `ratio ${formatNumber(hazardRatio.value)}`, interval: `${formatNumber(low)} to ${formatNumber(high)}` };
  }
  return { estimate: difference === null ? "-" : show(difference), interval: ci95 ? `${show(ci95[0])} to ${show(ci95[1])}` : "-" };
}

/** A p value as it is written: "< 0.0001", "0.013", "-". */
export const pInWords = (p: number | null | undefined): string => (p == null ? "-" : p < 1e-4 ? "< 0.0001" : formatNumber(p));

function contrastPart({ contrasts }: TrialSummary, screen: Screen): string {
  if (contrasts.length === 0) return "";
  const adjusted = contrasts.some(({ pAdjusted }) => pAdjusted !== undefined);
  const rows = contrasts.map((contrast) => {
    const { estimate, interval } = contrastInWords(contrast);
    const effect = contrast.effectSize === null ? "-" : formatNumber(contrast.effectSize);
    const last = adjusted ? [pInWords(contrast.pAdjusted)] : [];
    return [`  ${printable(contrast.arm)}`, estimate, interval, effect, pInWords(contrast.p), ...last];
  });
  const columns: Column[] = [
    { heading: `against ${printable(contrasts[0]?.versus ?? "")}`, shrinks: true },
    { heading: "difference", right: true },
    { heading: "95 % interval", right: true },
    { heading: "effect", right: true },
    { heading: "p", right: true },
    ...(adjusted ? [{ heading: "p by Holm", right: true }] : []),
  ];
  const [head = "", ...lines] = table(columns, rows, screen).split("\n");
  // each endpoint has a line of its own above its arms: its name is longer than a column
  const told = contrasts.flatMap(({ endpoint, method }, i) => [
    ...(contrasts[i - 1]?.endpoint === endpoint ? [] : [wrap(`${endpoint}, by ${method}`, screen.columns, "  ")]),
    lines[i] ?? "",
  ]);
  return [head, ...told, "Effect: Hedges' g, or Cohen's h of shares."].join("\n");
}

function trendPart({ trends = [] }: TrialSummary, screen: Screen): string {
  if (trends.length === 0) return "";
  const rows = trends.map(({ endpoint, slope, ci95, p }) => [
    endpoint,
    formatNumber(slope),
    `${formatNumber(ci95[0])} to ${formatNumber(ci95[1])}`,
    pInWords(p),
  ]);
  const columns: Column[] = [
    { heading: "trend over dose", shrinks: true },
    { heading: "per unit of dose", right: true },
    { heading: "95 % interval", right: true },
    { heading: "p", right: true },
  ];
  return table(columns, rows, screen);
}
