import { expect, test } from "vitest";
import { ratings } from "../../evidence/quantities/mood-ratings.ts";
import { organism } from "../organism.ts";
import { runTrial } from "../trial.ts";
import { readTrialDesign } from "../trial-design.ts";
import { measured } from "./measurement.ts";

const lot = { seed: 1, arm: "a" };
const many = (value: number, noise: Readonly<Record<string, number>> = {}): number[] =>
  Array.from({ length: 2000 }, (_, i) => measured(value, lot, i, "madrs", 24, noise));

test("ratings are whole numbers between the floor and the ceiling of their scale", () => {
  expect(many(30.4).every((score) => Number.isInteger(score))).toBe(true);
  expect(Math.min(...many(0.2))).toBe(0);
  expect(Math.max(...many(59.9))).toBe(60);
});

test("raters are off by what their agreement says, and a design may say otherwise", () => {
  const sd = (values: readonly number[]): number => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
  };
  const error = ratings.madrs?.error.value ?? Number.NaN;
  // rounding to whole points adds a variance of 1/12
  expect(sd(many(30))).toBeCloseTo(Math.sqrt(error ** 2 + 1 / 12), 0);
  expect(sd(many(30, { madrs: 4 }))).toBeGreaterThan(3.8);
  expect(new Set(many(30.4, { madrs: 0 }))).toEqual(new Set([30]));
});

test("what is no rating is measured as it is", () => {
  expect(measured(12.34, lot, 0, "ketamine.venous", 1, {})).toBe(12.34);
});

test("the ceilings are those of the model, and one arm may have parameters of its own", async () => {
  const names = Object.keys(ratings);
  const most = Object.fromEntries(
    organism([]).program.parameters.flatMap(({ name }) => (/^mood\.scales\./.test(name) ? [[name, 1000]] : [])),
  );
  const text = {
    subjects: 2,
    until: "1 h",
    noise: Object.fromEntries(names.map((name) => [name, 0])),
    endpoints: names.map((of) => ({ of })),
    visits: ["1 h"],
    arms: { worst: { doses: [], set: { ...most, "mood.scales.perHamd": 1 } }, usual: { doses: [] } },
  };
  const [worst, usual] = (
    await runTrial(
      readTrialDesign(text, (path) => ({ place: "", name: path.join(".") })),
      { seed: 1, threads: 1 },
    )
  ).arms.map(({ attendance }) => Object.fromEntries(attendance.observables.map((name, k) => [name, attendance.measured[k]?.[0]])));
  for (const name of names) {
    expect(worst?.[name], name).toBe(ratings[name]?.most);
    expect(usual?.[name], name).toBeLessThan(ratings[name]?.most ?? 0);
  }
});
