import { listDrugs, listPorts } from "../../experiments/catalogue.ts";
import type { CommandPart } from "../command.ts";
import { table, wrap } from "../report/table.ts";

/** `ketagenesis drugs`: what can be given, how, and the ports that event tables name. */
export const drugsCommand: CommandPart = {
  declare(command) {
    command.option("--ports", "list the dose ports with the numbers that CMT of an event table may use");
  },
  run(context, _args, flags) {
    const drugs = listDrugs();
    const ports = listPorts();
    if (context.json) {
      const listed = drugs.map(({ name, aliases, about, routes, usual, enters }) => ({ name, aliases, about, routes, usual, enters }));
      context.print(`${JSON.stringify({ schema: "ketagenesis.drugs/1", drugs: listed, ports })}\n`);
      return 0;
    }
    if (flags.ports) {
      const columns = [{ heading: "CMT", right: true }, { heading: "port" }, { heading: "unit" }, { heading: "meaning", shrinks: true }];
      const rows = ports.map(({ number, name, unit, meaning }) => [String(number), name, unit === "mg/h" ? "mg" : unit, meaning]);
      context.print(
        `${table(columns, rows, context.screen)}\n\nCMT may also name a drug and a route, such as ketamine.iv, which shares a racemate out.\n`,
      );
      return 0;
    }
    const rows = drugs.map(({ name, usual }) => {
      const over = usual.over ? ` over ${usual.over}` : "";
      const often = usual.every ? ` every ${usual.every}, ${usual.times} times` : "";
      return [name, `${usual.dose} ${usual.route}${over}${often}`];
    });
    const columns = [{ heading: "drug" }, { heading: "given as, when nothing else is said" }];
    const about = drugs.map(({ name, about, aliases, routes }) => {
      const also = aliases.length > 0 ? `; also called ${aliases.join(", ")}` : "";
      return wrap(`${name}: ${about}; routes: ${routes.join(", ")}${also}`, context.screen.columns, "  ");
    });
    context.print(
      `${table(columns, rows, context.screen)}\n\n${about.join("\n")}\n\nDose ports for event tables: ketagenesis drugs --ports\n`,
    );
    return 0;
  },
};
