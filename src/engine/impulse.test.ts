import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { compile } from "./compile.ts";
import { evaluate } from "./evaluate.ts";
import { rate } from "./fixtures/refusal.ts";
import { sketch, sketchFolder } from "./fixtures/sketch.ts";
import { impulseAt } from "./impulse.ts";

afterAll(() => rmSync(sketchFolder, { recursive: true }));

describe("an impulse", () => {
  it("moves the states whose rates read its input, by the derivative of the rate", () => {
    const program = compile(sketch({ body: rate("n * dose / (1 + exp(slope * V)) - k * A") }));
    const [term] = impulseAt(program, "dose");
    expect(term?.state).toBe(0);
    const spaces = { state: [9], input: [7, 0.5, 0, 0], parameter: [1, 2, 3, 4], time: [0] };
    expect(evaluate(program.graph, [term?.value ?? -1], spaces)[0]).toBeCloseTo(4 / (1 + Math.exp(1)), 14);
    expect(program.impulse.map((terms) => terms.length)).toEqual([1, 0, 0, 0]);
  });

  it("has no meaning where what it moves depends on a state, or on the input itself", () => {
    const saturable = compile(sketch({ body: rate("dose * hill(A, K, n)") }));
    expect(saturable.impulse[0]).toEqual([]);
    expect(() => impulseAt(saturable, "dose")).toThrow(
      "an impulse at dose has no meaning: what it moves depends on the state, or on dose itself\n  give the dose as a rate over a time",
    );
    const squared = compile(sketch({ body: rate("dose ** 2 / (k * K)") }));
    expect(() => impulseAt(squared, "dose")).toThrow("has no meaning");
  });

  it("is refused at an input that no rate reads, and at one that is not there", () => {
    const program = compile(sketch({ body: rate("dose") }));
    expect(() => impulseAt(program, "V")).toThrow("an impulse at V moves no state: no rate reads it\n  dose an input that a rate reads");
    expect(() => impulseAt(program, "dosis")).toThrow("unknown input dosis\n  did you mean dose? known: dose, V, I, J");
  });
});
