import { describe, expect, it } from "vitest";
import { anxietySleep } from "./anxiety-sleep.claim.ts";
import { type Claim, type Criterion, judge } from "./claim.ts";
import { differentMechanism } from "./different-mechanism.claim.ts";
import { outlastsDrug } from "./outlasts-drug.claim.ts";
import { numberOf, says } from "./published.ts";
import { trauma } from "./trauma.claim.ts";
import { treatmentResistant } from "./treatment-resistant.claim.ts";

const judged = async (claim: Claim) => {
  const found = await judge(claim, { threads: 1, seed: 1 });
  const criterion = (part: string): Criterion => {
    const one = found.criteria.find(({ statement }) => statement.includes(part));
    if (!one) throw new RangeError(`${claim.id} has no criterion on "${part}"`);
    return one;
  };
  const number = (what: string): number => found.numbers.find((one) => one.what === what)?.value ?? Number.NaN;
  return { ...found, criterion, number };
};

describe("claims on mood", () => {
  it("outlasts-drug: more are well at a week, and who stops tablets relapses more, but over months", async () => {
    expect(numberOf("T45k")).toBeGreaterThan(numberOf("T45c"));
    expect(numberOf("MO036")).toBeGreaterThan(numberOf("MO035"));
    expect(numberOf("T10h")).toBeLessThan(1);
    const { criterion, number, sources } = await judged(outlastsDrug);
    expect(criterion("more people are well a week").holds).toBe(true);
    expect(criterion("ends when the drug leaves").holds).toBe(false);
    expect(criterion("stopping it does not raise relapse").holds).toBe(false);
    expect(number("half-life of ketamine in plasma")).toBeLessThan(number("half-life of escitalopram in plasma"));
    expect(number("its height after the last tablet")).toBeGreaterThan(number("hazard of relapse under tablets, one who remitted"));
    expect(number("relapse in the year after stopping tablets")).toBeGreaterThan(number("relapse in that year if tablets go on"));
    expect(sources.map(({ key }) => key)).toEqual(expect.arrayContaining(["lewis2021", "daly2019", "kishimoto2016"]));
  });

  it("treatment-resistant: better than control in the pool with the null trials in it; age, Japan and blinding stay open", async () => {
    const { criterion, number, verdict, sources } = await judged(treatmentResistant);
    expect(criterion("nasal esketamine beat placebo").holds).toBe(true);
    expect(criterion("quetiapine").holds).toBe(true);
    expect(criterion("65 years").holds).toBeUndefined();
    expect(criterion("Japan").holds).toBeUndefined();
    expect(criterion("nobody can tell").holds).toBeUndefined();
    expect(verdict).toBe("supported");
    const pool = number("points of MADRS, four weeks, esketamine against placebo: four results pooled");
    expect(pool).toBeGreaterThan(number("the same, TRANSFORM-1 and -2, women"));
    expect(pool).toBeLessThan(number("the same, Takahashi 2021 (Japan), 84 mg"));
    expect(sources.map(({ key }) => key)).toEqual(expect.arrayContaining(["takahashi2021", "ochsRoss2020", "ionescu2019", "lii2023"]));
  });

  it("trauma is partly right: two positive trials and a larger null one", async () => {
    expect(says("ABD22-01", "none") && says("ABD22-02", "none")).toBe(true);
    const { criterion, verdict } = await judged(trauma);
    expect(criterion("Feder 2021").holds).toBe(true);
    expect(criterion("Abdallah 2022").holds).toBe(false);
    expect(criterion("controls that are felt").holds).toBeUndefined();
    expect(verdict).toBe("partly");
  });

  it("anxiety-sleep is partly right: raters see less anxiety, laboratories no better sleep", async () => {
    expect(says("TAY18-05", "down") && says("TAY18-06", "none")).toBe(true);
    const { criterion, verdict } = await judged(anxietySleep);
    expect(criterion("a clinician rates").holds).toBe(true);
    expect(criterion("rate themselves").holds).toBe(false);
    expect(criterion("laboratory").holds).toBe(false);
    expect(verdict).toBe("partly");
  });

  it("different-mechanism: another target and a faster onset, but reuptake inhibitors begin in week 1 and memantine does nothing", async () => {
    expect(numberOf("MO001")).toBeGreaterThan(1);
    const { criterion, number } = await judged(differentMechanism);
    expect(criterion("target: ketamine blocks").holds).toBe(true);
    expect(criterion("onset").holds).not.toBe(false);
    expect(criterion("first week").holds).toBe(false);
    expect(criterion("memantine").holds).toBe(false);
    expect(number("serotonin transporters occupied by 10 mg of escitalopram a day")).toBeGreaterThan(0.6);
    expect(number("how many times sooner half of its own benefit is there")).toBeGreaterThan(1);
  });
});
