import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { add, apply, constant, graph, load, mul, select } from "./expression/graph.ts";

describe("evaluation of rows", () => {
  it("reads loads from their spaces; one outside its array is NaN", () => {
    const g = graph();
    const sum = add(g, load(g, "state", 1), load(g, "time", 0));
    expect(evaluate(g, [sum], { state: [1, 2], time: [10] })).toEqual([12]);
    expect(evaluate(g, [sum], { state: [1], time: [10] })).toEqual([Number.NaN]);
    expect(evaluate(g, [sum], {})).toEqual([Number.NaN]);
  });

  it("chooses by a condition, and takes the value that is chosen alone", () => {
    const g = graph();
    const x = load(g, "state", 0);
    const root = select(g, apply(g, "lt", x, constant(g, 0)), constant(g, 7), apply(g, "sqrt", x));
    expect(evaluate(g, [root], { state: [-4] })).toEqual([7]);
    expect(evaluate(g, [root], { state: [4] })).toEqual([2]);
  });

  it("works through a chain of a hundred thousand rows", () => {
    const g = graph();
    let row = load(g, "state", 0);
    for (let i = 0; i < 1e5; i++) row = add(g, mul(g, row, load(g, "state", 1)), constant(g, 1));
    expect(evaluate(g, [row], { state: [0, 1] })).toEqual([1e5]);
  });
});
