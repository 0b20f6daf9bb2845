import { expect, test } from "vitest";
import { normalQuantile } from "../../engine/random/streams.ts";
import { criticalT } from "../student.ts";
import { type Conduct, type EndpointPlan, onlyObserved } from "./conduct.ts";
import type { EndpointGroup } from "./endpoint-values.ts";
import { powerCurve } from "./power.ts";

const plan: EndpointPlan = {
  name: "score@24 h",
  observable: "score",
  unit: "1",
  as: "score",
  at: 24,
  confirm: 1,
  analysis: "ancova",
  covariance: "unstructured",
  missing: "nonresponse",
};
const conduct: Conduct = onlyObserved(0);

/** A population that is normal by construction: its values are the quantiles of N(mean, 1). */
function normalGroup(name: string, mean: number, count = 4000): EndpointGroup {
  const value = Float64Array.from({ length: count }, (_, i) => mean + normalQuantile((i + 0.5) / count));
  const column = { value, baseline: new Float64Array(count), visits: [], event: new Uint8Array(count) };
  return { name, count, periods: [{ arm: name, column }] };
}

/** Power of the two-sample t test: the chance that |Z + d sqrt(n/2)| exceeds t sqrt(V/f), with V chi-square of f degrees, by Simpson's rule. */
function closedPower(d: number, n: number): number {
  const freedom = 2 * n - 2;
  const critical = criticalT(0.95, freedom);
  const shift = d * Math.sqrt(n / 2);
  const tail = (x: number): number => 0.5 * erfc(x / Math.SQRT2);
  // s = sqrt(V / f) is near 1 with standard deviation 1 / sqrt(2 f)
  const steps = 2000;
  const [low, high] = [Math.max(1e-6, 1 - 8 / Math.sqrt(2 * freedom)), 1 + 8 / Math.sqrt(2 * freedom)];
  let [sum, whole] = [0, 0];
  for (let i = 0; i <= steps; i++) {
    const s = low + ((high - low) * i) / steps;
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    const density = weight * Math.exp((freedom - 1) * Math.log(s) - (freedom * (s * s - 1)) / 2);
    whole += density;
    sum += density * (tail(critical * s - shift) + tail(critical * s + shift));
  }
  return sum / whole;
}

/** Complementary error function by its integral. */
function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  let sum = 0;
  const [steps, end] = [400, x + 8];
  for (let i = 0; i <= steps; i++) {
    const t = x + ((end - x) * i) / steps;
    sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp(-t * t);
  }
  return (2 / Math.sqrt(Math.PI)) * ((sum * (end - x)) / steps / 3);
}

const question = { arm: "drug", versus: "placebo", alpha: 0.05, targets: [0.8], sizes: [20, 64], trials: 400, seed: 3 };

test("the closed form is the printed one: 64 per arm for d = 0.5 and a power of 80 % (Cohen 1988)", () => {
  expect(closedPower(0.5, 64)).toBeGreaterThan(0.8);
  expect(closedPower(0.5, 63)).toBeLessThan(0.8);
  expect(closedPower(0, 20)).toBeCloseTo(0.05, 6);
});

test("simulated power agrees with the closed form of a two-sample test", () => {
  const curve = powerCurve(plan, conduct, [normalGroup("drug", 0.5), normalGroup("placebo", 0)], question);
  for (const { n, power, ci95 } of curve.points) {
    const truth = closedPower(0.5, n);
    // three standard errors of a share
    expect(Math.abs(power - truth)).toBeLessThan(3 * Math.sqrt((truth * (1 - truth)) / question.trials));
    expect(ci95[0]).toBeLessThan(power);
  }
  const [found] = curve.smallest;
  expect(found?.ci95?.[0]).toBeLessThanOrEqual(64);
  expect(found?.ci95?.[1]).toBeGreaterThanOrEqual(64);
  expect(curve.population?.effectSize).toBeCloseTo(0.5, 2);
});

test("without a difference, the share of significant trials is the level", () => {
  const [point] = powerCurve(plan, conduct, [normalGroup("drug", 0), normalGroup("placebo", 0)], {
    ...question,
    targets: [],
    sizes: [30],
  }).points;
  expect(point?.ci95[0]).toBeLessThan(0.05);
  expect(point?.ci95[1]).toBeGreaterThan(0.05);
});

test("a larger trial holds the smaller one, so that power is the same for every order of questions", () => {
  const groups = [normalGroup("drug", 1), normalGroup("placebo", 0)];
  const one = powerCurve(plan, conduct, groups, { ...question, targets: [], sizes: [10, 20], trials: 100 });
  const other = powerCurve(plan, conduct, groups, { ...question, targets: [], sizes: [20, 10], trials: 100 });
  expect(one.points).toEqual(other.points);
});

test("a size that would not be reached is null", () => {
  const groups = [normalGroup("drug", 0, 100), normalGroup("placebo", 0, 100)];
  const { smallest } = powerCurve(plan, conduct, groups, { ...question, trials: 2, targets: [0.999], sizes: [4], alpha: 1e-9 });
  expect(smallest[0]).toEqual({ target: 0.999, n: null, ci95: null });
});
