import type { Expression, Function as FunctionNode, Pattern, Super } from "acorn";
import { fixedNumber } from "../read/fixed-number.ts";
import { nameIn } from "../read/scope.ts";
import type { SourceFile } from "../read/source.ts";
import type { AuthorFunction } from "../read/template.ts";
import type { Law } from "../read/value.ts";

/** An expression as it is printed: what an author wrote, without the language it was written in. */
export type Term =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "symbol"; readonly name: string }
  | { readonly kind: "rate"; readonly of: Term }
  | { readonly kind: "minus" | "not"; readonly of: Term }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Term; readonly right: Term }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Term[] }
  | { readonly kind: "choose"; readonly condition: Term; readonly yes: Term; readonly no: Term }
  | { readonly kind: "part"; readonly of: Term; readonly name: string }
  | { readonly kind: "list"; readonly items: readonly Term[] }
  | { readonly kind: "fields"; readonly fields: ReadonlyMap<string, Term> }
  /** A table of the model passed on whole, by the name that it has in the function. */
  | { readonly kind: "table"; readonly name: string };

/** One equation. */
export interface Line {
  readonly left: Term;
  readonly right: Term;
}

/** A function of an author's file as equations: its definitions in order, what it gives back, and the laws it calls. */
export interface Lines {
  readonly definitions: readonly Line[];
  readonly result: Term;
}

interface Context {
  readonly file: SourceFile;
  readonly names: Map<string, Term>;
  readonly definitions: Line[];
  readonly laws: Map<FunctionNode, Law>;
  readonly tables: ReadonlySet<string>;
}

/** A symbol by its name; a trailing prime is drawn as one. */
export const symbol = (name: string): Term => ({ kind: "symbol", name });

/**
 * Reads a function that the compiler has accepted: `args` are what its parameters stand for (a table whose members are
 * symbols, or a term); `tables` are the names that the model's tables have. Laws that it calls are added to `laws`.
 */
export function linesOf(
  { file, node }: AuthorFunction,
  args: readonly Term[],
  laws: Map<FunctionNode, Law>,
  tables: ReadonlySet<string> = new Set(),
): Lines {
  const context: Context = { file, names: new Map(), definitions: [], laws, tables };
  for (const [i, parameter] of node.params.entries()) bind(context, parameter, args[i] ?? tableOf(parameter));
  if (node.body.type !== "BlockStatement") return { definitions: [], result: termOf(context, node.body) };
  let result: Term = { kind: "fields", fields: new Map() };
  for (const statement of node.body.body) {
    if (statement.type === "ReturnStatement" && statement.argument) {
      result = termOf(context, statement.argument);
      break;
    }
    if (statement.type !== "VariableDeclaration") continue;
    for (const { id, init } of statement.declarations) if (init) define(context, id, termOf(context, init));
  }
  return { definitions: context.definitions, result };
}

const tableOf = (parameter: Pattern): Term => ({ kind: "table", name: parameter.type === "Identifier" ? parameter.name : "" });

/** What the parameters of a law stand for while it is read, and how its definition names them. */
export function parametersOf({ params }: FunctionNode): { readonly args: readonly Term[]; readonly shown: readonly Term[] } {
  const args = params.map((parameter) => (parameter.type === "Identifier" ? symbol(parameter.name) : tableOf(parameter)));
  const shown = params.flatMap((parameter, i) =>
    parameter.type === "Identifier" ? [args[i] as Term] : members(parameter).map(([, key]) => symbol(key)),
  );
  return { args, shown };
}

function define(context: Context, pattern: Pattern, value: Term): void {
  if (value.kind === "table" || value.kind === "fields" || value.kind === "symbol") {
    bind(context, pattern, value);
    return;
  }
  const names = pattern.type === "Identifier" ? [pattern.name] : localNames(pattern);
  // a definition named like an entry of the tables is another value, so it gets a prime
  const items = names.map((name) => symbol(context.tables.has(name) ? `${name}'` : name));
  for (const [i, name] of names.entries()) context.names.set(name, items[i] as Term);
  context.definitions.push({ left: pattern.type === "Identifier" ? (items[0] as Term) : { kind: "list", items }, right: value });
}

function bind(context: Context, pattern: Pattern, value: Term): void {
  if (pattern.type === "Identifier") context.names.set(pattern.name, value);
  for (const [local, key] of members(pattern)) context.names.set(local, member(value, key));
}

const localNames = (pattern: Pattern): string[] => members(pattern).map(([local]) => local);

function members(pattern: Pattern): [local: string, key: string][] {
  if (pattern.type !== "ObjectPattern") return [];
  return pattern.properties.flatMap((property): [string, string][] =>
    property.type === "Property" && property.key.type === "Identifier" && property.value.type === "Identifier"
      ? [[property.value.name, property.key.name]]
      : [],
  );
}

function member(of: Term, name: string): Term {
  if (of.kind === "table") return symbol(name);
  return (of.kind === "fields" ? of.fields.get(name) : undefined) ?? { kind: "part", of, name };
}

const written: Readonly<Record<string, string>> = { "**": "^", "===": "=", "!==": "!=", "&&": "and", "||": "or" };

function termOf(context: Context, node: Expression | Super): Term {
  switch (node.type) {
    case "Literal":
      return { kind: "number", text: String(node.value) };
    case "Identifier":
      return named(context, node.name);
    case "ParenthesizedExpression":
      return termOf(context, node.expression);
    case "MemberExpression":
      return member(termOf(context, node.object), node.property.type === "Identifier" ? node.property.name : "");
    case "UnaryExpression":
      return unary(node.operator, termOf(context, node.argument));
    case "BinaryExpression":
    case "LogicalExpression": {
      if (node.left.type === "PrivateIdentifier") break;
      const [left, right] = [termOf(context, node.left), termOf(context, node.right)];
      return { kind: "binary", operator: written[node.operator] ?? node.operator, left, right };
    }
    case "ConditionalExpression": {
      const [condition, yes, no] = [node.test, node.consequent, node.alternate].map((part) => termOf(context, part)) as [Term, Term, Term];
      return { kind: "choose", condition, yes, no };
    }
    case "CallExpression":
      return called(context, node.callee, node.arguments as readonly Expression[]);
    case "ObjectExpression": {
      const fields = node.properties.flatMap((property): [string, Term][] =>
        property.type === "Property" && property.key.type === "Identifier" ? [[property.key.name, termOf(context, property.value)]] : [],
      );
      return { kind: "fields", fields: new Map(fields) };
    }
  }
  throw new TypeError(`${node.type} is printed before it was checked; compile the model first`);
}

const unary = (operator: string, of: Term): Term => (operator === "+" ? of : { kind: operator === "-" ? "minus" : "not", of });

function named({ file, names }: Context, name: string): Term {
  const local = names.get(name);
  if (local) return local;
  const found = nameIn(file, name);
  const value = found?.kind === "constant" ? fixedNumber(found.file, found.init) : undefined;
  return value === undefined ? symbol(name) : { kind: "number", text: String(value) };
}

function called(context: Context, callee: Expression | Super, args: readonly Expression[]): Term {
  const written = callee.type === "Identifier" ? callee.name : "";
  // a const may give a function another name
  const known = context.names.get(written);
  const local = known?.kind === "symbol" ? known.name : written;
  const found = nameIn(context.file, local);
  if (found?.kind === "law") context.laws.set(found.node, found);
  const name = found?.kind === "law" || found?.kind === "standard" ? found.name : local;
  return { kind: "call", name, args: args.map((argument) => termOf(context, argument)) };
}
