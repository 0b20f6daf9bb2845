import { describe, expect, it } from "vitest";
import { exprelr, hill, logistic, max, min, positive } from "./functions.ts";

describe("standard functions own their traps", () => {
  it("x / (exp(x) - 1) is 1 at 0 and smooth through it", () => {
    expect(exprelr(0)).toBe(1);
    for (const x of [1e-9, -1e-9, 1e-6, -1e-6, 0.9e-5, 1.1e-5]) expect(exprelr(x)).toBeCloseTo(1 - x / 2, 10);
    expect(exprelr(800)).toBe(0);
    expect(exprelr(-800)).toBe(800);
  });

  it("hill is 0 at and below 0 and saturates at 1, never NaN", () => {
    expect(hill(-1e-18, 1, 1.7)).toBe(0);
    expect(hill(0, 1, 2)).toBe(0);
    expect(hill(1, 1, 3)).toBe(0.5);
    expect(hill(1e300, 1e-300, 4)).toBe(1);
    expect(hill(1e-300, 1e300, 4)).toBe(0);
  });

  it("logistic does not overflow", () => {
    expect(logistic(-1e4)).toBe(0);
    expect(logistic(1e4)).toBe(1);
    expect(logistic(0)).toBe(0.5);
  });

  it("min, max and positive choose", () => {
    expect([min(1, 2), max(1, 2), positive(-1), positive(3)]).toEqual([1, 2, 0, 3]);
  });
});
