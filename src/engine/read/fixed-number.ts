import type { Expression } from "acorn";
import { nameIn } from "./scope.ts";
import type { SourceFile } from "./source.ts";

/**
 * The number that a constant of a file is declared as: a literal, or arithmetic on such constants. Nothing when it is
 * anything else.
 */
export function fixedNumber(file: SourceFile, node: Expression, depth = 0): number | undefined {
  if (depth > 100) return undefined;
  const inner = (expression: Expression): number | undefined => fixedNumber(file, expression, depth + 1);
  switch (node.type) {
    case "Literal":
      return typeof node.value === "number" ? node.value : undefined;
    case "ParenthesizedExpression":
      return inner(node.expression);
    case "UnaryExpression": {
      const value = inner(node.argument);
      return value !== undefined && node.operator === "-" ? -value : undefined;
    }
    case "BinaryExpression": {
      const a = node.left.type === "PrivateIdentifier" ? undefined : inner(node.left);
      const b = inner(node.right);
      return a === undefined || b === undefined ? undefined : operations[node.operator]?.(a, b);
    }
    case "Identifier": {
      const found = nameIn(file, node.name);
      return found?.kind === "constant" ? fixedNumber(found.file, found.init, depth + 1) : undefined;
    }
    default:
      return undefined;
  }
}

const operations: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};
