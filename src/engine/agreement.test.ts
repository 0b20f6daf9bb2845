import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conversion, type Model } from "../language/index.ts";
import { compile } from "./compile.ts";
import { evaluator } from "./evaluate.ts";
import type { Id } from "./expression/graph.ts";
import { modelFiles } from "./fixtures/model-files.ts";
import { type Point, points, spacesOf } from "./fixtures/random-point.ts";
import { double, type Format, roundingOf, single } from "./fixtures/rounding.ts";
import type { Program } from "./program.ts";
import { type Engine, start } from "./solve/engine.ts";
import { type Backend, build } from "./solve/machine.ts";

const files = await modelFiles();

/** Two orders of the same operations may differ by this many times the rounding of each. */
const spared = 32;

interface Row {
  readonly what: string;
  readonly row: Id;
}

/** Every row that a program has for its results. */
function rowsOf({ states, outputs, derivative, output, initial, noise, events, conserved }: Program): Row[] {
  const name = (state: number): string => states[state]?.name ?? "";
  return [
    ...derivative.map((row, i) => ({ what: `rate ${name(i)}`, row })),
    ...output.map((row, i) => ({ what: `output ${outputs[i]?.name}`, row })),
    ...initial.map((row, i) => ({ what: `start ${name(i)}`, row })),
    ...noise.map(({ state, value }) => ({ what: `noise ${name(state)}`, row: value })),
    ...events.flatMap(({ name: event, when, then }) => [
      { what: `${event} when`, row: when },
      ...then.map(({ state, value }) => ({ what: `${event} then ${name(state)}`, row: value })),
    ]),
    ...conserved.flatMap(({ name: kept, amount, inflow }) => [
      { what: `${kept} amount`, row: amount },
      { what: `${kept} inflow`, row: inflow },
    ]),
  ];
}

/** The same, by the functions that the author wrote. */
function plainValues(model: Model, { state, input, param }: Point): Map<string, number> {
  const perHour = 1 / conversion(model.time, "h");
  const found = new Map<string, number>();
  const put = (kind: string, values: Readonly<Record<string, number | undefined>>, factor = 1): void => {
    for (const [name, value] of Object.entries(values)) found.set(`${kind} ${name}`, factor * (value ?? Number.NaN));
  };
  const { ddt, out } = model.equations(state, input, param);
  put("rate", ddt, perHour);
  put("output", { ...state, ...out });
  put("start", Object.fromEntries(Object.entries(model.state).map(([name, variable]) => [name, variable.start])));
  put("start", model.initial?.(param) ?? {});
  put("noise", model.noise?.(state, input, param) ?? {}, Math.sqrt(perHour));
  for (const [name, event] of Object.entries(model.events ?? {})) {
    found.set(`${name} when`, event.when(state, input, param));
    put(`${name} then`, event.then(state, input, param));
  }
  for (const [name, { amount, inflow }] of Object.entries(model.conserve ?? {})) {
    found.set(`${name} amount`, amount(state, input, param));
    found.set(`${name} inflow`, perHour * (inflow?.(state, input, param) ?? 0));
  }
  return found;
}

function requireNear(what: string, found: number, wanted: number, rounding: number, format: Format): void {
  const { largest, least, relative } = format;
  if (Object.is(found, wanted) || Math.abs(wanted) > largest || rounding === Number.POSITIVE_INFINITY) return;
  // the error of a number so small is itself below the least number, so its estimate is lost
  if (Math.max(Math.abs(found), Math.abs(wanted)) < least / relative) return;
  if (!(Math.abs(found - wanted) <= spared * rounding)) expect.fail(`${what} is ${found}, not ${wanted}`);
}

describe("compiled equations have the values of the plain functions that the author wrote, at random points", () => {
  it("for every model of the project", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(new Set(files.map(({ model }) => model.url)).size).toBe(files.length);
  });

  it.each(files)("$name", ({ model }) => {
    const program = compile(model);
    const rows = rowsOf(program);
    const property = fc.property(points(model), (point) => {
      const at = evaluator(program.graph, spacesOf(point));
      const rounding = roundingOf(program.graph, at, double);
      const plain = plainValues(model, point);
      expect([...plain.keys()].sort()).toEqual(rows.map(({ what }) => what).sort());
      for (const { what, row } of rows) requireNear(what, at(row), plain.get(what) ?? Number.NaN, rounding(row), double);
    });
    fc.assert(property, { numRuns: 60 });
  });
});

/** A program whose outputs are all rows that it has. */
function showingAll(program: Program): Program {
  const rows = rowsOf(program);
  return {
    ...program,
    output: rows.map(({ row }) => row),
    outputs: rows.map(({ what }) => ({ name: what, unit: "1", meaning: what, start: 0 })),
  };
}

function observed(engine: Engine, lanes: readonly ReturnType<typeof spacesOf>[]): Float64Array | Float32Array {
  for (const space of ["state", "input", "parameter"]) {
    const array = engine.array(space);
    for (const [lane, values] of lanes.entries()) {
      for (const [i, value] of Array.from(values[space] ?? []).entries()) array[i * engine.lanes + lane] = value;
    }
  }
  engine.run("prepare");
  engine.array("dense").set(engine.array("state"));
  engine.run("observe");
  return engine.array("output");
}

describe.each<Backend>(["f64", "f64x2", "f32x4", "javascript"])("%s has the values of the interpreter, for every model:", (lanes) => {
  const format = lanes === "f32x4" ? single : double;
  const stored = (point: Point) =>
    Object.fromEntries(
      Object.entries(spacesOf(point)).map(([space, values]) => [space, Array.from(values, format === single ? Math.fround : Number)]),
    );

  it.each(files)("$name", ({ model }) => {
    const program = showingAll(compile(model));
    const engine = start(build(program, { lanes }));
    const property = fc.property(fc.array(points(model), { minLength: engine.lanes, maxLength: engine.lanes }), (of) => {
      const spaces = of.map(stored);
      const output = observed(engine, spaces);
      for (const [lane, space] of spaces.entries()) {
        const at = evaluator(program.graph, space);
        const rounding = roundingOf(program.graph, at, format);
        for (const [i, row] of program.output.entries()) {
          const found = output[i * engine.lanes + lane] ?? Number.NaN;
          requireNear(`lane ${lane}: ${program.outputs[i]?.name}`, found, at(row), rounding(row), format);
        }
      }
    });
    fc.assert(property, { numRuns: 25 });
  });
});
