import { expect, test } from "vitest";
import { compare } from "../statistics.ts";
import { twoSidedP } from "../student.ts";
import { ancova } from "./ancova.ts";
import { cox } from "./cox.ts";
import { crossover } from "./crossover.ts";
import { hedgesG } from "./estimate.ts";
import { holm } from "./holm.ts";
import { kaplanMeier, medianSurvival } from "./kaplan-meier.ts";
import { logRank } from "./log-rank.ts";
import { normalTail, twoSidedNormalP } from "./normal.ts";
import { cohenH, fisherP, newcombe, wilson } from "./proportions.ts";

test("the normal tail is that of the printed tables, and both of its forms meet", () => {
  expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 14);
  expect(normalTail(0)).toBe(0.5);
  expect(normalTail(-1)).toBeCloseTo(0.8413447460685429, 13);
  expect(normalTail(3 - 1e-12) / normalTail(3)).toBeCloseTo(1, 9);
  // Abramowitz and Stegun, table 26.2: -log10 Q(10) = 23.11805
  expect(-Math.log10(normalTail(10))).toBeCloseTo(23.11805, 5);
});

test("an analysis of covariance whose baseline is balanced and exact gives the slope and the differences back", () => {
  const noise = [1, -1, -1, 1];
  const baseline = [-3, -1, 1, 3];
  const arm = (mean: number) => ({ baseline, values: baseline.map((x, i) => mean + 2 * x + (noise[i] ?? 0)) });
  const found = ancova([arm(10), arm(4)]);
  expect(found?.slope).toBeCloseTo(2, 12);
  expect(found?.means[1]).toBeCloseTo(4, 12);
  // residuals are the noise: variance 8 / (8 - 3), se sqrt(variance * 2 / 4)
  const { difference, se, freedom, p } = found?.contrast([1, -1]) ?? {};
  expect(difference).toBeCloseTo(6, 12);
  expect(se).toBeCloseTo(Math.sqrt((1.6 * 2) / 4), 12);
  expect(freedom).toBe(5);
  expect(p).toBeCloseTo(twoSidedP(6 / Math.sqrt(0.8), 5), 12);
});

test("without a baseline that varies, covariance analysis is the t test of equal variances", () => {
  const found = ancova([
    { values: [1, 2, 3, 4, 5], baseline: [7, 7, 7, 7, 7] },
    { values: [2, 4, 6, 8, 10], baseline: [7, 7, 7, 7, 7] },
  ]);
  expect(found?.slope).toBeNull();
  const estimate = found?.contrast([1, -1]);
  // pooled variance 6.25
  expect(estimate?.se).toBeCloseTo(Math.sqrt(6.25 * (2 / 5)), 12);
  expect(estimate?.freedom).toBe(8);
  expect(estimate?.difference).toBeCloseTo(compare([1, 2, 3, 4, 5], [2, 4, 6, 8, 10])?.difference ?? 0, 12);
});

test("Hedges' g shrinks Cohen's d by its small-sample factor", () => {
  expect(hedgesG(-3, [1, 2, 3, 4, 5], [2, 4, 6, 8, 10])).toBeCloseTo((-3 / 2.5) * (1 - 3 / 31), 12);
  expect(hedgesG(0, [1, 1], [1, 1])).toBeNull();
});

test("a two-period crossover is the t test of period differences", () => {
  const first = [4.1, 6.3, 2.2, 5.0, 3.9];
  const firstLater = [1.2, 2.9, 0.4, 3.3, 1.1];
  const second = [2.0, 3.1, 1.7, 4.4];
  const secondLater = [5.2, 5.9, 5.5, 6.0];
  const rows = [
    ...first.flatMap((value, i) => [
      { subject: i, period: 0, treatment: 0, value },
      { subject: i, period: 1, treatment: 1, value: firstLater[i] ?? 0 },
    ]),
    ...second.flatMap((value, i) => [
      { subject: 10 + i, period: 0, treatment: 1, value },
      { subject: 10 + i, period: 1, treatment: 0, value: secondLater[i] ?? 0 },
    ]),
  ];
  const estimate = crossover(rows)?.(0, 1);
  const a = first.map((value, i) => value - (firstLater[i] ?? 0));
  const b = second.map((value, i) => value - (secondLater[i] ?? 0));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0);
  const pooled = (squares(a) + squares(b)) / 7;
  expect(estimate?.difference).toBeCloseTo((mean(a) - mean(b)) / 2, 12);
  expect(estimate?.se).toBeCloseTo(0.5 * Math.sqrt(pooled * (1 / 5 + 1 / 4)), 12);
  expect(estimate?.freedom).toBe(7);
});

test("a subject with one period adds nothing to a crossover", () => {
  const rows = [0, 1, 2, 3].flatMap((subject) => [
    { subject, period: 0, treatment: subject % 2, value: subject * subject },
    { subject, period: 1, treatment: 1 - (subject % 2), value: 3 - subject },
  ]);
  expect(crossover([...rows, { subject: 9, period: 0, treatment: 0, value: 100 }])?.(0, 1)).toEqual(crossover(rows)?.(0, 1));
});

