import { describe, expect, it } from "vitest";
import { constant, mul } from "../expression/graph.ts";
import { decay } from "../fixtures/programs.ts";
import type { Program } from "../program.ts";
import { eulerMaruyama } from "./euler-maruyama.ts";

const rate = 0.7;
const noise = 0.4;

/** dy = -k y dt + s dW: an Ornstein-Uhlenbeck process. */
function wandering(): Program {
  const program = decay(rate, 0);
  return { ...program, noise: [{ state: 0, value: mul(program.graph, constant(program.graph, noise), constant(program.graph, 1)) }] };
}

const path = (subject: number, step: number, times = Float64Array.of(0, 5)) =>
  eulerMaruyama(wandering(), { parameters: [rate], inputs: [0], seed: 3, subject }, times, step);

describe("Euler-Maruyama", () => {
  it("gives an Ornstein-Uhlenbeck process its stationary spread", () => {
    const ends = Array.from({ length: 1500 }, (_, subject) => path(subject, 0.05).states[1] ?? Number.NaN);
    const mean = ends.reduce((sum, y) => sum + y, 0) / ends.length;
    const variance = ends.reduce((sum, y) => sum + (y - mean) ** 2, 0) / ends.length;
    const expected = (noise * noise * (1 - Math.exp(-2 * rate * 5))) / (2 * rate);
    expect(Math.abs(mean)).toBeLessThan(0.03);
    // three standard errors of a variance of 1,500 draws, and the 1.75 % that a step of 0.05 adds
    expect(Math.abs(variance / expected - 1)).toBeLessThan(0.13);
  });

  it("a path depends on its own seed and subject alone", () => {
    expect([...path(1, 0.1).states]).toEqual([...path(1, 0.1).states]);
    expect(path(1, 0.1).states[1]).not.toBe(path(2, 0.1).states[1]);
  });

  it("without noise it is Euler's method, of order 1", () => {
    const error = (step: number) =>
      Math.abs(
        (eulerMaruyama(decay(rate, 1), { parameters: [rate], inputs: [0], seed: 1, subject: 1 }, Float64Array.of(0, 1), step).states[1] ??
          0) - Math.exp(-rate),
      );
    expect(Math.log2(error(0.01) / error(0.005))).toBeCloseTo(1, 1);
  });

  it("refuses a step that is not positive", () => {
    expect(() => path(1, 0)).toThrow("the step is 0 h; give a positive one");
  });
});
