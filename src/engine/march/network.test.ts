import { Matrix, solve } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { unitOfNetwork } from "../fixtures/unit-of-network.model.ts";
import { philox } from "../random/philox.ts";
import { normal } from "../random/streams.ts";
import { buildNetwork, type NetworkOptions, runNetwork } from "./network.ts";
import { drawScale } from "./noise-code.ts";

const ms = 1 / 3.6e6;
const program = compile(unitOfNetwork);
const draw = (i: number): number => normal({ seed: 4, subject: 0, stream: 0 }, i);

/** Weights of a network that settles: rows add up to less than one in magnitude. */
const weightsOf = (regions: number): Float64Array =>
  Float64Array.from({ length: regions ** 2 }, (_, k) => (k % (regions + 1) === 0 ? 0 : (0.4 * draw(k)) / Math.sqrt(regions)));

function network(regions: number, options: Partial<NetworkOptions> = {}) {
  const weights = options.coupling?.weights ?? weightsOf(regions);
  return buildNetwork(program, { regions, step: 0.1 * ms, ...options, coupling: { from: "sent", into: "sum", weights } });
}

/** Parameters by region: tau, drive (of its own), sigma. */
const parameters = (regions: number, sigma = 0): Float64Array =>
  Float64Array.from({ length: 3 * regions }, (_, k) => (k % 3 === 0 ? 10 : k % 3 === 1 ? 1 + 0.1 * (k % 7) : sigma));

describe("a network of regions", () => {
  // sizes that fill vectors and blocks, and sizes that do not
  it.each([1, 5, 16, 37])("of %i settles where the linear equations say", (regions) => {
    const own = parameters(regions);
    const outcome = runNetwork(network(regions), { parameters: own, inputs: [0, 1], steps: 4000, seed: 1, sample: 1000 });
    const left = Matrix.eye(regions).sub(
      new Matrix(Array.from({ length: regions }, (_, i) => [...weightsOf(regions).slice(i * regions, (i + 1) * regions)])),
    );
    const exact = solve(left, Matrix.columnVector(Array.from({ length: regions }, (_, i) => own[3 * i + 1] ?? 0))).getColumn(0);
    const outputs = program.outputs.length;
    for (let i = 0; i < regions; i++) expect(outcome[(3 * regions + i) * outputs]).toBeCloseTo(exact[i] ?? Number.NaN, 4);
  });

  it("takes the steps of Euler and Maruyama with the draws of the counter-based generator", () => {
    const [regions, sigma, h] = [6, 0.3, 0.1];
    const own = parameters(regions, sigma);
    const weights = weightsOf(regions);
    const x = new Array<number>(regions).fill(0);
    const outcome = runNetwork(network(regions), { parameters: own, inputs: [0, 1], steps: 12, seed: 9, sample: 1 });
    for (let step = 0; step < 12; step++) {
      const outputs = program.outputs.length;
      for (let i = 0; i < regions; i++) expect(outcome[(step * regions + i) * outputs]).toBeCloseTo(x[i] ?? Number.NaN, 5);
      const before = [...x];
      for (let i = 0; i < regions; i++) {
        const sum = before.reduce((total, value, j) => total + (weights[i * regions + j] ?? 0) * value, 0);
        const word = philox([step >> 2, 0, 0, i], [9, 0])[(step % 4) as 0];
        const increment = drawScale * (((word & 0xffff) + (word >>> 16) - 65_535) / 65_536);
        x[i] = (before[i] ?? 0) + (h * ((own[3 * i + 1] ?? 0) + sum - (before[i] ?? 0))) / 10 + sigma * Math.sqrt(h) * increment;
      }
    }
  });

  it("has the stationary variance of its noise, whatever the step, and no correlation without coupling", () => {
    for (const step of [0.05, 0.2]) {
      const none = new Float64Array(16 * 16);
      const machine = network(16, { step: step * ms, coupling: { from: "sent", into: "sum", weights: none } });
      const sample = Math.round(5 / step);
      const outcome = runNetwork(machine, { parameters: parameters(16, 0.2), inputs: [0, 1], steps: 8000 * sample, seed: 3, sample });
      const outputs = program.outputs.length;
      const series = Array.from({ length: 16 }, (_, i) =>
        Array.from({ length: 7900 }, (_u, s) => outcome[((s + 100) * 16 + i) * outputs] ?? 0),
      );
      const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0) / of.length;
      const centred = series.map((of) => of.map((value) => value - mean(of)));
      const product = (a: readonly number[], b: readonly number[]): number => mean(a.map((value, k) => value * (b[k] ?? 0)));
      const variances = centred.map((of) => product(of, of));
      // the variance of such a process, and of its mean over a time T
      const [tau, T] = [10, 5];
      const variance = (0.2 ** 2 * tau) / 2;
      const expected = ((variance * 2 * tau) / T ** 2) * (T - tau * (1 - Math.exp(-T / tau)));
      expect(mean(variances) / expected).toBeCloseTo(1, 0.9);
      const correlation = product(centred[0] ?? [], centred[1] ?? []) / Math.sqrt((variances[0] ?? 1) * (variances[1] ?? 1));
      expect(Math.abs(correlation)).toBeLessThan(0.06);
    }
  });

  it("is the same bits each time, and the same within rounding in fast mode", () => {
    const run = { parameters: parameters(20, 0.1), inputs: [0, 1], steps: 300, seed: 5, sample: 100 };
    expect(runNetwork(network(20), run)).toEqual(runNetwork(network(20), run));
    const fast = runNetwork(network(20, { mode: "fast" }), run);
    for (const [k, value] of runNetwork(network(20), run).entries()) expect(fast[k]).toBeCloseTo(value, 4);
  });

  it("refuses what does not fit, and says so when a region fails", () => {
    expect(() => network(3, { step: 0 })).toThrow(/step is 0 h; give a positive one/);
    const coupling = { from: "sent", into: "sum", weights: new Float64Array(4) };
    expect(() => buildNetwork(program, { regions: 3, step: ms, coupling })).toThrow(
      "4 weights do not couple 3 regions; give 9, row by row",
    );
    expect(() => buildNetwork(program, { regions: 2, step: ms, coupling: { ...coupling, from: "rate" } })).toThrow(
      /no output rate to couple by/,
    );
    const own = parameters(3);
    own[4] = Number.NaN;
    const alone = network(3, { coupling: { ...coupling, weights: new Float64Array(9) } });
    expect(() => runNetwork(alone, { parameters: own, inputs: [0, 1], steps: 10, seed: 1, sample: 10 })).toThrow(
      /is no longer finite; take a shorter step, or weaker coupling/,
    );
  });
});
