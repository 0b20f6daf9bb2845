import type { Function as FunctionNode, ObjectExpression } from "acorn";
import type { Model, Origin, Quantity, Variable } from "../../language/index.ts";
import { propertyOf, type SourceFile } from "../read/source.ts";
import { type AuthorFunction, functionOf, reading, templateOf } from "../read/template.ts";
import type { Law } from "../read/value.ts";
import { latex, mathml, plainText } from "./equations-notation.ts";
import { type Notation, printBlock } from "./equations-print.ts";
import { type Line, type Lines, linesOf, parametersOf, symbol, type Term } from "./equations-term.ts";

/** A symbol of a model's equations. */
export interface EquationSymbol {
  readonly name: string;
  readonly role: "state" | "input" | "parameter" | "output";
  readonly unit: string;
  /** A state's start, an input's resting value, a parameter's value; an output has none. */
  readonly value: number | undefined;
  readonly meaning: string;
  /** How a parameter's value came to be known. */
  readonly origin: Origin | undefined;
  /** Key of a parameter's source; undefined where it has none. */
  readonly source: string | undefined;
}

/** A model's equations, printed, and the table of its symbols. */
export interface PrintedEquations {
  readonly text: string;
  readonly latex: string;
  readonly mathml: string;
  readonly symbols: readonly EquationSymbol[];
}

