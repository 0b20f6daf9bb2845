import { availableParallelism } from "node:os";
import { writeFiles } from "../../experiments/output-file.ts";
import { unknownName } from "../../experiments/refusal.ts";
import { type Surface, type SurfaceName, storedSurfacePath, surfaceNames, surfaces } from "../../experiments/surfaces.ts";
import { type CommandPart, textOf, usualSeed } from "../command.ts";
import type { Context } from "../context.ts";
import { countOf } from "../count.ts";
import { progressOn } from "../progress.ts";
import { formatNumber } from "../report/number.ts";
import { table } from "../report/table.ts";

/** `ketagenesis surfaces`: what the fast models do over the slow variables that drive them, for the organism to read. */
export const surfacesCommand: CommandPart = {
  declare(command) {
    command
      .argument("[surface]", `which: ${surfaceNames.join(", ")} (default: all)`)
      .option("--store", "keep the result where the models read it")
      .option("--cells <number>", "cells at each point (default: 1500)")
      .option("--threads <number>", "worker threads (default: all cores); the results do not depend on it");
  },
  async run(context, [given], flags) {
    const wanted = textOf(given);
    const known: readonly string[] = surfaceNames;
    if (wanted !== undefined && !known.includes(wanted)) throw unknownName("", "surface", wanted, surfaceNames);
    const cells = countOf(flags.cells, "--cells", 100_000) ?? 1500;
    const threads = countOf(flags.threads, "--threads", 256) ?? availableParallelism();
    for (const name of surfaceNames.filter((each) => wanted === undefined || each === wanted)) {
      const made = await make(name, context, cells, threads);
      const content = `${JSON.stringify(made)}\n`;
      if (flags.store) writeFiles([{ path: storedSurfacePath(name), content }]);
      context.print(context.json ? content : report(made, context));
      context.note(flags.store ? `wrote ${storedSurfacePath(name)}` : "--store keeps the result for the models");
    }
    return 0;
  },
};

async function make(name: SurfaceName, context: Context, cells: number, threads: number): Promise<Surface> {
  const progress = progressOn(context, "points");
  const date = new Date().toISOString().slice(0, 10);
  const made = await surfaces[name]({ cells, threads, seed: context.seed ?? usualSeed, date, report: progress.report });
  progress.end();
  return made;
}

function report({ surface, made, axes, points, fits }: Surface, { screen }: Context): string {
  const rows = Object.entries(fits).map(([name, { link, unit, missed }]) => {
    const values = points.map(({ values: of }) => of[name] ?? Number.NaN);
    return [name, link, unit, formatNumber(Math.min(...values)), formatNumber(Math.max(...values)), formatNumber(missed)];
  });
  const columns = [
    { heading: "surface" },
    { heading: "kind" },
    { heading: "unit" },
    { heading: "least", right: true },
    { heading: "most", right: true },
    { heading: "missed (rms)", right: true },
  ];
  const over = axes.map(({ name, unit, from, to }) => `${name} ${from} to ${to}${unit === "1" ? "" : ` ${unit}`}`).join(", ");
  const how = `${surface}: ${points.length} points of ${made.cells} cells, ${made.seconds} s each, seed ${made.seed}, model ${made.model}`;
  return `${how}\nover ${over}\n\n${table(columns, rows, screen)}\n`;
}
