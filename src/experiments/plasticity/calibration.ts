import { priorsOf } from "../../evidence/estimate.ts";
import { row } from "../../evidence/table.ts";
import type { Calibration, Progress } from "../calibration.ts";
import { estimatesAt, estimatesFound, significant } from "../estimates-found.ts";
import { leastSquares, spreadAt } from "../least-squares.ts";
import { rodentCalibration, rodentError } from "../targets/plasticity.ts";
import { rodentOf } from "./rodent.ts";

const name = "plasticity";

/**
 * Fits the estimated numbers of plasticity to calibration rows of rodents, and to nothing else: least squares of log residuals
 * and of priors (a maximum a posteriori estimate). It starts from the priors and draws nothing, so that a
 * repeat gives the same. `set` gives other parameters another value, for a fit of another structure.
 */
export function calibratePlasticity(
  date: string,
  report: (progress: Progress) => void = () => {},
  set: Readonly<Record<string, number>> = {},
): Calibration {
  const priors = priorsOf(name);
  const targets = rodentCalibration();
  let evaluations = 0;
  const predictedAt = (x: readonly number[]): number[] => {
    const estimates = estimatesAt(priors, x);
    return targets.map((target) => target.predicted({ estimates, set }));
  };
  const residuals = (x: readonly number[]): number[] => {
    const found = predictedAt(x).map((predicted, i) => residualOf(targets[i]?.row ?? "", predicted));
    const all = [...found, ...x];
    report({ evaluations: ++evaluations, objective: sumOfSquares(all) });
    return all;
  };
  // coordinates are standard deviations of the prior
  const x = leastSquares(
    residuals,
    targets.length + priors.length,
    priors.map(() => 0),
  );
  const { sd, correlation } = spreadAt(residuals, x);
  const predicted = predictedAt(x);
  return {
    fit: {
      schema: "ketagenesis.fit/1",
      fit: name,
      made: {
        model: rodentOf().program.hash,
        rows: targets.map((target) => target.row),
        objective: significant(sumOfSquares(residuals(x))),
        betweenStudies: 0.2,
        date,
      },
      ...estimatesFound(priors, x, sd, correlation),
    },
    rows: targets.map((target, i) => ({
      id: target.row,
      observed: Number(row(target.row).value),
      predicted: predicted[i] ?? Number.NaN,
      residual: residualOf(target.row, predicted[i] ?? Number.NaN),
    })),
    identified: priors.map((prior, i) => ({ id: prior.id, share: sd[i] ?? Number.NaN })),
  };
}

const residualOf = (id: string, predicted: number): number => Math.log(predicted / Number(row(id).value)) / rodentError(id);

const sumOfSquares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);
