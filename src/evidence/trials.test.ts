import { describe, expect, it } from "vitest";
import { drugs, routes } from "../models/pharmacokinetics/drugs.ts";
import type { TrialOutcome } from "./trial-record.ts";
import { parseArms, parseOutcomes, trials } from "./trials.ts";

const { arms, outcomes } = trials();
const one = (id: string): TrialOutcome => {
  const found = outcomes.find((outcome) => outcome.id === id);
  if (!found) throw new RangeError(`no trial result ${id}`);
  return found;
};

/** Both ends of a row's spread. */
const interval = ({ id, spread }: TrialOutcome): readonly [number, number] => {
  if (spread === undefined || typeof spread.value === "number") throw new RangeError(`trial result ${id} has no interval`);
  return spread.value;
};

describe("the tables of trials", () => {
  it("give drugs and routes in the words that a protocol file takes", () => {
    for (const { trial, arm, drug, route, dose } of arms) {
      if (drug === "none") continue;
      expect(Object.keys(drugs), `${trial}, ${arm}`).toContain(drug);
      expect(routes, `${trial}, ${arm}`).toContain(route);
      if (drug === "placebo") expect(dose, `${trial}, ${arm}`).toBe("0 mg");
    }
  });

  it("have the arm that participants were compared with beside every difference", () => {
    for (const { id, arms: own } of outcomes.filter(({ measure }) => measure === "difference")) {
      expect(own[1]?.arm, id).toMatch(/placebo|saline|midazolam/);
    }
  });

  it("fit no number that was not seen, and hold apart what may be fitted from what is only compared", () => {
    const fitted = outcomes.filter(({ use }) => use === "calibration");
    expect(fitted.length).toBeGreaterThan(20);
    expect(fitted.length).toBeLessThan(outcomes.length / 5);
    expect(outcomes.filter(({ verified }) => verified === "yes").length).toBeGreaterThan(0.7 * outcomes.length);
  });

  it("put each value inside its own confidence interval", () => {
    const intervals = outcomes.filter(({ spread }) => spread?.kind === "CI95");
    expect(intervals.length).toBeGreaterThan(40);
    for (const row of intervals) {
      const [low, high] = interval(row);
      expect(row.value >= low && row.value <= high, row.id).toBe(true);
    }
  });

  it("print differences that agree with the changes of their two arms", () => {
    const changed = (of: TrialOutcome, arm: string) =>
      outcomes.find((other) => {
        const same = other.trial === of.trial && other.time === of.time && other.outcome === of.outcome;
        return same && other.measure === "change" && other.verified !== "recalled" && other.arms[0]?.arm === arm;
      })?.value;
    const gaps = outcomes
      .filter(({ measure, verified }) => measure === "difference" && verified !== "recalled")
      .map((row) => ({ id: row.id, value: row.value, pair: row.arms.map(({ arm }) => changed(row, arm)) }));
    const paired = gaps.filter(({ pair }) => pair.every((change) => change !== undefined));
    expect(paired.length).toBeGreaterThan(15);
    for (const { id, value, pair } of paired) expect(Math.abs(value - ((pair[0] ?? 0) - (pair[1] ?? 0))), id).toBeLessThan(1.5);
  });
});

describe("what trials show", () => {
  it("saline moves a score least, midazolam more, a spray with a new antidepressant most", () => {
    expect(one("T04s2").value).toBeGreaterThan(one("T02mc").value);
    expect(one("T04s3").value).toBeGreaterThan(one("T02mc").value);
    expect(one("T16p1").value).toBeLessThan(one("T02mc").value);
    expect(one("T07p").value).toBeLessThan(one("T16p1").value);
  });

  it("ketamine is worth more against saline than against midazolam, though as many respond to it", () => {
    expect(one("T42ds").value).toBeLessThan(one("T42dm").value - 0.5);
    expect(Math.abs(one("T42km").value - one("T42ks").value)).toBeLessThan(5);
  });

  it("ketamine that nobody feels, under anaesthesia, is not told from saline", () => {
    const [low, high] = interval(one("T25d"));
    expect(low < 0 && high > 0).toBe(true);
  });

  it("relapse comes sooner when esketamine stops", () => {
    expect(one("T10h").value).toBeLessThan(1);
    expect(one("T10p").value).toBeGreaterThan(one("T10e").value);
  });

  it("times are hours after the first dose", () => {
    expect(one("T19d0").time).toBeCloseTo(2 / 3, 9);
    expect(one("T11se1").time).toBe(28 * 7 * 24);
    expect(one("T10m").time).toBeUndefined();
  });
});

