import { expect, test } from "vitest";
import { attend } from "./attendance.ts";
import { type Conduct, type DropoutCause, type EndpointPlan, onlyObserved } from "./conduct.ts";
import { meets, readCriterion } from "./criterion.ts";
import { columnsOf, endpointGroups } from "./endpoint-values.ts";

const count = 3000;
const numbers = Array.from({ length: count }, (_, i) => i);
const lot = { seed: 2, arm: "drug" };
const day = 24;
const visits = [7 * day, 14 * day, 28 * day];
const conduct: Conduct = { ...onlyObserved(0), visits };
const lost: DropoutCause = { why: "lost", hazard: -Math.log(0.8) / (28 * day), arms: undefined };

/** Half of the subjects stay at 30, the others fall to 10 at the first visit. */
const truth = (i: number): number[] => (i % 2 === 0 ? [30, 30, 30, 30] : [30, 10, 10, 10]);
const run = (change: Partial<Conduct>, of: (i: number) => ArrayLike<number> = truth) =>
  attend({ ...conduct, ...change }, lot, 0, numbers, ["score"], of);
const share = (values: readonly boolean[]) => values.filter(Boolean).length / values.length;
const threeErrors = (p: number, n: number) => 3 * Math.sqrt((p * (1 - p)) / n);

test("a constant hazard takes out the share that the design names, and those who left are not seen again", () => {
  const { left, measured, moments } = run({ dropout: [lost] });
  expect(Math.abs(share(left.map((one) => one !== undefined)) - 0.2)).toBeLessThan(threeErrors(0.2, count));
  for (const [i, leaving] of left.entries()) {
    for (const [j, moment] of moments.entries()) {
      expect(Number.isNaN(measured[0]?.[i * moments.length + j])).toBe(leaving !== undefined && moment > leaving.time);
    }
  }
});

test("informative dropout takes those whose score does not fall, as many as the hazard ratio says", () => {
  const driver = { observable: "score", slope: Math.log(3) / 20, looks: "last visit" } as const;
  const { left } = run({ dropout: [{ ...lost, why: "no effect", driver }] });
  const gone = (parity: number) => left.filter((_, i) => i % 2 === parity).map((one) => one !== undefined);
  expect(Math.abs(share(gone(0)) - 0.2)).toBeLessThan(threeErrors(0.2, count / 2));
  // until the first visit the last score seen is that of baseline; from then on a fall by 20 divides the hazard by three
  const kept = 0.8 ** (0.25 + 0.75 / 3);
  expect(Math.abs(share(gone(1)) - (1 - kept))).toBeLessThan(threeErrors(1 - kept, count / 2));
});

test("dropout that looks at the score now acts before the visit that is then missed", () => {
  const driver = { observable: "score", slope: Math.log(3) / 20, looks: "now" } as const;
  const { left } = run({ dropout: [{ ...lost, driver }] });
  const kept = 0.8 ** (1 / 3);
  expect(Math.abs(share(left.filter((_, i) => i % 2 === 1).map((one) => one !== undefined)) - (1 - kept))).toBeLessThan(
    threeErrors(1 - kept, count / 2),
  );
});

test("a cause that names arms strikes these alone", () => {
  expect(run({ dropout: [{ ...lost, arms: ["placebo"] }] }).left.every((one) => one === undefined)).toBe(true);
});

test("visits are missed at their rate, and baseline never", () => {
  const { measured } = run({ missed: 0.1 });
  const row = (j: number) => numbers.map((i) => Number.isNaN(measured[0]?.[i * 4 + j]));
  expect(share(row(0))).toBe(0);
  for (const j of [1, 2, 3]) expect(Math.abs(share(row(j)) - 0.1)).toBeLessThan(threeErrors(0.1, count));
});

