import type { Fit, Prior } from "../evidence/estimate.ts";
import { fromScale, toScale } from "./targets/laboratory.ts";

/** A number to so many significant digits, as results of fits are stored. */
export const significant = (value: number, digits = 6): number => Number(value.toPrecision(digits));

/** The value of a prior so many of its standard deviations from its centre. */
export const valueAt = (prior: Prior, x: number): number => fromScale(prior, toScale(prior, prior.value.value) + x * prior.sd);

/** Values of priors at a point, in standard deviations from their centres. */
export const estimatesAt = (priors: readonly Prior[], x: readonly number[]): Map<Prior, number> =>
  new Map(priors.map((prior, i) => [prior, valueAt(prior, x[i] ?? Number.NaN)]));

/** What a fit stores of its estimates, from a point and its standard deviations (both in those of the priors) and correlations. */
export const estimatesFound = (
  priors: readonly Prior[],
  x: readonly number[],
  sd: readonly number[],
  correlation: readonly (readonly number[])[],
): Pick<Fit, "estimates" | "correlation"> => ({
  estimates: priors.map((prior, i) => ({
    id: prior.id,
    value: significant(valueAt(prior, x[i] ?? Number.NaN)),
    unit: prior.value.unit,
    sd: significant(prior.sd * (sd[i] ?? Number.NaN)),
  })),
  correlation: correlation.map((line) => line.map((r) => significant(r, 4))),
});
