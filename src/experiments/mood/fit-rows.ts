import { leastSquares, spreadAt } from "../least-squares.ts";
import type { MoodTarget } from "./targets.ts";

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

/**
 * Fits `free` numbers, each with a standard normal prior, to targets: least squares of residuals and of priors (a maximum a
 * posteriori estimate), with the spread between trials estimated along by moments.
 */
export function fitRows(
  targets: readonly MoodTarget[],
  free: number,
  predictedAt: (x: readonly number[]) => readonly number[],
  report: (evaluations: number, objective: number) => void = () => {},
): RowFit {
  let evaluations = 0;
  let between = firstSpread;
  const residuals = (x: readonly number[]): number[] => {
    const found = predictedAt(x).map((predicted, i) => residualOf(targets[i] as MoodTarget, predicted, between));
    const all = [...found, ...x];
    report(++evaluations, sumOfSquares(all));
    return all;
  };
  let x: readonly number[] = new Array<number>(free).fill(0);
  for (let round = 0; round < 2; round++) {
    x = leastSquares(residuals, targets.length + free, x);
    // what priors leave open, the data have decided: so many of the data's squares are spent on it
    const spent = spreadAt(residuals, x).sd.reduce((sum, left) => sum + 1 - Math.min(1, left ** 2), 0);
    between = spreadBetween(targets, predictedAt(x), targets.length - spent);
  }
  return { x, ...spreadAt(residuals, x), between, objective: sumOfSquares(residuals(x)), predicted: predictedAt(x) };
}

/** A residual in units of its error: the trial's own, and what trials differ by. */
export const residualOf = ({ observed, error, perShare = 1 }: MoodTarget, predicted: number, between: number): number =>
  (predicted - observed) / Math.hypot(error, perShare * between);

// moment estimate: the spread that makes the weighted squares of the data match the number that is free to vary
function spreadBetween(targets: readonly MoodTarget[], predicted: readonly number[], free: number): number {
  const squares = (between: number) =>
    targets.reduce((sum, target, i) => sum + residualOf(target, predicted[i] ?? Number.NaN, between) ** 2, 0);
  let [low, high] = [0.01, 0.5];
  for (let i = 0; i < 40; i++) {
    const middle = Math.sqrt(low * high);
    if (squares(middle) > free) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

const sumOfSquares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);
