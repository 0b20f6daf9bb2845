import type { TrialResult } from "../../experiments/trial.ts";
import type { TrialSummary } from "../../experiments/trial-summary.ts";
import type { ArmContrast } from "../../experiments/trials/compare-arms.ts";
import type { RelapseEndpoint } from "../../experiments/trials/endpoint-summary.ts";
import { type ForestRow, forestPlot, longestLabel } from "./forest-plot.ts";
import { formatNumber } from "./number.ts";
import { markup, tableOf } from "./page.ts";
import { type Axis, drawing, type Mark } from "./svg-plot.ts";
import { contrastInWords, pInWords } from "./trial-endpoints-report.ts";

type Point = readonly [number, number];

/** The colours of the style sheet go round. */
export const colourOf = (i: number): number => i % 8;

/** Which line is which arm. */
export function key(names: readonly string[]): string {
  const items = names.map(
    (name, i) => `<li><svg viewBox="0 0 20 10" aria-hidden="true"><path class="s${colourOf(i)}" d="M0 5H20"/></svg>${markup(name)}</li>`,
  );
  return `<ul class="key">${items.join("")}</ul>`;
}

/** A section with a figure, its key and a sentence that says what it shows. */
export const figureSection = (title: string, figure: string, told: string, names: readonly string[] = [], after = ""): string =>
  `<section><h2>${markup(title)}</h2>${names.length > 0 ? key(names) : ""}<figure>${figure}<figcaption>${markup(told)}</figcaption></figure>${after}</section>`;

/** Times in hours or days, whichever suits the span. */
export function timeAxis(from: number, to: number): { readonly axis: Axis; readonly scale: number } {
  const scale = to - from > 72 ? 24 : 1;
  return { axis: { label: scale === 24 ? "time (d)" : "time (h)", from: from / scale, to: to / scale }, scale };
}

/** The course of an observable by arm (or sequence): means of what was measured at visits, each with its 95 % interval. */
export function visitFigure(summary: TrialSummary, observable: string, unit: string): string {
  const courses = Object.entries(summary.sequences ?? summary.arms).flatMap(([name, { visits }]) => {
    const course = visits?.[observable];
    return course ? [{ name, course }] : [];
  });
  const all = courses.flatMap(({ course }) => [...course.low, ...course.high, ...course.mean]).filter((value) => value !== null);
  const times = courses[0]?.course.time ?? [];
  const { axis, scale } = timeAxis(times[0] ?? 0, times.at(-1) ?? 1);
  const marks = courses.flatMap(({ course }, i): Mark[] => {
    const line = (values: readonly (number | null)[]): Point[] =>
      values.flatMap((value, j): Point[] => (value === null ? [] : [[(course.time[j] ?? 0) / scale, value]]));
    const colour = colourOf(i);
    return [
      { kind: "band", colour, points: [...line(course.low), ...line(course.high).reverse()] },
      { kind: "line", colour, points: line(course.mean) },
      { kind: "dots", colour, points: line(course.mean) },
    ];
  });
  const told = `Mean of ${observable} as measured at visits, with its 95 % interval. Subjects who left or missed a visit are not in it.`;
  const figure = drawing(axis, { label: unit === "1" ? observable : unit, ...padded(all) }, marks, told, 320);
  return figureSection(
    observable,
    figure,
    told,
    courses.map(({ name }) => name),
  );
}

/** The course of an observable that is not measured at visits: median and outer percentiles of all subjects by arm. */
export function bandFigure(summary: TrialSummary, observable: string, unit: string): string {
  const times = summary.time.values;
  const { axis, scale } = timeAxis(times[0] ?? 0, times.at(-1) ?? 1);
  const arms = Object.entries(summary.sequences ?? summary.arms);
  const percents = Object.keys(arms[0]?.[1].bands[observable]?.percentiles ?? {})
    .map(Number)
    .sort((a, b) => a - b);
  const [low = 5, high = 95] = [percents[0], percents.at(-1)];
  const middle = percents.reduce((a, b) => (Math.abs(b - 50) < Math.abs(a - 50) ? b : a), low);
  const all: number[] = [];
  const marks = arms.flatMap(([, { bands }], i): Mark[] => {
    const line = (percent: number): Point[] =>
      (bands[observable]?.percentiles[String(percent)] ?? []).map((value, j): Point => [(times[j] ?? 0) / scale, value]);
    all.push(...line(low).map(([, value]) => value), ...line(high).map(([, value]) => value));
    const colour = colourOf(i);
    return [
      { kind: "band", colour, points: [...line(low), ...line(high).reverse()] },
      { kind: "line", colour, points: line(middle) },
    ];
  });
  const told = `${observable}: percentile ${middle} of all subjects, and the range from percentile ${low} to ${high}.`;
  const figure = drawing(axis, { label: unit === "1" ? observable : unit, ...padded(all.filter(Number.isFinite)) }, marks, told, 320);
  return figureSection(
    observable,
    figure,
    told,
    arms.map(([name]) => name),
  );
}

