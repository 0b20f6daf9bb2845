import type { Function as FunctionNode, Node, ObjectExpression } from "acorn";
import { type Model, per, power, type Quantity, sameDimension, sameUnit, type Unit, unit, type Variable } from "../../language/index.ts";
import { ModelError, suggestion } from "../errors.ts";
import { graph, type Graph, type Id, load } from "../expression/graph.ts";
import { callFunction } from "./interpret.ts";
import { functionOf, modelTables, placeOf, propertyOf, sourceFile, type SourceFile } from "./source.ts";
import type { Fields, Quantified, Value } from "./value.ts";

/** A conserved amount and its inflow, with the place of its declaration. */
export interface TemplateConserved {
  readonly name: string;
  readonly node: Node;
  readonly amount: Id;
  readonly inflow: Id | undefined;
}

/** A state event: its trigger and the new values by state. */
export interface TemplateEvent {
  readonly name: string;
  readonly about: string;
  readonly when: Id;
  readonly then: ReadonlyMap<string, Id>;
}

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

const known = new Map<string, Template>();

/** The checked equations of a model, read from its file once. */
export function templateOf(model: Model): Template {
  const seen = known.get(model.url);
  if (seen) return seen;
  const file = sourceFile(model.url);
  const made = read(model, file, modelTables(file));
  known.set(model.url, made);
  return made;
}

/** What reading a model needs at every turn. */
interface Reading {
  readonly model: Model;
  readonly file: SourceFile;
  readonly g: Graph;
  readonly state: Fields;
  readonly input: Fields;
  readonly param: Fields;
}

function read(model: Model, file: SourceFile, tables: ObjectExpression): Template {
  const g = graph();
  const place = placeOf(file, tables);
  const symbols = (what: string, space: string, table: Readonly<Record<string, Variable | Quantity>>): Fields => {
    const entries = Object.entries(table).map(([name, { unit: text }], i): [string, Value] => [
      name,
      { kind: "number", id: load(g, space, i), unit: unit(text), place },
    ]);
    return { kind: "fields", what, fields: new Map(entries), place };
  };
  const reading: Reading = {
    model,
    file,
    g,
    state: symbols("state", "state", model.state),
    input: symbols("input", "input", model.input),
    param: symbols("parameter", "parameter", model.param),
  };
  const node = functionOf(propertyOf(tables, "equations"));
  if (!node) throw new ModelError("no equations", place, "the model has no equations() of its own", "write equations(state, input, param) { ... }");
  const result = callFunction(g, file, node, [reading.state, reading.input, reading.param]);
  return {
    g,
    file,
    ddt: rates(reading, part(reading, result, "ddt", node), node),
    out: outputs(reading, part(reading, result, "out", node), node),
    initial: optional(reading, tables, "initial", [reading.param], (u) => u),
    noise: optional(reading, tables, "noise", [reading.state, reading.input, reading.param], (u) => per(u, power(unit(model.time), 0.5))),
    events: events(reading, tables),
    conserve: conserved(reading, tables),
  };
}

function part(reading: Reading, result: Value, name: string, node: Node): Fields {
  const found = result.kind === "fields" ? result.fields.get(name) : undefined;
  if (found?.kind === "fields") return found;
  throw new ModelError("no result", placeOf(reading.file, node), `equations() gives back no ${name}`, "return { ddt: {...}, out: {...} }");
}

function rates(reading: Reading, ddt: Fields, node: Node): Map<string, Id> {
  const { model } = reading;
  return checkedFields(reading, ddt, model.state, "derivative of", "state", node, (u) => per(u, unit(model.time)), true);
}

function outputs(reading: Reading, out: Fields, node: Node): Map<string, Id> {
  return checkedFields(reading, out, reading.model.output, "value of", "output", node, (u) => u, true);
}

function optional(reading: Reading, tables: ObjectExpression, name: string, args: readonly Value[], expected: (u: Unit) => Unit): Map<string, Id> {
  const node = functionOf(propertyOf(tables, name));
  if (!node) return new Map();
  const result = callFunction(reading.g, reading.file, node, args);
  if (result.kind !== "fields") throw new ModelError("no result", placeOf(reading.file, node), `${name}() gives back no states`, "return { state: value }");
  return checkedFields(reading, result, reading.model.state, `${name} of`, "state", node, expected, false);
}

