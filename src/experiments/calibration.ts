import { levenbergMarquardt } from "ml-levenberg-marquardt";
import { inverse, Matrix } from "ml-matrix";
import { currentEstimate, type Fit, type Prior, priorsOf } from "../evidence/estimate.ts";
import { row } from "../evidence/table.ts";
import { significant } from "./estimates-found.ts";
import { fromScale, type Laboratory, laboratory, parametersWith, predict, toScale } from "./targets/laboratory.ts";
import { observation } from "./targets/observation.ts";
import { calibrations } from "./targets/registry.ts";
import type { FittedDirection, Target } from "./targets/target.ts";

/** A fit in progress, for a progress line. */
export interface Progress {
  readonly evaluations: number;
  readonly objective: number;
}

/** What a calibration found, and how well each row is met. */
export interface Calibration {
  readonly fit: Fit;
  readonly rows: readonly { readonly id: string; readonly observed: number; readonly predicted: number; readonly residual: number }[];
  /** Per estimate, where a fit says it: its standard deviation over that of its prior; near 1, the rows say nothing of it. */
  readonly identified?: readonly { readonly id: string; readonly share: number }[];
}

interface Problem {
  readonly name: string;
  readonly lab: Laboratory;
  readonly priors: readonly Prior[];
  readonly targets: readonly Target[];
  readonly observed: readonly { value: number; logError: number }[];
  readonly directions: readonly FittedDirection[];
}

/** Names of the fits that `calibrate` knows. */
export const fitNames = [...Object.keys(calibrations), "habenula", "brain", "plasticity", "mood"];

/** How a fit is run. */
export interface CalibrationOptions {
  /** Stored as given. */
  readonly date: string;
  readonly threads: number;
  readonly report?: (progress: Progress) => void;
}

/** Fits the estimated parameters of `name` to its calibration rows, and to nothing else. Throws a RangeError for an unknown name. */
export async function calibrate(name: string, { date, threads, report = () => {} }: CalibrationOptions): Promise<Calibration> {
  if (name === "habenula") return (await import("./habenula/calibration.ts")).calibrateHabenula(date, threads, report);
  if (name === "brain") return (await import("./brain/calibration.ts")).calibrateBrain(date, threads, report);
  if (name === "plasticity") return (await import("./plasticity/calibration.ts")).calibratePlasticity(date, report);
  if (name === "mood") return (await import("./mood/calibration.ts")).calibrateMood(date, report);
  return calibrateKinetics(name, date, report);
}

/**
 * Fits kinetics to their calibration rows: least squares of log residuals, of priors and of what published directions are missed by (a
 * maximum a posteriori estimate), with the spread between studies estimated along. `date` is stored as given.
 */
function calibrateKinetics(name: string, date: string, report: (progress: Progress) => void): Calibration {
  const problem = problemOf(name);
  let between = 0.2;
  let solution = problem.priors.map((prior) => toScale(prior, currentEstimate(prior)));
  for (let round = 0; round < 3; round++) {
    solution = leastSquares(problem, solution, between, report);
    between = spreadBetweenStudies(problem, solution);
  }
  return resultOf(problem, solution, between, date);
}

function problemOf(name: string): Problem {
  const declared = calibrations[name];
  if (!declared) throw new RangeError(`unknown fit "${name}"; known: ${fitNames.join(", ")}`);
  const targets = declared.targets.filter((target) => row(target.row).use === "calibration" && row(target.row).verified !== "recalled");
  return {
    name,
    lab: laboratory(declared.chains, declared.last),
    priors: priorsOf(name),
    targets,
    observed: targets.map((target) => observation(row(target.row))),
    directions: (declared.directions ?? []).filter((one) => row(one.row).use === "calibration"),
  };
}

const logResiduals = (problem: Problem, x: readonly number[]): number[] => {
  const values = new Map(problem.priors.map((prior, i) => [prior, fromScale(prior, x[i] ?? Number.NaN)] as const));
  const predicted = predict(problem.lab, problem.targets, parametersWith(problem.lab.of.program, values));
  return predicted.map((value, i) => Math.log(value / (problem.observed[i]?.value ?? Number.NaN)));
};

