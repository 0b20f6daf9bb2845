import { inverse, Matrix } from "ml-matrix";
import { normal } from "../engine/random/streams.ts";
import { currentEstimate, everyPrior, type Fit, type Prior, storedFit } from "../evidence/estimate.ts";
import { correlated } from "./ensemble.ts";
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

/** Fits whose other estimates act through a response surface, which was made at their best values: the rest is drawn given those. */
const throughSurface = ["habenula"];

function fromFit(fit: Fit, priors: readonly Prior[], present: ReadonlySet<string | undefined>, size: number): Member[] {
  const all = fit.estimates.flatMap((estimate, at) => {
    const prior = priors.find(({ id }) => id === estimate.id);
    return prior ? [{ prior, at, ...estimate }] : [];
  });
  const drawn = throughSurface.includes(fit.fit) ? all.filter(({ id }) => present.has(id)) : all;
  const covariance = all.map((a) => all.map((b) => a.sd * b.sd * (a === b ? 1 : 0.9999 * (fit.correlation[a.at]?.[b.at] ?? 0))));
  const given = conditional(
    covariance,
    drawn.map((one) => all.indexOf(one)),
  );
  const sds = given.map((line, i) => Math.sqrt(line[i] ?? Number.NaN));
  const correlation = given.map((line, i) => line.map((x, j) => x / ((sds[i] ?? 1) * (sds[j] ?? 1))));
  return correlated(sds, correlation, { size, seed: seedOf(fit.fit) }).map((shift) =>
    drawn.map(({ prior, value }, i) => [prior, fromScale(prior, toScale(prior, value) + (shift[i] ?? 0))] as const),
  );
}

/** The covariance of some numbers where all others are known. */
function conditional(covariance: readonly (readonly number[])[], some: readonly number[]): readonly (readonly number[])[] {
  if (some.length === covariance.length) return covariance;
  const precision = inverse(new Matrix(covariance.map((line) => [...line])));
  return inverse(precision.selection([...some], [...some])).to2DArray();
}

/** A seed per name, the same in every run, so that a new fit leaves the draws of the others alone. */
const seedOf = (name: string): number => streamOf(`estimates/${name}`);

// a stream for each: priors come in the order in which files are read
function fromPriors(priors: readonly Prior[], size: number): Member[] {
  const shift = (prior: Prior, member: number): number => prior.sd * normal({ seed: seedOf(prior.id), subject: member, stream: 0 }, 0);
  return Array.from({ length: size }, (_, member) =>
    priors.map((prior) => [prior, fromScale(prior, toScale(prior, currentEstimate(prior)) + shift(prior, member))] as const),
  );
}

/** The 2.5 and 97.5 percentiles of a number over the members of an ensemble; undefined where none moves it by `least` or more. */
export function intervalOf(values: readonly number[], least = 0): readonly [number, number] | undefined {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  const [low, high] = [at(0.025), at(0.975)];
  // steps of the solver differ between members, in the sixth digit
  return high - low > Math.max(least, 1e-5 * Math.max(Math.abs(low), Math.abs(high))) ? [low, high] : undefined;
}