/** A little room above and below what is drawn. */
export function padded(values: readonly number[]): { from: number; to: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  if (!(high > low)) return { from: (Number.isFinite(low) ? low : 0) - 1, to: (Number.isFinite(low) ? low : 0) + 1 };
  const room = 0.06 * (high - low);
  return { from: low >= 0 && low - room < 0 ? 0 : low - room, to: high + room };
}

/** Forest plots of every contrast, one for each unit, and the table of all with p values and methods. */
export function forestSection(summary: TrialSummary, unitOf: (endpoint: string) => string): string {
  if (summary.contrasts.length === 0) return "";
  const groups = new Map<string, ArmContrast[]>();
  for (const contrast of summary.contrasts) {
    const unit = contrast.hazardRatio === undefined ? unitOf(contrast.endpoint) : "hazard ratio";
    groups.set(unit, [...(groups.get(unit) ?? []), contrast]);
  }
  const several = new Set(summary.contrasts.map(({ arm }) => arm)).size > 1;
  const plots = [...groups].map(([unit, contrasts]) => {
    const rows = contrasts.flatMap((contrast) => forestRow(contrast, several));
    if (rows.length === 0) return "";
    const told = rows.map(({ label, written }) => `${label}: ${written}`).join("; ");
    const axis = unit === "hazard ratio" ? unit : `difference (${unit})`;
    return `<figure>${forestPlot(rows, axis, unit === "hazard ratio", told)}</figure>`;
  });
  const rows = summary.contrasts.map((contrast) => {
    const { estimate, interval } = contrastInWords(contrast);
    const effect = contrast.effectSize === null ? "-" : formatNumber(contrast.effectSize);
    const adjusted = contrast.pAdjusted === undefined ? "" : pInWords(contrast.pAdjusted);
    return [contrast.endpoint, contrast.arm, contrast.method, estimate, interval, effect, pInWords(contrast.p), adjusted];
  });
  const headings = ["endpoint", "arm", "method", "difference", "95 % interval", "effect size", "p", "p by Holm"];
  return `<section><h2>${markup(`Contrasts with ${summary.contrasts[0]?.versus ?? ""}`)}</h2>
<p>Estimates with 95 % intervals. The broken line is no difference.</p>
${plots.join("\n")}
${trendTable(summary)}
<details><summary>The same as a table, with methods and p values</summary>${tableOf(headings, rows, 3)}</details></section>`;
}

function trendTable({ trends = [] }: TrialSummary): string {
  if (trends.length === 0) return "";
  const rows = trends.map(({ endpoint, slope, ci95, p }) => [
    endpoint,
    formatNumber(slope),
    `${formatNumber(ci95[0])} to ${formatNumber(ci95[1])}`,
    pInWords(p),
  ]);
  return `<h3>Trend over dose</h3>${tableOf(["endpoint", "per unit of dose", "95 % interval", "p"], rows, 1)}`;
}

function forestRow(contrast: ArmContrast, several: boolean): ForestRow[] {
  const { estimate, interval } = contrastInWords(contrast);
  const whole = several ? `${contrast.arm}, ${contrast.endpoint}` : contrast.endpoint;
  const label = whole.length > longestLabel ? `${several ? `${contrast.arm}, ` : ""}${short(contrast.endpoint)}` : whole;
  const written = `${estimate.replace("ratio ", "")} (${interval})`;
  const ratio = contrast.hazardRatio;
  const [value, ci95] = ratio ? [ratio.value, ratio.ci95] : [contrast.difference, contrast.ci95];
  if (value === null || !ci95) return [];
  return [{ label, estimate: value, low: ci95[0], high: ci95[1], written }];
}

/** "burstFraction.change@24 h" of "habenula.burstFraction.change@24 h", where room is short. */
function short(endpoint: string): string {
  const [path = "", moment] = endpoint.split("@");
  const last = path.split(".").slice(-2).join(".");
  return moment === undefined ? last : `${last}@${moment}`;
}