describe("a table of trials", () => {
  const armHeader =
    "trial,arm,drug,dose,route,over,every,times,start,background,blinding,control,population,n,baseline_scale,baseline_mean,baseline_sd,source,where,verified,note";
  const arm = "X,a,ketamine,0.5 mg/kg,iv,40 min,,1,0 h,no,double,saline,MDD,10,madrs,30,5,zarate2006,,yes,";
  const both = parseArms(`${armHeader}\n${arm}\n${arm.replace("X,a", "X,b")}\n`, "a.csv");
  const header = "id,trial,arm,outcome,measure,time,value,spread,spread_kind,unit,n,trials,source,where,verified,use,note";
  const row = "T,X,a,madrs,change,24 h,-10,8,SD,points,10,,zarate2006,,yes,calibration,";

  it.each([
    [
      "a dose with a unit",
      arm.replace("0.5 mg/kg", "0.5"),
      'a.csv:2, dose is "0.5"; give a number and one of mg/kg, mg, or leave it empty',
    ],
    ["a known control", arm.replace("saline", "sugar"), 'a.csv:2, control is "sugar"; allowed: none, saline, midazolam'],
    ["how blind it was", arm.replace("double", "twice"), 'a.csv:2, blinding is "twice"; allowed: double, open'],
    ["a paper", arm.replace("zarate2006", "doe2020"), 'a.csv:2 has the source "doe2020", which src/evidence/sources does not hold'],
    ["a name of its own", `${arm}\n${arm}`, "a.csv:3: arm a of X stands here twice"],
  ])("refuses an arm without %s", (_what, text, message) => {
    expect(() => parseArms(`${armHeader}\n${text}\n`, "a.csv")).toThrow(message);
  });

  it.each([
    ["an arm of the trial", row.replace("X,a", "X,c"), 't.csv:2, arm is "c"; allowed: a, b'],
    ["two arms for a difference", row.replace("change", "difference"), 't.csv:2, arm is "a"; a difference is of two, written "A vs B"'],
    ["a known measure", row.replace("change", "odds"), 't.csv:2, measure is "odds"; allowed: score, change'],
    ["a time", row.replace("24 h", ""), 't.csv:2, time is ""; a change needs one, for example "24 h"'],
    ["a value on the scale", row.replace("-10", "-100"), 't.csv:2, value is "-100"; give a number from -60 to 60'],
    ["the unit of its measure", row.replace("points", "%"), 't.csv:2, unit is "%"; allowed: points'],
    ["having been seen, when it is to be fitted", row.replace("yes", "recalled"), 't.csv:2, use is "calibration" for a recalled number'],
  ])("refuses a result without %s", (_what, text, message) => {
    expect(() => parseOutcomes(`${header}\n${text}\n`, "t.csv", both)).toThrow(message);
  });

  it("joins a result to its arms", () => {
    const [read] = parseOutcomes(`${header}\n${row.replace(",a,", ",a vs b,").replace("change", "difference")}\n`, "t.csv", both);
    expect(read?.arms.map(({ arm: name }) => name)).toEqual(["a", "b"]);
    expect(read?.time).toBe(24);
    expect(read?.arms[0]?.baseline).toEqual({ scale: "madrs", mean: 30, sd: 5 });
  });
});
