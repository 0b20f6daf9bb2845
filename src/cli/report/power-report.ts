import { version } from "../../experiments/release.ts";
import type { PowerDocument } from "../../experiments/trials/run-power.ts";
import type { Screen } from "../context.ts";
import { formatNumber } from "./number.ts";
import { table, wrap } from "./table.ts";
import { contrastInWords } from "./trial-endpoints-report.ts";

/** Beyond this relative half-width of the population's difference, a reader is told. */
const tooUncertain = 0.25;

/** The report of a simulation of power for a person. */
export function powerReport(found: PowerDocument, screen: Screen): string {
  const { points, smallest, population, endpoint, arm, versus, alpha, trials, subjectsPer, drawnFrom } = found;
  const percent = (share: number): string => `${formatNumber(100 * share)} %`;
  const rows = points.map(({ n, power, ci95 }) => [String(n), percent(power), `${percent(ci95[0])} to ${percent(ci95[1])}`]);
  const columns = [
    { heading: `subjects per ${subjectsPer}`, right: true },
    { heading: "power", right: true },
    { heading: "95 % interval (Monte Carlo)", right: true },
  ];
  const sizes = smallest.map(({ target, n, ci95 }) =>
    n === null
      ? `Power of ${percent(target)} is not reached at the largest size tried.`
      : `Smallest trial with ${percent(target)}: ${n} per ${subjectsPer} (${ci95?.[0]} to ${ci95?.[1]} by Monte Carlo).`,
  );
  const words = population && contrastInWords(population);
  const told = words
    ? `In the whole population: ${words.estimate} (${words.interval}), effect ${formatNumber(population.effectSize ?? Number.NaN)}.`
    : "";
  const doubt =
    population?.difference && population.ci95 ? (population.ci95[1] - population.ci95[0]) / 2 / Math.abs(population.difference) : 0;
  const warning =
    doubt > tooUncertain ? ` That difference is taken as true but known to ${formatNumber(100 * doubt)} % only: raise --subjects.` : "";
  const parts = [
    wrap(
      `Power to find ${endpoint} of ${arm} different from ${versus} at a two-sided level of ${alpha}, by ${population?.method ?? "-"}.`,
      screen.columns,
    ),
    table(columns, rows, screen),
    sizes.join("\n"),
    wrap(
      `${told}${warning} ${trials} trials per size, drawn from ${drawnFrom} virtual subjects per ${subjectsPer}.`.trim(),
      screen.columns,
    ),
    `Seed ${found.provenance.seed}. Ketagenesis ${version()}, model ${found.provenance.model}. Not advice for any person.`,
  ];
  return `${parts.join("\n\n")}\n`;
}
