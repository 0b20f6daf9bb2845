import { describe, expect, it } from "vitest";
import { row } from "../../evidence/table.ts";
import { surroundingsAt } from "../../models/circuits/habenula-population.ts";
import { habenulaBlock, steadyBlock } from "./block.ts";
import { shareInterval } from "./experiment.ts";
import { type CellOptions, cellsOf, drawCells, runPopulation } from "./population.ts";
import { type PopulationSummary, summaryOf } from "./summary.ts";
import { errorOf } from "./targets.ts";

const usual = 450;

async function population(severity: number, block = 0, seed = 1, options: CellOptions = {}, cells = usual): Promise<PopulationSummary> {
  return summaryOf(await runPopulation(cellsOf(options), { ...surroundingsAt(severity, block), cells, seconds: 2.5, seed }));
}

/** The published 95 % interval of a row, and of a share among as many cells as are simulated. */
function published(id: string): readonly [number, number] {
  const value = Number(row(id).value);
  const half = 1.96 * errorOf(id);
  return row(id).unit === "1" ? shareInterval(value, 60) : [value - half, value + half];
}

const within = (value: number, [low, high]: readonly [number, number]): void => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

describe("a population of habenular cells", () => {
  // the seed of the command line and three others
  it.each([1, 2, 3, 4])("has the published shares and rates of both states, seed %i", async (seed) => {
    const control = await population(0, 0, seed);
    within(control.burst, published("lhb_burst_c"));
    within(control.silent, published("lhb_silent_c"));
    within(control.tonic, published("lhb_tonic_c"));
    within(control.rate, published("lhb_rate_c"));
    const depressed = await population(1, 0, seed);
    within(depressed.burst, published("lhb_burst_d"));
    within(depressed.rate, published("lhb_rate_d"));
  });

  it("bursts less with every share of NMDA receptors blocked, and never more, in control too", async () => {
    for (const severity of [0, 1]) {
      const shares: number[] = [];
      for (const block of [0, 0.4, 1]) shares.push((await population(severity, block)).burst);
      for (const [k, share] of shares.entries()) if (k > 0) expect(share).toBeLessThanOrEqual((shares[k - 1] ?? 0) + 0.01);
      expect(shares[2]).toBeLessThan(0.02);
    }
  });

  it("bursts more when Kir4.1 lowers the potassium set-point (kir_up), and not without T-type channels", async () => {
    const drive = surroundingsAt(1).drive;
    const at = async (setPoint: number) =>
      summaryOf(await runPopulation(cellsOf(), { setPoint, drive, block: 0, cells: 800, seconds: 2, seed: 1 }));
    expect((await at(-5)).burst).toBeGreaterThan((await at(0)).burst + 0.01);
    expect((await population(1, 0, 1, { values: { "tType.g": 0 } })).burst).toBe(0);
  });

  it("has the same statistics in single and double precision, from a table and worked out", async () => {
    const kinds: readonly CellOptions[] = [{}, { table: false }, { lanes: "f64x2" }, { mode: "fast" }];
    const found: PopulationSummary[] = [];
    for (const options of kinds) found.push(await population(1, 0, 1, options, 120));
    for (const { burst, silent, rate } of found) {
      expect(Math.abs(burst - (found[2]?.burst ?? 0))).toBeLessThan(0.02);
      expect(Math.abs(silent - (found[2]?.silent ?? 0))).toBeLessThan(0.02);
      expect(rate / (found[2]?.rate ?? 1)).toBeCloseTo(1, 1);
    }
  });

  it("is the same bits for any number of threads", async () => {
    const run = { ...surroundingsAt(1), cells: 200, seconds: 0.5, seed: 9 };
    const [one, two] = [await runPopulation(cellsOf(), run), await runPopulation(cellsOf(), { ...run, threads: 2 })];
    expect(two).toEqual(one);
  });

  it("draws cells by seed and number alone", () => {
    const of = cellsOf();
    expect(drawCells(of, 5, 3)).toEqual(drawCells(of, 50, 3).slice(0, 5 * of.spread.length));
    expect(drawCells(of, 5, 4)).not.toEqual(drawCells(of, 5, 3));
  });

  it("refuses a parameter that cells lack", () => {
    expect(() => cellsOf({ values: { "tType.G": 1 } })).toThrow(/the cell has no parameter tType.G; it has membrane.C/);
  });
});

describe("blockers of the habenula", () => {
  it("at clinical doses block a small share: ketamine about a tenth, memantine hardly any", () => {
    within(habenulaBlock({ drug: "ketamine" }, "40 min"), [0.08, 0.12]);
    within(habenulaBlock({ drug: "memantine" }, "14 d"), [0, 0.05]);
    within(habenulaBlock({ drug: "lanicemine" }, "1 h"), [0.03, 0.2]);
    expect(habenulaBlock({ drug: "ketamine" }, "24 h")).toBeLessThan(0.005);
  });

  it("block about half at the brain concentration of a mouse", () => {
    within(steadyBlock(5), [0.45, 0.52]);
    expect(steadyBlock(0.66, { share2A: 0, share2B: 0, share2C: 1, share2D: 0 })).toBeGreaterThan(3 * steadyBlock(0.66));
  });
});
