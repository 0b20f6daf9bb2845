import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../evaluate.ts";
import { apply, graph, type Id, load, type Transcendental } from "../expression/graph.ts";
import { lowered } from "./transcendental.ts";

const math: Readonly<Record<Exclude<Transcendental, "pow">, (x: number) => number>> = {
  exp: Math.exp,
  expm1: Math.expm1,
  log: Math.log,
  log1p: Math.log1p,
  tanh: Math.tanh,
};
const names = Object.keys(math) as Exclude<Transcendental, "pow">[];

/** A function in exact operations; what they compute is the same on every back end. */
function exactly(op: Transcendental): (x: number, y?: number) => number {
  const [g, to] = [graph(), graph()];
  const root: Id = op === "pow" ? apply(g, op, load(g, "x", 0), load(g, "x", 1)) : apply(g, op, load(g, "x", 0));
  const [row = -1] = lowered(g, [root], to, { singlePrecision: false });
  return (x, y = 0) => evaluate(to, [row], { x: [x, y] })[0] ?? Number.NaN;
}

const unit = 2 ** -52;
const leastNormal = 2 ** -1022;

function requireNear(found: number, wanted: number, units: number): void {
  if (Object.is(found, wanted)) return;
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(units * unit * Math.max(Math.abs(wanted), leastNormal / unit));
}

describe("functions in exact operations", () => {
  const ranges: readonly fc.Arbitrary<number>[] = [
    fc.double({ min: -800, max: 800, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
    // near whole multiples of log 2, where the reduced argument is tiny
    fc.tuple(fc.integer({ min: -1030, max: 1030 }), fc.double({ min: -1e-9, max: 1e-9, noNaN: true })).map(([n, d]) => n * Math.LN2 + d),
  ];

  it.each(names)("%s is within 4 units in the last place of the function of Math", (op) => {
    const value = exactly(op);
    fc.assert(
      fc.property(fc.oneof(...ranges), (given) => {
        const x = Math.abs(given) < leastNormal ? 0 : given;
        requireNear(value(x), math[op](x), 4);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(names)("%s has the limits of the function of Math, and keeps NaN", (op) => {
    const value = exactly(op);
    for (const x of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 0, 1, -1, 1e308, -1e308, 800, -800]) {
      requireNear(value(x), math[op](x), 4);
    }
  });

  it("hold at the ends of the range of exp, and of tanh, which is made of it", () => {
    const [exp, expm1, tanh] = [exactly("exp"), exactly("expm1"), exactly("tanh")];
    for (let x = 700; x < 709.78; x += 0.037) {
      for (const end of [x, -x]) {
        requireNear(exp(end), Math.exp(end), 4);
        requireNear(expm1(end), Math.expm1(end), 4);
        requireNear(tanh(end / 2), Math.tanh(end / 2), 4);
      }
    }
    expect(exp(709.79)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(-708)).toBe(0);
  });

  it("log takes a number below the smallest normal one for 0", () => {
    expect(exactly("log")(leastNormal / 2)).toBe(Number.NEGATIVE_INFINITY);
  });

  it("pow loses no more digits than its exponent's logarithm has", () => {
    const value = exactly("pow");
    const property = fc.property(fc.double({ min: 1e-30, max: 1e30, noNaN: true }), fc.double({ min: -8, max: 8, noNaN: true }), (x, y) =>
      requireNear(value(x, y), x ** y, 4 * (1 + Math.abs(y * Math.log(x)))),
    );
    fc.assert(property, { numRuns: 1000 });
    expect(value(0, 1.5)).toBe(0);
  });
});
