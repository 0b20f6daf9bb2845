import { describe, expect, it } from "vitest";
import { driven, logistic, oscillator } from "../fixtures/programs.ts";
import type { Program } from "../program.ts";
import { build, integrate, type Method } from "./integrate.ts";
import { rodas4, rodas5p } from "./rosenbrock.ts";
import { tsit5 } from "./tsit5.ts";

function at(program: Program, method: Method, fixedStep: number | undefined, time: number): number[] {
  const subject = { parameters: new Float64Array(0), inputs: new Float64Array(0), schedule: { impulses: [], rates: [] } };
  const options = fixedStep === undefined ? { relativeTolerance: 1e-13, absoluteTolerance: 1e-15 } : { fixedStep };
  // the end lies beyond the time asked for, so that the time is read from dense output where it is not a step
  const [outcome] = integrate(build(program, { method, lanes: "f64" }), [subject], {
    times: Float64Array.of(time, 4),
    start: 0,
    ...options,
  });
  return [...(outcome?.values.subarray(0, program.outputs.length) ?? [])];
}

const difference = (a: readonly number[], b: readonly number[]): number => Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))));

/** The largest error of a fixed step at several times. */
function error(program: Program, method: Method, step: number, times: readonly number[]): number {
  return Math.max(...times.map((time) => difference(at(program, method, step, time), at(program, "rodas5p", undefined, time))));
}

/** The order seen between a step and its half. */
const order = (program: Program, method: Method, step: number, times: readonly number[]): number =>
  Math.log2(error(program, method, step, times) / error(program, method, step / 2, times));

describe("order of convergence", () => {
  it.each([
    ["rodas5p", 5],
    ["rodas4", 4],
    ["tsit5", 5],
  ] as const)("%s is of order %d on a nonlinear problem", (method, expected) => {
    expect(Math.abs(order(logistic(), method, 0.125, [1, 2, 3, 3.5]) - expected)).toBeLessThan(0.2);
    // some gain an order on a problem of their liking; none loses one
    expect(order(oscillator(), method, 0.125, [1, 2, 3, 3.5])).toBeGreaterThan(expected - 0.2);
  });

  it.each([
    ["rodas5p", 5],
    ["rodas4", 4],
    ["tsit5", 5],
  ] as const)("%s keeps order %d on a problem with explicit time", (method, expected) => {
    expect(order(driven(0), method, 1 / 128, [1])).toBeGreaterThan(expected - 0.3);
  });

  it.each([
    ["rodas5p", 4],
    ["rodas4", 3],
    ["tsit5", 4],
  ] as const)("dense output of %s is of order %d between steps", (method, expected) => {
    // the same places within a step of either length
    const between = (step: number) =>
      error(
        logistic(),
        method,
        step,
        [0.5, 0.7, 0.85].map((share) => 1 + share * step),
      );
    expect(Math.log2(between(0.25) / between(0.125))).toBeGreaterThan(expected - 0.3);
  });
});

describe("coefficients", () => {
  const sum = (row: readonly number[]): number => row.reduce((total, value) => total + value, 0);

  it("of Tsit5 are consistent: rows add up to c, weights to 1, error weights to 0", () => {
    for (const [i, row] of tsit5.a.entries()) expect(sum(row)).toBeCloseTo(tsit5.c[i] ?? Number.NaN, 12);
    expect(sum(tsit5.a[6])).toBeCloseTo(1, 12);
    expect(sum(tsit5.error)).toBeCloseTo(0, 10);
  });

  it("of the Rosenbrock methods are stiffly accurate: the last argument is the one before plus its stage", () => {
    for (const { a, d, gamma, c } of [rodas5p, rodas4]) {
      const last = a.length - 1;
      expect(a[last]?.slice(0, -1)).toEqual(a[last - 1]);
      expect(a[last]?.at(-1)).toBe(1);
      expect(d[0]).toBe(gamma);
      expect(c.at(-1)).toBe(1);
    }
  });
});
