import { describe, expect, it } from "vitest";
import { absorbed, decay, twoCompartments } from "../fixtures/programs.ts";
import type { Program } from "../program.ts";
import { type Backend, build, integrate, type Method, type Schedule } from "./integrate.ts";

const tight = { relativeTolerance: 1e-11, absoluteTolerance: 1e-14 };

function run(
  program: Program,
  schedule: Schedule,
  times: readonly number[],
  method: Method = "rodas5p",
  lanes: Backend = "f64x2",
): number[][] {
  const subject = {
    parameters: Float64Array.from(program.parameters, ({ start }) => start),
    inputs: new Float64Array(program.inputs.length),
    schedule,
  };
  const [outcome] = integrate(build(program, { method, lanes }), [subject], { times: Float64Array.from(times), start: 0, ...tight });
  expect(outcome?.status).toBe("done");
  const width = program.outputs.length;
  return times.map((_, i) => [...(outcome?.values.subarray(i * width, (i + 1) * width) ?? [])]);
}

const times = [0, 0.013, 0.4, 1, 2.5, 3, 7.77, 12];
const none: Schedule = { impulses: [], rates: [] };

describe.each(["rodas5p", "rodas4", "tsit5"] as const)("closed forms to 8 digits: %s", (method) => {
  it("exponential decay", () => {
    for (const [i, [y = 0]] of run(decay(0.7, 2), none, times, method).entries())
      expect(y / (2 * Math.exp(-0.7 * (times[i] ?? 0)))).toBeCloseTo(1, 8);
  });

  it("a swallowed dose: the Bateman function, at times between steps", () => {
    const [ka, k] = [1.3, 0.2];
    const got = run(absorbed(ka, k), { impulses: [{ time: 0, input: 0, amount: 10 }], rates: [] }, times, method);
    for (const [i, [, body = 0]] of got.entries()) {
      const t = times[i] ?? 0;
      if (t > 0) expect(body / ((10 * ka * (Math.exp(-k * t) - Math.exp(-ka * t))) / (ka - k))).toBeCloseTo(1, 8);
    }
  });

  it("an infusion that ends: exact at the edge and after it", () => {
    const k = 0.7;
    const got = run(
      decay(k, 0),
      {
        impulses: [],
        rates: [
          { time: 1, input: 0, value: 5 },
          { time: 3, input: 0, value: 0 },
        ],
      },
      times,
      method,
    );
    for (const [i, [y = 0]] of got.entries()) {
      const t = times[i] ?? 0;
      const truth =
        t <= 1 ? 0 : t <= 3 ? (5 / k) * (1 - Math.exp(-k * (t - 1))) : (5 / k) * (1 - Math.exp(-2 * k)) * Math.exp(-k * (t - 3));
      if (truth === 0) expect(y).toBe(0);
      else expect(y / truth).toBeCloseTo(1, 8);
    }
  });

  it("two compartments after a bolus", () => {
    const [k10, k12, k21] = [0.5, 1.2, 0.4];
    const sum = k10 + k12 + k21;
    const root = Math.sqrt(sum * sum - 4 * k10 * k21);
    const [fast, slow] = [(sum + root) / 2, (sum - root) / 2];
    const got = run(twoCompartments(k10, k12, k21), { impulses: [{ time: 0, input: 0, amount: 3 }], rates: [] }, times, method);
    for (const [i, [central = 0]] of got.entries()) {
      const t = times[i] ?? 0;
      if (t === 0) continue;
      const truth = (3 * ((fast - k21) * Math.exp(-fast * t) + (k21 - slow) * Math.exp(-slow * t))) / (fast - slow);
      expect(central / truth).toBeCloseTo(1, 8);
    }
  });
});

describe("doses", () => {
  it("the value at the time of an impulse is that before it; just after, it has jumped by the amount", () => {
    const [before, after] = run(decay(0.7, 0), { impulses: [{ time: 2, input: 0, amount: 4 }], rates: [] }, [2, 2 + 1e-9]);
    expect(before?.[0]).toBe(0);
    expect(after?.[0]).toBeCloseTo(4, 7);
  });

  it("repeated doses add up", () => {
    const doses = [0, 12, 24].map((time) => ({ time, input: 0, amount: 1 }));
    const [[y = 0] = []] = run(decay(0.1, 0), { impulses: doses, rates: [] }, [36]);
    expect(y).toBeCloseTo(
      [36, 24, 12].reduce((sum, t) => sum + Math.exp(-0.1 * t), 0),
      8,
    );
  });

  it("several changes at one time are all made", () => {
    const [[y = 0] = []] = run(
      decay(0.1, 0),
      {
        impulses: [
          { time: 1, input: 0, amount: 2 },
          { time: 1, input: 0, amount: 3 },
        ],
        rates: [{ time: 1, input: 0, value: 0 }],
      },
      [1.5],
    );
    expect(y).toBeCloseTo(5 * Math.exp(-0.05), 8);
  });
});
