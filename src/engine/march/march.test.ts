import binaryen from "binaryen";
import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { adex } from "../fixtures/adex.model.ts";
import { leaky } from "../fixtures/leaky.model.ts";
import { philox } from "../random/philox.ts";
import { march, type Run } from "./cells.ts";
import { buildMarch, encodeMarch, type MarchOptions } from "./march-machine.ts";
import { drawScale } from "./noise-code.ts";
import { marchPopulation } from "./population.ts";
import { specialise } from "./specialise.ts";

const ms = 1 / 3.6e6;
const program = compile(leaky);

/** Cells that differ in their threshold. */
function cells(values: Readonly<Record<string, number>>, options: Partial<MarchOptions> = {}) {
  const all = program.parameters.map(({ name, start }) => values[name] ?? start);
  return buildMarch(specialise(program, all, ["threshold"]), { step: 0.1 * ms, lanes: "f64x2", ...options });
}

const quiet: Run = { steps: 1000, seed: 1, changes: [{ step: 0, inputs: [0] }] };
const thresholds = (count: number): Float64Array => Float64Array.from({ length: count }, (_, i) => -50 + 0.1 * i);

describe("cells that march", () => {
  it("advance a gate exactly, whatever the step", () => {
    for (const step of [0.1, 1, 10]) {
      const machine = cells({ sd: 0 }, { step: step * ms });
      const { samples } = march(machine, thresholds(1), 0, { ...quiet, steps: Math.round(50 / step), sample: Math.round(50 / step) });
      expect(samples[1]).toBeCloseTo(Math.exp(-50 / 30), 13);
    }
  });

  it("fire when the closed form says, and are reset", () => {
    const machine = cells({ sd: 0 }, { step: 0.01 * ms });
    const { time, cell, event } = march(machine, thresholds(3), 0, { ...quiet, steps: 20_000, changes: [{ step: 0, inputs: [3] }] });
    for (const [i, threshold] of thresholds(3).entries()) {
      // V = -40 - (40 + from) exp(-t / 10) towards -40 mV
      const period = 10 * Math.log((-40 - -65) / (-40 - threshold));
      const own = time.filter((_, k) => cell[k] === i).map((t) => t * 0.01);
      expect(own[0]).toBeCloseTo(10 * Math.log(30 / (-40 - threshold)), 1);
      // crossings are found within a step, resets happen at its end
      expect((own[9] ?? 0) - (own[8] ?? 0)).toBeGreaterThan(period - 0.001);
      expect((own[9] ?? 0) - (own[8] ?? 0)).toBeLessThan(period + 0.011);
    }
    expect(new Set(event)).toEqual(new Set([0]));
  });

  it("converge with order 1 damped and order 2 centred", () => {
    const endOf = (step: number, stagger: "backward" | "centred"): number => {
      const machine = cells({ sd: 0, curve: 0.02 }, { step: step * ms, stagger });
      const run = { ...quiet, steps: Math.round(8 / step), sample: Math.round(8 / step), changes: [{ step: 0, inputs: [1.5] }] };
      return march(machine, thresholds(1), 0, run).samples[0] ?? Number.NaN;
    };
    for (const [stagger, order] of [
      ["backward", 1],
      ["centred", 2],
    ] as const) {
      const exact = endOf(0.0005, "centred");
      const errors = [0.4, 0.2, 0.1].map((step) => Math.abs(endOf(step, stagger) - exact));
      for (const k of [0, 1]) expect(Math.log2((errors[k] ?? 0) / (errors[k + 1] ?? 1))).toBeCloseTo(order, 0.7);
    }
  });

  it("draw noise that a stationary process of that variance and memory has", () => {
    for (const step of [0.05, 2]) {
      const machine = cells({}, { step: step * ms });
      const every = Math.max(1, Math.round(0.5 / step));
      const { samples } = march(machine, new Float64Array(40).fill(1000), 0, { ...quiet, steps: 4000 * every, sample: every });
      const x = Array.from({ length: samples.length / 3 }, (_, k) => samples[3 * k + 2] ?? 0).slice(40 * 200);
      const product = (lag: number): number =>
        x.slice(40 * lag).reduce((sum, value, k) => sum + value * (x[k] ?? 0), 0) / (x.length - 40 * lag);
      expect(product(0)).toBeCloseTo(0.25, 1.7);
      expect(product(2) / product(0)).toBeCloseTo(Math.exp((-2 * every * step) / 5), 1.5);
    }
  });

  it("take the draws of the counter-based generator, keyed by seed, cell and step", () => {
    const machine = cells({ tauInput: 1e9, sd: 1 }, { step: ms });
    const { samples } = march(machine, thresholds(9), 30, { ...quiet, seed: 2 ** 40 + 7, steps: 8, sample: 1 });
    const kick = Math.sqrt(2 / 1e9);
    for (const cell of [0, 5, 8]) {
      for (const step of [0, 3, 6]) {
        const word = philox([step >> 2, 0, 0, 30 + cell], [7, 2 ** 8])[(step % 4) as 0];
        const draw = drawScale * (((word & 0xffff) + (word >>> 16) - 65_535) / 65_536);
        const before = step === 0 ? 0 : (samples[((step - 1) * 9 + cell) * 3 + 2] ?? 0);
        expect(((samples[(step * 9 + cell) * 3 + 2] ?? 0) - before) / kick).toBeCloseTo(draw, 6);
      }
    }
  });

  it("are the same bits for any number of threads, and for any cell beside them", async () => {
    const machine = cells({}, { lanes: "f32x4" });
    const run = { ...quiet, steps: 3000, changes: [{ step: 0, inputs: [2] }], averageFrom: 1000, sample: 1000 };
    const all = thresholds(250);
    const [one, two] = [await marchPopulation(machine, all, run), await marchPopulation(machine, all, run, { threads: 2 })];
    expect(two).toEqual(one);
    const later = march(machine, all.slice(100, 110), 100, run);
    const outputs = machine.outputs.length;
    expect(later.mean).toEqual(one.mean.slice(100 * outputs, 110 * outputs));
    expect(later.samples.slice(0, 30)).toEqual(one.samples.slice(300, 330));
  });

  it("do what equations say, step by step, in every kind of lane", () => {
    const run = {
      ...quiet,
      steps: 400,
      sample: 100,
      changes: [
        { step: 0, inputs: [1.2] },
        { step: 150, inputs: [-1] },
      ],
    };
    const of = (lanes: "f64" | "f64x2" | "f32x4") => march(cells({}, { lanes }), thresholds(5), 0, run).samples;
    expect(of("f64")).toEqual(of("f64x2"));
    const [double, single] = [of("f64"), of("f32x4")];
    for (const [k, value] of double.entries()) expect(single[k]).toBeCloseTo(value, 3);
  });

  it("average outputs over the observed time alone", () => {
    const machine = cells({ sd: 0 }, { step: 0.1 * ms });
    const changes = [
      { step: 0, inputs: [1] },
      { step: 2000, inputs: [0.5] },
    ];
    const { mean } = march(machine, thresholds(1), 0, { ...quiet, steps: 8000, changes, averageFrom: 4000 });
    expect(mean[machine.outputs.indexOf("depth")]).toBeCloseTo(5, 3);
  });

  it("name the cell whose state is no longer a number", () => {
    const parameters = thresholds(6);
    const machine = buildMarch(
      specialise(
        program,
        program.parameters.map(({ start }) => start),
        ["rest"],
      ),
      { step: ms, lanes: "f32x4" },
    );
    parameters[4] = Number.NaN;
    expect(march(machine, parameters, 0, quiet).failed).toEqual([4]);
  });

  it("refuse what they cannot do", () => {
    expect(() => cells({}, { step: 0 })).toThrow(/step is 0 h; give a positive one/);
    const table = { state: "V", from: -100, to: 0, step: 0.1 };
    expect(() => cells({}, { table })).toThrow(/tables need lanes "f32x4"/);
    expect(() => cells({}, { lanes: "f32x4", table: { ...table, state: "U" } })).toThrow(/no state U/);
    expect(() => specialise(program, [], ["depth"])).toThrow(/no parameter depth to vary; this system has rest/);
    expect(() => buildMarch(compile(adex), { step: ms })).toThrow(/V has noise, but its own rate is not linear/);
  });

  it("make modules that an independent validator accepts", () => {
    for (const lanes of ["f64", "f64x2", "f32x4"] as const) {
      for (const mode of ["strict", "fast"] as const) {
        const read = binaryen.readBinary(encodeMarch(program, { step: ms, lanes, mode }));
        read.setFeatures(binaryen.Features.All);
        expect(read.validate(), `${lanes} ${mode}`).toBe(1);
        read.dispose();
      }
    }
  });
});
