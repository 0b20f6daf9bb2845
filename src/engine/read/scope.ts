import type { Function as FunctionNode } from "acorn";
import { ModelError, suggestion } from "../errors.ts";
import { standardFunctions } from "../expression/standard.ts";
import { sourceFile, type SourceFile } from "./source.ts";
import type { Scope, Value } from "./value.ts";

const known = new Map<string, Scope>();

/** The names that a file's functions see: standard functions and laws it imports, and functions and numbers of its own. */
export function fileScope(file: SourceFile): Scope {
  const seen = known.get(file.url);
  if (seen) return seen;
  const scope: Scope = new Map();
  known.set(file.url, scope);
  for (const statement of file.ast.body) {
    if (statement.type === "ImportDeclaration") addImports(file, scope, statement);
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declaration?.type === "FunctionDeclaration") addLaw(file, scope, declaration.id.name, declaration);
    if (declaration?.type !== "VariableDeclaration" || declaration.kind !== "const") continue;
    for (const { id, init } of declaration.declarations) {
      if (id.type !== "Identifier" || !init) continue;
      if (init.type === "ArrowFunctionExpression" || init.type === "FunctionExpression") addLaw(file, scope, id.name, init);
      if (init.type === "Literal" && typeof init.value === "number") {
        scope.set(id.name, { kind: "fixed", value: init.value });
      }
    }
  }
  return scope;
}

function addLaw(file: SourceFile, scope: Scope, name: string, node: unknown): void {
  scope.set(name, { kind: "law", name, node: node as FunctionNode, file });
}

type Import = Extract<SourceFile["ast"]["body"][number], { type: "ImportDeclaration" }>;

function addImports(file: SourceFile, scope: Scope, node: Import): void {
  const source = String(node.source.value);
  if (!source.startsWith(".")) return;
  const language = /\/language\/(index|functions)\.(ts|js)$/.test(source);
  for (const specifier of node.specifiers) {
    if (specifier.type !== "ImportSpecifier" || specifier.imported.type !== "Identifier") continue;
    const value = language ? standard(specifier.imported.name) : imported(file, source, specifier.imported.name, specifier.local.name);
    if (value) scope.set(specifier.local.name, value);
  }
}

function standard(name: string): Value | undefined {
  const of = standardFunctions[name];
  return of && { kind: "standard", name, of };
}

// evidence and other models are values at run time, not laws; only a function that equations call is looked up
function imported(file: SourceFile, source: string, name: string, local: string): Value | undefined {
  if (/\/evidence\//.test(source) || /\.model\.(ts|js)$/.test(source)) return undefined;
  const other = sourceFile(new URL(source, file.url).href);
  const found = fileScope(other).get(name);
  if (found || !usedAsCall(file, local)) return found;
  throw new ModelError("unknown law", undefined, `${file.name} calls ${local}, which ${other.name} does not declare as a function`, suggestion(name, [...fileScope(other).keys()]));
}

const usedAsCall = (file: SourceFile, name: string): boolean => file.lines.some((line) => new RegExp(`\\b${name}\\(`).test(line));
