import type { Node } from "acorn";
import { ModelError } from "../errors.ts";
import { placeOf, type SourceFile } from "./source.ts";

/** An error at a node of a file. */
export const refuse = (file: SourceFile, node: Node, code: string, what: string, advice: string): ModelError =>
  new ModelError(code, placeOf(file, node), what, advice);

const onlyConst = "equations are const, arithmetic, comparisons, ?: and calls of functions by name";

/** Syntax that equations do not have: what to call it, and what to write instead. */
const foreignSyntax: Readonly<Record<string, readonly [string, string]>> = {
  IfStatement: ["if", "choose between two values with condition ? a : b"],
  SwitchStatement: ["switch", "choose between two values with condition ? a : b"],
  ForStatement: ["a loop", "write each term out, or make each a part of a system"],
  ForInStatement: ["a loop", "write each term out, or make each a part of a system"],
  ForOfStatement: ["a loop", "write each term out, or make each a part of a system"],
  WhileStatement: ["a loop", "write each term out, or make each a part of a system"],
  DoWhileStatement: ["a loop", "write each term out, or make each a part of a system"],
  AssignmentExpression: ["assignment", "give each value a const of its own"],
  UpdateExpression: ["assignment", "give each value a const of its own"],
  FunctionDeclaration: ["a function inside a function", "declare the law at the top of a file"],
  FunctionExpression: ["a function inside a function", "declare the law at the top of a file"],
  ArrowFunctionExpression: ["a function inside a function", "declare the law at the top of a file"],
  AwaitExpression: ["await", "equations wait for nothing"],
  TemplateLiteral: ["text", "equations hold numbers only"],
  ArrayExpression: ["a list", "give each value a name of its own"],
  ThrowStatement: ["throw", "equations have a value everywhere; use positive(), min() or max() to stay in range"],
  TryStatement: ["try", "equations have a value everywhere; use positive(), min() or max() to stay in range"],
  SpreadElement: ["...", "write each name out"],
};

/** `1 argument`, `2 arguments`. */
export const counted = (count: number): string => `${count} argument${count === 1 ? "" : "s"}`;

/** The error for syntax that is not part of equations. */
export function refuseSyntax(file: SourceFile, node: Node): ModelError {
  if (node.type === "ExpressionStatement") return refuseSyntax(file, (node as Node & { expression: Node }).expression);
  if (node.type === "VariableDeclaration") {
    const { kind } = node as Node & { kind: string };
    return refuse(file, node, "syntax", `${kind} is not part of equations`, "use const: each name has one value");
  }
  const [name, advice] = foreignSyntax[node.type] ?? [spoken(node.type), onlyConst];
  return refuse(file, node, "syntax", `${name} is not part of equations`, advice);
}

const spoken = (type: string): string =>
  type
    .replace(/(Statement|Expression|Declaration)$/, "")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
