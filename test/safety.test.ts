import { describe, expect, it } from "vitest";
import { discernible } from "../src/evidence/quantities/safety.ts";
import { row } from "../src/evidence/table.ts";
import { scoreTargets } from "../src/experiments/evidence.ts";
import { observedOver } from "../src/experiments/habenula/block.ts";
import type { DoseText } from "../src/experiments/regimen.ts";
import { dissociation } from "../src/models/safety/dissociation.model.ts";
import { sedation } from "../src/models/safety/sedation.model.ts";

const infusion = (drug: string, dose: string): DoseText => ({ drug, dose, route: "iv", over: "40 min" });
const at = (name: string, dose: DoseText | undefined, ...times: string[]): number[] =>
  observedOver(name, { doses: dose ? [dose] : [] }, times);
const halfMilligram = infusion("ketamine", "0.5 mg/kg");

describe("dissociation", () => {
  it("is larger after larger doses, and gone within two hours of the usual one (ABD22-04, ABD22-05, GLU17-03)", () => {
    const peaks = ["0.1 mg/kg", "0.2 mg/kg", "0.5 mg/kg", "1 mg/kg"].map(
      (dose) => at("cadss", infusion("ketamine", dose), "40 min")[0] ?? 0,
    );
    expect(peaks).toEqual([...peaks].sort((a, b) => a - b));
    expect(peaks[2]).toBeGreaterThan(3 * (peaks[1] ?? 0));
    expect(at("cadss", halfMilligram, "2 h")[0]).toBeLessThan(discernible.dissociation.value);
  });

  it("falls over repeated sessions, and rises again after months without (MO146, ABD22-06)", () => {
    expect(row("MO146").value).toBe("down");
    const course: DoseText = { ...halfMilligram, every: "84 h", times: 8 };
    const [first = 0, last = 0] = at("cadss", course, "40 min", "35320 min");
    expect(last).toBeLessThan(0.85 * first);
    const later: DoseText[] = [course, { ...halfMilligram, at: "120 d" }];
    const [again = 0] = observedOver("cadss", { doses: later, until: "121 d" }, ["172840 min"]);
    expect(again).toBeGreaterThan(0.95 * first);
  });

  it("is small under arketamine, and next to none under hydroxynorketamine (LEA23-02, CD062)", () => {
    const [both = 0] = at("cadss", halfMilligram, "40 min");
    expect(at("cadss", infusion("arketamine", "0.5 mg/kg"), "40 min")[0]).toBeLessThan(both / 3);
    const metabolite = (dose: string) => Math.max(...at("cadss", infusion("2R,6R-hydroxynorketamine", dose), "40 min", "2 h"));
    expect(metabolite("1 mg/kg")).toBeLessThan(discernible.dissociation.value);
    // the largest dose that was given to people: eight times that of ketamine, and not a seventh of the effect
    expect(metabolite("4 mg/kg")).toBeLessThan(both / 7);
  });

  it("never leaves its scale, whatever is blocked", () => {
    const cadss = (block: number, tolerance: number) => dissociation.equations({ tolerance }, { block }, dissociation.defaults).out.cadss;
    expect(cadss(0, 0)).toBe(0);
    expect(cadss(1, 0)).toBeLessThanOrEqual(84);
    expect(cadss(0.3, 1)).toBeCloseTo(cadss(0.3, 0) / 2, 12);
  });
});

describe("blood pressure and sedation", () => {
  it("pressure peaks at the end of an infusion and rises as much in every session (SAF05)", () => {
    const course: DoseText = { ...halfMilligram, every: "84 h", times: 8 };
    const [first = 0, hours = 0, last = 0] = at("bloodPressure.systolicChange", course, "40 min", "2 h", "35320 min");
    expect(hours).toBeLessThan(first / 4);
    expect(last / first).toBeCloseTo(1, 2);
  });

  it("midazolam sedates without dissociation or pressure; ketamine at this dose hardly sedates", () => {
    const control = infusion("midazolam", "0.045 mg/kg");
    const [asleep = 0] = at("sedation", control, "40 min");
    expect(asleep).toBeGreaterThan(0.2);
    expect(at("cadss", control, "40 min", "2 h")).toEqual([0, 0]);
    expect(at("bloodPressure.systolicChange", control, "40 min")).toEqual([0]);
    expect(at("sedation", halfMilligram, "40 min")[0]).toBeLessThan(asleep / 10);
  });

  it("sedation takes its share of what is left: never more than all of it", () => {
    const depth = (midazolam: number, block: number) => sedation.equations({}, { midazolam, block }, sedation.defaults).out.depth;
    expect(depth(0, 0)).toBe(0);
    expect(depth(80, 0.5)).toBeCloseTo(0.75, 12);
    expect(depth(1e6, 1)).toBeLessThanOrEqual(1);
  });

  it("nothing given: no dissociation, no pressure, no sedation", () => {
    for (const name of ["cadss", "bloodPressure.systolicChange", "sedation"]) expect(at(name, undefined, "1 h", "20 d")).toEqual([0, 0]);
  });
});

it("published calibration rows of safety lie within their intervals", async () => {
  const scored = await scoreTargets(["SAF01", "SAF02", "SAF03", "SAF05", "SAF06"]);
  expect(scored.map(({ id, within }) => [id, within])).toEqual(scored.map(({ id }) => [id, true]));
});
