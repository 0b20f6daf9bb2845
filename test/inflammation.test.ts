import { describe, expect, it } from "vitest";
import { storedFit } from "../src/evidence/estimate.ts";
import { inflammationMood, interleukin6, restingMarkers } from "../src/evidence/quantities/inflammation.ts";
import { row, rows } from "../src/evidence/table.ts";
import { calibrate } from "../src/experiments/calibration.ts";
import { judge } from "../src/experiments/claims/claim.ts";
import { reducesInflammation } from "../src/experiments/claims/inflammation.claim.ts";
import { observedOver } from "../src/experiments/habenula/block.ts";
import { lowGradeAt } from "../src/experiments/inflammation.ts";
import { targetGroups } from "../src/experiments/targets/registry.ts";
import { cytokine } from "../src/models/inflammation/cytokine.model.ts";

const small = { drug: "ketamine", dose: "0.15 mg/kg", route: "iv", over: "1 min" } as const;
const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" } as const;
const moments = ["0 h", "4 h", "24 h", "48 h", "72 h", "240 h"] as const;
type Set = Readonly<Record<string, string>>;

const course = (marker: string, set: Set, doses: readonly (typeof small | typeof infusion)[] = []): number[] =>
  observedOver(marker, { doses: [...doses], subject: { set } }, moments);
const operated = { "inflammation.surgery.severity": "1" };
const inflamed = { lowGradeInflammation: String(lowGradeAt(3)) };

describe("inflammation", () => {
  it("stays as it is under ketamine when nothing stimulates it", () => {
    for (const marker of ["il6", "tnf", "crp"]) expect(course(marker, {}, [infusion]), marker).toEqual(moments.map(() => 1));
  });

  it("answers an operation with interleukin-6 within hours and C-reactive protein two days later (INF47, INF48)", () => {
    const fine = Array.from({ length: 120 }, (_, hour) => `${hour} h`);
    const at = (marker: string): number => {
      const values = observedOver(marker, { doses: [], subject: { set: operated } }, fine);
      return values.indexOf(Math.max(...values));
    };
    expect(at("il6")).toBeLessThan(24);
    // both papers print a peak that begins at 48 h
    expect(at("crp")).toBeGreaterThanOrEqual(45);
    expect(at("crp")).toBeLessThanOrEqual(96);
    expect(course("crp", operated)[5]).toBeLessThan(0.2 * Math.max(...course("crp", operated)));
  });

  it("raises no tumour necrosis factor after an operation (INF30, INF51)", () => {
    expect([row("INF30").value, row("INF51").value]).toEqual(["none", "none"]);
    expect(course("tnf", operated)).toEqual(moments.map(() => 1));
  });

  it("is damped by 0.15 mg/kg at incision for as long as it lasts (INF23 to INF25)", () => {
    const [without, under] = [course("il6", operated), course("il6", operated, [small])];
    for (const k of [1, 2, 3]) {
      expect(under[k]).toBeLessThan(0.8 * (without[k] ?? 0));
      expect(under[k]).toBeGreaterThan(1);
    }
    for (const id of ["INF23", "INF24", "INF25"]) expect(Number(row(id).value), id).toBeLessThan(Number(row("INF20").value));
  });

  it("is hardly damped when the drug comes a day after the operation: only the start can be prevented", () => {
    const late = observedOver("il6", { doses: [{ ...infusion, at: "24 h" }], subject: { set: operated } }, ["48 h"])[0] ?? 0;
    expect(late / (course("il6", operated)[3] ?? 1)).toBeGreaterThan(0.99);
  });

  it("of low grade falls a little after an infusion and comes back (INF05, INF08)", () => {
    const levels = course("il6", inflamed, [infusion]);
    expect(levels[0]).toBeCloseTo(1 + lowGradeAt(3), 9);
    expect(levels[1]).toBeLessThan(levels[0] ?? 0);
    expect(levels[2]).toBeGreaterThan(0.9 * (levels[0] ?? 0));
    expect(levels[5]).toBeGreaterThan(0.999 * (levels[0] ?? 0));
    expect(course("crp", inflamed)[0] ?? 0).toBeCloseTo(3 / restingMarkers.crp.value, 9);
  });

  it("loses C-reactive protein with a half-life of 19 h once the liver no longer makes more (INF13)", () => {
    const [a = 0, b = 0] = observedOver(
      "crp",
      { doses: [], subject: { set: { ...operated, "inflammation.interleukin6.lasting": "1 h" } } },
      ["120 h", "139 h"],
    );
    expect((b - 1) / (a - 1)).toBeCloseTo(0.5, 2);
  });

  it("moves mood only when the switch is on, with the slope of the largest published correlation (INF06)", () => {
    const at = (set: Set): number => observedOver("inflammation.moodShift", { doses: [infusion], subject: { set } }, ["4 h"])[0] ?? 1;
    expect(Math.abs(at(inflamed))).toBe(0);
    expect(at({ ...inflamed, "inflammation.mood.toMood": "1" })).toBeLessThan(0);
    expect(inflammationMood.slope.value).toBe(Math.abs(Number(row("INF06").value)));
  });
});

