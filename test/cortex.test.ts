import { describe, expect, it } from "vitest";
import { corticalRest, corticalNode as quantities, rodentExposure } from "../src/evidence/quantities/cortex.ts";
import { row } from "../src/evidence/table.ts";
import { interneuronBlock, nodeUnder, pyramidalBlock } from "../src/experiments/cortex.ts";
import { directionOf } from "../src/experiments/directions/direction.ts";
import { scoreDirections } from "../src/experiments/directions/score.ts";
import { readProtocol } from "../src/experiments/protocol.ts";
import { glutamateAt, ratCortex, ratGlutamate } from "../src/experiments/rat-glutamate.ts";
import { simulate } from "../src/experiments/simulation.ts";
import { cortexDirections } from "../src/experiments/targets/cortex.ts";
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
      const { S, A, G } = nodeUnder(blockE, blockI);
      const { ddt } = corticalNode.equations({ S, A, G }, { blockE, blockI }, corticalNode.defaults);
      expect(Math.abs(ddt.S)).toBeLessThan(1e-9);
      expect(Math.abs(ddt.A)).toBeLessThan(1e-9);
      expect(Math.abs(ddt.G)).toBeLessThan(1e-7);
    }
  });

  it("shares recurrent excitation between AMPA and NMDA receptors as wang2002 does: nine tenths through NMDA in either cell", () => {
    expect(quantities.nmdaShareE.value).toBeCloseTo(0.914, 2);
    expect(quantities.nmdaShareI.value).toBeCloseTo(0.913, 2);
    expect(quantities.fast.value * corticalRest.A).toBeCloseTo(corticalRest.S, 12);
    // without NMDA receptors no block is felt, whatever carries the rest
    const without = { nmdaShareE: 0, nmdaShareI: 0, tonic: 0 };
    expect(nodeUnder(0.5, 0.7, without).pyramidal).toBeCloseTo(rest.pyramidal, 6);
  });

  // rates over rest of an independent computation of the node of deco2014, whose recurrence is NMDA gating alone, in percent
  it.each([
    [0, 0.1, 110],
    [0, 0.3, 144],
    [0.1, 0.1, 89],
    [0.3, 0.3, 75],
    [0.05, 0.2, 107],
    [0.12, 0.38, 108],
    [0.2, 0.5, 100],
    [0.3, 0, 66],
  ])("with NMDA gating alone and blocked by %f and %f fires at %i %% of rest", (blockE, blockI, percent) => {
    const alone = nodeUnder(blockE, blockI, { nmdaShareE: 1, nmdaShareI: 1, tonic: 0 });
    expect(Math.abs((100 * alone.pyramidal) / rest.pyramidal - percent)).toBeLessThan(1.5);
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

  it("answers 1 and 10 uM as slices of prefrontal cortex do: excited by the low one, calmed by the high one, if by less than is seen (slice_low_e, slice_high_e)", () => {
    const under = (concentration: number) => nodeUnder(pyramidalBlock(concentration), interneuronBlock(concentration));
    expect(row("slice_low_e").value).toBe("up");
    expect(row("slice_high_e").value).toBe("down");
    expect(under(1).pyramidal).toBeGreaterThan(rest.pyramidal);
    expect(under(10).pyramidal).toBeLessThan(rest.pyramidal);
    expect([row("slice_low_i").value, row("slice_high_i").value]).toEqual(["down", "down"]);
    for (const concentration of [1, 10]) expect(under(concentration).interneuron).toBeLessThan(rest.interneuron);
  });

  it("raises glutamate of rats at 10 mg/kg, by less than is seen at 20 and 30 (glu_low is missed), and less the higher the dose", () => {
    const levels = ratGlutamate([10, 20, 30, 50, 200]);
    const seen = levels.map((level) => directionOf(level - 1, rodentExposure.noise.value));
    expect(seen).toEqual(["up", "none", "none", row("glu_50").value, row("glu_high").value]);
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
    const [low] = scoreDirections(["glu_low"]);
    expect(low?.change).toBeCloseTo((levels[2] ?? 0) - 1, 12);
    expect([low?.observed, low?.predicted]).toEqual(["up", "none"]);
  });

  it("is fitted to directions of calibration rows alone, and only where it falls short of them", () => {
    const shortfalls = (perDose: number, tonic: number) =>
      cortexDirections.flatMap((one) =>
        one.shortfalls(
          new Map([
            ["cortex_rat", perDose],
            ["cortex_tonic", tonic],
          ]),
        ),
      );
    for (const { row: id } of cortexDirections) expect(row(id).use).toBe("calibration");
    expect(shortfalls(0.3, 0.2)).toEqual([0, 0, 0]);
    expect(Math.min(...shortfalls(3, 0.05))).toBeGreaterThan(1);
  });

  it("would lose the rise of rats if unbound brain held four times what plasma does (ket_brain_slice)", () => {
    const high = ratGlutamate([30, 50], { ...ratCortex, perDose: 3 });
    for (const level of high) expect(directionOf(level - 1, rodentExposure.noise.value)).toBe("down");
  });

  it("calms pyramidal cells at clinical concentrations by the account of direct inhibition (pyr_tonic)", () => {
    expect(glutamateAt(0.66)).toBeGreaterThan(1.05);
    const direct = nodeUnder(pyramidalBlock(0.66), interneuronBlock(0.66), { direct: 1 });
    expect(direct.pyramidal).toBeLessThan(0.95 * rest.pyramidal);
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
