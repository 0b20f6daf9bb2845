import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { assumed } from "../../language/index.ts";
import { leastSquares, spreadAt } from "../least-squares.ts";
import { errorAt, type MoodTarget, spreadOf } from "./targets.ts";

/** What a fit to rows found; numbers are in prior SDs from the prior's centre. */
export interface RowFit {
  readonly x: readonly number[];
  readonly sd: readonly number[];
  readonly correlation: readonly (readonly number[])[];
  /** SD between trials, on the scale of shares and of logarithms. */
  readonly between: number;
  readonly objective: number;
  readonly predicted: readonly number[];
}

/** Spread between trials, on the scale of shares and of logarithms, before the data have said anything. */
const firstSpread = 0.08;
/** Rounds of least squares, each with errors and a spread between trials that the last one found, until that spread settles. */
const rounds = { most: 8, settled: 0.03 } as const;
/** A fit ends where two steps gain less than this: one prior SD costs 1. */
const ending = { steps: 2, enough: 5e-3 } as const;
/** Means and rates of one arm are results of the same people in the same trial, and do not count as so many trials. */
const together = assumed(
  0.5,
  "1",
  "between the 0 of trials and the 1 of one and the same number; methods for dependent effects assume such a number too (Hedges 2010)",
  "correlation between the errors of two results of the same people",
);

/**
 * Fits `free` numbers, each with a standard normal prior, to targets: least squares of residuals and of priors (a maximum a
 * posteriori estimate), results of the same people being correlated, with the spread between trials estimated along by moments and
 * the errors of rates along with what is predicted. Of several starts, the one that leads lowest is followed.
 */
export function fitRows(
  targets: readonly MoodTarget[],
  free: number,
  predictedAt: (x: readonly number[]) => readonly number[],
  report: (evaluations: number, objective: number) => void = () => {},
  starts: readonly (readonly number[])[] = [new Array<number>(free).fill(0)],
): RowFit {
  let evaluations = 0;
  let between = firstSpread;
  const whiten = whitened(targets);
  let errors: readonly number[] = [];
  const residuals = (point: readonly number[]): number[] => {
    const found = predictedAt(point).map((predicted, i) => residualOf(targets[i] as MoodTarget, predicted, between, errors[i]));
    const all = [...whiten(found), ...point];
    report(++evaluations, sumOfSquares(all));
    return all;
  };
  // held through a round, for errors that move with predictions would favour predictions with large ones
  const holdErrors = (point: readonly number[]): void => {
    errors = predictedAt(point).map((predicted, i) => errorAt(targets[i] as MoodTarget, predicted));
  };
  const climb = (from: readonly number[]): readonly number[] => {
    holdErrors(from);
    return leastSquares(residuals, targets.length + free, from, ending);
  };
  const cost = (point: readonly number[]): number => {
    holdErrors(point);
    return sumOfSquares(residuals(point));
  };
  let x = starts.length > 1 ? lowest(starts.map(climb), cost) : (starts[0] ?? []);
  for (let round = 0; round < rounds.most; round++) {
    x = climb(x);
    // what priors leave open, the data have decided: so many of the data's squares are spent on it
    const spent = spreadAt(residuals, x).sd.reduce((sum, left) => sum + 1 - Math.min(1, left ** 2), 0);
    const last = between;
    between = betweenTrials(targets, whiten, predictedAt(x), targets.length - spent);
    if (Math.abs(between / last - 1) < rounds.settled) break;
  }
  return { x, ...spreadAt(residuals, x), between, objective: sumOfSquares(residuals(x)), predicted: predictedAt(x) };
}

/** The point at which a function is lowest. */
function lowest(points: readonly (readonly number[])[], of: (point: readonly number[]) => number): readonly number[] {
  const values = points.map(of);
  return points[values.indexOf(Math.min(...values))] ?? [];
}

/** A residual in units of its error: the trial's own, and what trials differ by. */
export const residualOf = (target: MoodTarget, predicted: number, between: number, error = errorAt(target, predicted)): number =>
  (predicted - target.observed) / Math.hypot(error, spreadOf(target, between));

// moment estimate: the spread that makes the weighted squares of the data match the number that is free to vary
function betweenTrials(targets: readonly MoodTarget[], whiten: Whitening, predicted: readonly number[], free: number): number {
  const squares = (between: number) =>
    sumOfSquares(whiten(targets.map((target, i) => residualOf(target, predicted[i] ?? Number.NaN, between))));
  let [low, high] = [0.01, 0.5];
  for (let i = 0; i < 40; i++) {
    const middle = Math.sqrt(low * high);
    if (squares(middle) > free) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

type Whitening = (residuals: readonly number[]) => number[];

/** Turns residuals of targets, of which those of the same people go together, into independent ones. */
function whitened(targets: readonly MoodTarget[]): Whitening {
  const keys = targets.map(({ source, treatments }) => source.key + JSON.stringify(treatments));
  const groups = [...new Set(keys)].map((key) => keys.flatMap((own, i) => (own === key ? [i] : [])));
  // points fall where rates rise
  const sign = targets.map(({ people }) => (people === undefined ? -1 : 1));
  const factors = groups.map(({ length }) => {
    const correlation = Matrix.ones(length, length)
      .mul(together.value)
      .add(Matrix.eye(length).mul(1 - together.value));
    return new CholeskyDecomposition(correlation).lowerTriangularMatrix;
  });
  return (residuals) => {
    const found = [...residuals];
    for (const [g, group] of groups.entries()) {
      const factor = factors[g] ?? Matrix.eye(group.length);
      for (const [i, at] of group.entries()) {
        let own = (sign[at] ?? 1) * (residuals[at] ?? Number.NaN);
        for (let j = 0; j < i; j++) own -= factor.get(i, j) * (found[group[j] ?? 0] ?? Number.NaN);
        found[at] = own / factor.get(i, i);
      }
    }
    return found;
  };
}

const sumOfSquares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);
