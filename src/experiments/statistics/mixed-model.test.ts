import { expect, test } from "vitest";
import { ancova } from "./ancova.ts";
import { mixedModel } from "./mixed-model.ts";

/** Distances (mm) of 11 girls and 16 boys at ages 8, 10, 12 and 14 (Potthoff and Roy 1964). */
const girls = `21 20 21.5 23, 21 21.5 24 25.5, 20.5 24 24.5 26, 23.5 24.5 25 26.5, 21.5 23 22.5 23.5, 20 21 21 22.5, 21.5 22.5 23 25,
  23 23 23.5 24, 20 21 22 21.5, 16.5 19 19 19.5, 24.5 25 28 28`;
const boys = `26 25 29 31, 21.5 22.5 23 26.5, 23 22.5 24 27.5, 25.5 27.5 26.5 27, 20 23.5 22.5 26, 24.5 25.5 27 28.5, 22 22 24.5 26.5,
  24 21.5 24.5 25.5, 23 20.5 31 26, 27.5 28 31 31.5, 23 23 23.5 25, 21.5 23.5 24 28, 17 24.5 26 29.5, 22.5 25.5 25.5 26,
  23 24.5 26 30, 22 21.5 23.5 25`;
const rowsOf = (text: string) => text.split(",").map((row) => row.trim().split(/\s+/).map(Number));
const children = [...rowsOf(girls).map((y) => ({ x: [1, 0], y })), ...rowsOf(boys).map((y) => ({ x: [0, 1], y }))];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test("complete data give the pooled covariance, and the published likelihood of the growth data", () => {
  const model = mixedModel(children, "unstructured");
  for (let u = 0; u < 4; u++) {
    for (let v = 0; v < 4; v++) {
      const products = [rowsOf(girls), rowsOf(boys)].flatMap((rows) => {
        const [mu, mv] = [mean(rows.map((row) => row[u] ?? 0)), mean(rows.map((row) => row[v] ?? 0))];
        return rows.map((row) => ((row[u] ?? 0) - mu) * ((row[v] ?? 0) - mv));
      });
      expect(model?.covariance[u]?.[v]).toBeCloseTo(products.reduce((a, b) => a + b, 0) / 25, 8);
    }
  }
  // by maximum likelihood the covariance is 25/27 of it; -2 log L of the saturated model of Verbeke and Molenberghs (2000)
  const likelihood = 27 * 4 * (Math.log(2 * Math.PI) + 1) + 27 * logDeterminant(model?.covariance ?? [], 25 / 27);
  expect(likelihood).toBeCloseTo(416.509, 2);
});

test("complete data make the contrast of a visit the covariance analysis of that visit, degrees of freedom included", () => {
  // the first age is the baseline of the other three
  const average = mean(children.map(({ y }) => y[0] ?? 0));
  const followed = children.map(({ x, y }) => ({ x: [...x, (y[0] ?? 0) - average], y: y.slice(1) }));
  const model = mixedModel(followed, "unstructured");
  const arm = (rows: readonly number[][]) => ({ baseline: rows.map((row) => row[0] ?? 0), values: rows.map((row) => row[3] ?? 0) });
  const closed = ancova([arm(rowsOf(girls)), arm(rowsOf(boys))])?.contrast([1, -1]);
  const found = model?.contrast(2, [1, -1, 0]);
  expect(found?.difference).toBeCloseTo(closed?.difference ?? 0, 8);
  expect(found?.se).toBeCloseTo(closed?.se ?? 0, 8);
  expect(found?.freedom).toBeCloseTo(24, 6);
});

test("compound symmetry of complete data is the analysis of variance of a split plot", () => {
  const model = mixedModel(children, "compoundSymmetry");
  const residual = [rowsOf(girls), rowsOf(boys)].flatMap((rows) => {
    const means = [0, 1, 2, 3].map((v) => mean(rows.map((row) => row[v] ?? 0)));
    return rows.map((row) => row.map((value, v) => value - (means[v] ?? 0)));
  });
  const between = residual.reduce((sum, row) => sum + 4 * mean(row) ** 2, 0) / 25;
  const within = residual.reduce((sum, row) => sum + row.reduce((all, value) => all + (value - mean(row)) ** 2, 0), 0) / (25 * 3);
  expect(model?.covariance[0]?.[1]).toBeCloseTo((between - within) / 4, 8);
  expect(model?.covariance[0]?.[0]).toBeCloseTo((between - within) / 4 + within, 8);
});

test("with missing visits the fit is the one that a dense restricted likelihood, climbed by another program, finds", () => {
  // every third child misses the last age, every fifth the second; SciPy 1.17, BFGS on the dense covariance of all
  // values; degrees of freedom from dense traces of the expected information
  const missing = children.map(({ x, y }, i) => ({
    x,
    y: y.map((value, v) => ((v === 3 && i % 3 === 0) || (v === 1 && i % 5 === 0) ? Number.NaN : value)),
  }));
  const found = mixedModel(missing, "unstructured");
  const estimate = found?.contrast(3, [1, -1]);
  expect(estimate?.difference).toBeCloseTo(-3.6115, 4);
  expect(estimate?.se).toBeCloseTo(0.94383, 4);
  expect(found?.logLikelihood).toBeCloseTo(-104.680562, 5);
  expect(estimate?.freedom).toBeCloseTo(21.515, 3);
});

test("values that do not vary cannot be fitted", () => {
  expect(
    mixedModel(
      [1, 2, 3, 4].map(() => ({ x: [1], y: [0, 0] })),
      "unstructured",
    ),
  ).toBeUndefined();
});

function logDeterminant(rows: readonly (readonly number[])[], scale: number): number {
  // elimination without pivots: the matrix is positive definite
  const a = rows.map((row) => row.map((value) => value * scale));
  let sum = 0;
  for (let k = 0; k < a.length; k++) {
    const pivot = a[k]?.[k] ?? Number.NaN;
    sum += Math.log(pivot);
    for (let i = k + 1; i < a.length; i++) {
      const factor = (a[i]?.[k] ?? 0) / pivot;
      for (let j = k; j < a.length; j++) (a[i] as number[])[j] = (a[i]?.[j] ?? 0) - factor * (a[k]?.[j] ?? 0);
    }
  }
  return sum;
}
