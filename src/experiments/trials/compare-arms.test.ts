import { expect, test } from "vitest";
import { ancova } from "../statistics/ancova.ts";
import { fisherP } from "../statistics/proportions.ts";
import { comparisonOf } from "./compare-arms.ts";
import { type Conduct, type EndpointPlan, onlyObserved } from "./conduct.ts";
import type { EndpointGroup } from "./endpoint-values.ts";

const plan: EndpointPlan = {
  name: "score@2 h",
  observable: "score",
  unit: "1",
  as: "score",
  at: 2,
  confirm: 1,
  analysis: "ancova",
  covariance: "unstructured",
  missing: "nonresponse",
};
const conduct: Conduct = { ...onlyObserved(0), visits: [1, 2] };

interface Values {
  readonly baseline: readonly number[];
  readonly one?: readonly number[];
  readonly two: readonly number[];
  readonly event?: readonly number[];
}

const group = (name: string, { baseline, one = [], two, event = [] }: Values): EndpointGroup => ({
  name,
  count: two.length,
  periods: [
    {
      arm: name,
      column: {
        value: Float64Array.from(two),
        baseline: Float64Array.from(baseline),
        visits: [Float64Array.from(one), Float64Array.from(two)],
        event: Uint8Array.from(event),
      },
    },
  ],
});

const drug = { baseline: [30, 28, 35, 31, 29], one: [20, 21, 30, 22, 19], two: [12, 15, 24, 11, 16] };
const placebo = { baseline: [33, 29, 31, 30, 36], one: [29, 27, 30, 24, 33], two: [27, 22, 28, 25, 29] };
const compare = (change: Partial<EndpointPlan>, a: Values = drug, b: Values = placebo) =>
  comparisonOf({ ...plan, ...change }, conduct, [group("drug", a), group("placebo", b)])("drug", "placebo");

test("the default is the analysis of covariance of those who were seen", () => {
  const missing = { ...drug, two: [12, 15, 24, 11, Number.NaN] };
  const found = compare({}, missing);
  const closed = ancova([
    { values: [12, 15, 24, 11], baseline: [30, 28, 35, 31] },
    { values: placebo.two, baseline: placebo.baseline },
  ])?.contrast([1, -1]);
  expect(found).toMatchObject({ difference: closed?.difference, p: closed?.p, method: "ANCOVA with baseline" });
});

test("a mixed model of complete data gives the same difference, and uses the earlier visit where the later is missing", () => {
  const complete = compare({ analysis: "mmrm" });
  expect(complete?.difference).toBeCloseTo(compare({})?.difference ?? 0, 6);
  const missing = { ...drug, two: [12, 15, 24, 11, Number.NaN] };
  const early = compare({ analysis: "mmrm" }, missing);
  const other = compare({ analysis: "mmrm" }, { ...missing, one: [20, 21, 30, 22, 40] });
  expect(early?.difference).not.toBeCloseTo(other?.difference ?? 0, 3);
  expect(compare({}, missing)?.difference).toBe(compare({}, { ...missing, one: [20, 21, 30, 22, 40] })?.difference);
});

test("the direction of a contrast is the arm less the one it is compared with", () => {
  const groups = [group("drug", drug), group("placebo", placebo)];
  const forth = comparisonOf(plan, conduct, groups)("drug", "placebo");
  const back = comparisonOf(plan, conduct, groups)("placebo", "drug");
  expect(forth?.difference).toBeLessThan(0);
  expect(back?.difference).toBeCloseTo(-(forth?.difference ?? 0), 12);
});

test("shares are compared by Fisher's test", () => {
  const all = { baseline: [1, 1, 1, 1], two: [1, 1, 1, 0] };
  const none = { baseline: [1, 1, 1, 1], two: [0, 0, 0, 1] };
  const found = compare({ as: "response" }, all, none);
  expect(found?.difference).toBe(0.5);
  expect(found?.p).toBe(fisherP({ count: 3, of: 4 }, { count: 1, of: 4 }));
});

test("fewer relapses give a hazard ratio below 1, and a ratio that is not finite is none", () => {
  const late = { baseline: [1, 1, 1, 1], two: [3, 4, 5, 5], event: [1, 1, 0, 0] };
  const early = { baseline: [1, 1, 1, 1], two: [1, 2, 3, 4], event: [1, 1, 1, 1] };
  const found = compare({ as: "relapse" }, late, early);
  expect(found?.hazardRatio?.value).toBeLessThan(1);
  expect(found?.difference).toBeCloseTo(Math.log(found?.hazardRatio?.value ?? 0), 12);
  const never = { ...late, event: [0, 0, 0, 0] };
  expect(compare({ as: "relapse" }, never, early)).toMatchObject({ difference: null, hazardRatio: null });
});

test("what cannot be fitted is no contrast", () => {
  const still = { baseline: [1, 2, 3], one: [0, 0, 0], two: [0, 0, 0] };
  expect(compare({ analysis: "mmrm" }, still, still)).toBeUndefined();
  expect(compare({}, { baseline: [1], two: [2] }, { baseline: [1], two: [2] })).toBeUndefined();
});
