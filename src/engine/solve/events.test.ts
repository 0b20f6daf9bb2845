import { describe, expect, it } from "vitest";
import { ball } from "../fixtures/programs.ts";
import { type Backend, build, integrate } from "./integrate.ts";

const run = (times: readonly number[], lanes: Backend = "f64x2") => {
  const subject = { parameters: new Float64Array(0), inputs: new Float64Array(0), schedule: { impulses: [], rates: [] } };
  return integrate(build(ball(), { lanes }), [subject], { times: Float64Array.from(times), start: 0, relativeTolerance: 1e-10 })[0];
};

const first = Math.sqrt(2);

describe("a bouncing ball", () => {
  it("turns where it touches the ground, to 9 digits", () => {
    const outcome = run([first - 1e-6, first + 1e-6, first + 0.8 * first]);
    const [, before = 0, , after = 0, height = 0] = outcome?.values ?? [];
    expect(before).toBeCloseTo(-first, 5);
    expect(after).toBeCloseTo(0.8 * first, 5);
    // the top of the first bounce: 0.8^2 of the height it fell from
    expect(height).toBeCloseTo(0.64, 9);
  });

  it("bounces as often as it must, and never falls through", () => {
    const tops = [1, 2, 3, 4].map(
      (n) => first + 2 * first * [0, 0.8, 0.64, 0.512].slice(1, n).reduce((sum, x) => sum + x, 0) + first * 0.8 ** n,
    );
    const outcome = run(tops);
    expect(outcome?.status).toBe("done");
    for (const [i, n] of [1, 2, 3, 4].entries()) expect(outcome?.values[2 * i]).toBeCloseTo(0.64 ** n, 7);
  });

  it("does so on every back end with the same bits", () => {
    const times = [0.5, 1.5, 3, 4];
    expect([...(run(times, "javascript")?.values ?? [])]).toEqual([...(run(times, "f64x2")?.values ?? [])]);
    expect([...(run(times, "f64")?.values ?? [])]).toEqual([...(run(times, "f64x2")?.values ?? [])]);
  });
});
