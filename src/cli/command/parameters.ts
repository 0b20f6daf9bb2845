import { listParameters, type ParameterSlot } from "../../experiments/catalogue.ts";
import { countOrigins, origins } from "../../experiments/provenance.ts";
import { type CommandPart, textOf } from "../command.ts";
import { formatNumber } from "../report/number.ts";
import { table } from "../report/table.ts";

/** `ketagenesis parameters`: every number of the models, with where it comes from. */
export const parametersCommand: CommandPart = {
  declare(command) {
    command.argument("[filter]", "part of a name, meaning, source or origin: clearance, assumed, sKetamine.*");
  },
  run(context, [filter]) {
    const found = listParameters(textOf(filter));
    if (context.json) {
      context.print(`${JSON.stringify({ schema: "ketagenesis.parameters/1", parameters: found.map(entry) })}\n`);
      return 0;
    }
    const columns = [
      { heading: "parameter" },
      { heading: "value", right: true },
      { heading: "unit" },
      { heading: "origin" },
      { heading: "source", shrinks: true },
      { heading: "row" },
    ];
    const rows = found.map(({ name, unit, start, quantity }) => [
      name,
      formatNumber(start),
      unit,
      quantity.origin,
      quantity.source?.key ?? quantity.why ?? "",
      quantity.row ?? "",
    ]);
    const counts = countOrigins(found);
    const told = origins.filter((origin) => counts[origin] > 0).map((origin) => `${counts[origin]} ${origin}`);
    context.print(
      `${table(columns, rows, context.screen)}\n\n${found.length} parameters: ${told.join(", ")}. Set one with --set name=value.\n`,
    );
    return 0;
  },
};

function entry({ name, unit, start, quantity }: ParameterSlot) {
  const { meaning, origin, source, where, row, why, spread } = quantity;
  return { name, value: start, unit, meaning, origin, source: source?.key ?? null, doi: source?.doi ?? null, where, row, why, spread };
}
