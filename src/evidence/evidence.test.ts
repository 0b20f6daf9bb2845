import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { estimated, priorsOf, storedFit } from "./estimate.ts";
import "../models/dose-to-receptor.ts";
import { assumed } from "../language/index.ts";
import { sources } from "./sources.ts";
import { evidence, parseRows, row, rows, tableNames } from "./table.ts";

const heading = "id,quantity,condition,population,value,spread,spread_kind,unit,n,source,where,verified,use,note\n";
const line = (changes: Readonly<Record<string, string>> = {}): string => {
  const fields = {
    id: "X1",
    quantity: "q",
    condition: "",
    population: "",
    value: "2",
    spread: "",
    kind: "",
    unit: "L/h",
    n: "",
    source: "simons2022",
    where: "",
    verified: "yes",
    use: "parameter",
    note: "",
  };
  return `${heading}${Object.values({ ...fields, ...changes }).join(",")}\n`;
};
const refused = (changes: Readonly<Record<string, string>>) => () => parseRows(line(changes), "t.csv");

describe("evidence tables", () => {
  it("are read whole: every row has an id of its own, a unit and a source", () => {
    const all = tableNames.flatMap((name) => rows(name));
    const changelog = readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8");
    expect(changelog, "the changelog says how many rows there are").toContain(`\n- Evidence: ${all.length} rows with`);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, unit, source } of all) expect(unit !== "" && sources[source.key] === source, id).toBe(true);
  });

  it("refuse a number without a unit, a source or a value, and say where", () => {
    expect(refused({ unit: "" })).toThrow("t.csv:2 row X1 has no unit; give one (1 for a pure number)");
    expect(refused({ unit: "furlong" })).toThrow('unknown unit "furlong"');
    expect(refused({ source: "nobody1900" })).toThrow('t.csv:2 row X1 has the source "nobody1900"');
    expect(refused({ value: "about 3" })).toThrow('t.csv:2 row X1 has the value "about 3"; give a number, or one of up, down, none, text');
    expect(refused({ use: "whatever" })).toThrow('t.csv:2 row X1, use is "whatever"; allowed: parameter, calibration, validation');
    expect(refused({ spread: "wide", kind: "SD" })).toThrow('has the spread "wide"');
    expect(refused({ value: "up" })).toThrow('the unit "direction" goes with a word');
  });

  it("refuse one id twice", () => {
    expect(() => parseRows(line() + line().slice(heading.length), "t.csv")).toThrow("t.csv:3 row X1 stands here twice");
  });

  it("give a row's number in another unit, with its source and how it was seen", () => {
    const clearance = evidence("PK004", "L/h");
    expect(clearance.value).toBeCloseTo(88.8, 9);
    expect(clearance.source?.key).toBe("simons2022");
    expect(clearance.origin).toBe("secondary");
    expect(() => evidence("PK004", "L")).toThrow("cannot convert L/min to L");
    expect(() => row("PK9999")).toThrow("no evidence row has the id PK9999");
  });

  it("keep recalled numbers marked as recalled", () => {
    expect(evidence("ic50_ket_2A_mg0", "uM").origin).toBe("recalled");
  });
});

describe("estimates", () => {
  it("have a prior with a reason, and a fit that covers every one of them", () => {
    const priors = priorsOf("pharmacokinetics");
    const fit = storedFit("pharmacokinetics");
    expect(priors.length).toBeGreaterThan(20);
    for (const { id, why, sd } of priors) expect(why.length > 5 && sd > 0, id).toBe(true);
    expect(fit?.estimates.map(({ id }) => id)).toEqual(priors.map(({ id }) => id));
    expect(fit?.correlation).toHaveLength(priors.length);
  });

  it("refuse a share outside 0 to 1, and one id twice", () => {
    expect(() => estimated("none", "bad.share", "logit", assumed(1.2, "1", "a test"), 1, "a test")).toThrow(
      "a logit scale needs a share between 0 and 1",
    );
    estimated("none", "twice", "log", assumed(1, "1", "a test"), 1, "a test");
    expect(() => estimated("none", "twice", "log", assumed(1, "1", "a test"), 1, "a test")).toThrow("the estimate twice is declared twice");
  });
});