test("errors of measurement have their standard deviation, and another visit or subject shifts none of them", () => {
  const noise = { score: 2 };
  const all = run({ noise }).measured[0] ?? new Float64Array();
  const errors = numbers.flatMap((i) => truth(i).map((value, j) => (all[i * 4 + j] ?? 0) - value));
  expect(Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length)).toBeCloseTo(2, 1);
  const fewer = attend({ ...conduct, visits: [28 * day], noise }, lot, 0, [7], ["score"], () => [30, 10]);
  expect(fewer.measured[0]?.[1]).toBe(all[7 * 4 + 3]);
});

const plan = (change: Partial<EndpointPlan>): EndpointPlan => ({
  name: "score",
  observable: "score",
  unit: "1",
  as: "score",
  at: 28 * day,
  confirm: 1,
  analysis: "ancova",
  covariance: "unstructured",
  missing: "nonresponse",
  ...change,
});

/** One subject seen at these values; NaN where it was not. */
function endpoint(values: readonly number[], change: Partial<EndpointPlan>): { value: number; event: number } {
  const attendance = {
    moments: [0, ...visits],
    observables: ["score"],
    measured: [Float64Array.from(values)],
    left: [undefined],
  };
  const [column] = columnsOf(endpointGroups(plan(change), conduct, [{ name: "drug", attendance }]), "drug");
  return { value: column?.value[0] ?? Number.NaN, event: column?.event[0] ?? 0 };
}

const criterion = (text: string) => readCriterion(text, "1", { place: "", name: "when" });

test("change, percent change, response and remission are what their names say", () => {
  const values = [32, 20, 17, 16];
  expect(endpoint(values, {}).value).toBe(16);
  expect(endpoint(values, { as: "change" }).value).toBe(-16);
  expect(endpoint(values, { as: "percentChange" }).value).toBe(-50);
  expect(endpoint([0, 1, 2, 3], { as: "percentChange" }).value).toBeNaN();
  expect(endpoint(values, { as: "response", when: criterion("fall >= 50 %") }).value).toBe(1);
  expect(endpoint(values, { as: "response", when: criterion("fall > 50 %") }).value).toBe(0);
  expect(endpoint(values, { as: "remission", when: criterion("<= 10") }).value).toBe(0);
});

test("a missing visit is no response, or nothing, as the design says", () => {
  const values = [32, 20, 17, Number.NaN];
  expect(endpoint(values, { as: "response", when: criterion("fall >= 50 %") }).value).toBe(0);
  expect(endpoint(values, { as: "response", when: criterion("fall >= 50 %"), missing: "left out" }).value).toBeNaN();
  expect(endpoint(values, { as: "change" }).value).toBeNaN();
});

test("relapse is the first of the visits in a row that the design asks for; else watching ends with the last visit seen", () => {
  const when = criterion(">= 22");
  expect(endpoint([30, 10, 25, 26], { as: "relapse", when })).toEqual({ value: 14 * day, event: 1 });
  expect(endpoint([30, 10, 25, 26], { as: "relapse", when, confirm: 2 })).toEqual({ value: 14 * day, event: 1 });
  expect(endpoint([30, 25, 10, 26], { as: "relapse", when, confirm: 2 })).toEqual({ value: 28 * day, event: 0 });
  expect(endpoint([30, 25, Number.NaN, 26], { as: "relapse", when, confirm: 2 })).toEqual({ value: 7 * day, event: 1 });
  expect(endpoint([30, 10, 10, Number.NaN], { as: "relapse", when })).toEqual({ value: 14 * day, event: 0 });
});

test("criteria have open and closed bounds, units and changes", () => {
  expect(meets(criterion("18 to 65"), 65, 0)).toBe(true);
  expect(meets(criterion("< 10"), 10, 0)).toBe(false);
  expect(meets(criterion("rise >= 10 %"), 1.1001, 1)).toBe(true);
  expect(meets(criterion(">= 0"), Number.NaN, 0)).toBe(false);
  expect(meets(readCriterion("> 0.1 ug/mL", "ng/mL", { place: "", name: "x" }), 101, 0)).toBe(true);
});
