import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Calibration, calibrate, fitNames } from "../../experiments/calibration.ts";
import { storedFitPath } from "../../experiments/fit-file.ts";
import { makeFolder, writeFiles } from "../../experiments/output-file.ts";
import { unknownName } from "../../experiments/refusal.ts";
import { type CommandPart, textOf } from "../command.ts";
import type { Context } from "../context.ts";
import { formatNumber } from "../report/number.ts";
import { table } from "../report/table.ts";

/** `ketagenesis calibrate`: the fit of the estimated parameters to the calibration rows. */
export const calibrateCommand: CommandPart = {
  declare(command) {
    command
      .argument("[fit]", `${fitNames.join(", ")} (default: ${fitNames[0]})`)
      .option("--store", "keep the result where the models read it")
      .addHelpText("after", "\nThe fit sees calibration rows only; `ketagenesis evidence` shows what it makes of the others.\n");
  },
  async run(context, [given], flags) {
    const name = textOf(given) ?? fitNames[0] ?? "";
    if (!fitNames.includes(name)) throw unknownName("", "fit", name, fitNames);
    const date = new Date().toISOString().slice(0, 10);
    const calibration = await calibrate(name, { date, threads: availableParallelism(), report: progressLine(context) });
    if (context.screen.live && !context.quiet) process.stderr.write("\r\u001b[K");
    const content = `${JSON.stringify(calibration.fit, null, 2)}\n`;
    const paths = flags.store ? [storedFitPath(name)] : [];
    if (context.out !== undefined) {
      makeFolder(context.out);
      paths.push(join(context.out, `${name}.fit.json`));
    }
    writeFiles(paths.map((path) => ({ path, content })));
    context.print(context.json ? content : report(calibration, context));
    for (const path of paths) context.note(`wrote ${path}`);
    return 0;
  },
};

function progressLine(context: Context): (progress: { evaluations: number; objective: number }) => void {
  const began = performance.now();
  let last = began;
  return ({ evaluations, objective }) => {
    const time = performance.now();
    const isDue = time - began > 2000 && time - last > (context.screen.live ? 200 : 10_000);
    if (context.quiet || !isDue) return;
    last = time;
    const line = `${evaluations} evaluations, objective ${formatNumber(objective)}`;
    process.stderr.write(context.screen.live ? `\r\u001b[K${line}` : `${line}\n`);
  };
}

function report({ fit, rows, identified }: Calibration, { screen }: Context): string {
  const estimates = table(
    [
      { heading: "estimate" },
      { heading: "value", right: true },
      { heading: "unit" },
      { heading: "sd on its scale", right: true },
      ...(identified ? [{ heading: "over the prior's", right: true }] : []),
    ],
    fit.estimates.map(({ id, value, unit, sd }) => {
      const share = identified?.find((one) => one.id === id)?.share;
      return [id, formatNumber(value), unit, formatNumber(sd), ...(share === undefined ? [] : [formatNumber(share)])];
    }),
    screen,
  );
  const sorted = [...rows].sort((a, b) => Math.abs(b.residual) - Math.abs(a.residual));
  const met = table(
    [
      { heading: "row" },
      { heading: "observed", right: true },
      { heading: "predicted", right: true },
      { heading: "residual (sd)", right: true },
    ],
    sorted.map(({ id, observed, predicted, residual }) => [id, formatNumber(observed), formatNumber(predicted), formatNumber(residual)]),
    screen,
  );
  const { objective, betweenStudies } = fit.made;
  const directions = fit.made.rows.filter((id) => !rows.some((one) => one.id === id));
  const signs = directions.length > 0 ? ` The signs of ${directions.join(", ")} were fitted to as well.` : "";
  const line = `Objective ${formatNumber(objective)}; spread between studies ${formatNumber(100 * betweenStudies)} %.${signs}`;
  return `${estimates}\n\n${met}\n\n${line} --store keeps the result for the models.${identified ? unsaid(fit, identified) : ""}\n`;
}

/** What the rows leave to the priors. */
function unsaid(fit: Calibration["fit"], identified: NonNullable<Calibration["identified"]>): string {
  const weak = identified.filter(({ share }) => share > 0.8).map(({ id }) => id);
  const which =
    weak.length > 0
      ? `The rows say little of ${weak.join(", ")} (more than 80 % of the prior's sd remains).`
      : "The rows narrow every estimate by a fifth of its prior's sd or more.";
  return `\n${which} ${strongest(fit)}`;
}

/** The two estimates that depend on each other most. */
function strongest({ estimates, correlation }: Calibration["fit"]): string {
  const pairs = estimates.flatMap(({ id }, i) =>
    estimates.slice(0, i).map((other, j) => ({ pair: [other.id, id], r: correlation[i]?.[j] ?? 0 })),
  );
  const [top] = pairs.sort((a, b) => Math.abs(b.r) - Math.abs(a.r));
  return top ? `Strongest correlation: ${top.pair.join(" and ")}, ${formatNumber(top.r)}.` : "";
}
