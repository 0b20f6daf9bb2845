import { describe, expect, it } from "vitest";
import { philox } from "./philox.ts";
import { lognormal, normal, normalQuantile, uniform } from "./streams.ts";
import { strictExp, strictLog } from "./strict.ts";

const hex = (words: readonly number[]): string => words.map((word) => word.toString(16).padStart(8, "0")).join(" ");

describe("Philox 4x32-10", () => {
  it("gives the published known answers", () => {
    expect(hex(philox([0, 0, 0, 0], [0, 0]))).toBe("6627e8d5 e169c58d bc57ac4c 9b00dbd8");
    const ones = 0xffffffff;
    expect(hex(philox([ones, ones, ones, ones], [ones, ones]))).toBe("408f276d 41c83b0e a20bc7c6 6d5451fd");
    expect(hex(philox([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0]))).toBe(
      "d16cfe09 94fdcceb 5001e420 24126ea1",
    );
  });
});

describe("streams", () => {
  const of = { seed: 7, subject: 3, stream: 2 };

  it("a draw depends on seed, subject, stream and index alone", () => {
    const backwards = [4, 3, 2, 1, 0].map((i) => normal(of, i)).reverse();
    expect([0, 1, 2, 3, 4].map((i) => normal(of, i))).toEqual(backwards);
    const others = [
      { ...of, seed: 8 },
      { ...of, subject: 4 },
      { ...of, stream: 3 },
    ].map((other) => uniform(other, 0));
    expect(new Set([uniform(of, 0), ...others]).size).toBe(4);
  });

  it("uniform draws fill the open interval evenly", () => {
    const draws = Array.from({ length: 20_000 }, (_, i) => uniform(of, i));
    expect(Math.min(...draws)).toBeGreaterThan(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    const tenths = Array.from({ length: 10 }, (_, k) => draws.filter((x) => Math.floor(10 * x) === k).length);
    const chiSquare = tenths.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect(chiSquare).toBeLessThan(27.9);
  });

  it("normal draws have mean 0, variance 1 and no skew; lognormal draws their median", () => {
    const draws = Array.from({ length: 20_000 }, (_, i) => normal(of, i));
    const moment = (n: number) => draws.reduce((sum, x) => sum + x ** n, 0) / draws.length;
    expect(Math.abs(moment(1))).toBeLessThan(0.03);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.04);
    expect(Math.abs(moment(3))).toBeLessThan(0.08);
    expect(lognormal(of, 5, 2, 0.3)).toBeCloseTo(2 * Math.exp(0.3 * normal(of, 5)), 12);
  });

  it("normal quantiles are those of the tables", () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12);
    expect(normalQuantile(0.3)).toBe(-normalQuantile(0.7));
  });

  it("exp and log are exact enough to agree with Math to 14 digits", () => {
    for (const x of [-20, -1, 1e-9, 0.5, 3, 300]) expect(strictExp(x) / Math.exp(x)).toBeCloseTo(1, 14);
    for (const x of [1e-300, 0.1, 2, 1e10]) expect(strictLog(x) / Math.log(x)).toBeCloseTo(1, 14);
  });
});