test("Fisher's tea tasting, and the difference of shares of Newcombe's first example", () => {
  expect(fisherP({ count: 3, of: 4 }, { count: 1, of: 4 })).toBeCloseTo(34 / 70, 10);
  expect(fisherP({ count: 4, of: 4 }, { count: 0, of: 4 })).toBeCloseTo(2 / 70, 10);
  const [low, high] = newcombe({ count: 56, of: 70 }, { count: 48, of: 80 });
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});

test("Wilson's interval solves its own equation and keeps within 0 and 1", () => {
  const share = { count: 3, of: 20 };
  for (const edge of wilson(share)) {
    expect(Math.abs(0.15 - edge) / Math.sqrt((edge * (1 - edge)) / 20)).toBeCloseTo(1.959963984540054, 10);
  }
  expect(wilson({ count: 0, of: 10 })[0]).toBe(0);
  expect(wilson({ count: 10, of: 10 })[1]).toBeCloseTo(1, 14);
  expect(cohenH({ count: 1, of: 1 }, { count: 0, of: 1 })).toBeCloseTo(Math.PI, 12);
});

/** Weeks of remission of children with leukaemia (Freireich 1963, as printed by Gehan 1965); negative: still in remission. */
const mercaptopurine = [6, 6, 6, 7, 10, 13, 16, 22, 23, -6, -9, -10, -11, -17, -19, -20, -25, -32, -32, -34, -35];
const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
const lifetimes = (weeks: readonly number[]) => weeks.map((week) => ({ time: Math.abs(week), event: week > 0 }));

test("remission under 6-mercaptopurine follows the published product-limit estimate and its errors", () => {
  const steps = kaplanMeier(lifetimes(mercaptopurine));
  const at = (time: number) => steps.find((step) => step.time === time);
  expect(at(6)).toMatchObject({ atRisk: 21, events: 3, censored: 1 });
  for (const [time, survival, se] of [
    [6, 0.857, 0.0764],
    [10, 0.753, 0.0963],
    [16, 0.627, 0.1141],
    [23, 0.448, 0.1346],
  ] as const) {
    expect(at(time)?.survival).toBeCloseTo(survival, 3);
    expect(at(time)?.se).toBeCloseTo(se, 4);
  }
  expect(medianSurvival(steps)).toBe(23);
  expect(medianSurvival(kaplanMeier(lifetimes(placebo)))).toBe(8);
});

test("without censoring, Greenwood's error is the binomial one and survival ends at 0", () => {
  const steps = kaplanMeier(lifetimes([1, 2, 3, 4]));
  expect(steps[1]?.se).toBeCloseTo(Math.sqrt((0.5 * 0.5) / 4), 12);
  expect(steps[3]).toMatchObject({ survival: 0, ci95: null });
});

test("the log-rank test of the remission trial is the published one", () => {
  const found = logRank(lifetimes(mercaptopurine), lifetimes(placebo));
  expect(found?.observed).toBe(9);
  expect(found?.expected).toBeCloseTo(19.25, 2);
  expect(found?.chiSquare).toBeCloseTo(16.79, 2);
  expect(logRank(lifetimes([-1, -2]), lifetimes([-3]))).toBeUndefined();
});

test("Cox's ratio with Efron's ties in the remission trial is the published one", () => {
  const found = cox([
    ...lifetimes(mercaptopurine).map((each) => ({ ...each, x: 0 })),
    ...lifetimes(placebo).map((each) => ({ ...each, x: 1 })),
  ]);
  expect(found?.logRatio).toBeCloseTo(1.5721, 4);
  expect(found?.se).toBeCloseTo(0.4124, 4);
  expect(found?.p).toBeCloseTo(twoSidedNormalP((found?.logRatio ?? 0) / (found?.se ?? 1)), 12);
});

test("Efron's likelihood of six lifetimes is its closed form at the maximum", () => {
  // Therneau and Grambsch 2000, appendix E: likelihood in r = exp(beta), with a tied pair at time 1
  const rows = [
    { time: 9, event: true, x: 0 },
    { time: 1, event: true, x: 1 },
    { time: 1, event: false, x: 1 },
    { time: 6, event: true, x: 1 },
    { time: 6, event: true, x: 0 },
    { time: 8, event: false, x: 0 },
  ];
  const closed = (beta: number): number => {
    const r = Math.exp(beta);
    return 2 * beta - Math.log(3 * r + 3) - Math.log(r + 3) - Math.log((r + 5) / 2);
  };
  const found = cox(rows);
  expect(found?.logRatio).toBeCloseTo(1.676857, 6);
  expect(found?.logLikelihood).toBeCloseTo(closed(found?.logRatio ?? 0), 10);
});

test("a ratio that is not finite is no result", () => {
  expect(
    cox([
      { time: 1, event: true, x: 1 },
      { time: 2, event: false, x: 0 },
    ]),
  ).toBeUndefined();
});

test("Holm's adjustment multiplies the smallest most and never orders backwards", () => {
  expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
  expect(holm([0.9, 0.8])).toEqual([1, 1]);
});
