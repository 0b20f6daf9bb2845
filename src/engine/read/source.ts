import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import { type Expression, type Function as FunctionNode, type Node, type ObjectExpression, parse, type Program as Ast, type Property } from "acorn";
import { ModelError, type Place } from "../errors.ts";

/** An author's file: its text, and the syntax tree whose offsets are those of the text. */
export interface SourceFile {
  readonly url: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly ast: Ast;
}

const known = new Map<string, SourceFile>();

/** Reads and parses a file once. Types are blanked out, so every place is that of the author's own file. */
export function sourceFile(url: string): SourceFile {
  const seen = known.get(url);
  if (seen) return seen;
  const name = basename(new URL(url).pathname);
  const text = readText(url, name);
  const file: SourceFile = { url, name, lines: text.split("\n"), ast: parseText(text, name, url.endsWith(".ts")) };
  known.set(url, file);
  return file;
}

function readText(url: string, name: string): string {
  try {
    return readFileSync(fileURLToPath(url), "utf8");
  } catch {
    throw new ModelError("unreadable file", undefined, `cannot read ${name}`, "give model() the address import.meta.url");
  }
}

function parseText(text: string, name: string, typed: boolean): Ast {
  try {
    const plain = typed ? stripTypeScriptTypes(text, { mode: "strip" }) : text;
    return parse(plain, { ecmaVersion: "latest", sourceType: "module", locations: true });
  } catch (error) {
    throw new ModelError("syntax", undefined, `${name} does not parse: ${(error as Error).message}`, "mend the syntax of the file");
  }
}

/** The place of a node. */
export function placeOf(file: SourceFile, node: Node): Place {
  const { line, column } = node.loc?.start ?? { line: 1, column: 0 };
  const end = node.loc?.end ?? { line, column: column + 1 };
  const text = file.lines[line - 1] ?? "";
  return { file: file.name, line, column: column + 1, length: end.line === line ? end.column - column : text.length - column, text };
}

/** The object that the file's one call of `model(import.meta.url, {...})` is given. Throws when there is none, or two. */
export function modelTables(file: SourceFile): ObjectExpression {
  const calls: ObjectExpression[] = [];
  for (const statement of file.ast.body) {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declaration?.type !== "VariableDeclaration") continue;
    for (const { init } of declaration.declarations) {
      if (init?.type !== "CallExpression" || init.callee.type !== "Identifier" || init.callee.name !== "model") continue;
      const tables = init.arguments[1];
      if (tables?.type === "ObjectExpression") calls.push(tables);
    }
  }
  const [first, second] = calls;
  if (!first) throw new ModelError("no model", undefined, `${file.name} has no model(import.meta.url, {...})`, "declare one as a const of the file");
  if (second) throw new ModelError("two models", placeOf(file, second), "a second model in one file", "give each mechanism a file of its own");
  return first;
}

/** A property of an object by name, if it is there. */
export function propertyOf(object: ObjectExpression, name: string): Property | undefined {
  return object.properties.find(
    (property): property is Property =>
      property.type === "Property" && !property.computed && property.key.type === "Identifier" && property.key.name === name,
  );
}

/** The function that a property holds, if it is one. */
export function functionOf(property: Property | undefined): FunctionNode | undefined {
  const value: Expression | undefined = property?.value;
  return value?.type === "FunctionExpression" || value?.type === "ArrowFunctionExpression" ? (value as unknown as FunctionNode) : undefined;
}
