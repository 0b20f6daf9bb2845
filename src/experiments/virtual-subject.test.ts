import { expect, test } from "vitest";
import { weightRange } from "./covariates.ts";
import { organism, parametersOf } from "./organism.ts";
import { affected, drawCovariates, streamOf, usualPopulation, varyParameters } from "./virtual-subject.ts";

const drawn = Array.from({ length: 2000 }, (_, subject) => drawCovariates(usualPopulation, { seed: 3, arm: "a", subject }));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test("a population has its share of women, its ages and its weights", () => {
  expect(mean(drawn.map(({ sex }) => sex))).toBeCloseTo(usualPopulation.female, 1);
  const ages = drawn.map(({ age }) => age);
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(18);
  expect(Math.max(...ages)).toBeLessThanOrEqual(65);
  expect(mean(ages)).toBeCloseTo(41.5, -0.5);
  const women = drawn.filter(({ sex }) => sex === 1).map(({ weight }) => Math.log(weight));
  expect(Math.exp(mean(women)) / usualPopulation.weight.female.median).toBeCloseTo(1, 1);
  expect(drawn.every(({ weight }) => weight >= weightRange.least && weight <= weightRange.most)).toBe(true);
});

test("a subject's draws depend on seed, arm and number alone", () => {
  const lot = { seed: 3, arm: "a", subject: 7 };
  expect(drawCovariates(usualPopulation, lot)).toEqual(drawn[7]);
  expect(drawCovariates(usualPopulation, { ...lot, seed: 4 })).not.toEqual(drawn[7]);
  expect(drawCovariates(usualPopulation, { ...lot, arm: "b" })).not.toEqual(drawn[7]);
});

test("variability moves the parameters that it names, and no other", () => {
  const of = organism(["sKetamine", "rKetamine"]);
  const usual = parametersOf(of, drawn[0] ?? drawCovariates(usualPopulation, { seed: 1, arm: "", subject: 0 }), []);
  const values = Float64Array.from(usual);
  const draws = varyParameters(values, of, { seed: 1, arm: "a", subject: 0 });
  const moved = values.filter((value, i) => value !== usual[i]).length;
  expect(Object.keys(draws).length).toBeGreaterThan(0);
  expect(moved).toBeGreaterThanOrEqual(Object.keys(draws).length);
  expect(moved).toBeLessThan(values.length);
  expect(values.every(Number.isFinite)).toBe(true);
});

test("a path that ends in a star names every parameter below it", () => {
  const of = organism(["sKetamine", "rKetamine"]);
  const names = [...of.parameter.keys()].filter((name) => name.startsWith("sKetamine."));
  expect(affected(["sKetamine.*"], of)).toHaveLength(names.length);
  expect(affected(["nothing.here"], of)).toEqual([]);
});

test("streams have numbers of their own", () => {
  const names = ["a/sex", "a/age", "b/sex", "b/age", "a/weight"];
  expect(new Set(names.map(streamOf)).size).toBe(names.length);
});
