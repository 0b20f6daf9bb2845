import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Program as Ast, CallExpression, Node, ObjectExpression, Property } from "acorn";
import { ModelError, type Place } from "../errors.ts";
import { syntaxTree } from "./syntax-tree.ts";

/** An author's file: its text, and the syntax tree whose offsets are those of the text. */
export interface SourceFile {
  readonly url: string;
  readonly name: string;
  readonly text: string;
  readonly ast: Ast;
}

const known = new Map<string, SourceFile>();

/**
 * Reads and parses a file once. Types are blanked out, so every place is that of the author's own file. Throws a ModelError,
 * at the import that asked for it, when the file cannot be read, and at its own place when it cannot be parsed.
 */
export function sourceFile(url: string, importedAt?: Place): SourceFile {
  const seen = known.get(url);
  if (seen) return seen;
  const name = basename(url);
  const text = readText(url, name, importedAt);
  const file: SourceFile = { url, name, text, ast: parseText(text, name, /\.[cm]?ts$/.test(url)) };
  known.set(url, file);
  return file;
}

function readText(url: string, name: string, importedAt: Place | undefined): string {
  try {
    return readFileSync(fileURLToPath(url), "utf8");
  } catch {
    const advice = importedAt ? "import laws from a file by its relative path" : "give model() the address import.meta.url";
    throw new ModelError("file", importedAt, `cannot read ${name || "a file without a name"}`, advice);
  }
}

function parseText(text: string, name: string, typed: boolean): Ast {
  try {
    return syntaxTree(text, typed);
  } catch (error) {
    const { message, pos = strippersPlace(text, error as Error) } = error as Error & { pos?: number };
    const place = pos === undefined ? undefined : placeAt(name, text, pos, pos + 1);
    const what = `${place ? "" : `${name} does not parse: `}${lowerFirst(message.replace(/\s*\(\d+:\d+\)$/, ""))}`;
    throw new ModelError("syntax", place, what, "mend the syntax of the file; types must be such that they can be blanked out");
  }
}

// "Unexpected token", but not "TypeScript enum"
const lowerFirst = (text: string): string => text.replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase());

// Node's stripper tells the place only in its stack: ":3", lines of the file up to the third, and carets below
function strippersPlace(text: string, { stack = "" }: Error): number | undefined {
  const [, line, indent] = /^:(\d+)\n(?:.*\n)*?( *)\^+\n/.exec(stack) ?? [];
  if (line === undefined || indent === undefined) return undefined;
  const before = text.split("\n").slice(0, Number(line) - 1);
  return before.reduce((sum, { length }) => sum + length + 1, indent.length);
}

/** The place of a node. */
export const placeOf = (file: SourceFile, node: Node): Place => placeAt(file.name, file.text, node.start, node.end);

// places are worked out when they are needed, from the offsets that every node has
function placeAt(file: string, text: string, start: number, end: number): Place {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", start);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, "");
  const number = text.slice(0, lineStart).split("\n").length;
  const column = start - lineStart;
  return { file, line: number, column: column + 1, length: Math.min(end - start, line.length - column), text: line };
}

/** The tables that the file's one call of `model(import.meta.url, {...})` is given. Throws when there is none, or two. */
export function modelTables(file: SourceFile): ObjectExpression {
  const name = modelName(file.ast);
  const [first, second] = modelCalls(file.ast, name);
  if (!first) {
    throw new ModelError(
      "model",
      undefined,
      `${file.name} has no model(import.meta.url, {...})`,
      "declare the model in the file that it names",
    );
  }
  if (second) throw new ModelError("model", placeOf(file, second), "a second model in one file", "give each mechanism a file of its own");
  const tables = first.arguments[1];
  if (tables?.type === "ObjectExpression") return tables;
  throw new ModelError(
    "model",
    placeOf(file, first),
    "the tables of the model are not written out",
    "write model(import.meta.url, { ... })",
  );
}

// `model` may be imported under another name
function modelName(ast: Ast): string {
  for (const statement of ast.body) {
    if (statement.type !== "ImportDeclaration") continue;
    for (const specifier of statement.specifiers) {
      if (specifier.type !== "ImportSpecifier" || specifier.imported.type !== "Identifier") continue;
      if (specifier.imported.name === "model") return specifier.local.name;
    }
  }
  return "model";
}

function modelCalls(root: Node, name: string): CallExpression[] {
  const found: CallExpression[] = [];
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (Array.isArray(node)) stack.push(...node.toReversed());
    if (!isNode(node)) continue;
    if (isModelCall(node, name)) found.push(node);
    stack.push(...Object.values(node).toReversed());
  }
  return found;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

const isModelCall = (node: Node, name: string): node is CallExpression => {
  const call = node as CallExpression;
  return (
    node.type === "CallExpression" && call.callee.type === "Identifier" && call.callee.name === name && isOwnAddress(call.arguments[0])
  );
};

const isOwnAddress = (node: CallExpression["arguments"][number] | undefined): boolean =>
  node?.type === "MemberExpression" &&
  node.object.type === "MetaProperty" &&
  node.property.type === "Identifier" &&
  node.property.name === "url";

/** A property of an object by name, if it is there. */
export function propertyOf(object: ObjectExpression, name: string): Property | undefined {
  return object.properties.find(
    (property): property is Property =>
      property.type === "Property" && !property.computed && property.key.type === "Identifier" && property.key.name === name,
  );
}
