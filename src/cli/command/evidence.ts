import { type Scored, scoreTargets, targetIds } from "../../experiments/evidence.ts";
import { unknownName } from "../../experiments/refusal.ts";
import { type CommandPart, listOf } from "../command.ts";
import type { Context } from "../context.ts";
import { progressOn } from "../progress.ts";
import { formatNumber } from "../report/number.ts";
import { table, wrap } from "../report/table.ts";

/** `ketagenesis evidence`: what the models predict beside what was observed, the misses first. */
export const evidenceCommand: CommandPart = {
  declare(command) {
    command.argument("[ids...]", "rows of the evidence tables (default: every target)");
  },
  async run(context, [ids]) {
    const wanted = listOf(ids);
    const known = targetIds();
    const stray = wanted.find((id) => !known.includes(id));
    if (stray !== undefined) throw unknownName("", "evidence row", stray, known, "evidence");
    const progress = progressOn(context, "targets");
    const scored = await scoreTargets(wanted, progress.report);
    progress.end();
    if (context.json) {
      context.print(`${JSON.stringify({ schema: "ketagenesis.evidence/1", targets: scored.map(entry) })}\n`);
      return 0;
    }
    const calibration = scored.filter(({ use }) => use === "calibration");
    const validation = scored.filter(({ use }) => use === "validation");
    const lists = [
      section("Calibration: the fit saw these", calibration, context),
      section("Validation: the fit never saw these", validation, context),
    ];
    const parts = wanted.length > 0 ? scored.map((each) => detail(each, context)) : lists;
    context.print(`${[...parts.filter((part) => part !== ""), summary(calibration, validation)].join("\n\n")}\n`);
    return 0;
  },
};

function entry({ id, use, observed, spread, unit, predicted, interval, z, within }: Scored) {
  return { id, use, observed, spread: spread ?? null, unit, predicted, interval, z, within };
}

/** The list of one kind of target, the misses first, the farthest of them at the top. */
function section(title: string, scored: readonly Scored[], { screen }: Context): string {
  if (scored.length === 0) return "";
  const sorted = [...scored].sort((a, b) => Number(a.within) - Number(b.within) || Math.abs(b.z) - Math.abs(a.z));
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
  const rows = sorted.map(({ id, what, observed, predicted, interval: [low, high], unit, z, within }) => [
    id,
    within ? "ok" : "MISS",
    what,
    formatNumber(observed),
    unit,
    formatNumber(predicted),
    `${formatNumber(low)} to ${formatNumber(high)}`,
    z.toFixed(1),
  ]);
  return `${title}\n${table(columns, rows, screen)}`;
}

/** Everything about one target. */
function detail(
  { id, what, use, observed, spread, unit, predicted, interval: [low, high], z, within, source }: Scored,
  { screen }: Context,
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

function summary(calibration: readonly Scored[], validation: readonly Scored[]): string {
  const told = (name: string, scored: readonly Scored[]) => `${scored.filter(({ within }) => within).length} of ${scored.length} ${name}`;
  return `Within the interval: ${told("calibration", calibration)}, ${told("validation", validation)}. More: \`ketagenesis evidence ROW\`.`;
}
