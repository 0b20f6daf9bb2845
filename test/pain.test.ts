import { describe, expect, it } from "vitest";
import { acuteAnalgesia, chronicRelief, drugHigh, windUp } from "../src/evidence/quantities/pain.ts";
import { row } from "../src/evidence/table.ts";
import { judge } from "../src/experiments/claims/claim.ts";
import { relievesPain } from "../src/experiments/claims/pain.claim.ts";
import { observedOver } from "../src/experiments/habenula/block.ts";
import { readProtocol } from "../src/experiments/protocol.ts";
import { simulate } from "../src/experiments/simulation.ts";
import { crpsInfusion } from "../src/experiments/targets/pain.ts";
import { acuteAnalgesia as acute } from "../src/models/pain/acute-analgesia.model.ts";
import { drugHigh as high } from "../src/models/pain/drug-high.model.ts";
import { windUp as wound } from "../src/models/pain/wind-up.model.ts";

const small = { drug: "ketamine", dose: "0.15 mg/kg", route: "iv", over: "1 min" } as const;
const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" } as const;
const inPain = (kind: "chronic" | "acute") => ({ set: { [`pain.score.${kind}`]: "7" } });

describe("wind-up", () => {
  it("falls at 0.15 mg/kg while the threshold stays (PAI17a, PAI17b)", () => {
    expect([row("PAI17a").value, row("PAI17b").value]).toEqual(["down", "none"]);
    const [before = 0, during = 0] = observedOver("pain.windup", { doses: [{ ...small, at: "1 h" }] }, ["1 h", "70 min"]);
    expect(before).toBe(1);
    expect(during).toBeLessThan(0.95);
    expect(observedOver("pain.threshold", { doses: [small] }, ["5 min", "30 min"])).toEqual([1, 1]);
  });

  it("is what repeated stimuli need receptors for: a longer series loses more, no block loses nothing", () => {
    const at = (stimuli: number, block: number): number => wound.equations({}, { block }, { ...wound.defaults, stimuli }).out.windUp;
    expect(at(15, 0)).toBe(1);
    expect(at(15, 1)).toBe(0);
    expect(at(30, 0.1)).toBeLessThan(at(15, 0.1));
    expect(at(1, 0.1)).toBeCloseTo(0.9, 2);
    // threefold after a series without a drug, as the quantity says
    expect(Math.exp(windUp.stimuli.value * windUp.summation.value)).toBeCloseTo(3, 1);
  });

  it("falls under any blocker of the channel, relief of chronic pain only under ketamine", () => {
    const memantine = { drug: "memantine", dose: "20 mg", route: "oral", every: "24 h", times: 14 } as const;
    expect(observedOver("pain.windup", { doses: [memantine] }, ["13 d"])[0]).toBeLessThan(1);
    expect(observedOver("pain.nrs", { doses: [memantine], subject: inPain("chronic") }, ["13 d"])[0]).toBe(7);
  });
});

describe("acute relief and the drug high", () => {
  it("the high is the more sensitive of the two at every concentration (PAI14, PAI15)", () => {
    for (const site of [1, 10, 50, 100, 300, 1000]) {
      const relief = acute.equations({ site, metabolite: 0 }, { ketamine: site, norketamine: 0 }, acute.defaults).out.relief;
      const share = high.equations({ site }, { ketamine: site }, high.defaults).out.high / drugHigh.largest.value;
      expect(share).toBeGreaterThan(relief);
    }
    expect(drugHigh.C50.value).toBeCloseTo(71, 0);
    expect(acuteAnalgesia.C50.value / drugHigh.C50.value).toBeCloseTo(1.45 / 0.3, 9);
  });

  it("are gone the next day after one infusion", () => {
    const [during = 0, after = 0] = observedOver("pain.nrs", { doses: [infusion], subject: inPain("acute") }, ["40 min", "24 h"]);
    expect(during).toBeLessThan(6);
    expect(after).toBeGreaterThan(6.9);
    expect(observedOver("drugHigh", { doses: [infusion] }, ["24 h"])[0]).toBeLessThan(0.2);
  });

  it("norketamine takes from relief what olofsen2012 found when it may, and nothing when it may not (PAI11, PAI12)", () => {
    const potency = (opposition: number): number => {
      const { relief } = acute.equations(
        { site: 100, metabolite: 50 },
        { ketamine: 0, norketamine: 0 },
        { ...acute.defaults, opposition },
      ).out;
      return relief / (1 - relief);
    };
    const kept = (Number(row("PAI11").value) + Number(row("PAI12").value)) / Number(row("PAI11").value);
    expect(potency(1) / potency(0)).toBeCloseTo(kept, 9);
    expect(potency(0)).toBeCloseTo(100 / acuteAnalgesia.C50.value, 9);
  });

  it("R-ketamine gives neither (PK526)", () => {
    const doses = [{ ...infusion, drug: "arketamine" }];
    expect(observedOver("pain.nrs", { doses, subject: inPain("acute") }, ["40 min"])[0]).toBe(7);
    expect(observedOver("drugHigh", { doses }, ["40 min"])[0]).toBe(0);
  });

  it("are reported together: who asks for pain is shown the high", () => {
    const shown = (observe: string[]): string[] => {
      const text = { doses: [infusion], until: "2 h", observe };
      return simulate(readProtocol(text, (path) => ({ place: "", name: path.join(".") }))).observables.map(({ name }) => name);
    };
    expect(shown(["pain.nrs"])).toEqual(["pain.nrs", "drugHigh"]);
    expect(shown(["drugHigh", "pain.windup"])).toEqual(["drugHigh", "pain.windup"]);
    expect(shown(["il6"])).toEqual(["il6"]);
  });
});

