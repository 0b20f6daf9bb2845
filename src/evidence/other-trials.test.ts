import { describe, expect, it } from "vitest";
import { type OtherOutcome, otherOutcomes } from "./other-trial-record.ts";
import { otherTrials, parseOtherArms, parseOtherOutcomes } from "./other-trials.ts";
import { rows, tableNames } from "./table.ts";
import { trials } from "./trials.ts";

const { arms, outcomes } = otherTrials();
const one = (id: string): OtherOutcome => {
  const found = outcomes.find((outcome) => outcome.id === id);
  if (!found) throw new RangeError(`no result ${id}`);
  return found;
};

describe("trials beside those of depression", () => {
  it("join every result to arms of its own trial, and name no outcome that no row has", () => {
    for (const { id, trial, arms: own } of outcomes)
      expect(
        own.map((arm) => arm.trial),
        id,
      ).toEqual(own.map(() => trial));
    expect([...otherOutcomes].filter((name) => !outcomes.some(({ outcome }) => outcome === name))).toEqual([]);
    expect(arms.length).toBeGreaterThan(80);
  });

  it("share no id with another table, so that an id leads to one paper", () => {
    const others = [...trials().outcomes.map(({ id }) => id), ...tableNames.flatMap((name) => rows(name).map(({ id }) => id))];
    expect(outcomes.map(({ id }) => id).filter((id) => others.includes(id))).toEqual([]);
  });

  it("PTSD: positive and null results stand beside each other", () => {
    expect(one("FED14-01").value).toBeLessThan(0);
    expect(one("ABD22-02").value).toBe("none");
    expect(one("ABD22-02").n ?? 0).toBeGreaterThan((one("FED14-01").n ?? 0) + (one("FED21-04").n ?? 0));
  });

  it("times are hours after the first dose, or the words of the paper", () => {
    expect(one("GRU18-01").time).toBe(24);
    expect(one("SUS1-01")).toMatchObject({ moment: "maintenance" });
    expect(one("SUS1-01").time).toBeUndefined();
  });
});

describe("a table of such trials", () => {
  const armHeader =
    "trial,arm,drug,dose,route,over,every,times,start,background,blinding,control,population,n,baseline_scale,baseline_mean,baseline_sd,source,where,verified,note";
  const arm = "X,a,ketamine,0.5 mg/kg,intravenous,40 min,,1,0 d,,double,saline,PTSD,10,,,,feder2014,,yes,";
  const both = parseOtherArms(`${armHeader}\n${arm}\n${arm.replace("X,a", "X,b")}\n`, "a.csv");
  const header = "id,trial,arm,outcome,measure,time,value,spread,spread_kind,unit,n,source,where,verified,use,note";
  const row = "R,X,a vs b,caps5,difference,24 h,-10,2,SE,1,10,feder2014,,yes,validation,";

  it.each([
    ["a known route", arm.replace("intravenous", "iv"), 'a.csv:2, route is "iv"; allowed: intravenous, subcutaneous'],
    ["a known control", arm.replace("saline", "sugar"), 'a.csv:2, control is "sugar"; allowed: none, active, midazolam'],
    ["a paper", arm.replace("feder2014", "doe2020"), 'a.csv:2 has the source "doe2020", which src/evidence/sources does not hold'],
  ])("refuses an arm without %s", (_what, text, message) => {
    expect(() => parseOtherArms(`${armHeader}\n${text}\n`, "a.csv")).toThrow(message);
  });

  it.each([
    ["a known outcome", row.replace("caps5", "caps6"), 't.csv:2, outcome is "caps6"; allowed: madrs, hamd17'],
    ["a unit of its measure", row.replace(",1,10,", ",h,10,"), 't.csv:2, unit is "h"; allowed: 1, mmHg, direction'],
    ["a value it may take", row.replace("-10", "-1000"), 't.csv:2, value is "-1000"; give a number from -100 to 100'],
    ["a value", row.replace("-10", ""), 't.csv:2, value is ""; give a number from -100 to 100 1'],
    ["a word for a direction", row.replace(",1,10,", ",direction,10,"), 't.csv:2, value is "-10"; allowed: up, down, none'],
    [
      "a moment that can be read",
      row.replace("24 h", "soon"),
      't.csv:2, time is "soon"; give a number and one of min, h, d, week, or one of: peak',
    ],
    [
      "two arms for an effect size",
      row.replace("a vs b,caps5,difference", "a,caps5,effectSize"),
      'a effectSize is of two, written "A vs B"',
    ],
    ["an arm of the trial", row.replace("a vs b", "a vs c"), 't.csv:2, arm is "c"; allowed: a, b'],
    ["having been seen, when it is to be fitted", row.replace("yes,validation", "recalled,calibration"), "for a recalled number"],
  ])("refuses a result without %s", (_what, text, message) => {
    expect(() => parseOtherOutcomes(`${header}\n${text}\n`, "t.csv", both)).toThrow(message);
  });
});
