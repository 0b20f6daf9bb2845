import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as language from "../../language/functions.ts";
import { evaluate } from "../evaluate.ts";
import { derivatives, reach } from "./derivative.ts";
import { graph, load } from "./graph.ts";
import { standardFunctions } from "./standard.ts";

const plain = language as unknown as Readonly<Record<string, (...args: readonly number[]) => number>>;

function lowered(name: string) {
  const g = graph();
  const [a, b, c] = [load(g, "x", 0), load(g, "x", 1), load(g, "x", 2)];
  const row = standardFunctions[name]?.lower(g, a, b, c) ?? -1;
  const slopes = [a, b, c].map((by) => derivatives(reach(g, [row]), by).get(row));
  return {
    value: (...x: readonly number[]): number => evaluate(g, [row], { x })[0] ?? Number.NaN,
    /** The derivative by one argument; 0 where the function does not depend on it. */
    slope: (of: number, ...x: readonly number[]): number => evaluate(g, slopes[of] === undefined ? [] : [slopes[of]], { x })[0] ?? 0,
  };
}

const near = (actual: number, expected: number, relative: number): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected) + 1e-300);
};

describe("standard functions", () => {
  it("are those of the language, with as many arguments", () => {
    expect(Object.keys(standardFunctions).sort()).toEqual(Object.keys(plain).sort());
    for (const [name, { arity }] of Object.entries(standardFunctions)) expect(plain[name]?.length).toBe(arity);
  });

  it.each(Object.keys(standardFunctions).filter((name) => name !== "hill"))("%s has the value of the plain function", (name) => {
    const { value } = lowered(name);
    const positive = name === "log" || name === "sqrt" || name === "log1p";
    const number = fc.double({ min: positive ? 1e-6 : -750, max: 705, noNaN: true });
    fc.assert(fc.property(number, number, (x, y) => near(value(x, y), plain[name]?.(x, y) ?? Number.NaN, 1e-15)));
  });

  it("hill has the value of the plain function", () => {
    const { value } = lowered("hill");
    const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const property = fc.property(
      fc.double({ min: -1, max: 1e3, noNaN: true }),
      positive,
      fc.double({ min: 0.5, max: 4, noNaN: true }),
      (x, k, n) => {
        fc.pre(x <= 0 || x > 1e-30);
        near(value(x, k, n), language.hill(x, k, n), 1e-14);
      },
    );
    fc.assert(property);
  });

  it("exprelr and its slope are smooth through the seams of its branches", () => {
    const { value, slope } = lowered("exprelr");
    expect(value(0)).toBe(1);
    for (const x of [0, 1e-9, -1e-9, 0.999e-5, 1.001e-5, -0.999e-5, -1.001e-5, 1e-3]) {
      near(value(x), 1 - x / 2 + x ** 2 / 12 - x ** 4 / 720, 1e-15);
      near(slope(0, x), -0.5 + x / 6 - x ** 3 / 180, 1e-10);
    }
    expect(slope(0, -700)).toBe(-1);
    expect([value(720), slope(0, 720), slope(0, 1e6)].map((x) => Math.abs(x) < 1e-300)).toEqual([true, true, true]);
  });

  it("positive has a slope of 0 up to 0, and of 1 above", () => {
    const { slope } = lowered("positive");
    expect([-1e300, -1e-300, 0, 1e-300, 1e300].map((x) => slope(0, x))).toEqual([0, 0, 0, 1, 1]);
  });

  it("hill has a finite slope wherever its state may wander", () => {
    const { value, slope } = lowered("hill");
    for (const x of [-1, -1e-300, 0, 1e-300, 1e-200, 1e-20, 1, 1e20, 1e200, 1e300]) {
      for (const n of [1, 1.7, 2, 4]) {
        expect(Number.isFinite(value(x, 1, n))).toBe(true);
        expect(Number.isFinite(slope(0, x, 1, n))).toBe(true);
        expect(Number.isFinite(slope(1, x, 1, n))).toBe(true);
        expect(Number.isFinite(slope(2, x, 1, n))).toBe(true);
      }
    }
    expect(slope(0, 1, 1, 2)).toBeCloseTo(0.5, 14);
    expect(slope(0, 1 + 1e-12, 1, 2)).toBeCloseTo(0.5, 11);
    expect(slope(0, 1 - 1e-12, 1, 2)).toBeCloseTo(0.5, 11);
  });
});
