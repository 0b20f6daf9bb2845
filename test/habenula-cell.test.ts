import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../src/engine/compile.ts";
import { march } from "../src/engine/march/cells.ts";
import { buildMarch } from "../src/engine/march/march-machine.ts";
import { specialise } from "../src/engine/march/specialise.ts";
import { type Firing, firingOf } from "../src/experiments/habenula/firing-mode.ts";
import { type CellOptions, cellProgram, cellsOf, inputsOf } from "../src/experiments/habenula/population.ts";
import { surroundingsAt } from "../src/models/circuits/habenula-population.ts";
import { habenulaCell } from "../src/models/neurons/habenula-cell.ts";

interface Clamp {
  readonly injected: number;
  readonly block?: number;
  readonly cut?: Readonly<Record<string, number>>;
  readonly options?: CellOptions;
}

const strongly = 1.8 * (cellProgram().parameters.find(({ name }) => name === "nmda.g")?.start ?? Number.NaN);

/** One cell of the depressed state without noise, driven more strongly than the median by NMDA receptors, under current clamp. */
function clamped({ injected, block = 0, cut = {}, options = {} }: Clamp): Firing & { readonly potential: number } {
  const cells = cellsOf({ lanes: "f64x2", ...options, values: { "background.sd": 0, "nmda.g": strongly, "rest.gNa": 0, ...cut } });
  const steps = (ms: number): number => Math.round(ms / cells.step);
  const inputs = inputsOf(cells, { ...surroundingsAt(1, block), injected });
  const run = { steps: steps(4000), seed: 1, changes: [{ step: 0, inputs }], averageFrom: steps(1000) };
  const { time, mean } = march(cells.machine, Float64Array.from(cells.median), 0, run);
  const spikes = [...time].map((step) => step * cells.step - 1000).filter((ms) => ms >= 0);
  return { ...firingOf(spikes, 3), potential: mean[0] ?? Number.NaN };
}

describe("one habenular cell", () => {
  it("is silent, then bursts, then fires tonically as its potential rises", () => {
    const modes = [-3, 0, 1, 8].map((injected) => clamped({ injected }));
    expect(modes.map(({ mode }) => mode)).toEqual(["silent", "burst", "burst", "tonic"]);
    const potentials = modes.map(({ potential }) => potential);
    expect(potentials[3]).toBeGreaterThan(potentials[1] ?? 0);
  });

  it("bursts between -80 and -55 mV (lhb_vb)", () => {
    for (const injected of [0, 1]) {
      const { potential } = clamped({ injected });
      expect(potential).toBeGreaterThan(-80);
      expect(potential).toBeLessThan(-55);
    }
  });

  it("does not burst at any current without NMDA receptors (lhb_nmda_need), nor without T-type channels (lhb_t_need)", () => {
    for (const injected of [-2, -1, 0, 1, 2, 4, 6]) {
      expect(clamped({ injected, block: 1 }).mode, `without NMDA, ${injected}`).not.toBe("burst");
      expect(clamped({ injected, cut: { "tType.g": 0 } }).mode, `without T-type, ${injected}`).not.toBe("burst");
    }
  });

  it("goes on bursting without h-current (lhb_h_need)", () => {
    expect(clamped({ injected: 1, cut: { "h.g": 0 } }).mode).toBe("burst");
  });

  it("fires the same bursts when the step is halved", () => {
    const counts = [0.04, 0.02, 0.01].map((step) => clamped({ injected: 1, options: { step } }));
    for (const { bursts, rate } of counts) {
      expect(Math.abs(bursts.length - (counts[2]?.bursts.length ?? 0))).toBeLessThanOrEqual(1);
      expect(rate / (counts[2]?.rate ?? 1)).toBeCloseTo(1, 1);
    }
  });

  it("answers the end of inhibition with a rebound burst, which needs T-type channels", () => {
    const rebound = (cut: Readonly<Record<string, number>>): number => {
      const cells = cellsOf({ lanes: "f64x2", values: { "background.sd": 0, "rest.gNa": 0, ...cut } });
      const steps = (ms: number): number => Math.round(ms / cells.step);
      const rest = surroundingsAt(0);
      const changes = [
        { step: 0, inputs: inputsOf(cells, rest) },
        { step: steps(1000), inputs: inputsOf(cells, { ...rest, GABA: 0.5 }) },
        { step: steps(1300), inputs: inputsOf(cells, rest) },
      ];
      const { time } = march(cells.machine, Float64Array.from(cells.median), 0, { steps: steps(1600), seed: 1, changes });
      return [...time].filter((step) => step * cells.step > 1300).length;
    };
    expect(rebound({})).toBeGreaterThanOrEqual(2);
    expect(rebound({ "tType.g": 0 })).toBe(0);
  });

  it("keeps every gate between 0 and 1", () => {
    const cells = cellsOf({ lanes: "f64x2", values: { "background.sd": 2, "rest.gNa": 0 } });
    const gates = ["sodium.m", "sodium.h", "potassium.n", "tType.h", "h.m"].map((name) => cells.machine.states.indexOf(name));
    const inputs = inputsOf(cells, { ...surroundingsAt(1), injected: 3 });
    const { samples } = march(cells.machine, Float64Array.from(cells.median), 0, {
      steps: 25_000,
      seed: 4,
      changes: [{ step: 0, inputs }],
      sample: 5,
    });
    const width = cells.machine.states.length;
    for (let row = 0; row < samples.length; row += width) {
      for (const gate of gates) {
        const value = samples[row + gate] ?? Number.NaN;
        if (!(value >= 0 && value <= 1)) expect.fail(`${cells.machine.states[gate]} is ${value}`);
      }
    }
  });
});

