import { Matrix, solve } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { unitOfNetwork } from "../fixtures/unit-of-network.model.ts";
import { philox } from "../random/philox.ts";
import { normal } from "../random/streams.ts";
import { buildNetwork, longestDelay, type NetworkOptions } from "./network.ts";
import { runNetworks } from "./network-many.ts";
import { byteScale, noiseRounds } from "./network-noise.ts";
import { type NetworkRun, runNetwork } from "./network-run.ts";

const ms = 1 / 3.6e6;
const program = compile(unitOfNetwork);
const draw = (i: number): number => normal({ seed: 4, subject: 0, stream: 0 }, i);

/** Weights of a network that settles: rows add up to less than one in magnitude. */
const weightsOf = (regions: number): Float64Array =>
  Float64Array.from({ length: regions ** 2 }, (_, k) => (k % (regions + 1) === 0 ? 0 : (0.4 * draw(k)) / Math.sqrt(regions)));

function network(regions: number, options: Partial<NetworkOptions> = {}) {
  return buildNetwork(program, {
    regions,
    step: 0.1 * ms,
    coupling: { from: "sent", into: "sum", weights: weightsOf(regions) },
    ...options,
  });
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
        const word = philox([step >> 2, 0, 0, i], [9, 0], noiseRounds)[(step % 4) as 0];
        const increment = byteScale * ((word & 0xff) + ((word >>> 8) & 0xff) - 255);
        x[i] = (before[i] ?? 0) + (h * ((own[3 * i + 1] ?? 0) + sum - (before[i] ?? 0))) / 10 + sigma * Math.sqrt(h) * increment;
      }
    }
  });

  it("hears regions as late as their delays say: a chain of two has a closed form", () => {
    const [tau, h, late] = [10, 0.1, 37];
    const chain = (delay: number) => {
      const coupling = {
        from: "sent",
        into: "sum",
        weights: Float64Array.of(0, 0, 1, 0),
        delays: Float64Array.of(0, 0, delay * h * ms, 0),
      };
      const own = Float64Array.of(tau, 2, 0, tau, 0, 0);
      return runNetwork(network(2, { step: h * ms, coupling }), { parameters: own, inputs: [0, 1], steps: 800, seed: 1, sample: 1 });
    };
    const second = (of: Float64Array, step: number): number => of[(2 * step + 1) * program.outputs.length] ?? Number.NaN;
    const [delayed, atOnce] = [chain(late), chain(0)];
    for (let step = 0; step <= late; step++) expect(second(delayed, step)).toBe(0);
    for (let step = 0; step + late < 800; step++) expect(second(delayed, step + late)).toBe(second(atOnce, step));
    // what a leaky unit makes of the rise of another, from when it hears it
    for (const step of [100, 300, 799]) {
      const s = ((step - late) * h) / tau;
      expect(second(delayed, step)).toBeCloseTo(2 * (1 - (1 + s) * Math.exp(-s)), 1.9);
    }
  });

  it("takes the same steps as plain arithmetic where every pair has a delay of its own", () => {
    const [regions, h] = [21, 0.1];
    const own = parameters(regions);
    const weights = weightsOf(regions);
    const late = Array.from(weights, (_, k) => (7 * k) % 23);
    const coupling = { from: "sent", into: "sum", weights, delays: Float64Array.from(late, (steps) => steps * h * ms) };
    const outcome = runNetwork(network(regions, { coupling }), { parameters: own, inputs: [0, 1], steps: 90, seed: 1, sample: 1 });
    const past = [new Array<number>(regions).fill(0)];
    for (let step = 0; step < 90; step++) {
      const x = past[step] ?? [];
      for (let i = 0; i < regions; i++) expect(outcome[(step * regions + i) * program.outputs.length]).toBeCloseTo(x[i] ?? Number.NaN, 5);
      const sumFor = (i: number): number =>
        x.reduce((sum, _, j) => sum + (weights[i * regions + j] ?? 0) * (past[step - (late[i * regions + j] ?? 0)]?.[j] ?? 0), 0);
      past.push(x.map((value, i) => value + (h * ((own[3 * i + 1] ?? 0) + sumFor(i) - value)) / 10));
    }
  });

  it.each(["strict", "fast"] as const)("is the same bits with delays of 0 as without delays, in %s mode", (mode) => {
    const run = { parameters: parameters(20, 0.1), inputs: [0, 1], steps: 300, seed: 5, sample: 100 };
    const coupling = { from: "sent", into: "sum", weights: weightsOf(20), delays: new Float64Array(400) };
    expect(runNetwork(network(20, { mode, coupling }), run)).toEqual(runNetwork(network(20, { mode }), run));
  });

  it("keeps only the outputs that are asked for, and the same bits of them", () => {
    const run = { parameters: parameters(20, 0.1), inputs: [0, 1], steps: 40, seed: 5, sample: 10 };
    const [all, one] = [network(20), network(20, { keep: ["sent"] })];
    expect(one.outputs).toEqual(["sent"]);
    const at = all.outputs.indexOf("sent");
    expect([...runNetwork(one, run)]).toEqual([...runNetwork(all, run)].filter((_, k) => k % all.outputs.length === at));
  });

  it("draws increments with the first three moments of a normal one, and the same words serve two states apart", () => {
    const draws: number[][] = [[], []];
    for (let counter = 0; counter < 5000; counter++) {
      for (const word of philox([counter, 0, 0, 17], [3, 0], noiseRounds)) {
        draws[0]?.push(byteScale * ((word & 0xff) + ((word >>> 8) & 0xff) - 255));
        draws[1]?.push(byteScale * (((word >>> 16) & 0xff) + (word >>> 24) - 255));
      }
    }
    const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0) / of.length;
    const [a = [], b = []] = draws;
    for (const own of draws) {
      // three standard errors of 20,000 draws
      expect(Math.abs(mean(own))).toBeLessThan(0.022);
      expect(Math.abs(mean(own.map((value) => value ** 2)) - 1)).toBeLessThan(0.026);
      expect(Math.abs(mean(own.map((value) => value ** 3)))).toBeLessThan(0.055);
      expect(Math.abs(mean(own.slice(1).map((value, k) => value * (own[k] ?? 0))))).toBeLessThan(0.022);
    }
    expect(Math.abs(mean(a.map((value, k) => value * (b[k] ?? 0))))).toBeLessThan(0.022);
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
      const centred = series.map((of) => {
        const middle = mean(of);
        return of.map((value) => value - middle);
      });
      const product = (a: readonly number[], b: readonly number[]): number => mean(a.map((value, k) => value * (b[k] ?? 0)));
      const variances = centred.map((of) => product(of, of));
      // the variance of such a process, and of its mean over a time T
      const [tau, T] = [10, 5];
      const variance = (0.2 ** 2 * tau) / 2;
      const expected = ((variance * 2 * tau) / T ** 2) * (T - tau * (1 - Math.exp(-T / tau)));
      // of some 30,000 independent samples
      expect(Math.abs(mean(variances) / expected - 1)).toBeLessThan(0.03);
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

  it("runs many times over threads with the same bits, in the order asked for", async () => {
    const machine = network(20);
    const runs = [1, 2, 3, 4, 5].map((seed) => ({ parameters: parameters(20, 0.1), inputs: [0, 1], steps: 200, seed, sample: 50 }));
    const alone = runs.map((run) => runNetwork(machine, run));
    const told: number[] = [];
    expect(await runNetworks(machine, runs, { threads: 2, report: (done) => told.push(done) })).toEqual(alone);
    expect(await runNetworks(machine, runs)).toEqual(alone);
    expect(alone[0]).not.toEqual(alone[1]);
    expect(told).toEqual([1, 2, 3, 4, 5]);
    const failing = [{ ...(runs[0] as NetworkRun), parameters: new Float64Array(60).fill(Number.NaN) }, ...runs];
    for (const threads of [1, 2])
      await expect(runNetworks(machine, failing, { threads })).rejects.toThrow(/region 1 is no longer finite; take a shorter step/);
  }, 20_000);

  it("refuses what does not fit, and says so when a region fails", () => {
    expect(() => network(3, { step: 0 })).toThrow(/step is 0 h; give a positive one/);
    const coupling = { from: "sent", into: "sum", weights: new Float64Array(4) };
    expect(() => buildNetwork(program, { regions: 3, step: ms, coupling })).toThrow(
      "4 weights do not couple 3 regions; give 9, row by row",
    );
    expect(() => buildNetwork(program, { regions: 2, step: ms, coupling: { ...coupling, from: "rate" } })).toThrow(
      /no output rate to couple by/,
    );
    const late = (delay: number) => ({ ...coupling, weights: new Float64Array(9), delays: Float64Array.of(0, 0, 0, 0, 0, delay, 0, 0, 0) });
    for (const delay of [-1, Number.NaN, 1e9])
      expect(() => network(3, { coupling: late(delay) })).toThrow(`the delay to region 2 from region 3 is ${delay} h; give 0 to`);
    expect(() => network(3, { coupling: { ...coupling, weights: new Float64Array(9), delays: new Float64Array(3) } })).toThrow(
      "3 delays do not fit 3 regions; give 9, row by row",
    );
    // the ring of two regions has sixteen columns, held twice: 256 MiB at most
    const joined = (steps: number) => ({
      ...coupling,
      weights: new Float64Array(4),
      delays: Float64Array.of(0, steps * 0.1 * ms, steps * 0.1 * ms, 0),
    });
    const most = longestDelay(2);
    expect(network(2, { coupling: joined(most) }).layout.bytes).toBeLessThan(2 ** 28 + 2 ** 20);
    expect(() => network(2, { coupling: joined(most + 1) })).toThrow(`(${most} steps), or take longer steps`);
    expect(() => network(3, { keep: ["pulse"] })).toThrow(/no output pulse/);
    const own = parameters(3);
    own[4] = Number.NaN;
    const alone = network(3, { coupling: { ...coupling, weights: new Float64Array(9) } });
    expect(() => runNetwork(alone, { parameters: own, inputs: [0, 1], steps: 10, seed: 1, sample: 10 })).toThrow(
      /is no longer finite; take a shorter step, or weaker coupling/,
    );
  });
});