function weighted(problem: Problem, x: readonly number[], between: number): number[] {
  const data = logResiduals(problem, x).map((residual, i) => residual / Math.hypot(problem.observed[i]?.logError ?? 0, between));
  const prior = problem.priors.map((p, i) => ((x[i] ?? 0) - toScale(p, p.value.value)) / p.sd);
  const estimates = new Map(problem.priors.map((p, i) => [p.id, fromScale(p, x[i] ?? Number.NaN)]));
  return [...data, ...prior, ...problem.directions.flatMap((one) => one.shortfalls(estimates))];
}

function leastSquares(problem: Problem, from: readonly number[], between: number, report: (progress: Progress) => void): number[] {
  const known = new Map<string, number[]>();
  let evaluations = 0;
  const residuals = (x: readonly number[]): number[] => {
    const key = x.join();
    let found = known.get(key);
    if (!found) {
      found = weighted(problem, x, between);
      known.set(key, found);
      report({ evaluations: ++evaluations, objective: found.reduce((sum, r) => sum + r * r, 0) });
    }
    return found;
  };
  // kept, so that the optimiser's own first evaluation costs nothing
  const count = residuals(from).length;
  const fitted = levenbergMarquardt(
    { x: Array.from({ length: count }, (_, i) => i), y: new Array<number>(count).fill(0) },
    (x) => (i) => residuals(x)[i] ?? Number.NaN,
    { initialValues: [...from], gradientDifference: 1e-4, damping: 1e-2, maxIterations: 25, errorTolerance: 1e-9 },
  );
  return fitted.parameterValues;
}

// moment estimate: the spread that makes the weighted squares of the data match their number
function spreadBetweenStudies(problem: Problem, x: readonly number[]): number {
  const residuals = logResiduals(problem, x);
  const squares = (between: number) =>
    residuals.reduce((sum, r, i) => sum + (r / Math.hypot(problem.observed[i]?.logError ?? 0, between)) ** 2, 0);
  let [low, high] = [0.02, 1];
  for (let i = 0; i < 40; i++) {
    const middle = Math.sqrt(low * high);
    if (squares(middle) > residuals.length) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

function resultOf(problem: Problem, x: readonly number[], between: number, date: string): Calibration {
  const jacobian = jacobianOf(problem, x, between);
  const covariance = inverse(jacobian.transpose().mmul(jacobian));
  const sd = problem.priors.map((_, i) => Math.sqrt(covariance.get(i, i)));
  const predicted = logResiduals(problem, x).map((residual, i) => Math.exp(residual) * (problem.observed[i]?.value ?? Number.NaN));
  const final = weighted(problem, x, between);
  return {
    fit: {
      schema: "ketagenesis.fit/1",
      fit: problem.name,
      made: {
        model: problem.lab.of.program.hash,
        rows: [...problem.targets, ...problem.directions].map((one) => one.row),
        objective: significant(final.reduce((sum, r) => sum + r * r, 0)),
        betweenStudies: significant(between),
        date,
      },
      estimates: problem.priors.map((prior, i) => ({
        id: prior.id,
        value: significant(fromScale(prior, x[i] ?? Number.NaN)),
        unit: prior.value.unit,
        sd: significant(sd[i] ?? Number.NaN),
      })),
      correlation: problem.priors.map((_, i) =>
        problem.priors.map((__, j) => significant(covariance.get(i, j) / ((sd[i] ?? 1) * (sd[j] ?? 1)), 4)),
      ),
    },
    rows: problem.targets.map((target, i) => ({
      id: target.row,
      observed: problem.observed[i]?.value ?? Number.NaN,
      predicted: predicted[i] ?? Number.NaN,
      residual: final[i] ?? Number.NaN,
    })),
    identified: problem.priors.map(({ id, sd: prior }, i) => ({ id, share: (sd[i] ?? Number.NaN) / prior })),
  };
}

function jacobianOf(problem: Problem, x: readonly number[], between: number): Matrix {
  const step = 1e-3;
  const columns = x.map((_, j) => {
    const up = weighted(
      problem,
      x.map((value, k) => (k === j ? value + step : value)),
      between,
    );
    const down = weighted(
      problem,
      x.map((value, k) => (k === j ? value - step : value)),
      between,
    );
    return up.map((value, i) => (value - (down[i] ?? Number.NaN)) / (2 * step));
  });
  return new Matrix(columns).transpose();
}
