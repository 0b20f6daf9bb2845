import { expect, test } from "vitest";
import { storedFit } from "../evidence/estimate.ts";
import { organism } from "./organism.ts";
import { toScale } from "./targets/laboratory.ts";
import { drawEstimates, intervalOf } from "./uncertainty.ts";

const size = 4000;
const { members } = drawEstimates([organism(["sKetamine", "rKetamine"])], size);
const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;

function columns(fit: string): Map<string, number[]> {
  const priors = [...(members[0]?.keys() ?? [])].filter((prior) => prior.fit === fit);
  return new Map(priors.map((prior) => [prior.id, members.map((member) => toScale(prior, member.get(prior) ?? Number.NaN))]));
}

const sdOf = (list: readonly number[]): number => Math.sqrt(mean(list.map((x) => (x - mean(list)) ** 2)));

function correlationOf(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  return mean(a.map((x, i) => (x - ma) * ((b[i] ?? 0) - mb))) / (sdOf(a) * sdOf(b));
}

test("draws have the standard deviations and correlations that the fit has stored", () => {
  const fit = storedFit("pharmacokinetics");
  const drawn = columns("pharmacokinetics");
  expect(drawn.size).toBe(fit?.estimates.length);
  for (const [i, { id, sd }] of (fit?.estimates ?? []).entries()) {
    expect(sdOf(drawn.get(id) ?? []) / sd).toBeGreaterThan(0.95);
    expect(sdOf(drawn.get(id) ?? []) / sd).toBeLessThan(1.05);
    const other = fit?.estimates[(i + 1) % (fit?.estimates.length ?? 1)]?.id ?? "";
    const stored = fit?.correlation[i]?.[(i + 1) % fit.estimates.length] ?? Number.NaN;
    expect(Math.abs(correlationOf(drawn.get(id) ?? [], drawn.get(other) ?? []) - stored)).toBeLessThan(0.06);
  }
});

test("estimates of different fits are drawn apart", () => {
  const [some = []] = columns("safety").values();
  const [other = []] = columns("pharmacokinetics").values();
  expect(Math.abs(correlationOf(some, other))).toBeLessThan(0.06);
});

test("what surrounds habenular cells is less uncertain where the cells of the stored surface are given", () => {
  const fit = storedFit("habenula");
  const drawn = columns("habenula");
  expect(drawn.size).toBeGreaterThan(0);
  for (const [id, values] of drawn) expect(sdOf(values)).toBeLessThan(1.02 * (fit?.estimates.find((one) => one.id === id)?.sd ?? 0));
});

test("an interval holds 95 % of what was drawn, and is left out where nothing moves", () => {
  const [low = 0, high = 0] = intervalOf(Array.from({ length: 1001 }, (_, i) => 1001 - i)) ?? [];
  expect([low, high]).toEqual([26, 976]);
  expect(intervalOf([3, 3, 3 + 1e-9])).toBeUndefined();
});
