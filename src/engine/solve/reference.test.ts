import { describe, expect, it } from "vitest";
import { hires, robertson } from "../fixtures/programs.ts";
import type { Program } from "../program.ts";
import { build, integrate, type Method } from "./integrate.ts";

function end(program: Program, time: number, tolerance: number, method: Method = "rodas5p"): number[] {
  const subject = { parameters: new Float64Array(0), inputs: new Float64Array(0), schedule: { impulses: [], rates: [] } };
  const [outcome] = integrate(build(program, { method }), [subject], {
    times: Float64Array.of(time),
    start: 0,
    relativeTolerance: tolerance,
    absoluteTolerance: tolerance * 1e-6,
  });
  expect(outcome?.status).toBe("done");
  return [...(outcome?.values ?? [])];
}

describe("stiff problems of the test set of Mazzia & Magherini (2008)", () => {
  it("HIRES at t = 321.8122", () => {
    const published = [
      0.7371312573325668e-3, 0.1442485726316185e-3, 0.5888729740967575e-4, 0.1175651343283149e-2, 0.2386356198831331e-2,
      0.6238968252742796e-2, 0.2849998395185769e-2, 0.2850001604814231e-2,
    ];
    for (const method of ["rodas5p", "rodas4"] as const) {
      for (const [i, y] of end(hires(), 321.8122, 1e-9, method).entries())
        expect(y / (published[i] ?? 1), `y${i + 1} by ${method}`).toBeCloseTo(1, 6);
    }
  });

  it("Robertson at t = 1e11", () => {
    const published = [0.2083340149701255e-7, 0.8333360770334713e-13, 0.999999979166505];
    for (const [i, y] of end(robertson(), 1e11, 1e-10).entries()) expect(y / (published[i] ?? 1)).toBeCloseTo(1, 5);
  });

  it("an error far above the tolerance is not accepted: a tenfold tolerance costs at most a hundredfold error", () => {
    const fine = end(hires(), 321.8122, 1e-10);
    const error = (tolerance: number) => Math.max(...end(hires(), 321.8122, tolerance).map((y, i) => Math.abs(y / (fine[i] ?? 1) - 1)));
    expect(error(1e-4)).toBeLessThan(1e-2);
    expect(error(1e-6)).toBeLessThan(1e-4);
  });
});
