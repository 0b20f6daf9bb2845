import { describe, expect, it } from "vitest";
import { doseToReceptor } from "../../models/dose-to-receptor.ts";
import { compile } from "../compile.ts";
import { absorbed, decay, driven, everything, hires, robertson } from "../fixtures/programs.ts";
import type { Program } from "../program.ts";
import { type Backend, type BuildOptions, build, integrate, type Subject } from "./integrate.ts";

const programs: Readonly<Record<string, Program>> = {
  decay: decay(),
  absorbed: absorbed(),
  driven: driven(),
  everything: everything(),
  hires: hires(),
  robertson: robertson(),
  ketamine: compile(doseToReceptor(["sKetamine", "rKetamine"])),
};

const times = Float64Array.of(0, 0.3, 1, 2.7, 9);

function subjects(program: Program, count: number): Subject[] {
  return Array.from({ length: count }, (_, i) => ({
    parameters: Float64Array.from(program.parameters, ({ start }) => start * (1 + 0.01 * i)),
    inputs: Float64Array.from(program.inputs, ({ start }) => start),
    schedule:
      program.inputs.length > 0 ? { impulses: [{ time: 0.1 * i, input: 0, amount: 1 + i }], rates: [] } : { impulses: [], rates: [] },
  }));
}

const bits = (program: Program, of: readonly Subject[], options: BuildOptions): number[][] =>
  integrate(build(program, options), of, { times, start: 0 }).map(({ values }) => [...values]);

describe("strict mode gives the same bits", () => {
  for (const [name, program] of Object.entries(programs)) {
    it(`on one lane, on two, and in JavaScript: ${name}`, () => {
      const wanted = bits(program, subjects(program, 3), { lanes: "f64" });
      for (const lanes of ["f64x2", "javascript"] as const satisfies readonly Backend[])
        expect(bits(program, subjects(program, 3), { lanes })).toEqual(wanted);
    });

    it(`whatever the order and the neighbour: ${name}`, () => {
      const all = subjects(program, 4);
      const wanted = bits(program, all, {});
      expect(bits(program, [...all].reverse(), {}).reverse()).toEqual(wanted);
      expect(bits(program, all.slice(1), {})).toEqual(wanted.slice(1));
      expect(all.map((one) => bits(program, [one], {})[0])).toEqual(wanted);
    });
  }
});

describe("fast mode", () => {
  it("agrees with strict mode to the tolerance", () => {
    for (const program of Object.values(programs)) {
      const [strict, fast] = (["strict", "fast"] as const).map((mode) => bits(program, subjects(program, 2), { mode }).flat());
      for (const [i, value] of (fast ?? []).entries())
        expect(Math.abs(value - (strict?.[i] ?? 0))).toBeLessThan(1e-5 * (1 + Math.abs(value)));
    }
  });
});
