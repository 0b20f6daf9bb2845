import { describe, expect, it } from "vitest";
import { blowUp, decay, programOf } from "../fixtures/programs.ts";
import { build, integrate, type Schedule } from "./integrate.ts";

const none: Schedule = { impulses: [], rates: [] };
const times = Float64Array.of(0, 1, 2);
const of = (parameters: readonly number[], schedule: Schedule = none) => ({
  parameters: Float64Array.from(parameters),
  inputs: new Float64Array(1),
  schedule,
});

describe("a failure is a result with a reason", () => {
  it("a parameter that is not a number", () => {
    const [bad, good] = integrate(build(decay()), [of([Number.NaN]), of([0.7])], { times });
    expect(bad?.status).toBe("not a number");
    expect(bad?.reason).toBe("y0 is not a number at t = 0 h; check the parameters and doses of this subject");
    expect([...(good?.values ?? [])]).toEqual([...(integrate(build(decay()), [of([0.7])], { times })[0]?.values ?? [])]);
  });

  it("a step limit", () => {
    const [outcome] = integrate(build(decay()), [of([0.7])], { times, maxSteps: 3 });
    expect(outcome?.status).toBe("step limit");
    expect(outcome?.reason).toMatch(/^more than 3 steps at t = .* h; raise maxSteps, loosen the tolerance, or shorten the span$/);
  });

  it("a state that leaves the finite numbers", () => {
    const [outcome] = integrate(build(blowUp()), [of([])], { times });
    expect(["step too small", "not a number"]).toContain(outcome?.status);
    expect(outcome?.reason).toMatch(/at t = (1|0\.99\d*) h; /);
    expect(outcome?.values[2]).toBeNaN();
  });

  it("a dose before the start, to an input that is not there, or at no time", () => {
    const dosed = (time: number, input: number) =>
      integrate(build(decay()), [of([0.7], { impulses: [{ time, input, amount: 1 }], rates: [] })], { times, start: 0 })[0];
    expect(dosed(-1, 0)?.reason).toBe("a dose at t = -1 h lies before the start at 0 h; move it, or start earlier");
    expect(dosed(1, 7)?.reason).toBe("a dose goes to input 7, but there are 1; use an index of program.inputs");
    expect(dosed(Number.NaN, 0)?.reason).toBe("a dose has the time NaN; give a finite time in h");
    for (const outcome of [dosed(-1, 0), dosed(1, 7)]) expect(outcome?.status).toBe("bad schedule");
  });

  it("an impulse whose effect would depend on the state", () => {
    const program = programOf({ start: [1], inputs: 1, rates: ({ y: [y = -1], u: [u = -1], ...pen }) => [pen.times(u, y)] });
    const [outcome] = integrate(build(program), [of([], { impulses: [{ time: 1, input: 0, amount: 1 }], rates: [] })], { times });
    expect(outcome?.status).toBe("bad schedule");
    expect(outcome?.reason).toMatch(/^an impulse at u0 has no meaning/);
  });
});
