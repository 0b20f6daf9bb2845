import fc from "fast-check";
import { expect, test } from "vitest";
import { mostPoints, timeGrid } from "./time-grid.ts";

test("a grid ascends from start to end, holds its breaks, and stays within its number of points", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.01, max: 671, noNaN: true }), { maxLength: 300 }), (breaks) => {
      const grid = timeGrid(0, 672, breaks);
      expect(grid[0]).toBe(0);
      expect(grid.at(-1)).toBe(672);
      expect(grid.length).toBeLessThanOrEqual(mostPoints);
      expect(grid.every((time, i) => i === 0 || time > (grid[i - 1] ?? 0))).toBe(true);
      if (breaks.length < 60) expect(breaks.every((time) => grid.includes(time))).toBe(true);
    }),
  );
});

test("a grid is dense after a dose and sparse far from it", () => {
  const grid = timeGrid(0, 672, [0, 2 / 3]);
  const gapAfter = (time: number) => {
    const i = grid.findIndex((each) => each > time);
    return (grid[i] ?? 0) - (grid[i - 1] ?? 0);
  };
  expect(gapAfter(0.7)).toBeLessThan(0.05);
  expect(gapAfter(24)).toBeLessThan(2);
  expect(grid.length).toBeGreaterThan(200);
});

test("ten thousand doses leave the first and the last stretches dense", () => {
  const grid = timeGrid(
    0,
    10_000,
    Array.from({ length: 10_000 }, (_, i) => i),
  );
  expect(grid.length).toBeLessThanOrEqual(mostPoints);
  expect(grid.filter((time) => time < 1).length).toBeGreaterThan(3);
  expect(grid.filter((time) => time > 9999).length).toBeGreaterThan(3);
});
