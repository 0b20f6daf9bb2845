import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { normal } from "../engine/random/streams.ts";
import { type Fit, type Prior, priorsOf } from "../evidence/estimate.ts";
import { fromScale, toScale } from "./targets/laboratory.ts";

/** Members of the ensemble that carries the uncertainty of a fit. */
const ensembleSize = 40;

/** Draws of a fit's parameters from its normal approximation, the same ones every time. */
export function ensemble(fit: Fit, size = ensembleSize): Map<Prior, number>[] {
  const priors = new Map(priorsOf(fit.fit).map((prior) => [prior.id, prior]));
  // the order of the stored correlation is that of the stored estimates, not that in which quantities were declared
  const estimates = fit.estimates.flatMap((estimate, at) => {
    const prior = priors.get(estimate.id);
    return prior ? [{ ...estimate, at, prior }] : [];
  });
  const shifts = correlated(
    estimates.map(({ sd }) => sd),
    estimates.map((a) => estimates.map((b) => fit.correlation[a.at]?.[b.at] ?? 0)),
    { size, seed: 1 },
  );
  return shifts.map(
    (shift) => new Map(estimates.map(({ prior, value }, i) => [prior, fromScale(prior, toScale(prior, value) + (shift[i] ?? 0))] as const)),
  );
}

/** Draws from a normal distribution of mean 0 with standard deviations and correlations. */
export function correlated(
  sds: readonly number[],
  correlation: readonly (readonly number[])[],
  { size, seed }: { readonly size: number; readonly seed: number },
): number[][] {
  // stored correlations are rounded: kept from touching 1, and symmetric
  const rounded = new Matrix(correlation.map((line, i) => line.map((r, j) => (i === j ? 1 : 0.9999 * r) * (sds[i] ?? 0) * (sds[j] ?? 0))));
  const covariance = rounded.clone().add(rounded.transpose()).mul(0.5);
  const lower = new CholeskyDecomposition(covariance).lowerTriangularMatrix;
  return Array.from({ length: size }, (_, member) => {
    const draws = sds.map((_sd, j) => normal({ seed, subject: member, stream: 0 }, j));
    return lower.mmul(Matrix.columnVector(draws)).to1DArray();
  });
}
