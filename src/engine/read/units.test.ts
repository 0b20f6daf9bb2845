import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { times, unit } from "../../language/index.ts";
import { lines, rate, refusal } from "../fixtures/refusal.ts";
import { sketchFolder } from "../fixtures/sketch.ts";
import { inverse, tidy } from "./unit-text.ts";

afterAll(() => rmSync(sketchFolder, { recursive: true }));

describe("units inside equations", () => {
  it("functions need pure numbers", () => {
    expect(refusal({ body: rate("dose - k * A * exp(-0.062 * V)") })).toBe(
      lines(
        "file:5:43 exp() needs a pure number, but this has unit mV",
        "    return { ddt: { A: dose - k * A * exp(-0.062 * V) }, out: { C: A } };",
        "                                          ~~~~~~~~~~",
        "  multiply by a parameter with unit 1/mV",
      ),
    );
  });

  it("sums and differences need one kind of quantity", () => {
    expect(refusal({ body: rate("dose + V") })).toBe(
      lines(
        "file:5:24 cannot add a value in mV to a value in mg/h",
        "    return { ddt: { A: dose + V }, out: { C: A } };",
        "                       ~~~~~~~~",
        "  check the formula, and the units of the tables",
      ),
    );
    expect(refusal({ body: rate("dose - 1") })).toBe(
      lines(
        "file:5:24 cannot subtract a pure number from a value in mg/h",
        "    return { ddt: { A: dose - 1 }, out: { C: A } };",
        "                       ~~~~~~~~",
        "  a number that has a unit is a parameter of the table, with its source",
      ),
    );
  });

  it("nA and pA do not mix", () => {
    expect(refusal({ body: `const total = I + J;\n${rate("dose")}` })).toBe(
      lines(
        "file:5:19 cannot add a value in pA to a value in nA: the same kind of quantity at another scale (1 nA is 1000 pA)",
        "    const total = I + J;",
        "                  ~~~~~",
        "  declare both in nA, or both in pA; equations never convert",
      ),
    );
    expect(refusal({ body: rate("dose * exp(I / J)") })).toBe(
      lines(
        "file:5:35 exp() needs a pure number, but this has unit nA/pA, which is 1000",
        "    return { ddt: { A: dose * exp(I / J) }, out: { C: A } };",
        "                                  ~~~~~",
        "  declare what is divided here in one unit, and shares with unit 1",
      ),
    );
  });

  it("an exact 0 fits any unit", () => {
    expect(refusal({ body: rate("V > 0 ? dose : 0") })).toBe("accepted");
    expect(refusal({ body: rate("max(dose, 0) - 0") })).toBe("accepted");
  });

  it("what is compared or chosen between is of one unit", () => {
    expect(refusal({ body: rate("V > A ? dose : 0") })).toMatch(/^file:5:24 cannot compare a value in mV with a value in mg\n/);
    expect(refusal({ body: rate("V > 0 ? dose : A") })).toMatch(/^file:5:24 cannot choose between a value in mg\/h and a value in mg\n/);
    expect(refusal({ body: rate("max(dose, A)") })).toMatch(/^file:5:24 cannot compare a value in mg\/h with a value in mg\n/);
    expect(refusal({ body: rate("dose * hill(A, V, n)") })).toMatch(/^file:5:31 cannot compare a value in mg with a value in mV\n/);
  });

  it("an exponent is pure, and fixed where its base has a unit", () => {
    expect(refusal({ body: rate("dose * 2 ** V") })).toMatch(/^file:5:36 an exponent needs a pure number, but this has unit mV\n/);
    expect(refusal({ body: rate("dose * hill(A, K, V)") })).toMatch(/^file:5:42 the exponent of hill\(\) needs a pure number/);
    expect(refusal({ body: rate("dose * A ** n / K") })).toBe(
      lines(
        "file:5:31 a value in mg has an exponent that is not a fixed number",
        "    return { ddt: { A: dose * A ** n / K }, out: { C: A } };",
        "                              ~",
        "  divide it by a reference value of the same unit first",
      ),
    );
  });

  it("a derivative is in [state]/[time], an output in its own unit", () => {
    expect(refusal({ body: rate("A") })).toBe(
      lines(
        "file:5:24 ddt.A must have unit mg/h, but this has unit mg",
        "    return { ddt: { A: A }, out: { C: A } };",
        "                       ~",
        "  check the formula, and the units of the tables",
      ),
    );
    expect(refusal({ body: "return { ddt: { A: dose }, out: { C: A * I / J } };" })).toBe(
      lines(
        "file:5:42 out.C must have unit mg, but this has unit mg*nA/pA: the same kind of quantity at another scale (1 mg*nA/pA is 1000 mg)",
        "    return { ddt: { A: dose }, out: { C: A * I / J } };",
        "                                         ~~~~~~~~~",
        "  declare what it is made of so that it comes out in mg; equations never convert",
      ),
    );
  });

  it("noise is in [state]/[time]^0.5, a start and a new value in the state's unit, an inflow in [amount]/[time]", () => {
    const zero = (): number => 0;
    const none = (): Record<string, number> => ({});
    expect(refusal({ more: "  noise: ({ A }) => ({ A }),", tables: { noise: none } })).toMatch(
      /noise\.A must have unit mg\/h\^0\.5, but this has unit mg\n/,
    );
    expect(refusal({ more: "  initial: ({ k }) => ({ A: k }),", tables: { initial: none } })).toMatch(
      /initial\.A must have unit mg, but this has unit 1\/h\n/,
    );
    expect(
      refusal({
        more: "  events: { jump: { about: '', when: ({ A }, _, { K }) => A - K, then: (_s, _i, { k }) => ({ A: k }) } },",
        tables: { events: { jump: { about: "", when: zero, then: none } } },
      }),
    ).toMatch(/events\.jump\.then\.A must have unit mg, but this has unit 1\/h\n/);
    expect(
      refusal({
        more: "  conserve: { drug: { about: '', amount: ({ A }) => A, inflow: ({ A }) => A } },",
        tables: { conserve: { drug: { about: "", amount: zero, inflow: zero } } },
      }),
    ).toMatch(/conserve\.drug\.inflow must have unit mg\/h, but this has unit mg\n/);
  });
});

describe("the text of a unit", () => {
  it("has every factor once", () => {
    expect(tidy(times(unit("mg/L"), unit("L")))).toBe("mg");
    expect(tidy({ ...unit("1"), text: "(mg/h)^0.5*h/(mg*h)" })).toBe("1/mg^0.5/h^0.5");
    expect(tidy({ ...unit("1"), text: "mV/mV" })).toBe("1");
  });

  it("turns upside down", () => {
    expect(inverse(unit("mV"))).toBe("1/mV");
    expect(inverse(unit("mg/L"))).toBe("L/mg");
    expect(inverse(unit("1/ms^0.5"))).toBe("ms^0.5");
  });
});
