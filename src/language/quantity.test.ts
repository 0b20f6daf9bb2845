import { describe, expect, it } from "vitest";
import { model, withParameters } from "./model.ts";
import { assumed, checked, derived, inUnit, q, type Source, v } from "./quantity.ts";
import { assemble, observe, system } from "./system.ts";

const paper: Source = { key: "paper", authors: ["A"], title: "T", year: 1990, doi: "10.1/x" };

const decay = model(import.meta.url, {
  about: "first-order decay",
  time: "h",
  state: { A: v("mg", "amount", 1) },
  input: { dose: v("mg/h", "dose rate") },
  param: { k: q(0.5, "1/h", paper, "rate") },
  output: { rate: v("mg/h", "rate of loss") },
  equations({ A }, { dose }, { k }) {
    return { ddt: { A: dose - k * A }, out: { rate: k * A } };
  },
});

describe("quantities", () => {
  it("carry their source or the reason they were assumed", () => {
    expect(q(2, "ms", paper, "clearance").source).toBe(paper);
    expect(assumed(2, "ms", "no figure found").origin).toBe("assumed");
    expect(derived(2, "ms", "half of 4 ms").origin).toBe("derived");
  });

  it("are refused without a finite value, a known unit, or a source or reason", () => {
    expect(() => q(Number.NaN, "ms", paper, "clearance")).toThrow('"clearance" has the value NaN');
    expect(() => assumed(1, "ms", "  ")).toThrow("neither a source nor a reason");
    expect(() => checked({ value: 1, unit: "furlong", meaning: "m", origin: "assumed", why: "w" })).toThrow('unknown unit "furlong"');
  });

  it("convert to another unit of the same kind only", () => {
    expect(inUnit(q(1.5, "L/min", paper, "flow"), "L/h").value).toBeCloseTo(90, 12);
    expect(() => inUnit(q(1, "L", paper, "volume"), "h")).toThrow("cannot convert L to h");
  });
});

describe("models", () => {
  it("can be called as plain functions", () => {
    expect(decay.equations({ A: 4 }, { dose: 1 }, decay.defaults)).toEqual({ ddt: { A: -1 }, out: { rate: 2 } });
  });

  it("take other parameter values in the declared unit only", () => {
    expect(withParameters(decay, { k: q(1, "1/h", paper, "rate") }).defaults.k).toBe(1);
    expect(() => withParameters(decay, { k: q(1, "1/min", paper, "rate") })).toThrow(
      "parameter k is in 1/h, but the new value is in 1/min",
    );
  });
});

describe("tsc refuses", () => {
  it("unknown units, missing sources, misspelt names, unwired inputs and wires from nowhere", () => {
    // @ts-expect-error an unknown unit
    expect(() => q(1, "1/mv", paper, "slope")).toThrow();
    // @ts-expect-error a quantity without a source
    expect(() => q(1, "mV")).toThrow();
    // @ts-expect-error a parameter the model does not have
    expect(() => withParameters(decay, { kk: assumed(1, "1/h", "why") })).toThrow();
    // @ts-expect-error an input left unwired
    system("s", { parts: { one: decay }, wires: {}, output: {} });
    // @ts-expect-error a wire from a port that does not exist
    system("s", { parts: { one: decay, two: decay }, wires: { "one.dose": "two.rat", "two.dose": "one.rate" }, output: {} });
    // @ts-expect-error an observable of a port that does not exist
    system("s", { parts: { one: decay }, wires: { "one.dose": "one.rate" }, output: { a: observe("mg", "a", "one.B") } });
    model(import.meta.url, {
      about: "missing derivative",
      time: "h",
      state: { A: v("mg", "amount") },
      input: {},
      param: {},
      output: {},
      // @ts-expect-error a state without a derivative
      equations() {
        return { ddt: {}, out: {} };
      },
    });
    expect(assemble("loose", { parts: { one: decay }, wires: {}, output: {} }).kind).toBe("system");
  });
});
