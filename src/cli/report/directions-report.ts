import type { ScoredDirection } from "../../experiments/directions/score.ts";
import type { Screen } from "../context.ts";
import { formatBeside, formatNumber } from "./number.ts";
import { table, wrap } from "./table.ts";

/** How many published directions the models get right, and those that they get wrong; with `all`, every one. */
export function directionsOverview(scored: readonly ScoredDirection[], all: boolean, screen: Screen): string {
  const missed = scored.filter(({ within }) => !within);
  const shown = all ? [...missed, ...scored.filter(({ within }) => within)] : missed;
  const title = `Which way (up, down or none), without a number: ${scored.length - missed.length} of ${scored.length} as published${missed.length > 0 ? `, not these ${missed.length}` : ""}`;
  if (shown.length === 0) return title;
  const columns = [
    { heading: "row" },
    { heading: "" },
    { heading: "what", shrinks: true },
    { heading: "observed" },
    { heading: "predicted" },
    { heading: "change", right: true },
  ];
  const rows = shown.map(({ id, what, observed, predicted, change, least, within }) => [
    id,
    within ? "ok" : "MISS",
    what,
    observed,
    predicted,
    formatBeside(change, least),
  ]);
  return `${wrap(title, screen.columns)}\n${table(columns, rows, screen)}`;
}

/** Everything about one published direction. */
export function directionDetail(
  { id, what, compared, observed, predicted, change, least, within, source }: ScoredDirection,
  screen: Screen,
): string {
  const link = source.doi ? ` https://doi.org/${source.doi}` : source.url ? ` ${source.url}` : "";
  return [
    wrap(`${id} (direction): ${what}`, screen.columns, "  "),
    `  observed   ${observed}`,
    `  predicted  ${predicted}: ${formatBeside(change, least)}, where less than ${formatNumber(least)} either way counts as none`,
    `  compared   ${wrap(compared, screen.columns - 13, " ".repeat(13)).trimStart()}`,
    `  ${within ? "as published" : "MISS"}`,
    `  ${wrap(`${source.key}: ${source.authors[0] ?? ""} ${source.year}, ${source.title}.${link}`, screen.columns - 2, "    ")}`,
  ].join("\n");
}
