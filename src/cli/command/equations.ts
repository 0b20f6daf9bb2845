import { listMechanisms, type PrintedEquations, printMechanism } from "../../experiments/mechanisms.ts";
import { refusal } from "../../experiments/refusal.ts";
import { type CommandPart, textOf } from "../command.ts";
import type { Context } from "../context.ts";
import { formatNumber } from "../report/number.ts";
import { table, wrap } from "../report/table.ts";

/** `ketagenesis equations`: a mechanism as its file states it, with its symbols. */
export const equationsCommand: CommandPart = {
  declare(command) {
    command
      .argument("[mechanism]", "name of a mechanism, or path of a part: nmda-block, rKetamine.disposition (default: list them)")
      .option("--latex", "print LaTeX")
      .option("--mathml", "print MathML");
  },
  run(context, [given], flags) {
    const wanted = textOf(given);
    if (flags.latex && flags.mathml) throw refusal("--latex does not go with --mathml; give one");
    if (wanted === undefined) list(context);
    else show(context, wanted, flags.latex ? "latex" : flags.mathml ? "mathml" : "text");
    return 0;
  },
};

function list(context: Context): void {
  const mechanisms = listMechanisms();
  if (context.json) {
    context.print(`${JSON.stringify({ schema: "ketagenesis.mechanisms/1", mechanisms })}\n`);
    return;
  }
  const columns = [{ heading: "mechanism" }, { heading: "about", shrinks: true }, { heading: "parts made of it", shrinks: true }];
  const rows = mechanisms.map(({ name, about, parts }) => [name, about, parts.join(", ")]);
  context.print(`${table(columns, rows, context.screen)}\n\nShow one with \`ketagenesis equations NAME\`.\n`);
}

function show(context: Context, wanted: string, notation: "text" | "latex" | "mathml"): void {
  const { name, about, parts, equations } = printMechanism(wanted);
  if (context.json) context.print(`${JSON.stringify({ schema: "ketagenesis.equations/1", name, about, parts, ...equations })}\n`);
  else if (notation !== "text") context.print(`${equations[notation]}\n`);
  else {
    const used = wrap(`Parts made of it: ${parts.join(", ")}.`, context.screen.columns, "  ");
    context.print(
      `${wrap(`${name}: ${about}`, context.screen.columns, "  ")}\n\n${equations.text}\n\n${symbols(equations, context)}\n\n${used}\n`,
    );
  }
}

function symbols(equations: PrintedEquations, { screen }: Context): string {
  const columns = [
    { heading: "symbol" },
    { heading: "role" },
    { heading: "value", right: true },
    { heading: "unit" },
    { heading: "meaning", shrinks: true },
    { heading: "source", shrinks: true },
  ];
  const rows = equations.symbols.map(({ name, role, value, unit, meaning, source }) => [
    name,
    role,
    value === undefined || role === "input" ? "" : formatNumber(value),
    unit,
    meaning,
    source ?? "",
  ]);
  return table(columns, rows, screen);
}