describe("the damping of a cytokine", () => {
  const rate = (C: number, lowGrade = 0): number =>
    cytokine.equations({ stimulated: 0, rise: 0 }, { trigger: 1, lowGrade, C }, cytokine.defaults).ddt.stimulated;

  it("falls with concentration to the share that no dose prevents", () => {
    expect(rate(0)).toBe(1);
    expect(rate(interleukin6.IC50.value)).toBeCloseTo(1 - interleukin6.largest.value / 2, 9);
    expect(rate(1e6)).toBeCloseTo(1 - interleukin6.largest.value, 5);
  });

  it("is fitted to calibration rows alone, and leaves the half-inhibiting concentration unknown by a factor of ten", () => {
    const fit = storedFit("inflammation");
    for (const id of fit?.made.rows ?? [""]) expect(row(id).use, id).toBe("calibration");
    const sd = fit?.estimates.find(({ id }) => id === "inf_ic50")?.sd ?? 0;
    expect(Math.exp(1.96 * sd)).toBeGreaterThan(10);
  });
});

describe("the fit of inflammation", () => {
  it("gives its stored result again, and says what the rows leave to the priors", { timeout: 120_000 }, async () => {
    const stored = storedFit("inflammation");
    const { fit, identified } = await calibrate("inflammation", { date: "", threads: 1 });
    expect(fit.made.rows).toEqual(stored?.made.rows);
    for (const [i, { id, value }] of fit.estimates.entries()) {
      expect(id).toBe(stored?.estimates[i]?.id);
      expect(value / (stored?.estimates[i]?.value ?? Number.NaN), id).toBeCloseTo(1, 2);
    }
    const share = (id: string): number => identified?.find((one) => one.id === id)?.share ?? Number.NaN;
    expect(share("inf_ic50")).toBeGreaterThan(0.5);
    expect(share("inf_crp_gain")).toBeLessThan(0.4);
  });
});

describe("the evidence on inflammation", () => {
  it("keeps the retracted trial out of every target and parameter", () => {
    const retracted = rows("inflammation").filter(({ source }) => source.key === "bartoc2006");
    expect(retracted.map(({ use }) => use)).toEqual(["validation"]);
    const used = targetGroups.flatMap(({ targets }) => targets.map(({ row: id }) => id));
    for (const { id, note } of retracted) {
      expect(used).not.toContain(id);
      expect(note).toMatch(/^RETRACTED/);
    }
  });

  it("makes the claim overstated: operations are answered less, depression hardly", async () => {
    const judged = await judge(reducesInflammation, { threads: 1, seed: 1 });
    expect(judged.verdict).toBe("overstated");
    const number = (what: RegExp): number => judged.numbers.find((one) => what.test(one.what))?.value ?? Number.NaN;
    expect(number(/^share lost at 4 h by a person without/)).toBe(0);
    expect(number(/a day after an operation/)).toBeGreaterThan(10 * number(/a day after one infusion/));
  });
});
