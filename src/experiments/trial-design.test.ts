import { describe, expect, it } from "vitest";
import { readTrialDesign } from "./trial-design.ts";

const given = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv" };
const saline = { drug: "saline", dose: "0 mg", route: "iv" };
const midazolam = { drug: "midazolam", dose: "0.045 mg/kg", route: "iv" };
const versusOf = (arms: Readonly<Record<string, readonly (typeof given)[]>>): string | undefined =>
  readTrialDesign(
    { until: "24 h", arms: Object.fromEntries(Object.entries(arms).map(([name, doses]) => [name, { doses: [...doses] }])) },
    (path) => ({ place: "", name: String(path.at(-1)) }),
  ).versus;

describe("the arm to compare with, where a design names none", () => {
  it("is the only one that gives nothing, placebo or midazolam", () => {
    expect(versusOf({ a: [given], b: [] })).toBe("b");
    expect(versusOf({ a: [given], b: [saline], c: [given] })).toBe("b");
    expect(versusOf({ a: [midazolam], b: [given] })).toBe("a");
  });

  it("is none where several could be, or none could", () => {
    expect(versusOf({ a: [midazolam], b: [saline] })).toBeUndefined();
    expect(versusOf({ a: [given], b: [midazolam, given] })).toBeUndefined();
  });
});
