import type { Expression, Function as FunctionNode } from "acorn";
import { ModelError, suggestion } from "../errors.ts";
import { standardFunctions } from "../expression/standard.ts";
import { fixedNumber } from "./fixed-number.ts";
import { placeOf, type SourceFile, sourceFile } from "./source.ts";
import type { FileName } from "./value.ts";

/** Where an imported name comes from. */
interface Import {
  readonly kind: "import";
  readonly source: string;
  readonly name: string;
  readonly node: Statement;
}

type Statement = SourceFile["ast"]["body"][number];
type Names = Map<string, FileName | Import>;

/** The package's own name, and the addresses of the files that its standard functions are declared in. */
const ownPackage = "ketagenesis";
const languageFiles: ReadonlySet<string> = new Set(
  ["index", "functions"].flatMap((name) => ["ts", "js"].map((end) => new URL(`../../language/${name}.${end}`, import.meta.url).href)),
);

/**
 * What a name stands for in a file: a law or constant of its own, or one that it imports, however many files away; nothing
 * when the file has no such name. Imported files are read only when a name of theirs is asked for.
 */
export function nameIn(file: SourceFile, name: string): FileName | undefined {
  const found = namesOf(file).get(name);
  return found?.kind === "import" ? imported(file, found, [file.url]) : found;
}

/** The names of a file that equations can use: laws, pure numbers and standard functions. */
export function usableNames(file: SourceFile): string[] {
  const usable = ([, found]: [string, FileName | Import]): boolean => {
    if (found.kind === "constant") return fixedNumber(found.file, found.init) !== undefined;
    if (found.kind !== "import") return found.kind !== "foreign";
    return isLanguage(file, found.source) ? Object.hasOwn(standardFunctions, found.name) : found.source.startsWith(".");
  };
  return [...namesOf(file)].filter(usable).map(([name]) => name);
}

const isLanguage = (file: SourceFile, source: string): boolean =>
  source === ownPackage || (source.startsWith(".") && languageFiles.has(new URL(source, file.url).href));

const known = new WeakMap<SourceFile, Names>();

function namesOf(file: SourceFile): Names {
  const seen = known.get(file);
  if (seen) return seen;
  const names: Names = new Map();
  for (const statement of file.ast.body) addStatement(file, names, statement);
  known.set(file, names);
  return names;
}

function addStatement(file: SourceFile, names: Names, statement: Statement): void {
  if (statement.type === "ImportDeclaration") addImports(names, statement);
  const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
  if (declaration?.type === "FunctionDeclaration" && declaration.id) {
    names.set(declaration.id.name, { kind: "law", name: declaration.id.name, node: declaration, file });
  }
  if (declaration?.type !== "VariableDeclaration" || declaration.kind !== "const") return;
  for (const { id, init } of declaration.declarations)
    if (id.type === "Identifier" && init) names.set(id.name, declared(file, id.name, init));
}

const declared = (file: SourceFile, name: string, init: Expression): FileName =>
  init.type === "ArrowFunctionExpression" || init.type === "FunctionExpression"
    ? { kind: "law", name, node: init as FunctionNode, file }
    : { kind: "constant", name, init, file };

function addImports(names: Names, node: Extract<Statement, { type: "ImportDeclaration" }>): void {
  const source = String(node.source.value);
  for (const specifier of node.specifiers) {
    const name = specifier.local.name;
    const named = specifier.type === "ImportSpecifier" && specifier.imported.type === "Identifier" ? specifier.imported.name : undefined;
    names.set(name, named === undefined ? { kind: "foreign", name } : { kind: "import", source, name: named, node });
  }
}

function imported(file: SourceFile, { source, name, node }: Import, way: readonly string[]): FileName {
  if (isLanguage(file, source)) return standard(name);
  if (!source.startsWith(".")) return { kind: "foreign", name };
  const url = new URL(source, file.url).href;
  const other = sourceFile(url, placeOf(file, node));
  const found = way.includes(url) ? undefined : exported(other, name, [...way, url]);
  if (found) return found;
  const advice = suggestion(name, usableNames(other));
  throw new ModelError("name", placeOf(file, node), `${other.name} declares no ${name} that equations can use`, advice);
}

function standard(name: string): FileName {
  const of = Object.hasOwn(standardFunctions, name) ? standardFunctions[name] : undefined;
  return of ? { kind: "standard", name, of } : { kind: "foreign", name };
}

// a file may pass a name on: export { law } from "./laws.ts"
function exported(file: SourceFile, name: string, way: readonly string[]): FileName | undefined {
  for (const statement of file.ast.body) {
    if (statement.type !== "ExportNamedDeclaration") continue;
    for (const { exported: outer, local } of statement.specifiers) {
      if (outer.type !== "Identifier" || local.type !== "Identifier" || outer.name !== name) continue;
      if (!statement.source) return nameIn(file, local.name);
      return imported(file, { kind: "import", source: String(statement.source.value), name: local.name, node: statement }, way);
    }
  }
  const found = namesOf(file).get(name);
  return found?.kind === "import" ? imported(file, found, way) : found;
}
