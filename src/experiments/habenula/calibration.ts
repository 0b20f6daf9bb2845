import { inverse, Matrix, solve } from "ml-matrix";
import { currentEstimate, type Prior, priorsOf } from "../../evidence/estimate.ts";
import { row } from "../../evidence/table.ts";
import type { Calibration, Progress } from "../calibration.ts";
import { fromScale, toScale } from "../targets/laboratory.ts";
import { type CellOptions, cellProgram } from "./population.ts";
import { type Conditions, type Observed, observe, targets } from "./targets.ts";

const cells = 1000;
const seconds = 3;
const seed = 20;

/** Share of a prior's standard deviation by which parameters are moved: wide, for shares of cells are whole numbers over 1000. */
const move = 0.25;

/**
 * Fits the estimated numbers of the habenula to its calibration rows, and to nothing else: damped least squares (Marquardt
 * 1963) of residuals in units of the rows' errors, and of priors. The same cells and noise are drawn at every trial.
 */
export async function calibrateHabenula(date: string, threads: number, report: (progress: Progress) => void): Promise<Calibration> {
  const priors = priorsOf("habenula");
  let evaluations = 0;
  const residuals = async (x: readonly number[]): Promise<number[]> => {
    const seen = await observe(conditionsOf(priors, x), { cells, seconds, seed, threads });
    const found = [...targets.map((target) => target.residual(seen)), ...x];
    report({ evaluations: ++evaluations, objective: sumOfSquares(found) });
    return found;
  };
  // coordinates are standard deviations of the prior
  let x = priors.map((prior) => (toScale(prior, currentEstimate(prior)) - toScale(prior, prior.value.value)) / prior.sd);
  let best = await residuals(x);
  let damping = 1;
  let slopes = await slopesOf(residuals, x, best);
  for (let round = 0; round < 8; round++) {
    const step = damped(slopes, best, damping);
    const next = x.map((value, i) => value + (step[i] ?? 0));
    const tried = await residuals(next);
    const gain = sumOfSquares(best) - sumOfSquares(tried);
    if (gain > 0) {
      [x, best] = [next, tried];
      damping = Math.max(damping / 4, 1e-3);
      if (gain < 0.02 * sumOfSquares(best)) break;
      slopes = await slopesOf(residuals, x, best);
    } else {
      damping *= 6;
      if (damping > 1e3) break;
    }
  }
  const seen = await observe(conditionsOf(priors, x), { cells, seconds, seed, threads });
  return resultOf(priors, x, best, slopes, seen, date);
}

const sumOfSquares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);

async function slopesOf(
  residuals: (x: readonly number[]) => Promise<number[]>,
  x: readonly number[],
  at: readonly number[],
): Promise<Matrix> {
  const columns: number[][] = [];
  for (const j of x.keys()) {
    const moved = await residuals(x.map((value, k) => (k === j ? value + move : value)));
    columns.push(moved.map((value, i) => (value - (at[i] ?? 0)) / move));
  }
  return new Matrix(columns).transpose();
}

function damped(slopes: Matrix, residuals: readonly number[], damping: number): number[] {
  const left = slopes.transpose().mmul(slopes);
  for (let i = 0; i < left.rows; i++) left.set(i, i, left.get(i, i) * (1 + damping));
  return solve(
    left,
    slopes
      .transpose()
      .mmul(Matrix.columnVector([...residuals]))
      .mul(-1),
  ).getColumn(0);
}

/** Parameters of cells, population and state, from coordinates of the fit. */
function conditionsOf(priors: readonly Prior[], x: readonly number[]): Conditions {
  const value = new Map(priors.map((prior, i) => [prior.id, fromScale(prior, toScale(prior, prior.value.value) + (x[i] ?? 0) * prior.sd)]));
  return conditionsFrom((id) => value.get(id) ?? Number.NaN);
}

/** Conditions for given estimates, by their ids. */
export function conditionsFrom(estimate: (id: string) => number): Conditions {
  const values: Record<string, number> = {};
  for (const { name, quantity } of cellProgram().parameters) {
    if (quantity.row?.startsWith("lhb_") && priorsOf("habenula").some(({ id }) => id === quantity.row))
      values[name] = estimate(quantity.row);
  }
  const spread: NonNullable<CellOptions["spread"]> = {
    "rest.E": estimate("lhb_sd_leak"),
    "nmda.g": estimate("lhb_sd_nmda"),
    "rest.gNa": estimate("lhb_pacemakers"),
  };
  return { values, spread, setPoint: -estimate("lhb_kir_shift"), drive: estimate("lhb_drive") };
}

function resultOf(
  priors: readonly Prior[],
  x: readonly number[],
  residuals: readonly number[],
  slopes: Matrix,
  seen: Observed,
  date: string,
): Calibration {
  const covariance = inverse(slopes.transpose().mmul(slopes));
  const sd = priors.map((prior, i) => prior.sd * Math.sqrt(covariance.get(i, i)));
  const correlation = priors.map((_, i) =>
    priors.map((__, j) => significant(covariance.get(i, j) / Math.sqrt(covariance.get(i, i) * covariance.get(j, j)), 4)),
  );
  return {
    fit: {
      schema: "ketagenesis.fit/1",
      fit: "habenula",
      made: {
        model: cellProgram().hash,
        rows: targets.map((target) => target.row),
        objective: significant(sumOfSquares(residuals)),
        betweenStudies: 0,
        date,
      },
      estimates: priors.map((prior, i) => ({
        id: prior.id,
        value: significant(fromScale(prior, toScale(prior, prior.value.value) + (x[i] ?? 0) * prior.sd)),
        unit: prior.value.unit,
        sd: significant(sd[i] ?? Number.NaN),
      })),
      correlation,
      predicted: targets.map((target, i) => ({
        row: target.row,
        value: significant(target.predicted(seen)),
        sd: significant(target.error * spreadOf(slopes.getRow(i), covariance)),
      })),
    },
    rows: targets.map((target) => ({
      id: target.row,
      observed: typeof row(target.row).value === "number" ? Number(row(target.row).value) : 0,
      predicted: target.predicted(seen),
      residual: target.residual(seen),
    })),
  };
}

/** The standard deviation that uncertain estimates give to a residual. */
function spreadOf(slope: readonly number[], covariance: Matrix): number {
  const line = Matrix.rowVector([...slope]);
  return Math.sqrt(line.mmul(covariance).mmul(line.transpose()).get(0, 0));
}

const significant = (value: number, digits = 5): number => Number(value.toPrecision(digits));
