import { describe, expect, it } from "vitest";
import { corticalRest } from "../src/evidence/quantities/cortex.ts";
import { row } from "../src/evidence/table.ts";
import { interneuronBlock, nodeUnder, pyramidalBlock } from "../src/experiments/cortex.ts";
import { readProtocol } from "../src/experiments/protocol.ts";
import { simulate } from "../src/experiments/simulation.ts";
import { corticalNode } from "../src/models/circuits/cortical-node.model.ts";

const rest = nodeUnder(0, 0);
const fold = (blockE: number, blockI: number): number => nodeUnder(blockE, blockI).pyramidal / rest.pyramidal;

describe("a cortical node", () => {
  it("rests at the published fixed point (demirtas2019)", () => {
    expect(rest.pyramidal).toBeCloseTo(Number(row("dmf_rate_e").value), 9);
    expect(rest.interneuron).toBeCloseTo(Number(row("dmf_rate_i").value), 3);
    expect(corticalRest.S).toBeCloseTo(Number(row("dmf_s_e").value), 5);
    expect(corticalRest.G).toBeCloseTo(Number(row("dmf_s_i").value), 6);
  });

  it("stands still where its equations say so, for any block", () => {
    for (const [blockE, blockI] of [
      [0, 0],
      [0.1, 0.3],
      [0.5, 0.2],
    ] as const) {
      const { S, G } = nodeUnder(blockE, blockI);
      const { ddt } = corticalNode.equations({ S, G }, { blockE, blockI }, corticalNode.defaults);
      expect(Math.abs(ddt.S)).toBeLessThan(1e-9);
      expect(Math.abs(ddt.G)).toBeLessThan(1e-7);
    }
  });

  // rates over rest of an independent computation of the same node, in percent
  it.each([
    [0, 0.1, 110],
    [0, 0.3, 144],
    [0.1, 0.1, 89],
    [0.3, 0.3, 75],
    [0.05, 0.2, 107],
    [0.12, 0.38, 108],
    [0.2, 0.5, 100],
    [0.3, 0, 66],
  ])("blocked by %f and %f fires at %i %% of rest", (blockE, blockI, percent) => {
    expect(Math.abs(100 * fold(blockE, blockI) - percent)).toBeLessThan(1.5);
  });

  it("is calmed by equal block, disinhibited by block of interneurons alone, and keeps still without disinhibition", () => {
    for (const block of [0.05, 0.1, 0.3]) {
      expect(fold(block, block)).toBeLessThan(1);
      expect(fold(0, block)).toBeGreaterThan(1);
      expect(nodeUnder(0, block, { disinhibition: 0 }).pyramidal).toBeCloseTo(rest.pyramidal, 6);
    }
  });

  it("answers rising ketamine with an inverted U: up at clinical concentrations (glu_low), down at anaesthetic ones (glu_high)", () => {
    const at = (concentration: number): number => fold(pyramidalBlock(concentration), interneuronBlock(concentration));
    expect(at(0.3)).toBeGreaterThan(1);
    expect(at(30)).toBeLessThan(1);
    const all = [0.1, 0.3, 0.6, 1, 2, 4, 8, 16, 32].map(at);
    const top = all.indexOf(Math.max(...all));
    for (const [k, value] of all.entries()) {
      if (k > 0 && k <= top) expect(value).toBeGreaterThan(all[k - 1] ?? 0);
      if (k > top) expect(value).toBeLessThan(all[k - 1] ?? 0);
    }
  });

  it("lets glutamate rise within minutes of an infusion and settle within hours", () => {
    const doses = [{ drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" }];
    const protocol = readProtocol({ doses, at: ["0 min", "15 min", "24 h"], observe: ["cortex.glutamate"] }, (path) => ({
      place: "",
      name: path.join("."),
    }));
    const [course] = simulate(protocol).courses;
    const [before, during, after] = (course?.asked ?? []).map((place) => course?.curves[0]?.[place] ?? Number.NaN);
    expect(before).toBe(1);
    expect(during).toBeGreaterThan(1.02);
    expect(Math.abs((after ?? 0) - 1)).toBeLessThan(0.01);
  });
});
