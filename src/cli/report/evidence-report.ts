import { type Placed, type Scored, tally, worstFirst } from "../../experiments/evidence.ts";
import type { Contest } from "../../experiments/mood/rivals/compare.ts";
import type { Screen } from "../context.ts";
import { formatNumber } from "./number.ts";
import { table, wrap } from "./table.ts";

const uses = ["calibration", "validation"] as const;
type Use = (typeof uses)[number];

/** How the targets of each step and use fare, as data. */
export function summaries(scored: readonly Placed[]) {
  const steps = [...new Set(scored.map(({ step }) => step))];
  const at = (use: Use, step?: string) => tally(scored.filter((one) => one.use === use && (step === undefined || one.step === step)));
  return {
    steps: steps.map((step) => ({ step, calibration: at("calibration", step), validation: at("validation", step) })),
    calibration: at("calibration"),
    validation: at("validation"),
  };
}

/** The summary by step, then the worst of each use, as many as `most`, and further sections. */
export function overview(scored: readonly Placed[], most: number, screen: Screen, further: readonly string[] = []): string[] {
  return [
    summary(scored, screen),
    section("validation", "No fit saw these", scored, most, screen),
    section("calibration", "Fits saw these", scored, most, screen),
    ...further,
    wrap(
      "More: `ketagenesis evidence ROW` for one with its paper, --all for every target, --rivals for two simpler models.",
      screen.columns,
    ),
  ];
}

function summary(scored: readonly Placed[], screen: Screen): string {
  const { steps, calibration, validation } = summaries(scored);
  const cells = ({ targets, within, meanAbsoluteZ }: typeof calibration): string[] =>
    targets === 0 ? ["", ""] : [`${within} of ${targets}`, meanAbsoluteZ.toFixed(2)];
  const right = { right: true };
  const columns = [
    { heading: "inside the 95 % interval" },
    { heading: "calibration", ...right },
    { heading: "mean |z|", ...right },
    { heading: "validation", ...right },
    { heading: "mean |z|", ...right },
  ];
  const rows = steps.map((one) => [one.step, ...cells(one.calibration), ...cells(one.validation)]);
  return table(columns, [...rows, ["all", ...cells(calibration), ...cells(validation)]], screen);
}

/** The targets of one use, the worst first. */
function section(use: Use, title: string, scored: readonly Placed[], most: number, screen: Screen): string {
  const all = worstFirst(scored.filter((one) => one.use === use));
  const shown = all.slice(0, most);
  if (shown.length === 0) return "";
  const columns = [
    { heading: "row" },
    { heading: "" },
    { heading: "what", shrinks: true },
    { heading: "observed", right: true },
    { heading: "unit" },
    { heading: "predicted", right: true },
    { heading: "95 % interval", right: true },
    { heading: "z", right: true },
  ];
  const rows = shown.map(({ id, what, observed, predicted, interval: [low, high], unit, z, within }) => [
    id,
    within ? "ok" : "MISS",
    what,
    formatNumber(observed),
    unit,
    formatNumber(predicted),
    `${formatNumber(low)} to ${formatNumber(high)}`,
    z.toFixed(1),
  ]);
  const counted = shown.length < all.length ? `the ${shown.length} worst of ${all.length}` : `all ${all.length}, the worst first`;
  return `${title} (${use}): ${counted}\n${table(columns, rows, screen)}`;
}

/** Everything about one target. */
export function detail(
  { id, what, use, observed, spread, unit, predicted, interval: [low, high], z, within, source }: Scored,
  screen: Screen,
): string {
  const tail = unit === "1" ? "" : ` ${unit}`;
  const seen = spread === undefined ? "" : ` (sd ${formatNumber(spread)})`;
  const link = source.doi ? ` https://doi.org/${source.doi}` : source.url ? ` ${source.url}` : "";
  return [
    wrap(`${id} (${use}): ${what}`, screen.columns, "  "),
    `  observed   ${formatNumber(observed)}${tail}${seen}`,
    `  predicted  ${formatNumber(predicted)}${tail}, 95 % interval ${formatNumber(low)} to ${formatNumber(high)}`,
    `  ${within ? "within the interval" : "MISS"}, z = ${z.toFixed(1)}`,
    `  ${wrap(`${source.key}: ${source.authors[0] ?? ""} ${source.year}, ${source.title}.${link}`, screen.columns - 2, "    ")}`,
  ].join("\n");
}

/** The chain beside its rivals, the best first, and who wins. */
export function contestReport({ rows, standings }: Contest, screen: Screen): string {
  const right = { right: true };
  const columns = [
    { heading: "model" },
    { heading: "free numbers", ...right },
    { heading: "fitted to", ...right },
    { heading: "inside 95 %", ...right },
    { heading: "mean |z|", ...right },
    { heading: "rms error", ...right },
    { heading: "log density", ...right },
    { heading: "closest on", ...right },
  ];
  const lines = standings.map(({ name, free, fitted, within, meanAbsoluteZ, error, logDensity, closest }) => [
    name,
    `${free}`,
    `${fitted} rows`,
    `${(100 * within).toFixed(0)} %`,
    meanAbsoluteZ.toFixed(2),
    `${error.toFixed(1)} %`,
    logDensity.toFixed(2),
    `${closest} rows`,
  ]);
  const [first, second] = standings;
  const exact = [...standings].sort((a, b) => a.error - b.error)[0];
  const wins =
    first && second && exact
      ? `${upper(first.name)} wins by the density given to what was observed (${first.logDensity.toFixed(2)} against ${second.logDensity.toFixed(2)} a row for ${second.name}); the smallest error is ${exact === first ? "its own" : `that of ${exact.name}`}.`
      : "";
  return [
    `Mood on ${rows.length} published results that no model was fitted to`,
    table(columns, lines, screen),
    wrap(wins, screen.columns),
    wrap(
      "rms error: in per cent of the score before treatment, or of people. All are fitted to calibration rows by the same method; the chain also to reuptake inhibitors, waiting lists and relapse, of which its rivals know nothing.",
      screen.columns,
    ),
    ...standings.map(({ name, about }) => `  ${name}: ${about}`),
  ].join("\n\n");
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
