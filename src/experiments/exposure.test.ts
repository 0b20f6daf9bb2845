import { expect, test } from "vitest";
import { areaUnder, exposureOf } from "./exposure.ts";
import { timeGrid } from "./time-grid.ts";

const times = timeGrid(0, 100, [1]);

test("an exponential fall has its half-life, peak and area", () => {
  const values = times.map((time) => (time < 1 ? 10 * time : 10 * 2 ** (-(time - 1) / 5)));
  const found = exposureOf(times, values, 1);
  expect(found.peak).toBe(10);
  expect(found.timeOfPeak).toBe(1);
  expect(found.baseline).toBe(0);
  expect(found.halfLife).toBeCloseTo(5, 6);
  expect(found.area).toBeCloseTo(5 + (50 / Math.LN2) * (1 - 2 ** (-99 / 5)), 6);
});

test("a curve that is still high at the end has no half-life", () => {
  expect(
    exposureOf(
      times,
      times.map(() => 3),
      0,
    ).halfLife,
  ).toBeNull();
  expect(
    exposureOf(
      times,
      times.map((time) => 2 ** (-time / 90)),
      0,
    ).halfLife,
  ).toBeNull();
});

test("nothing comes to nothing", () => {
  expect(
    exposureOf(
      times,
      times.map(() => 0),
      0,
    ),
  ).toEqual({ baseline: 0, peak: 0, timeOfPeak: 0, area: 0, halfLife: null });
});

test("a rise and a fall to nothing are trapezoids", () => {
  expect(areaUnder([0, 1, 2], [0, 2, 0])).toBe(2);
});