interface Trace {
  readonly V: readonly number[];
  readonly spikes: readonly number[];
}

interface Reference {
  readonly dtMs: number;
  readonly ms: number;
  readonly parameters: Readonly<Record<string, number>>;
  readonly cases: readonly {
    readonly what: string;
    readonly inputs: Readonly<Record<string, number>>;
    readonly parameters: Readonly<Record<string, number>>;
    readonly backward: Trace;
    readonly centred: Trace;
  }[];
}

const file = new URL("../src/engine/fixtures/neuron/habenula-traces.json", import.meta.url);
const reference = JSON.parse(readFileSync(file, "utf8")) as Reference;

describe("the same cell in NEURON 8.2", () => {
  const program = compile(habenulaCell);
  const cases = reference.cases.map((each) => [`${each.what}, ${each.inputs["injected"]} uA/cm2`, each] as const);

  it.each(cases)("%s: same spikes, and the same potential before the first to 0.1 mV", (_name, each) => {
    for (const stagger of ["backward", "centred"] as const) {
      const all = { ...reference.parameters, ...each.parameters, "background.sd": 0 } as Readonly<Record<string, number>>;
      const special = specialise(
        program,
        program.parameters.map(({ name, start }) => all[name] ?? start),
        [],
      );
      const machine = buildMarch(special, { step: reference.dtMs / 3.6e6, lanes: "f64x2", stagger });
      const sample = Math.round(1 / reference.dtMs);
      const changes = [{ step: 0, inputs: machine.inputs.map((name) => each.inputs[name] ?? 0) }];
      const { samples, time } = march(machine, new Float64Array(0), 0, { steps: reference.ms * sample, seed: 1, changes, sample });
      const there = each[stagger];
      expect(time.length).toBe(there.spikes.length);
      const before = Math.floor(there.spikes[0] ?? reference.ms);
      const gaps = there.V.slice(0, before).map((V, k) => Math.abs(V - (samples[k * machine.states.length] ?? Number.NaN)));
      if (gaps.length > 0) expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeLessThan(0.1);
      for (const [k, spike] of there.spikes.entries()) expect(Math.abs((time[k] ?? 0) * reference.dtMs - spike)).toBeLessThan(0.2);
    }
  });
});
