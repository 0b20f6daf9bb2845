import { describe, expect, it } from "vitest";
import { fitSurface, surfaceAt } from "./surface-fit.ts";

const along = Array.from({ length: 9 }, (_, i) => -1 + i / 4);
const grid = along.flatMap((x) => along.map((y) => ({ x, y, at: [x, y] as const })));

describe("a surface fitted to simulated points", () => {
  it("finds a share whose logit is a polynomial, and a rate whose logarithm is one", () => {
    const linear = ({ x, y }: { x: number; y: number }): number => -1 + 2 * x - 0.7 * y + 0.5 * x * y - 0.3 * y ** 4;
    const share = fitSurface(
      "share",
      "1",
      grid.map((place) => ({ at: place.at, value: 1 / (1 + Math.exp(-linear(place))), weight: 1000 })),
    );
    const rate = fitSurface(
      "rate",
      "1/s",
      grid.map((place) => ({ at: place.at, value: Math.exp(linear(place)), weight: 1000 })),
    );
    for (const at of [
      { x: 0.3, y: -0.6 },
      { x: -0.9, y: 0.1 },
    ]) {
      expect(surfaceAt(share, [at.x, at.y])).toBeCloseTo(1 / (1 + Math.exp(-linear(at))), 4);
      expect(surfaceAt(rate, [at.x, at.y])).toBeCloseTo(Math.exp(linear(at)), 3);
    }
    expect(share.missed).toBeLessThan(1e-4);
  });

  it("finds a positive quantity over three variables", () => {
    const linear = ([x, y, z]: readonly [number, number, number]): number => -1 - 2 * x + y * z + 0.4 * x * y * z - 0.3 * z ** 3;
    const points = grid.flatMap(({ x, y }) => [-1, -0.4, 0.5, 1].map((z) => [x, y, z] as const));
    const fitted = fitSurface(
      "rate",
      "1",
      points.map((at) => ({ at, value: Math.exp(linear(at)), weight: 1000 })),
    );
    expect(surfaceAt(fitted, [0.3, -0.6, 0.2])).toBeCloseTo(Math.exp(linear([0.3, -0.6, 0.2])), 3);
  });

  it("keeps shares of 0 and 1 within 0 and 1", () => {
    const step = fitSurface(
      "share",
      "1",
      grid.map(({ at }) => ({ at, value: at[0] > 0 ? 1 : 0, weight: 1000 })),
    );
    for (const { at } of grid) expect(surfaceAt(step, at)).toBeGreaterThanOrEqual(0);
    expect(surfaceAt(step, [-1, 0])).toBeLessThan(0.02);
    expect(surfaceAt(step, [1, 0])).toBeGreaterThan(0.98);
  });
});
