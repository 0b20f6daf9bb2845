import { describe, expect, it } from "vitest";
import { predictCount } from "./count-prediction.ts";

describe("the prediction of a count", () => {
  it("is a binomial where the chance is the same in all studies", () => {
    // of 10 with a chance of a half, 2 to 8 hold 97.9 %, and 1 or fewer have 1.07 %
    const { interval, within, score } = predictCount(10, 0.5, 0, 5);
    expect(interval).toEqual([0.2, 0.8]);
    expect(within).toBe(true);
    expect(score).toBeCloseTo(0, 6);
    expect(predictCount(10, 0.5, 0, 1).within).toBe(false);
    // half of 10/1024 above 1/1024: 6/1024
    expect(predictCount(10, 0.5, 0, 1).score).toBeCloseTo(-2.5205, 3);
  });

  it("is even over all counts where every chance is as likely as any other", () => {
    // a uniform chance has variance 1/12; each of 0 to 39 people is then as likely
    const { interval } = predictCount(39, 0.5, 1 / 12, 0);
    expect(interval).toEqual([0, 38 / 39]);
    expect(predictCount(39, 0.5, 1 / 12, 39).within).toBe(false);
    expect(predictCount(39, 0.5, 1 / 12, 29).score).toBeCloseTo(0.6357, 3);
  });

  it("widens with what studies differ in, and ends at none and at all", () => {
    const width = (variance: number): number => {
      const { interval } = predictCount(50, 0.3, variance, 0);
      return interval[1] - interval[0];
    };
    expect(width(0.02)).toBeGreaterThan(width(0));
    expect(predictCount(20, 0, 0, 0)).toMatchObject({ interval: [0, 0], within: true });
    expect(predictCount(20, 1, 0.01, 20).within).toBe(true);
  });

  it("is refused for nobody", () => {
    expect(() => predictCount(0, 0.5, 0, 0)).toThrow("0 people cannot be counted");
  });
});
