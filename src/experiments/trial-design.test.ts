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

  it("is a treatment of a crossover, and does not mind what an induction gave", () => {
    const arms = { drug: { doses: [given] }, sham: { doses: [saline] } };
    const endpoints = [{ of: "reward.drive", as: "change" as const, at: "12 h" }];
    const read = (text: Parameters<typeof readTrialDesign>[0]) =>
      readTrialDesign({ endpoints, ...text }, (path) => ({ place: "", name: path.join(".") })).versus;
    const sequences = [
      ["drug", "sham"],
      ["sham", "drug"],
    ];
    expect(read({ arms, crossover: { period: "24 h", sequences } })).toBe("sham");
    const induction = { doses: [{ ...given, at: "-7 d" }], respond: { "reward.drive": ">= 0" } };
    expect(read({ arms, start: "-7 d", until: "24 h", induction })).toBe("sham");
  });
});