describe("a session without a drug", () => {
  const saline = { drug: "placebo", dose: "0 mg", route: "iv", over: "5 min" } as const;
  const trial = (set: Record<string, string> = {}) => ({ set: { "pain.score.acute": "8", "pain.score.placebo": "1", ...set } });
  const score = (doses: readonly object[], subject: object, ...at: string[]): number[] =>
    observedOver("pain.nrs", { doses: doses as never, subject }, at);

  it("brings acute pain what the saline arms of emergency rooms gained, where a sham counts (PAI51, PAI52)", () => {
    const [before = 0, half = 0, day = 0] = score([saline], trial(), "0 h", "30 min", "24 h");
    expect(before).toBe(8);
    expect(8 - half).toBeGreaterThan(8 - Number(row("PAI52").value) / 10);
    expect(8 - half).toBeLessThan(Number(row("PAI51").value) / 10);
    expect(day).toBeGreaterThan(7.9);
    expect(score([], trial(), "30 min")).toEqual([8]);
    expect(score([saline], inPain("acute"), "30 min")).toEqual([7]);
  });

  it("goes on under the drug, and is cut with expectancy", () => {
    const dose = { drug: "ketamine", dose: "0.3 mg/kg", route: "iv", over: "4 min" };
    const [own = 0] = score([dose], { set: { "pain.score.acute": "8" } }, "30 min");
    const [both = 0] = score([dose], trial(), "30 min");
    const [sham = 0] = score([saline], trial(), "30 min");
    expect(both).toBeCloseTo((own * sham) / 8, 4);
    const cut = observedOver("pain.nrs", { doses: [dose], subject: trial(), without: ["expectancy"] }, ["30 min"]);
    expect(cut[0]).toBeCloseTo(own, 4);
  });
});

describe("lasting relief", () => {
  const moments = ["100 h", "7 d", "18 d", "29 d", "84 d"] as const;
  const scores = observedOver("pain.nrs", { doses: crpsInfusion, until: "90 d", subject: inPain("chronic") }, moments);
  const relief = scores.map((nrs) => 7 - nrs);

  it("is another mechanism than acute relief: a C50 thirty times lower and a half-life a thousand times longer", () => {
    expect(acuteAnalgesia.C50.value / chronicRelief.C50.value).toBeGreaterThan(25);
    expect(chronicRelief.halfTime.value / acuteAnalgesia.halfTime.value).toBeGreaterThan(1000);
  });

  it("outlasts four days of infusion by weeks and is gone after three months (PAI05, PAI08)", () => {
    expect(relief[1]).toBeGreaterThan(2);
    expect(relief[3]).toBeGreaterThan(1);
    expect(relief[4]).toBeLessThan(0.3);
    for (let k = 1; k < relief.length - 1; k++) expect(relief[k + 1]).toBeLessThan(relief[k] ?? 0);
  });

  it("does not come from one infusion (PAI18c, PAI33)", () => {
    expect([row("PAI18c").value, row("PAI33").value]).toEqual(["none", "none"]);
    const [after = 0] = observedOver("pain.nrs", { doses: [infusion], until: "20 d", subject: inPain("chronic") }, ["7 d"]);
    expect(7 - after).toBeLessThan(0.25);
  });

  it("nobody without pain feels any, and a sham relieves as many as PAI04 says", () => {
    expect(observedOver("pain.nrs", { doses: [infusion] }, ["40 min", "7 d"])).toEqual([0, 0]);
    const set = { "pain.score.chronic": "10", "pain.score.placebo": "1" };
    expect(observedOver("pain.nrs", { doses: [], subject: { set } }, ["7 d"])[0]).toBeCloseTo(10 - Number(row("PAI04").value) / 10, 9);
  });
});

describe("the claim that it blocks pain receptors", () => {
  it("is partly right: wind-up falls, thresholds stay, relief does not last", async () => {
    const judged = await judge(relievesPain, { threads: 1, seed: 1 });
    expect(judged.verdict).toBe("partly");
    const failed = judged.criteria.filter(({ holds }) => holds === false).map(({ statement }) => statement);
    expect(failed).toContain("these are what senses pain: the threshold rises");
    expect(failed).toContain("relief comes without a drug high as strong");
  });
});
