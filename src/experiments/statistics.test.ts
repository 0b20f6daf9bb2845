import { expect, test } from "vitest";
import { compare, percentile, summarise } from "./statistics.ts";
import { criticalT, twoSidedP } from "./student.ts";

test("critical values are those of the printed tables", () => {
  expect(criticalT(0.95, 1)).toBeCloseTo(12.7062, 3);
  expect(criticalT(0.95, 10)).toBeCloseTo(2.22814, 5);
  expect(criticalT(0.95, 1e6)).toBeCloseTo(1.95997, 4);
});

test("p values of closed forms hold: one degree of freedom is Cauchy's, two are algebraic", () => {
  for (const t of [0.1, 1, 5, 50]) {
    expect(twoSidedP(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 10);
    expect(twoSidedP(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 10);
  }
});

test("a sample has mean, spread and median", () => {
  const found = summarise([1, 2, 3, 4]);
  expect(found).toMatchObject({ mean: 2.5, median: 2.5 });
  expect(found.sd).toBeCloseTo(Math.sqrt(5 / 3), 12);
  expect(found.ci95?.[1]).toBeCloseTo(2.5 + 3.182446 * Math.sqrt(5 / 12), 5);
  expect(summarise([7])).toEqual({ mean: 7, sd: null, se: null, ci95: null, median: 7 });
});

test("percentiles are linear between neighbours", () => {
  expect([0, 25, 50, 90, 100].map((p) => percentile([10, 20, 30], p))).toEqual([10, 15, 20, 28, 30]);
});

test("Welch's comparison follows its formula", () => {
  // by hand: means 3 and 6, variances 2.5 and 10, t = -3 / sqrt(2.5), 5.88 degrees of freedom
  const found = compare([1, 2, 3, 4, 5], [2, 4, 6, 8, 10]);
  expect(found?.difference).toBe(-3);
  expect(found?.p).toBeCloseTo(twoSidedP(3 / Math.sqrt(2.5), 6.25 / (0.0625 + 1)), 12);
  expect(found?.effectSize).toBeCloseTo((-3 / Math.sqrt(6.25)) * (1 - 3 / 31), 12);
  expect(compare([1, 1], [1, 1])).toEqual({ difference: 0, ci95: [0, 0], effectSize: null, p: null });
  expect(compare([1], [1, 2])).toBeUndefined();
});
