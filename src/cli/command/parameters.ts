import { listParameters, type ParameterSlot } from "../../experiments/catalogue.ts";
import { countOrigins, origins } from "../../experiments/provenance.ts";
import { type CommandPart, textOf } from "../command.ts";
import type { Screen } from "../context.ts";
import { formatNumber } from "../report/number.ts";
import { table, wrap } from "../report/table.ts";

/** So few parameters are told in full. */
const few = 3;

/** `ketagenesis parameters`: every number of the models, with where it comes from. */
export const parametersCommand: CommandPart = {
  declare(command) {
    command
      .argument("[filter]", "part of a name, meaning, source or origin: clearance, assumed, sKetamine.disposition.V3")
      .option("--cells", "those of habenular cells, which `habenula --set` changes");
  },
  run(context, [filter], flags) {
    const found = listParameters(textOf(filter), flags.cells === true);
    if (context.json) {
      context.print(`${JSON.stringify({ schema: "ketagenesis.parameters/1", parameters: found.map(entry) })}\n`);
      return 0;
    }
    const counts = countOrigins(found);
    const told = origins.filter((origin) => counts[origin] > 0).map((origin) => `${counts[origin]} ${origin}`);
    const list = found.length <= few ? found.map((slot) => detail(slot, context.screen)).join("\n\n") : groups(found, context.screen);
    const example = found.at(-1);
    const setting = example
      ? `Set one with --set ${example.name}="${formatNumber(example.start)}${example.unit === "1" ? "" : ` ${example.unit}`}".`
      : "";
    context.print(`${list}\n\n${found.length} parameters: ${told.join(", ")}.\n${setting}\n`);
    return 0;
  },
};

function entry({ name, unit, start, quantity }: ParameterSlot) {
  const { meaning, origin, source, where, row, why, spread } = quantity;
  return { name, value: start, unit, meaning, origin, source: source?.key ?? null, doi: source?.doi ?? null, where, row, why, spread };
}

/** Parameters below the path that they share, a line each. */
function groups(slots: readonly ParameterSlot[], screen: Screen): string {
  const columns = [
    { heading: "parameter" },
    { heading: "value", right: true },
    { heading: "unit" },
    { heading: "meaning", shrinks: true },
    { heading: "origin" },
    { heading: "source, row", shrinks: true },
  ];
  const rows = slots.map(({ name, unit, start, quantity: { meaning, origin, source, row } }) => {
    const from = [source?.key, row].filter((part) => part !== undefined).join(" ");
    const indent = name.includes(".") ? "  " : "";
    return [indent + name.slice(name.lastIndexOf(".") + 1), formatNumber(start), unit, meaning, origin, from === "" ? "-" : from];
  });
  const [head = "", ...lines] = table(columns, rows, screen).split("\n");
  const path = (i: number) => slots[i]?.name.split(".").slice(0, -1).join(".") ?? "";
  const withPaths = lines.flatMap((line, i) => (path(i) !== "" && (i === 0 || path(i) !== path(i - 1)) ? [path(i), line] : [line]));
  return [head, ...withPaths].join("\n");
}

/** Everything about one parameter. */
function detail({ name, unit, start, quantity }: ParameterSlot, screen: Screen): string {
  const { meaning, origin, source, where, row, why, spread } = quantity;
  const range = spread && (typeof spread.value === "number" ? formatNumber(spread.value) : spread.value.map(formatNumber).join(" to "));
  const paper =
    source &&
    `${source.key}: ${source.authors[0] ?? ""} ${source.year}, ${source.title}.${source.doi ? ` https://doi.org/${source.doi}` : ""}`;
  const lines = [
    `${formatNumber(start)}${unit === "1" ? "" : ` ${unit}`}: ${meaning}`,
    `${origin}${row ? `, row ${row}` : ""}${where ? `, ${where}` : ""}${spread ? `, ${spread.kind} ${range}` : ""}`,
    why && why !== meaning ? why : "",
    paper ?? "",
  ];
  return [name, ...lines.filter((line) => line !== "").map((line) => `  ${wrap(line, screen.columns - 2, "    ")}`)].join("\n");
}
