import type { Function as FunctionNode, ObjectExpression, Property } from "acorn";
import { type Model, type Quantity, unit, type Variable } from "../../language/index.ts";
import { type Graph, graph, type Id, load } from "../expression/graph.ts";
import { callFunction } from "./interpret.ts";
import { refuse } from "./refuse.ts";
import { conservedOf, eventsOf, initialOf, noiseOf, outputsOf, ratesOf, type TemplateConserved, type TemplateEvent } from "./results.ts";
import { nameIn } from "./scope.ts";
import { modelTables, propertyOf, type SourceFile, sourceFile } from "./source.ts";
import type { Fields, Value } from "./value.ts";

/**
 * The equations of one model file as rows of a graph of its own, whose loads read "state", "input" and "parameter" in the
 * order of the model's tables. Derivatives are per unit of the model's time.
 */
export interface Template {
  readonly g: Graph;
  readonly file: SourceFile;
  readonly ddt: ReadonlyMap<string, Id>;
  readonly out: ReadonlyMap<string, Id>;
  readonly initial: ReadonlyMap<string, Id>;
  readonly noise: ReadonlyMap<string, Id>;
  readonly events: readonly TemplateEvent[];
  readonly conserve: readonly TemplateConserved[];
}

/** A function of the author's file, and the file that it stands in. */
export interface AuthorFunction {
  readonly node: FunctionNode;
  readonly file: SourceFile;
}

/** A model being read: its tables as symbols, and the tables as they are written. */
export interface Reading {
  readonly model: Model;
  readonly file: SourceFile;
  readonly tables: ObjectExpression;
  readonly g: Graph;
  readonly state: Fields;
  readonly input: Fields;
  readonly param: Fields;
}

const known = new Map<string, Template>();

/** The checked equations of a model, read from its file once. Throws a ModelError with the place of what is wrong. */
export function templateOf(model: Model): Template {
  const key = signature(model);
  const seen = known.get(key);
  if (seen) return seen;
  const made = read(reading(model));
  known.set(key, made);
  return made;
}

// models of one file differ in parameter values alone, unless a program put the tables together
function signature({ url, time, state, input, param, output }: Model): string {
  const units = [state, input, param, output].map((table) =>
    Object.entries<{ unit: string }>(table).map(([name, { unit: text }]) => `${name} ${text}`),
  );
  return JSON.stringify([url, time, units]);
}

/** The tables of a model as symbols of a fresh graph. */
export function reading(model: Model): Reading {
  const file = sourceFile(model.url);
  const tables = modelTables(file);
  const g = graph();
  const at = { file, node: tables };
  const symbols = (what: string, table: Readonly<Record<string, Variable | Quantity>>): Fields => {
    const entries = Object.entries(table).map(([name, { unit: text }], i): [string, Value] => [
      name,
      { kind: "number", id: load(g, what, i), unit: unit(text), at },
    ]);
    return { kind: "fields", what, fields: new Map(entries), at };
  };
  const [state, input, param] = [symbols("state", model.state), symbols("input", model.input), symbols("parameter", model.param)];
  return { model, file, tables, g, state, input, param };
}

function read(of: Reading): Template {
  const { g, file, tables, state, input, param } = of;
  const equations = functionOf(of, propertyOf(tables, "equations"));
  if (!equations) {
    throw refuse(file, tables, "missing", "the model has no equations()", "write equations(state, input, param) { return { ddt, out } }");
  }
  const result = callFunction(g, equations.file, equations.node, [state, input, param]);
  return {
    g,
    file,
    ddt: ratesOf(of, result, equations),
    out: outputsOf(of, result, equations),
    initial: initialOf(of),
    noise: noiseOf(of),
    events: eventsOf(of),
    conserve: conservedOf(of),
  };
}

/** The function that a property holds: written there, or named there and declared elsewhere. */
export function functionOf({ file }: Pick<Reading, "file">, property: Property | undefined): AuthorFunction | undefined {
  const value = property?.value;
  if (value?.type === "FunctionExpression" || value?.type === "ArrowFunctionExpression") return { node: value as FunctionNode, file };
  const law = value?.type === "Identifier" ? nameIn(file, value.name) : undefined;
  return law?.kind === "law" ? { node: law.node, file: law.file } : undefined;
}
