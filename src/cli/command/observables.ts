import { listObservables } from "../../experiments/catalogue.ts";
import type { CommandPart } from "../command.ts";
import { table } from "../report/table.ts";

/** `ketagenesis observables`: what can be observed. */
export const observablesCommand: CommandPart = {
  declare() {},
  run(context) {
    const observables = listObservables();
    if (context.json) {
      const listed = observables.map(({ name, unit, meaning }) => ({ name, unit, meaning }));
      context.print(`${JSON.stringify({ schema: "ketagenesis.observables/1", observables: listed })}\n`);
      return 0;
    }
    const columns = [{ heading: "observable" }, { heading: "unit" }, { heading: "meaning", shrinks: true }];
    const rows = observables.map(({ name, unit, meaning }) => [name, unit, meaning]);
    context.print(
      `${table(columns, rows, context.screen)}\n\nChoose with --observe "ketamine.venous,nmda.*"; those of one enantiomer and the amounts only show when asked for.\n`,
    );
    return 0;
  },
};
