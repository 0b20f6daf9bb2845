import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../engine/compile.ts";
import { evaluate } from "../../engine/evaluate.ts";
import { surfaceRange } from "../../evidence/quantities/habenula.ts";
import { storedSurface } from "../../evidence/surface.ts";
import { surroundingsAt } from "../../models/circuits/habenula-population.ts";
import { habenulaResponse } from "../../models/circuits/habenula-response.ts";
import { cellsOf } from "./population.ts";
import { cellsAt, onSurface } from "./response-surface.ts";

const surface = storedSurface("habenula");
const { mostExcitation, lowestLevel, highestLevel } = surfaceRange;

const place = fc.record({
  excitation: fc.double({ min: 0, max: mostExcitation.value, noNaN: true }),
  level: fc.double({ min: lowestLevel.value, max: highestLevel.value, noNaN: true }),
});

describe("the response surface of the habenula", () => {
  it("was made by the cells as they are", () => {
    expect(surface?.made.model).toBe(cellsOf().machine.hash);
  });

  it("agrees with cells that are run anew at random places, to sampling error and what the fit misses", async () => {
    const cells = cellsOf();
    const count = 400;
    for (const at of fc.sample(place, { seed: 7, numRuns: 5 })) {
      const fresh = await cellsAt(cells, at, { cells: count, seconds: 3, seed: 77, threads: 1 });
      const expected = onSurface(at);
      const share = expected?.["burst"] ?? Number.NaN;
      const sampling = Math.sqrt((share * (1 - share)) / count);
      const missed = surface?.fits["burst"]?.missed ?? 0;
      expect(Math.abs(fresh.burst - share)).toBeLessThan(3.3 * Math.hypot(sampling, missed));
      expect(Math.abs(fresh.rate - (expected?.["rate"] ?? 0))).toBeLessThan(0.15 + 0.15 * fresh.rate);
    }
  });

  it("falls with every receptor blocked, in control and in the depressed state", () => {
    for (const severity of [0, 1]) {
      const { setPoint, drive } = surroundingsAt(severity);
      const shares = Array.from(
        { length: 21 },
        (_, k) => onSurface({ excitation: drive * (1 - k / 20), level: setPoint })?.["burst"] ?? Number.NaN,
      );
      for (const [k, share] of shares.entries()) if (k > 0) expect(share).toBeLessThanOrEqual((shares[k - 1] ?? 0) + 1e-3);
    }
  });

  it("is what the organism reads, and reward drive is 1 in control", () => {
    const program = compile(habenulaResponse);
    const read = (block: number, depression: number): number[] =>
      evaluate(program.graph, program.output, {
        state: [],
        time: [0],
        input: program.inputs.map(({ name }) => (name === "block" ? block : depression)),
        parameter: program.parameters.map(({ start }) => start),
      });
    for (const [block, depression] of [
      [0, 0],
      [0, 1],
      [0.4, 1],
      [0.2, 0.5],
    ] as const) {
      const { setPoint, drive } = surroundingsAt(depression, block);
      const expected = onSurface({ excitation: drive * (1 - block), level: setPoint });
      expect(read(block, depression)[0]).toBeCloseTo(expected?.["burst"] ?? Number.NaN, 6);
      expect(read(block, depression)[1]).toBeCloseTo(expected?.["rate"] ?? Number.NaN, 5);
    }
    expect(read(0, 0)[2]).toBeCloseTo(1, 12);
    expect(read(0, 1)[2]).toBeLessThan(0.8);
    expect(read(0.5, 1)[2]).toBeGreaterThan(read(0, 1)[2] ?? 1);
  });
});