function checkedFields(
  { file }: Reading,
  given: Fields,
  declared: Readonly<Record<string, Variable>>,
  what: string,
  kind: string,
  node: Node,
  expected: (u: Unit) => Unit,
  all: boolean,
): Map<string, Id> {
  for (const name of Object.keys(declared)) {
    if (all && !given.fields.has(name)) {
      throw new ModelError("missing", placeOf(file, node), `the ${what} ${name} is missing`, `give one for every ${kind} of the table`);
    }
  }
  const rows = new Map<string, Id>();
  for (const [name, value] of given.fields) {
    const variable = declared[name];
    if (!variable) throw new ModelError("unknown", given.place, `the ${what} ${name} belongs to no ${kind}`, suggestion(name, Object.keys(declared)));
    if (value.kind !== "number") throw new ModelError("not a number", given.place, `the ${what} ${name} is not a number`, "give a number");
    checkUnit(value, expected(unit(variable.unit)), `the ${what} ${name}`);
    rows.set(name, value.id);
  }
  return rows;
}

function checkUnit(value: Quantified, expected: Unit, what: string): void {
  if (!value.unit || sameUnit(value.unit, expected)) return;
  const scale = sameDimension(value.unit, expected) ? "the same kind of quantity at another scale; convert a parameter" : "check the formula, or the unit in the table";
  throw new ModelError("unit", value.place, `${what} must have unit ${expected.text}, but this has ${value.unit.text}`, scale);
}

function events(reading: Reading, tables: ObjectExpression): TemplateEvent[] {
  return entries(tables, "events").map(({ name, object }) => {
    const args = [reading.state, reading.input, reading.param];
    const when = functionOf(propertyOf(object, "when"));
    const then = functionOf(propertyOf(object, "then"));
    if (!when || !then) throw new ModelError("event", placeOf(reading.file, object), `the event ${name} lacks when() or then()`, "give both");
    const trigger = callFunction(reading.g, reading.file, when, args);
    if (trigger.kind !== "number") {
      throw new ModelError("event", placeOf(reading.file, when), `when() of ${name} is not a number`, "give a number that rises through 0");
    }
    const result = callFunction(reading.g, reading.file, then, args);
    if (result.kind !== "fields") throw new ModelError("event", placeOf(reading.file, then), `then() of ${name} gives back no states`, "return { state: value }");
    const rows = checkedFields(reading, result, reading.model.state, "new value of", "state", then, (u) => u, false);
    return { name, about: reading.model.events?.[name]?.about ?? "", when: trigger.id, then: rows };
  });
}

function conserved(reading: Reading, tables: ObjectExpression): TemplateConserved[] {
  return entries(tables, "conserve").map(({ name, object }) => {
    const args = [reading.state, reading.input, reading.param];
    const numberOf = (node: FunctionNode): Quantified => {
      const value = callFunction(reading.g, reading.file, node, args);
      if (value.kind === "number") return value;
      throw new ModelError("conservation", placeOf(reading.file, node), `the conserved ${name} is not a number`, "return a number");
    };
    const amountNode = functionOf(propertyOf(object, "amount"));
    if (!amountNode) throw new ModelError("conservation", placeOf(reading.file, object), `the conserved ${name} has no amount()`, "give one");
    const amount = numberOf(amountNode);
    const inflowNode = functionOf(propertyOf(object, "inflow"));
    const inflow = inflowNode ? numberOf(inflowNode) : undefined;
    if (amount.unit && inflow) checkUnit(inflow, per(amount.unit, unit(reading.model.time)), `the inflow of ${name}`);
    return { name, node: amountNode, amount: amount.id, inflow: inflow?.id };
  });
}

function entries(tables: ObjectExpression, table: string): { name: string; object: ObjectExpression }[] {
  const value = propertyOf(tables, table)?.value;
  if (value?.type !== "ObjectExpression") return [];
  return value.properties.flatMap((property) =>
    property.type === "Property" && property.key.type === "Identifier" && property.value.type === "ObjectExpression"
      ? [{ name: property.key.name, object: property.value }]
      : [],
  );
}
