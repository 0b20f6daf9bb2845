import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { assemble, assumed, type Model, observe, type Part, type System, v, withParameters } from "../language/index.ts";
import { compile } from "./compile.ts";
import { ModelError } from "./errors.ts";
import { evaluate } from "./evaluate.ts";
import { decay } from "./fixtures/decay.model.ts";
import { membrane } from "./fixtures/membrane.model.ts";
import { pools } from "./fixtures/pools.model.ts";
import { rate } from "./fixtures/refusal.ts";
import { sketch, sketchFolder } from "./fixtures/sketch.ts";
import type { Program, Slot } from "./program.ts";

afterAll(() => rmSync(sketchFolder, { recursive: true }));

const part = (of: unknown): Part => of as Part;
const plain = (of: unknown): Model => of as Model;
const names = (slots: readonly Slot[]): string[] => slots.map(({ name }) => name);
const refused = (of: System | Model): string => {
  try {
    compile(of);
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
  return "accepted";
};

/** Values of rows of a program where parameters have their defaults. */
const at = (program: Program, rows: readonly number[], state: readonly number[], input: readonly number[], time = 0): number[] =>
  evaluate(program.graph, rows, { state, input, parameter: program.parameters.map(({ start }) => start), time: [time] });

const perHour = { ms: 3.6e6, s: 3600, min: 60, h: 1, d: 1 / 24 } as const;

describe("a compiled model has the values of its plain functions", () => {
  it.each([
    ["decay", plain(decay)],
    ["pools", plain(pools)],
    ["membrane", plain(membrane)],
  ])("%s, at random points", (_, of) => {
    const program = compile(of);
    // no sum of two values is 0, so no quotient is infinite
    const value = fc.integer({ min: -8000, max: 8000 }).map((n) => n / 100 + 0.0037);
    const list = (count: number) => fc.array(value, { minLength: count, maxLength: count });
    const property = fc.property(list(program.states.length), list(program.inputs.length), (x, u) => {
      const state = Object.fromEntries(names(program.states).map((name, i) => [name, x[i] ?? 0]));
      const input = Object.fromEntries(names(program.inputs).map((name, i) => [name, u[i] ?? 0]));
      const { ddt, out } = of.equations(state, input, of.defaults);
      const factor = perHour[of.time];
      const noise = Object.entries(of.noise?.(state, input, of.defaults) ?? {});
      const expected = [
        ...names(program.states).map((name) => (ddt[name] ?? 0) * factor),
        ...names(program.outputs).map((name) => out[name] ?? state[name] ?? 0),
        ...noise.map(([, value]) => (value ?? 0) * Math.sqrt(factor)),
        ...Object.values(of.events ?? {}).flatMap((event) => [
          event.when(state, input, of.defaults),
          ...Object.values(event.then(state, input, of.defaults)).map((value) => value ?? 0),
        ]),
      ];
      const events = program.events.flatMap(({ when, then }) => [when, ...then.map(({ value }) => value)]);
      const rows = [...program.derivative, ...program.output, ...program.noise.map(({ value }) => value), ...events];
      for (const [i, actual] of at(program, rows, x, u).entries()) {
        const wanted = expected[i] ?? Number.NaN;
        if (Number.isNaN(wanted)) expect(actual).toBeNaN();
        else expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(1e-12 * Math.abs(wanted));
      }
      expect(rows).toHaveLength(expected.length);
    });
    fc.assert(property);
  });
});

describe("a model alone", () => {
  const program = compile(plain(pools));

  it("has its own names, free inputs, and every state and output observable", () => {
    expect(names(program.states)).toEqual(["a", "b"]);
    expect(names(program.inputs)).toEqual(["feed"]);
    expect(names(program.parameters)).toEqual(["there", "back", "total"]);
    expect(names(program.outputs)).toEqual(["a", "b", "share"]);
    expect(program.conserved.map(({ name }) => name)).toEqual(["sum"]);
  });

  it("starts where initial() says, or its table", () => {
    expect(at(program, program.initial, [], [])).toEqual([(3 * 0.1) / (0.2 + 0.1), 1]);
  });

  it("names its noise and events by state", () => {
    const { noise, events, states } = compile(plain(membrane));
    expect(noise.map(({ state }) => states[state]?.name)).toEqual(["V"]);
    expect(events.map(({ name, about, then }) => [name, about, then.map(({ state }) => states[state]?.name)])).toEqual([
      ["spike", "the membrane fires", ["V", "Ca"]],
    ]);
  });
});

/** Pools as a part of a part, in other units than their own. */
const inner = (): System =>
  assemble("inner", {
    parts: { pools: part(pools) },
    input: { given: v("umol/h", "inflow") },
    wires: { "pools.feed": "given" },
    output: { first: observe("umol", "first pool", "pools.a"), both: observe("nmol", "both pools", ["pools.a", "pools.b"]) },
    set: { "pools.total": assumed(6000, "nmol", "another number") },
  });

describe("a system", () => {
  it("becomes one list of states, parameters and outputs, by path", () => {
    const top = assemble("top", {
      parts: { drug: part(decay), deep: part(inner()) },
      input: { drip: v("mg/d", "dose rate") },
      param: { rest: assumed(3, "umol/min", "a round number") },
      wires: { "drug.dose": "drip", "deep.given": "rest" },
      output: { sum: observe("umol", "both pools", "deep.both"), amount: observe("ug", "amount", "drug.A") },
      set: { "deep.pools.there": assumed(6, "1/h", "another number") },
    });
    const program = compile(top);
    expect(names(program.states)).toEqual(["drug.A", "deep.pools.a", "deep.pools.b"]);
    expect(program.parameters.map(({ name, start, unit }) => `${name} ${start} ${unit}`)).toEqual([
      "rest 3 umol/min",
      "drug.k 0.5 1/h",
      "drug.volume 4 L",
      "deep.pools.there 0.1 1/min",
      "deep.pools.back 0.1 1/min",
      "deep.pools.total 6 umol",
    ]);
    expect(names(program.inputs)).toEqual(["drip"]);
    expect(program.inputs[0]?.unit).toBe("mg/d");
    expect(program.outputs.map(({ name, unit }) => `${name} ${unit}`)).toEqual(["sum umol", "amount ug"]);
    const [drug, first, second] = at(program, program.derivative, [2, 3, 4], [48]) as [number, number, number];
    expect(drug).toBeCloseTo(48 / 24 - 0.5 * 2, 12);
    expect(first).toBeCloseTo(60 * (3 - 0.1 * 3 + 0.1 * 4), 10);
    expect(second).toBeCloseTo(60 * (0.1 * 3 - 0.1 * 4), 10);
    const [sum, amount] = at(program, program.output, [2, 3, 4], [48]) as [number, number];
    expect(sum).toBeCloseTo(7, 12);
    expect(amount).toBeCloseTo(2000, 9);
  });

  it("adds up the ports of a list, and reads constants and time", () => {
    const clock = assemble("clock", {
      parts: { one: part(decay), two: part(decay), three: part(decay) },
      wires: { "one.dose": assumed(24, "mg/d", "a round number"), "two.dose": ["one.loss", "three.loss"], "three.dose": "one.loss" },
      output: { hours: observe("min", "time", "time") },
    });
    const program = compile(clock);
    expect(at(program, [...program.derivative, ...program.output], [2, 4, 8], [], 1.5)).toEqual([1 - 1, 1 + 4 - 2, 1 - 4, 90]);
  });

  it("lets an outer setting win over an inner one", () => {
    const top = (set: System["set"]): System =>
      assemble("top", {
        parts: { deep: part(inner()) },
        wires: { "deep.given": assumed(0, "umol/h", "none") },
        output: {},
        set: set as never,
      });
    const total = (of: System): number | undefined => compile(of).parameters.find(({ name }) => name === "deep.pools.total")?.start;
    expect(total(top({}))).toBe(6);
    expect(total(top({ "deep.pools.total": assumed(1, "umol", "another number") }))).toBe(1);
  });

  it("reads an output that depends on inputs through the parts that feed it, whatever their order", () => {
    const chain = assemble("chain", {
      parts: { late: part(decay), deep: part(inner()), early: part(decay) },
      wires: { "late.dose": "early.loss", "deep.given": assumed(0, "umol/h", "none"), "early.dose": assumed(1, "mg/h", "a round number") },
      output: { level: observe("mg/L", "level", "late.C") },
    });
    const program = compile(chain);
    expect(at(program, [...program.derivative, ...program.output], [8, 0, 0, 2], [])).toEqual([0.5 * 2 - 0.5 * 8, 0, 0, 1 - 0.5 * 2, 2]);
  });
});

describe("a system is refused", () => {
  const wired = (wires: Record<string, unknown>, more: object = {}): string =>
    refused(assemble("s", { parts: { drug: part(decay) }, wires: wires as never, output: {}, ...more }));

  it("with an input that has no wire, or a wire that has no input", () => {
    expect(wired({})).toBe("the input drug.dose has no wire\n  wire it from a port, an input, a parameter, time or a constant");
    expect(wired({ "drug.dose": "drug.loss", "drug.dosis": "drug.loss" })).toBe(
      "a wire leads to drug.dosis, which is no input\n  did you mean drug.dose? known: drug.dose",
    );
  });

  it("with a wire from a port that is not there, or that measures something else", () => {
    expect(wired({ "drug.dose": "drug.los" })).toBe(
      "a wire leads from drug.los, which is no port\n  did you mean drug.loss? known: time, drug.A, drug.dose, drug.C, drug.loss",
    );
    expect(wired({ "drug.dose": "drug.A" })).toBe(
      "drug.dose is in mg/h, but drug.A is in mg\n  wire ports that measure the same kind of quantity; their scales are converted",
    );
    expect(wired({ "drug.dose": assumed(1, "mV", "wrong") })).toMatch(/^drug\.dose is in mg\/h, but the constant wired to it is in mV\n/);
    expect(wired({ "drug.dose": "drug.loss" }, { output: { x: observe("mV", "x", "drug.A") } })).toMatch(
      /^the observable x is in mV, but drug\.A is in mg\n/,
    );
  });

  it("with a setting of a parameter that is not there, or in a unit that does not convert", () => {
    const set = (name: string, unit: "1/h" | "mg"): string =>
      wired({ "drug.dose": "drug.loss" }, { set: { [name]: assumed(1, unit as "mg", "another number") } });
    expect(set("drug.kk", "1/h")).toBe("drug.kk is set, but there is no such parameter\n  known: k, volume");
    expect(set("drugs.k", "1/h")).toBe("drugs.k is set, but there is no such parameter\n  did you mean drug.k? known: drug.k, drug.volume");
    expect(set("drug.k", "mg")).toBe(
      "drug.k is set to 1 mg, but it is declared in 1/h\n  give a value in 1/h, or in a unit that converts to it",
    );
  });

  it("with a loop of ports that need each other at once, which it names", () => {
    const passing = assemble("passing", {
      parts: {},
      input: { given: v("mg/h", "in") },
      wires: {},
      output: { back: observe("mg/h", "out", "given") },
    });
    const through = assemble("through", {
      parts: { a: part(passing), b: part(passing) },
      wires: { "a.given": "b.back", "b.given": "a.back" },
      output: { x: observe("mg/h", "x", "a.back") },
    });
    expect(refused(through)).toBe(
      "these ports need each other at once: a.back <- a.given <- b.back <- b.given <- a.back\n  break the loop with a state: a delay, or a lag",
    );
  });

  it("with two ports of one name", () => {
    const twice = assemble("s", {
      parts: { drug: part(decay) },
      input: { rest: v("mg/h", "x") },
      param: { rest: assumed(1, "mg/h", "a round number") },
      wires: { "drug.dose": "rest" },
      output: {},
    });
    expect(refused(twice)).toBe("two ports are named rest\n  give inputs, states, parameters and outputs names of their own");
    const shadow = assemble("s", {
      parts: { drug: part(decay) },
      input: { "drug.dose": v("mg/h", "x"), other: v("mg/h", "y") },
      wires: { "drug.dose": "other" },
      output: {},
    });
    expect(refused(shadow)).toMatch(/^two ports are named drug\.dose\n/);
  });
});

describe("the hash of a program", () => {
  it("changes with a value, a unit or an equation, and with nothing else", () => {
    const hash = (of: unknown): string => compile(plain(of)).hash;
    expect(hash(decay)).toMatch(/^[0-9a-f]{16}$/);
    expect(hash(decay)).toBe(hash({ ...decay, about: "told otherwise" }));
    expect(hash(decay)).not.toBe(hash(pools));
    expect(hash(decay)).not.toBe(hash(withParameters(decay, { k: assumed(0.6, "1/h", "another number") })));
    expect(hash(decay)).not.toBe(hash({ ...decay, state: { A: v("mg", "amount", 3) } }));
  });

  it("does not depend on where the file is, nor on the order of a sum, but on every term", () => {
    const hash = (body: string): string => compile(sketch({ body })).hash;
    expect(hash(rate("dose - k * A"))).toBe(hash(`const loss = A * k;\n${rate("-loss + dose")}`));
    expect(hash(rate("dose - k * A"))).not.toBe(hash(rate("dose - 2 * k * A")));
  });
});
