import { CholeskyDecomposition, inverse, Matrix } from "ml-matrix";
import { normal } from "../engine/random/streams.ts";
import { currentEstimate, everyPrior, type Fit, type Prior, storedFit } from "../evidence/estimate.ts";
import type { Organism } from "./organism.ts";
import { fromScale, toScale } from "./targets/laboratory.ts";
import { streamOf } from "./virtual-subject.ts";

/** Draws of every estimate that lives in some organisms: what the fits leave uncertain. */
export interface Draws {
  /** One set of values per draw, the same ones every time. */
  readonly members: readonly ReadonlyMap<Prior, number>[];
  /** How many numbers were drawn. */
  readonly count: number;
  /** Fits whose results are stored, and those that have not been run, whose priors are drawn instead. */
  readonly fitted: readonly string[];
  readonly unfitted: readonly string[];
}

/** Draws that a report makes. */
export const usualDraws = 40;

/** The seed of every ensemble: a report's interval is the same each time. */
const seed = 1;

/** Draws estimates from stored fits, each by its standard deviations and correlations; from priors where a fit has not been run. */
export function drawEstimates(organisms: readonly Organism[], size = usualDraws): Draws {
  const present = new Set(organisms.flatMap(({ program }) => program.parameters.map(({ quantity }) => quantity.row)));
  const priors = everyPrior();
  const fits = [...new Set(priors.filter(({ id }) => present.has(id)).map(({ fit }) => fit))];
  const drawn = fits.map((name) => {
    const fit = storedFit(name);
    const own = priors.filter((prior) => prior.fit === name);
    return fit ? fromFit(fit, own, present, size) : fromPriors(own, size);
  });
  const isHere = ([{ id }]: readonly [Prior, number]): boolean => present.has(id);
  const members = Array.from({ length: size }, (_, member) => new Map(drawn.flatMap((lists) => (lists[member] ?? []).filter(isHere))));
  return {
    members,
    count: priors.filter(({ id }) => present.has(id)).length,
    fitted: fits.filter((name) => storedFit(name)),
    unfitted: fits.filter((name) => !storedFit(name)),
  };
}

type Member = (readonly [Prior, number])[];

/** One stream of normal draws per name, so that a new fit leaves the draws of the others alone. */
const drawsOf = (name: string, member: number, count: number): number[] =>
  Array.from({ length: count }, (_, j) => normal({ seed, subject: member, stream: streamOf(`estimates/${name}`) }, j));

/** Fits whose other estimates act through a response surface, which was made at their best values: the rest is drawn given those. */
const throughSurface = ["habenula"];

function fromFit(fit: Fit, priors: readonly Prior[], present: ReadonlySet<string | undefined>, size: number): Member[] {
  const all = fit.estimates.flatMap((estimate, at) => {
    const prior = priors.find(({ id }) => id === estimate.id);
    return prior ? [{ prior, at, ...estimate }] : [];
  });
  // stored correlations are rounded: shrunk by a hair, they stay positive definite
  const covariance = all.map((a) =>
    all.map((b) => {
      const both = ((fit.correlation[a.at]?.[b.at] ?? 0) + (fit.correlation[b.at]?.[a.at] ?? 0)) / 2;
      return a.sd * b.sd * (a === b ? 1 : 0.9999 * both);
    }),
  );
  const drawn = all.filter(({ id }) => !throughSurface.includes(fit.fit) || present.has(id));
  const lower = rootOf(covariance, drawn.length < all.length ? drawn.map((one) => all.indexOf(one)) : []);
  return Array.from({ length: size }, (_, member) => {
    const shift = lower.mmul(Matrix.columnVector(drawsOf(fit.fit, member, drawn.length)));
    return drawn.map(({ prior, value }, i) => [prior, fromScale(prior, toScale(prior, value) + shift.get(i, 0))] as const);
  });
}

/** The Cholesky factor of a covariance; of that of some, given all others, where places name some. */
function rootOf(covariance: readonly (readonly number[])[], some: readonly number[]): Matrix {
  const whole = new Matrix(covariance.map((line) => [...line]));
  const wanted = some.length === 0 ? whole : inverse(inverse(whole).selection([...some], [...some]));
  const symmetric = wanted.clone().add(wanted.transpose()).mul(0.5);
  return new CholeskyDecomposition(symmetric).lowerTriangularMatrix;
}

// a stream for each: priors come in the order in which files are read
function fromPriors(priors: readonly Prior[], size: number): Member[] {
  const shift = (prior: Prior, member: number): number => prior.sd * (drawsOf(prior.id, member, 1)[0] ?? 0);
  return Array.from({ length: size }, (_, member) =>
    priors.map((prior) => [prior, fromScale(prior, toScale(prior, currentEstimate(prior)) + shift(prior, member))] as const),
  );
}

/** The 2.5 and 97.5 percentiles of a number over the members of an ensemble; undefined where no member moves it. */
export function intervalOf(values: readonly number[]): readonly [number, number] | undefined {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  const [low, high] = [at(0.025), at(0.975)];
  // steps of the solver differ between members, in the sixth digit
  return high - low > 1e-5 * Math.max(Math.abs(low), Math.abs(high)) ? [low, high] : undefined;
}