interface Block {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** A model being printed: its file, its tables as written, the laws met so far, and the names of its tables. */
interface Printing {
  readonly file: SourceFile;
  readonly tables: ObjectExpression;
  readonly laws: Map<FunctionNode, Law>;
  /** Names of states, inputs and parameters. */
  readonly names: ReadonlySet<string>;
}

/**
 * Prints a model as it is written: definitions, rates, outputs, starting values, noise, events, conserved amounts and the
 * laws that they call. Throws a ModelError where the compiler would.
 */
export function equationsOf(model: Model): PrintedEquations {
  templateOf(model);
  const { file, tables } = reading(model);
  const names = new Set([model.state, model.input, model.param].flatMap((table) => Object.keys(table)));
  const printing: Printing = { file, tables, laws: new Map(), names };
  const own = [
    mainBlock(printing),
    ...startBlocks(printing),
    ...noiseBlocks(printing),
    ...eventBlocks(printing),
    ...conservedBlocks(printing),
  ];
  const blocks = [...own, ...lawBlocks(printing)];
  const printed = (notation: Notation): string => blocks.map(({ title, lines }) => printBlock(notation, title, lines)).join("\n\n");
  return { text: printed(plainText), latex: printed(latex), mathml: printed(mathml), symbols: symbolsOf(model) };
}

const linesIn = ({ laws, names }: Printing, written: AuthorFunction): Lines => linesOf(written, [], laws, names);

const fieldsOf = (term: Term | undefined): readonly [string, Term][] => (term?.kind === "fields" ? [...term.fields] : []);

// an output that is a definition of the same name is already there
const isItself = ({ left, right }: Line): boolean => left.kind === "symbol" && right.kind === "symbol" && left.name === right.name;

function mainBlock(printing: Printing): Block {
  const written = functionOf(printing, propertyOf(printing.tables, "equations"));
  if (!written) return { title: "", lines: [] };
  const { definitions, result } = linesIn(printing, written);
  const part = (name: string): Term | undefined => (result.kind === "fields" ? result.fields.get(name) : undefined);
  const rates = fieldsOf(part("ddt")).map(([name, right]): Line => ({ left: { kind: "rate", of: symbol(name) }, right }));
  const outputs = fieldsOf(part("out")).map(([name, right]): Line => ({ left: symbol(name), right }));
  return { title: "", lines: [...definitions, ...rates, ...outputs.filter((line) => !isItself(line))] };
}

function startBlocks(printing: Printing): Block[] {
  const written = functionOf(printing, propertyOf(printing.tables, "initial"));
  if (!written) return [];
  const { definitions, result } = linesIn(printing, written);
  const zero: Term = { kind: "number", text: "0" };
  const lines = fieldsOf(result).map(([name, right]): Line => ({ left: { kind: "call", name, args: [zero] }, right }));
  return [{ title: "Start", lines: [...definitions, ...lines] }];
}

function noiseBlocks(printing: Printing): Block[] {
  const written = functionOf(printing, propertyOf(printing.tables, "noise"));
  if (!written) return [];
  const { definitions, result } = linesIn(printing, written);
  const lines = fieldsOf(result).map(([name, right]): Line => ({ left: { kind: "call", name: "noise", args: [symbol(name)] }, right }));
  return [{ title: "Noise", lines: [...definitions, ...lines] }];
}

function members(printing: Printing, table: string): { name: string; linesOf(member: string): Lines | undefined }[] {
  const value = propertyOf(printing.tables, table)?.value;
  if (value?.type !== "ObjectExpression") return [];
  return value.properties.flatMap((property) => {
    if (property.type !== "Property" || property.key.type !== "Identifier" || property.value.type !== "ObjectExpression") return [];
    const object = property.value;
    const lines = (member: string): Lines | undefined => {
      const written = functionOf(printing, propertyOf(object, member));
      return written && linesIn(printing, written);
    };
    return [{ name: property.key.name, linesOf: lines }];
  });
}

function eventBlocks(printing: Printing): Block[] {
  return members(printing, "events").map(({ name, linesOf: read }) => {
    const when = read("when");
    const then = read("then");
    const trigger: Line[] = when ? [...when.definitions, { left: symbol("trigger"), right: when.result }] : [];
    const resets = fieldsOf(then?.result).map(([state, right]): Line => ({ left: symbol(state), right }));
    return { title: `Event ${name}: when the trigger rises through 0`, lines: [...trigger, ...(then?.definitions ?? []), ...resets] };
  });
}

function conservedBlocks(printing: Printing): Block[] {
  return members(printing, "conserve").map(({ name, linesOf: read }) => {
    const amount = read("amount");
    const inflow = read("inflow");
    const right: Term = inflow?.result ?? { kind: "number", text: "0" };
    const definitions = [...(amount?.definitions ?? []), ...(inflow?.definitions ?? [])];
    return { title: `Conserved: ${name}`, lines: [...definitions, { left: { kind: "rate", of: amount?.result ?? symbol(name) }, right }] };
  });
}

// a law may call others, which are added to the end of the map while it is walked
function lawBlocks({ laws }: Printing): Block[] {
  const blocks: Block[] = [];
  for (const [node, { name, file }] of laws) {
    const { args, shown } = parametersOf(node);
    const { definitions, result } = linesOf({ file, node }, args, laws);
    const call: Term = { kind: "call", name, args: shown };
    const parts = fieldsOf(result).map(([part, right]): Line => ({ left: { kind: "part", of: call, name: part }, right }));
    const lines = result.kind === "fields" ? parts : [{ left: call, right: result }];
    blocks.push({ title: `Law ${name}`, lines: [...definitions, ...lines] });
  }
  return blocks;
}

function symbolsOf({ state, input, param, output }: Model): EquationSymbol[] {
  const variables = (role: "state" | "input" | "output", table: Readonly<Record<string, Variable>>): EquationSymbol[] =>
    Object.entries(table).map(([name, { unit, meaning, start }]) => {
      return { name, role, unit, value: role === "output" ? undefined : start, meaning, origin: undefined, source: undefined };
    });
  const parameters = Object.entries<Quantity>(param).map(([name, { unit, value, meaning, origin, source }]): EquationSymbol => {
    return { name, role: "parameter", unit, value, meaning, origin, source: source?.key };
  });
  return [...variables("state", state), ...variables("input", input), ...parameters, ...variables("output", output)];
}
