import type { Node, ObjectExpression } from "acorn";
import { per, power, type Unit, unit, type Variable } from "../../language/index.ts";
import { type ModelError, type Place, suggestion } from "../errors.ts";
import type { Id } from "../expression/graph.ts";
import { callFunction } from "./interpret.ts";
import { refuse } from "./refuse.ts";
import { placeOf, propertyOf } from "./source.ts";
import { type AuthorFunction, functionOf, type Reading } from "./template.ts";
import { requireUnit } from "./units.ts";
import type { Fields, Quantified, Value } from "./value.ts";

/** A conserved amount and its inflow (per unit of the model's time), with the place of its declaration. */
export interface TemplateConserved {
  readonly name: string;
  readonly place: Place;
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

/** What a table of results must look like: its words in messages, the names it may have, and their units. */
interface Expected {
  readonly word: string;
  readonly kind: "state" | "output";
  readonly table: Readonly<Record<string, Variable>>;
  readonly complete: boolean;
  unitOf(declared: Unit): Unit;
}

/** The derivatives that equations() gives back, by state. */
export function ratesOf(of: Reading, result: Value, equations: AuthorFunction): ReadonlyMap<string, Id> {
  const unitOf = (declared: Unit): Unit => per(declared, unit(of.model.time));
  return rowsOf(partOf(result, "ddt", equations), { word: "ddt", kind: "state", table: of.model.state, complete: true, unitOf });
}

/** The outputs that equations() gives back, by name. */
export function outputsOf(of: Reading, result: Value, equations: AuthorFunction): ReadonlyMap<string, Id> {
  const unitOf = (declared: Unit): Unit => declared;
  return rowsOf(partOf(result, "out", equations), { word: "out", kind: "output", table: of.model.output, complete: true, unitOf });
}

/** The starting values that initial() gives back, by state. */
export const initialOf = (of: Reading): ReadonlyMap<string, Id> => optional(of, "initial", [of.param], (declared) => declared);

/** The Ito coefficients that noise() gives back, by state. */
export const noiseOf = (of: Reading): ReadonlyMap<string, Id> =>
  optional(of, "noise", [of.state, of.input, of.param], (declared) => per(declared, power(unit(of.model.time), 0.5)));

function partOf(result: Value, name: string, { file, node }: AuthorFunction): Fields {
  const found = result.kind === "fields" ? result.fields.get(name) : undefined;
  if (found?.kind === "fields") return found;
  throw refuse(file, node, "missing", `equations() gives back no ${name}`, "return { ddt: { ... }, out: { ... } }");
}

function optional(of: Reading, name: "initial" | "noise", args: readonly Value[], unitOf: Expected["unitOf"]): ReadonlyMap<string, Id> {
  if (of.model[name] === undefined) return new Map();
  const written = functionOf(of, propertyOf(of.tables, name));
  if (!written) throw unwritten(of, name);
  const result = callFunction(of.g, written.file, written.node, args);
  if (result.kind !== "fields") {
    throw refuse(written.file, written.node, "kind", `${name}() gives back no states`, "return { state: value }");
  }
  return rowsOf(result, { word: name, kind: "state", table: of.model.state, complete: false, unitOf });
}

// what the program has, but the file does not show, cannot be compiled; leaving it out would change the model
const unwritten = ({ file, tables }: Reading, name: string): ModelError =>
  refuse(file, tables, "missing", `${name} is not written out in the tables of the model`, `write ${name} where model() is called`);

function rowsOf(given: Fields, { word, kind, table, complete, unitOf }: Expected): ReadonlyMap<string, Id> {
  const rows = new Map<string, Id>();
  for (const [name, value] of given.fields) {
    const declared = Object.hasOwn(table, name) ? table[name] : undefined;
    const { file, node } = value.kind === "law" || value.kind === "standard" ? given.at : value.at;
    if (!declared) throw refuse(file, node, "name", `${word}.${name} belongs to no ${kind}`, suggestion(name, Object.keys(table)));
    if (value.kind !== "number") throw refuse(file, node, "kind", `${word}.${name} is not a number`, "give a number");
    requireUnit(value, unitOf(unit(declared.unit)), `${word}.${name}`);
    rows.set(name, value.id);
  }
  const missing = complete ? Object.keys(table).filter((name) => !rows.has(name)) : [];
  if (missing.length === 0) return rows;
  throw refuse(
    given.at.file,
    given.at.node,
    "missing",
    `${word} lacks ${missing.join(", ")}`,
    `give one value for every ${kind} of the table`,
  );
}

/** The state events of a model. */
export function eventsOf(of: Reading): readonly TemplateEvent[] {
  const args = [of.state, of.input, of.param];
  return Object.entries(of.model.events ?? {}).map(([name, { about }]) => {
    const table = entryOf(of, "events", name);
    const when = memberOf(of, table, `events.${name}`, "when");
    const then = memberOf(of, table, `events.${name}`, "then");
    const trigger = numberOf(of, when, args, `events.${name}.when()`);
    const result = callFunction(of.g, then.file, then.node, args);
    const word = `events.${name}.then`;
    if (result.kind !== "fields") throw refuse(then.file, then.node, "kind", `${word}() gives back no states`, "return { state: value }");
    const rows = rowsOf(result, { word, kind: "state", table: of.model.state, complete: false, unitOf: (declared) => declared });
    return { name, about, when: trigger.id, then: rows };
  });
}

/** The conserved amounts of a model. */
export function conservedOf(of: Reading): readonly TemplateConserved[] {
  const args = [of.state, of.input, of.param];
  return Object.entries(of.model.conserve ?? {}).map(([name, declared]) => {
    const table = entryOf(of, "conserve", name);
    const written = memberOf(of, table, `conserve.${name}`, "amount");
    const amount = numberOf(of, written, args, `conserve.${name}.amount()`);
    const place = placeOf(written.file, written.node);
    if (!declared.inflow) return { name, place, amount: amount.id, inflow: undefined };
    const inflow = numberOf(of, memberOf(of, table, `conserve.${name}`, "inflow"), args, `conserve.${name}.inflow()`);
    if (amount.unit) requireUnit(inflow, per(amount.unit, unit(of.model.time)), `conserve.${name}.inflow`);
    return { name, place, amount: amount.id, inflow: inflow.id };
  });
}

function numberOf(of: Reading, { file, node }: AuthorFunction, args: readonly Value[], word: string): Quantified {
  const value = callFunction(of.g, file, node, args);
  if (value.kind === "number") return value;
  throw refuse(file, bodyOf(node), "kind", `${word} is not a number`, "return a number");
}

const bodyOf = (node: AuthorFunction["node"]): Node => node.body;

function entryOf(of: Reading, table: "events" | "conserve", name: string): ObjectExpression {
  const all = propertyOf(of.tables, table)?.value;
  const one = all?.type === "ObjectExpression" ? propertyOf(all, name)?.value : undefined;
  if (one?.type === "ObjectExpression") return one;
  throw unwritten(of, `${table}.${name}`);
}

function memberOf(of: Reading, table: ObjectExpression, word: string, name: string): AuthorFunction {
  const written = functionOf(of, propertyOf(table, name));
  if (written) return written;
  throw refuse(of.file, table, "missing", `${word} has no ${name}()`, `write ${name}(state, input, param) { return ... }`);
}
