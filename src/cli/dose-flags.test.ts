import { describe, expect, it } from "vitest";
import { protocolFromFlags } from "./dose-flags.ts";

const course = (flags: Readonly<Record<string, string>>) => {
  const { dose, every, times } = protocolFromFlags(flags).doses[0] ?? {};
  return { dose, every, times };
};

describe("what flags leave out is taken from a drug's usual regimen", () => {
  it("a daily tablet is daily, whatever its dose", () => {
    expect(course({ drug: "escitalopram", dose: "20 mg" })).toEqual({ dose: "20 mg", every: "24 h", times: 56 });
  });

  it("one tablet can be asked for", () => {
    expect(course({ drug: "escitalopram", times: "1" })).toEqual({ dose: "10 mg", every: undefined, times: 1 });
  });

  it("a course goes on to an end that comes before its own", () => {
    expect(course({ drug: "escitalopram", until: "42 d" }).times).toBe(42);
    expect(course({ drug: "escitalopram", until: "42.5 d", start: "2 d" }).times).toBe(41);
    expect(course({ drug: "memantine", until: "100 d" }).times).toBe(28);
  });

  it("an interval of one's own goes on to the end", () => {
    expect(course({ drug: "escitalopram", every: "48 h" })).toEqual({ dose: "10 mg", every: "48 h", times: undefined });
  });

  it("an infusion is given once", () => {
    expect(course({ drug: "ketamine", dose: "1 mg/kg" })).toEqual({ dose: "1 mg/kg", every: undefined, times: undefined });
  });
});
