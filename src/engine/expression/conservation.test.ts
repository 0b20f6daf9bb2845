import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { lines, rate, refusal } from "../fixtures/refusal.ts";
import { sketchFolder } from "../fixtures/sketch.ts";
import type { Slot } from "../program.ts";
import { proveConservation } from "./conservation.ts";
import { add, apply, constant, div, graph, type Id, load, mul, neg, sub } from "./graph.ts";

afterAll(() => rmSync(sketchFolder, { recursive: true }));

const place = { file: "chain.model.ts", line: 9, column: 5, length: 6, text: "    amount" };
const slots = (...names: readonly string[]): Slot[] => names.map((name) => ({ name, unit: "mg", meaning: name, start: 0 }));

describe("conservation", () => {
  it("is proved when what leaves one state enters another, however it is written", () => {
    const g = graph();
    const [a, b, k, j] = [load(g, "state", 0), load(g, "state", 1), load(g, "parameter", 0), load(g, "parameter", 1)] as [Id, Id, Id, Id];
    const product = mul(g, k, b);
    // -k (a - b) - (a + j) k b / j, and the same with the other sign, multiplied out
    const leaving = sub(g, neg(g, mul(g, k, sub(g, a, b))), div(g, mul(g, add(g, a, j), product), j));
    const entering = sub(g, add(g, mul(g, k, a), add(g, product, div(g, mul(g, product, a), j))), product);
    const claim = { name: "sum", place, amount: add(g, a, b), inflow: constant(g, 0) };
    expect(() => proveConservation(g, slots("a", "b"), [leaving, entering], claim)).not.toThrow();
    expect(() => proveConservation(g, slots("a", "b"), [leaving, add(g, entering, product)], claim)).toThrow("is not conserved");
    expect(() => proveConservation(g, slots("a", "b"), [leaving, add(g, entering, product)], { ...claim, inflow: product })).not.toThrow();
  });

  it("is refused with the states whose terms do not cancel", () => {
    const g = graph();
    const [a, b, c] = [0, 1, 2].map((i) => load(g, "state", i)) as [Id, Id, Id];
    const [k, lost] = [load(g, "parameter", 0), load(g, "parameter", 1)];
    const derivative = [neg(g, mul(g, k, a)), sub(g, mul(g, k, a), mul(g, k, b)), sub(g, mul(g, k, b), mul(g, lost, c))];
    const claim = { name: "drug", place, amount: add(g, add(g, a, b), c), inflow: constant(g, 0) };
    expect(() => proveConservation(g, slots("gut", "blood", "bile"), derivative, claim)).toThrow(
      lines(
        "chain.model.ts:9:5 drug is not conserved: terms of bile do not cancel",
        "    amount",
        "    ~~~~~~",
        "  what leaves one state must enter another, or be part of the inflow",
      ),
    );
  });

  it("sees a leak of one part in 1e9 of the largest flow, and forgives rounding", () => {
    const g = graph();
    const [a, b, k] = [load(g, "state", 0), load(g, "state", 1), load(g, "parameter", 0)];
    const flow = mul(g, constant(g, 1e9), mul(g, k, a));
    const claim = { name: "sum", place, amount: add(g, a, b), inflow: constant(g, 0) };
    expect(() => proveConservation(g, slots("a", "b"), [neg(g, flow), sub(g, flow, mul(g, k, a))], claim)).toThrow("is not conserved");
    const split = add(g, mul(g, constant(g, 0.1e9), mul(g, k, a)), mul(g, constant(g, 0.9e9), mul(g, k, a)));
    expect(() => proveConservation(g, slots("a", "b"), [neg(g, flow), split], claim)).not.toThrow();
  });

  it("says so when no point can be evaluated", () => {
    const g = graph();
    const a = load(g, "state", 0);
    const claim = { name: "odd", place, amount: apply(g, "log", neg(g, a)), inflow: constant(g, 0) };
    expect(() => proveConservation(g, slots("a"), [div(g, apply(g, "log", neg(g, a)), a)], claim)).toThrow(
      "no random point gives finite values",
    );
  });

  it("is checked when a model is compiled, at its declaration", () => {
    const drug = { about: "", amount: () => 0, inflow: () => 0 };
    const more = "  conserve: { drug: { about: '', amount: ({ A }) => A, inflow: (_, { dose }) => dose } },";
    expect(refusal({ body: rate("dose"), more, tables: { conserve: { drug } } })).toBe("accepted");
    expect(refusal({ body: rate("dose - k * A"), more, tables: { conserve: { drug } } })).toBe(
      lines(
        "file:7:42 drug is not conserved: terms of A do not cancel",
        more,
        `${" ".repeat(41)}${"~".repeat(12)}`,
        "  what leaves one state must enter another, or be part of the inflow",
      ),
    );
  });
});
