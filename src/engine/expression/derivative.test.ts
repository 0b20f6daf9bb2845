import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../evaluate.ts";
import { derivatives, jacobian, reach, timeDerivative } from "./derivative.ts";
import { add, apply, constant, div, type Graph, graph, type Id, load, mul, neg, pow, select, sub } from "./graph.ts";
import { standardFunctions } from "./standard.ts";

/** How to build an expression of two loads, as data that fast-check can shrink. */
type Recipe = number | "x" | "y" | readonly [string, ...Recipe[]];

const { recipe } = fc.letrec<{ recipe: Recipe }>((tie) => ({
  recipe: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Recipe>("x", "y"),
    fc.double({ min: 0.5, max: 2, noNaN: true }),
    fc.tuple(fc.constantFrom("add", "sub", "mul", "div", "min", "max", "smaller", "larger", "pow", "choose"), tie("recipe"), tie("recipe")),
    fc.tuple(fc.constantFrom("neg", "abs", "sqrt", "exp", "expm1", "log", "log1p", "tanh", "exprelr", "logistic"), tie("recipe")),
  ),
}));

// partial functions get arguments at which they are defined: b^2 + 1/2 is positive
const safe = (g: Graph, b: Id): Id => add(g, mul(g, b, b), constant(g, 0.5));

function build(g: Graph, of: Recipe): Id {
  if (typeof of === "number") return constant(g, of);
  if (typeof of === "string") return load(g, "state", of === "x" ? 0 : 1);
  const [name, ...parts] = of;
  const [a = -1, b = -1] = parts.map((part) => build(g, part));
  if (name === "div") return div(g, a, safe(g, b));
  if (name === "pow") return pow(g, safe(g, a), apply(g, "tanh", b));
  if (name === "sqrt" || name === "log" || name === "log1p") return apply(g, name, safe(g, a));
  if (name === "exp" || name === "expm1") return apply(g, name, apply(g, "tanh", a));
  if (name === "choose") return select(g, apply(g, "lt", a, b), a, mul(g, b, b));
  if (name === "neg") return neg(g, a);
  if (name === "smaller" || name === "larger") return apply(g, name === "smaller" ? "min" : "max", a, b);
  const standard = standardFunctions[name];
  if (standard) return standard.lower(g, a, b, -1);
  return apply(g, name as "add", a, b);
}

describe("symbolic derivatives", () => {
  it("agree with central differences, for random expressions of every operation", () => {
    // points in general position: where a choice is exactly even, its derivative is that of one side
    const general = (offset: number) => fc.integer({ min: -1500, max: 1500 }).map((n) => n / 1000 + offset);
    const property = fc.property(recipe, general(Math.SQRT2 / 5000), general(Math.E / 7000), (of, x, y) => {
      const g = graph();
      const root = build(g, of);
      const at = (dx: number): number => evaluate(g, [root], { state: [x + dx, y] })[0] ?? Number.NaN;
      const slope = derivatives(reach(g, [root]), load(g, "state", 0)).get(root);
      const exact = slope === undefined ? 0 : (evaluate(g, [slope], { state: [x, y] })[0] ?? Number.NaN);
      const [coarse, fine] = [2e-5, 1e-5].map((h) => (at(h) - at(-h)) / (2 * h)) as [number, number];
      // a kink of abs, min, max or a choice near the point shows as a difference that depends on the step
      const oneSided = [(at(1e-5) - at(0)) / 1e-5, (at(0) - at(-1e-5)) / 1e-5] as const;
      const scale = 1 + Math.abs(exact) + Math.abs(at(0));
      fc.pre(scale < 1e3 && Math.abs(coarse - fine) < 1e-6 * scale && Math.abs(oneSided[0] - oneSided[1]) < 1e-2 * scale);
      expect(Math.abs(exact - fine)).toBeLessThan(1e-4 * scale);
    });
    fc.assert(property, { numRuns: 400 });
  });

  it.each([
    ["3", 3],
    ["2.5", 2.5],
    ["-2", -2],
    ["0.5", 0.5],
    ["7", 7],
  ])("of x ** %s is n x ** (n - 1)", (_, n) => {
    const g = graph();
    const root = pow(g, load(g, "state", 0), constant(g, n));
    const slope = derivatives(reach(g, [root]), load(g, "state", 0)).get(root) ?? -1;
    for (const x of [0.3, 1, 2.7]) expect(evaluate(g, [slope], { state: [x] })[0]).toBeCloseTo(n * x ** (n - 1), 10);
  });

  it("of a power by its exponent are 0, not NaN, where the base is 0", () => {
    const g = graph();
    const root = pow(g, load(g, "state", 0), load(g, "state", 1));
    const slope = derivatives(reach(g, [root]), load(g, "state", 1)).get(root) ?? -1;
    expect(evaluate(g, [slope], { state: [0, 2] })[0]).toBe(0);
    expect(evaluate(g, [slope], { state: [2, 3] })[0]).toBeCloseTo(8 * Math.log(2), 12);
  });
});

describe("whole powers", () => {
  it("hold for negative numbers, up to 64", () => {
    const g = graph();
    for (const n of [-3, -1, 0, 1, 2, 3, 5, 10, 64]) {
      const root = pow(g, load(g, "state", 0), constant(g, n));
      expect(g.op[root]).not.toBe("pow");
      expect(evaluate(g, [root], { state: [-1.1] })[0]).toBeCloseTo((-1.1) ** n, 9);
    }
  });
});

describe("the Jacobian", () => {
  const ring = (size: number): { graph: Graph; derivative: Id[] } => {
    const g = graph();
    const state = (i: number): Id => load(g, "state", (i + size) % size);
    const time = load(g, "time", 0);
    const derivative = Array.from({ length: size }, (_, i) => {
      const coupling = mul(g, constant(g, 0.1 * (i + 1)), sub(g, state(i - 1), state(i)));
      return i === 0 ? add(g, coupling, mul(g, time, time)) : coupling;
    });
    return { graph: g, derivative };
  };

  it("holds the entries that are not zero, by row, then column", () => {
    const { graph: g, derivative } = ring(4);
    const entries = jacobian({ graph: g, derivative });
    expect(entries.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 3],
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 2],
      [3, 2],
      [3, 3],
    ]);
    expect(
      evaluate(
        g,
        entries.map(({ value }) => value),
        {},
      ).map((value) => Number(value.toFixed(12))),
    ).toEqual([-0.1, 0.1, 0.2, -0.2, 0.3, -0.3, 0.4, -0.4]);
  });

  it("holds the entries of every state whose rates are the same expression", () => {
    const g = graph();
    const rate = neg(g, load(g, "state", 1));
    expect(jacobian({ graph: g, derivative: [rate, rate] }).map(({ row, column }) => [row, column])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it("has a companion for explicit time", () => {
    const { graph: g, derivative } = ring(3);
    expect(evaluate(g, timeDerivative({ graph: g, derivative }), { time: [4] })).toEqual([8, 0, 0]);
  });
});
