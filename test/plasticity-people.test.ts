import { describe, expect, it } from "vitest";
import { human } from "../src/evidence/quantities/plasticity.ts";
import { row } from "../src/evidence/table.ts";
import { claims, judge } from "../src/experiments/claims/index.ts";
import { scoreRodent, scoreTargets } from "../src/experiments/evidence.ts";
import { observedOver } from "../src/experiments/habenula/block.ts";
import { readProtocol } from "../src/experiments/protocol.ts";
import { parseStretch, readStress, stressRates } from "../src/experiments/stress.ts";
import { predictRodents } from "../src/experiments/targets/plasticity.ts";

const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" };
const label = (path: readonly (string | number)[]) => ({ place: "", name: path.join(".") });
const observables = [
  "bdnf",
  "mtorc1",
  "eef2.phosphorylation",
  "spines.density",
  "dendrite.length",
  "neurogenesis.activity",
  "neurogenesis.newNeurons",
] as const;

describe("a person's synapses", () => {
  it.each(observables)("without drug and without stress, %s stays as it is for a year", (name) => {
    const [start, end] = observedOver(name, { doses: [], until: "365 d" }, ["0 h", "365 d"]);
    expect(end).toBeCloseTo(start ?? Number.NaN, 7);
  });

  it("hardly change in a day, as SV2A does not (HUM01)", () => {
    const [after = 0] = observedOver("spines.density", { doses: [infusion] }, ["24 h"]);
    expect(row("HUM01").value).toBe("none");
    // PET tells differences of several percent apart at best
    expect(Math.abs(after - 1)).toBeLessThan(0.03);
  });

  it("lose spines and dendritic length under stress, and are back without drug once it ends (HUM02)", () => {
    const stress = [{ level: 1, from: "0 d", to: "21 d" }];
    const [spines = [], length = []] = ["spines.density", "dendrite.length"].map((name) =>
      observedOver(name, { doses: [], stress, until: "200 d" }, ["0 d", "21 d", "200 d"]),
    );
    for (const [before = 0, during = 0, after = 0] of [spines, length]) {
      expect(during).toBeLessThan(0.95 * before);
      expect(after).toBeCloseTo(before, 2);
    }
  });

  it("gain as much with rapamycin unless mTORC1 were needed, which people contradict (SIG32)", () => {
    const surplus = (needMtor: number, inhibition: number): number => {
      const set = { "plasticity.signalling.needMtor": String(needMtor), "plasticity.signalling.inhibition": String(inhibition) };
      return (observedOver("spines.density", { doses: [infusion], subject: { set } }, ["24 h"])[0] ?? Number.NaN) - 1;
    };
    expect(row("SIG32").value).toBe("none");
    expect(surplus(0, 1) / surplus(0, 0)).toBeCloseTo(1, 4);
    // with an obligatory mTORC1, rapamycin would take everything away: a model of that kind fails
    expect(surplus(1, 0)).toBeGreaterThan(1e-3);
    expect(Math.abs(surplus(1, 1))).toBeLessThan(1e-6);
  });

  it("are driven by hydroxynorketamine only where that is switched on (SIG20)", () => {
    const peak = (hnk: string): number =>
      observedOver("mtorc1", { doses: [infusion], subject: { set: { "plasticity.signalling.hnk": hnk } } }, ["6 h"])[0] ?? 0;
    expect(peak("1")).toBeGreaterThan(peak("0") + 0.01);
  });

  it("rest on no measured number but a turnover and an affinity, and say so", () => {
    const { spines, protein, maturation, dendrite, neurogenesis } = human;
    for (const quantity of Object.values({ ...spines, ...protein, ...maturation, ...dendrite })) {
      expect(quantity.origin).toBe("assumed");
      expect(quantity.why).toContain("latent");
    }
    expect(neurogenesis.turnover.row).toBe("NEU06");
  });
});

describe("stress of a protocol", () => {
  it("is one stretch or several; the highest counts where they overlap", () => {
    const stretches = readStress(
      [
        { to: "4 d", level: 0.5 },
        { from: "1 d", to: "2 d" },
      ],
      0,
      label,
    );
    expect(stressRates(stretches, 7).map(({ time, value }) => [time, value])).toEqual([
      [0, 0.5],
      [24, 1],
      [48, 0.5],
      [96, 0],
    ]);
    expect(readStress({ to: "2 h" }, -3, label)).toEqual([{ from: -3, to: 2, level: 1 }]);
    expect(readStress(undefined, 0, label)).toEqual([]);
  });

  it("is read from a flag as from a file, and lengthens a protocol without an end", () => {
    expect(parseStretch("0.5 from 0 d to 21 d")).toEqual({ level: "0.5", from: "0 d", to: "21 d" });
    expect(parseStretch("50 % to 3 d")).toEqual({ level: "50 %", to: "3 d" });
    expect(readProtocol({ doses: [], stress: { to: "60 d" } }, label).until).toBe(60 * 24);
  });

  it.each([
    [{ to: "0 d" }, 'stress.to "0 d" does not come after the beginning of the stress; write a later time'],
    [{ from: "-1 d", to: "1 d" }, 'stress.from "-1 d" lies before the protocol starts; move it, or set an earlier start'],
    [{ to: "1 d", level: 1.5 }, 'stress.level "1.5" is out of range; allowed: 0 to 1'],
    [[{ to: "1 d" }, { to: "x" }], 'stress.1.to "x" is not a number with a unit; write for example "40 min", "24 h" or "28 d"'],
  ])("refuses %j", (text, sentence) => {
    expect(() => readStress(text, 0, label)).toThrow(sentence);
  });
});

describe("evidence and claims of plasticity", () => {
  it("meets what rats lose, and calls a wrong datum a miss", () => {
    const [prediction] = predictRodents(["SPN24"], []);
    if (!prediction) throw new Error("SPN24 is not recomputed");
    expect(scoreRodent(row("SPN24"), prediction).within).toBe(true);
    expect(scoreRodent({ ...row("SPN24"), value: -70 }, prediction).within).toBe(false);
  });

  it("shows calibration and validation apart, with intervals, and its misses (SPN03, SPN19)", async () => {
    const scored = await scoreTargets(["SPN24", "SPN07", "SPN03", "SPN19"]);
    const of = new Map(scored.map((one) => [one.id, one]));
    expect([of.get("SPN24")?.use, of.get("SPN07")?.use]).toEqual(["calibration", "validation"]);
    for (const { interval, predicted } of scored) {
      expect(interval[0]).toBeLessThan(predicted);
      expect(interval[1]).toBeGreaterThan(predicted);
    }
    expect(of.get("SPN07")?.within).toBe(true);
    expect([of.get("SPN03")?.within, of.get("SPN19")?.within]).toEqual([false, false]);
  });

  it.each([
    ["dendritic-atrophy", "overstated"],
    ["synaptogenesis-hours", "overstated"],
    ["neurogenesis-hours", "contradicted"],
    ["permanent-rewiring", "overstated"],
  ])("%s is %s", async (id, verdict) => {
    const claim = claims.find((one) => one.id === id);
    if (!claim) throw new Error(`no claim ${id}`);
    const judged = await judge(claim, { threads: 1, seed: 1 });
    expect(judged.verdict).toBe(verdict);
    for (const number of judged.numbers) expect(Number.isFinite(number.value), number.what).toBe(true);
    expect(judged.sources.length).toBeGreaterThan(3);
  });
});
