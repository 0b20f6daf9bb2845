import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conversion, per, power, sameDimension, sameUnit, times, unit } from "./unit.ts";

describe("units", () => {
  it("multiplies nanosiemens and millivolts to picoamperes, and to nothing else", () => {
    const current = times(unit("nS"), unit("mV"));
    expect(sameUnit(current, unit("pA"))).toBe(true);
    expect(sameDimension(current, unit("nA"))).toBe(true);
    expect(sameUnit(current, unit("nA"))).toBe(false);
  });

  it("divides by the one factor that follows a slash", () => {
    expect(sameUnit(unit("1/uM/s"), per(per(unit("1"), unit("uM")), unit("s")))).toBe(true);
    expect(sameUnit(unit("ng*h/mL"), times(unit("ng/mL"), unit("h")))).toBe(true);
  });

  it("keeps fractional powers, which the noise of a state needs", () => {
    expect(sameUnit(unit("mV/ms^0.5"), per(unit("mV"), power(unit("ms"), 0.5)))).toBe(true);
  });

  it("knows that milligrams per litre over grams per mole are millimoles per litre", () => {
    expect(sameUnit(per(unit("mg/L"), unit("g/mol")), unit("mM"))).toBe(true);
  });

  it.each([
    ["mg/L", "ng/mL", 1000],
    ["L/min", "L/h", 60],
    ["d", "h", 24],
    ["mM", "uM", 1000],
    ["%", "1", 0.01],
    ["mL/min/kg", "L/h/kg", 0.06],
  ])("converts %s to %s by %d", (from, to, factor) => {
    expect(conversion(from, to)).toBeCloseTo(factor, 12);
  });

  it("converts there and back to the same number", () => {
    const units = fc.constantFrom("mg/L", "ng/mL", "ug/mL", "g/L", "kg/L");
    fc.assert(
      fc.property(units, units, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (a, b, x) => {
        expect((x * conversion(a, b) * conversion(b, a)) / x).toBeCloseTo(1, 12);
      }),
    );
  });

  it("names the factor it does not know", () => {
    expect(() => unit("mg/hr")).toThrow('unknown unit "hr" in "mg/hr"');
    expect(() => unit("mg/h^x")).toThrow('unit "mg/h^x" has the power "x", which is not a number');
    expect(() => conversion("mg", "L")).toThrow("cannot convert mg to L: they measure different things");
  });
});
