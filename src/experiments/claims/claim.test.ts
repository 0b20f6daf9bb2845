import { describe, expect, it } from "vitest";
import { burstMode } from "./burst-mode.claim.ts";
import { calmsGlutamate } from "./calms-glutamate.claim.ts";
import { type Criterion, judge, verdictOf } from "./claim.ts";
import { claims } from "./index.ts";
import { nmdaAntagonist } from "./nmda-antagonist.claim.ts";

const of = (kind: Criterion["kind"], holds: boolean | undefined): Criterion => ({ kind, statement: "", holds });

describe("a verdict follows from criteria by one rule", () => {
  it.each([
    ["untested", [of("direction", undefined), of("size", undefined)]],
    ["contradicted", [of("direction", false), of("direction", false), of("size", true)]],
    ["partly", [of("direction", true), of("direction", false), of("size", true)]],
    ["overstated", [of("direction", true), of("size", false), of("size", undefined)]],
    ["supported", [of("direction", true), of("size", true), of("size", undefined)]],
  ] as const)("%s", (verdict, criteria) => {
    expect(verdictOf(criteria)).toBe(verdict);
  });
});

describe("the claims", () => {
  it("have ids and sentences of their own", () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    for (const { sentence } of claims) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it("nmda-antagonist is overstated: an antagonist of every described kind, but of a small share at a clinical dose", async () => {
    const judged = await judge(nmdaAntagonist, { threads: 1, seed: 1 });
    expect(judged.verdict).toBe("overstated");
    const number = (what: string): number => judged.numbers.find((one) => one.what === what)?.value ?? Number.NaN;
    for (const [subtype, low, high] of [
      ["2A", 0.08, 0.14],
      ["2B", 0.08, 0.14],
      ["2C", 0.27, 0.42],
      ["2D", 0.13, 0.22],
    ] as const) {
      const value = number(`GluN${subtype} blocked at that concentration, 1 mM magnesium`);
      expect(value).toBeGreaterThan(low);
      expect(value).toBeLessThan(high);
    }
  });

  it("calms-glutamate is partly right: habenular bursts fall, prefrontal glutamate rises", async () => {
    const judged = await judge(calmsGlutamate, { threads: 1, seed: 1 });
    expect(judged.verdict).toBe("partly");
    expect(judged.criteria[0]).toMatchObject({ statement: "prefrontal glutamate falls during a clinical dose", holds: false });
  });

  it("burst-mode is overstated: right in rodents, too small and too short in people, with every number and paper", async () => {
    const judged = await judge(burstMode, { threads: 1, seed: 1, cells: 400 });
    expect(judged.verdict).toBe("overstated");
    expect(judged.criteria.filter(({ kind }) => kind === "direction").every(({ holds }) => holds)).toBe(true);
    const number = (what: string): number =>
      judged.numbers.find((one) => one.what === what && one.from === "computed")?.value ?? Number.NaN;
    expect(number("receptors blocked, person, 0.5 mg/kg, 40 min")).toBeLessThan(0.12);
    expect(number("bursting cells, person, 0.5 mg/kg, 40 min")).toBeGreaterThan(0.7 * number("bursting cells, depressed"));
    expect(number("bursting cells, mouse at an effective dose")).toBeLessThan(0.5 * number("bursting cells, depressed"));
    expect(number("share that would keep half of the block for a day")).toBeLessThan(1e-4);
    expect(judged.sources.map(({ key }) => key)).toEqual(expect.arrayContaining(["yang2018", "zhou2021", "ma2023", "carlson2013"]));
    expect(judged.because).toMatch(/^Holds: more cells burst/);
  });
});