/** Kaplan-Meier curves of a relapse endpoint, with subjects at risk below. */
export function survivalSection(summary: TrialSummary, endpoint: string): string {
  const curves = Object.entries(summary.arms).flatMap(([name, { endpoints }]) => {
    const found = endpoints[endpoint];
    return found && "survival" in found ? [{ name, found }] : [];
  });
  const end = Math.max(...curves.flatMap(({ found }) => found.survival.map(({ time }) => time)), 1);
  const { axis, scale } = timeAxis(0, end);
  const marks = curves.flatMap(({ found }, i) => survivalMarks(found, colourOf(i), scale));
  const told = curves
    .map(
      ({ name, found }) =>
        `${name}: ${found.events} of ${found.n} relapsed, ${(100 * (found.survival.at(-1)?.survival ?? 1)).toFixed(0)} % free of it at the end`,
    )
    .join("; ");
  const moments = Array.from({ length: 6 }, (_, k) => (end * k) / 5);
  const rows = curves.map(({ name, found }) => [name, ...moments.map((time) => String(atRisk(found, time)))]);
  const unit = scale === 24 ? "d" : "h";
  const risk = tableOf(["at risk", ...moments.map((time) => `${formatNumber(time / scale)} ${unit}`)], rows, 1);
  const figure = drawing(axis, { label: "free of relapse", from: 0, to: 1 }, marks, told, 340);
  return figureSection(
    `${endpoint}: time to relapse`,
    figure,
    `${told}. Strokes: end of watching. Bands: 95 % by Greenwood.`,
    curves.map(({ name }) => name),
    risk,
  );
}

function survivalMarks({ survival }: RelapseEndpoint, colour: number, scale: number): Mark[] {
  const [line, low, high]: [Point[], Point[], Point[]] = [[[0, 1]], [[0, 1]], [[0, 1]]];
  const step = (points: Point[], x: number, y: number): void => void points.push([x, points.at(-1)?.[1] ?? 1], [x, y]);
  const ends: Point[] = [];
  for (const { time, survival: share, ci95, censored } of survival) {
    step(line, time / scale, share);
    step(low, time / scale, ci95?.[0] ?? 0);
    step(high, time / scale, ci95?.[1] ?? low.at(-1)?.[1] ?? 0);
    if (censored > 0) ends.push([time / scale, share]);
  }
  const strokes = ends.map(
    ([x, y]): Mark => ({
      kind: "line",
      colour,
      points: [
        [x, y - 0.02],
        [x, y + 0.02],
      ],
    }),
  );
  return [{ kind: "band", colour, points: [...low, ...high.reverse()] }, { kind: "line", colour, points: line }, ...strokes];
}

const atRisk = ({ survival, n }: RelapseEndpoint, time: number): number =>
  survival.reduce((left, { time: each, events, censored }) => (each < time ? left - events - censored : left), n);

/** Shares of subjects by how far an observable fell (or rose) from baseline: the responder curve. */
export function responderSection(result: TrialResult, summary: TrialSummary): string {
  const plan = result.design.conduct.endpoints.find(({ as }) => as !== "relapse");
  if (!plan || summary.design !== "parallel") return "";
  const changes = result.arms.map(({ attendance }) =>
    percentChanges(attendance, plan.observable, result.design.conduct.baselines[0] ?? 0, plan.at),
  );
  const known = changes
    .flat()
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  if (known.length === 0) return "";
  const falls = (known[Math.floor(known.length / 2)] ?? 0) <= 0;
  const better = changes.map((list) => list.map((change) => (falls ? -change : change)));
  const [least, most] = [
    Math.max(-100, Math.floor(Math.min(...better.flat().filter(Number.isFinite)))),
    Math.ceil(Math.max(...better.flat().filter(Number.isFinite))),
  ];
  const marks = better.map((list, i): Mark => ({ kind: "line", colour: colourOf(i), points: sharesAbove(list, least) }));
  const verb = falls ? "fell" : "rose";
  const told = `Share of all subjects whose ${plan.observable} ${verb} by at least so much from baseline, at ${plan.name.split("@")[1]}. A missing visit counts as none.`;
  const figure = drawing(
    { label: `${falls ? "fall" : "rise"} from baseline (%)`, from: least, to: most },
    { label: "subjects (%)", from: 0, to: 100 },
    marks,
    told,
    320,
  );
  return figureSection(
    "Responders",
    figure,
    told,
    result.arms.map(({ name }) => name),
  );
}

/** Steps of the share (%) of a list that is at least x, from `least` on; what is not a number is never above. */
function sharesAbove(list: readonly number[], least: number): Point[] {
  const sorted = list.filter(Number.isFinite).sort((a, b) => a - b);
  const share = (left: number): number => (100 * left) / list.length;
  const points: Point[] = [[least, share(sorted.length)]];
  for (const [i, x] of sorted.entries()) if (x > least) points.push([x, share(sorted.length - i)], [x, share(sorted.length - i - 1)]);
  return points;
}

function percentChanges(
  { moments, observables, measured, left }: TrialResult["arms"][number]["attendance"],
  observable: string,
  baseline: number,
  at: number,
): number[] {
  const k = observables.indexOf(observable);
  const [from, to] = [moments.indexOf(baseline), moments.indexOf(at)];
  return left.map((_, i) => {
    const [a, b] = [from, to].map((j) => measured[k]?.[i * moments.length + j] ?? Number.NaN) as [number, number];
    return (100 * (b - a)) / Math.abs(a);
  });
}
