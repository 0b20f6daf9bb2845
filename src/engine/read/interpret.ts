import type { CallExpression, Expression, Function as FunctionNode, Node, ObjectExpression, Pattern } from "acorn";
import { per, power, pure, sameDimension, sameUnit, times, type Unit } from "../../language/index.ts";
import { ModelError, suggestion } from "../errors.ts";
import { apply, constant, constantValue, type Graph, type Id, select } from "../expression/graph.ts";
import { fileScope } from "./scope.ts";
import { placeOf, type SourceFile } from "./source.ts";
import { callStandard } from "./standard-call.ts";
import type { Fields, Quantified, Scope, Truth, Value } from "./value.ts";

/** What a walk over equations carries: the graph it fills, the file it is in and the names it sees. */
export interface Context {
  readonly g: Graph;
  readonly file: SourceFile;
  readonly scope: Scope;
  readonly depth: number;
}

const deepest = 40;

/**
 * Calls an author's function on symbolic values: binds its parameters, walks its constants and lowers what it returns.
 * Every operation is checked for units on the way. Throws a ModelError with the place of what it refuses.
 */
export function callFunction(g: Graph, file: SourceFile, node: FunctionNode, args: readonly Value[], depth = 0): Value {
  const context: Context = { g, file, scope: new Map(fileScope(file)), depth };
  if (depth > deepest) throw refuse(context, node, "laws call each other without end", "write the formula without recursion");
  if (node.async || node.generator) throw refuse(context, node, "equations cannot be asynchronous", "use a plain function");
  for (const [i, parameter] of node.params.entries()) {
    const argument = args[i];
    if (!argument) throw refuse(context, parameter, `the function takes ${node.params.length} arguments, but ${args.length} are given`, "give each");
    bind(context, parameter, argument);
  }
  if (node.body.type !== "BlockStatement") return evaluate(context, node.body);
  for (const statement of node.body.body) {
    if (statement.type === "ReturnStatement" && statement.argument) return evaluate(context, statement.argument);
    if (statement.type !== "VariableDeclaration" || statement.kind !== "const") {
      throw refuse(context, statement, `${spoken(statement.type)} is not part of equations`, "use const, arithmetic, ?: and calls only");
    }
    for (const { id, init } of statement.declarations) if (init) bind(context, id, evaluate(context, init));
  }
  throw refuse(context, node, "the function returns nothing", "end it with return");
}

function bind(context: Context, pattern: Pattern, value: Value): void {
  if (pattern.type === "Identifier") {
    context.scope.set(pattern.name, value);
    return;
  }
  if (pattern.type !== "ObjectPattern") throw refuse(context, pattern, `${spoken(pattern.type)} is not part of equations`, "use a name or { names }");
  for (const property of pattern.properties) {
    if (property.type !== "Property" || property.key.type !== "Identifier" || property.value.type !== "Identifier") {
      throw refuse(context, property, "only plain names can be taken from an object", "write { a, b } or { a: name }");
    }
    context.scope.set(property.value.name, field(context, value, property.key.name, property.key));
  }
}

function field(context: Context, value: Value, name: string, node: Node): Value {
  if (value.kind !== "fields") throw refuse(context, node, `${name} is taken from something that has no parts`, "take names from the arguments");
  const found = value.fields.get(name);
  if (!found) throw refuse(context, node, `unknown ${value.what} ${name}`, suggestion(name, [...value.fields.keys()]));
  return found;
}

/** The value of an expression. */
export function evaluate(context: Context, node: Expression): Value {
  switch (node.type) {
    case "Literal":
      if (typeof node.value !== "number") throw refuse(context, node, `${node.raw} is not a number`, "equations hold numbers only");
      return literal(context, node, node.value);
    case "Identifier":
      return named(context, node.name, node);
    case "ParenthesizedExpression":
      return evaluate(context, node.expression);
    case "MemberExpression":
      if (node.computed || node.property.type !== "Identifier" || node.object.type === "Super") break;
      return field(context, evaluate(context, node.object), node.property.name, node.property);
    case "UnaryExpression":
      return unary(context, node.operator, node.argument, node);
    case "BinaryExpression":
      if (node.left.type === "PrivateIdentifier") break;
      return binary(context, node.operator, node.left, node.right, node);
    case "LogicalExpression":
      return logical(context, node.operator, node.left, node.right, node);
    case "ConditionalExpression":
      return conditional(context, node.test, node.consequent, node.alternate, node);
    case "CallExpression":
      return call(context, node);
    case "ObjectExpression":
      return object(context, node);
  }
  throw refuse(context, node, `${spoken(node.type)} is not part of equations`, "use const, arithmetic, ?: and calls only");
}

function literal(context: Context, node: Node, value: number): Quantified {
  return { kind: "number", id: constant(context.g, value), unit: value === 0 ? undefined : pure, place: placeOf(context.file, node) };
}

function named(context: Context, name: string, node: Node): Value {
  const found = context.scope.get(name);
  if (!found) throw refuse(context, node, `unknown name ${name}`, suggestion(name, [...context.scope.keys()]));
  if (found.kind === "fixed") return literal(context, node, found.value);
  return found.kind === "number" ? { ...found, place: placeOf(context.file, node) } : found;
}

function object(context: Context, node: ObjectExpression): Fields {
  const fields = new Map<string, Value>();
  for (const property of node.properties) {
    if (property.type !== "Property" || property.key.type !== "Identifier" || property.computed) {
      throw refuse(context, property, "only plain names can be given back", "write { a: ..., b: ... }");
    }
    fields.set(property.key.name, evaluate(context, property.value));
  }
  return { kind: "fields", what: "part", fields, place: placeOf(context.file, node) };
}

/** The number that an expression stands for; refuses anything else. */
export function numeric(context: Context, node: Expression): Quantified {
  const value = evaluate(context, node);
  if (value.kind === "number") return value;
  throw refuse(context, node, value.kind === "truth" ? "this is true or false, not a number" : "this is not a number", "use a number here");
}

function truth(context: Context, node: Expression): Truth {
  const value = evaluate(context, node);
  if (value.kind === "truth") return value;
  throw refuse(context, node, "this is not a comparison", "compare it with something, for example x > 0");
}

function unary(context: Context, operator: string, argument: Expression, node: Node): Value {
  const place = placeOf(context.file, node);
  if (operator === "!") return { kind: "truth", id: apply(context.g, "not", truth(context, argument).id), place };
  const value = numeric(context, argument);
  if (operator === "-") return { ...value, id: apply(context.g, "neg", value.id), place };
  if (operator === "+") return { ...value, place };
  throw refuse(context, node, `the operator ${operator} is not part of equations`, "use + - * / ** and comparisons");
}

const arithmetic: Readonly<Record<string, "add" | "sub" | "mul" | "div">> = { "+": "add", "-": "sub", "*": "mul", "/": "div" };

function binary(context: Context, operator: string, left: Expression, right: Expression, node: Node): Value {
  const a = numeric(context, left);
  const b = numeric(context, right);
  const place = placeOf(context.file, node);
  const op = arithmetic[operator];
  if (op === "add" || op === "sub") {
    const unit = commonUnit(context, a, b, node, operator === "+" ? "added to" : "subtracted from");
    return { kind: "number", id: apply(context.g, op, a.id, b.id), unit, place };
  }
  if (op === "mul") return { kind: "number", id: apply(context.g, op, a.id, b.id), unit: a.unit && b.unit && times(a.unit, b.unit), place };
  if (op === "div") return { kind: "number", id: apply(context.g, op, a.id, b.id), unit: a.unit && per(a.unit, b.unit ?? pure), place };
  if (operator === "**") return raised(context, a, b, right, node);
  return comparison(context, operator, a, b, node);
}

function raised(context: Context, a: Quantified, b: Quantified, exponent: Expression, node: Node): Quantified {
  requirePure(context, b, exponent, "an exponent");
  const n = constantValue(context.g, b.id);
  const place = placeOf(context.file, node);
  const id = apply(context.g, "pow", a.id, b.id);
  if (!a.unit || sameUnit(a.unit, pure)) return { kind: "number", id, unit: pure, place };
  if (n === undefined) {
    throw refuse(context, node, `a value in ${a.unit.text} is raised to a power that is not a fixed number`, "divide it by a reference value first");
  }
  return { kind: "number", id, unit: power(a.unit, n), place };
}

function comparison(context: Context, operator: string, a: Quantified, b: Quantified, node: Node): Truth {
  const place = placeOf(context.file, node);
  const rows: Readonly<Record<string, () => Id>> = {
    "<": () => apply(context.g, "lt", a.id, b.id),
    ">": () => apply(context.g, "lt", b.id, a.id),
    "<=": () => apply(context.g, "le", a.id, b.id),
    ">=": () => apply(context.g, "le", b.id, a.id),
    "===": () => apply(context.g, "eq", a.id, b.id),
    "!==": () => apply(context.g, "not", apply(context.g, "eq", a.id, b.id)),
  };
  const row = rows[operator];
  if (!row) throw refuse(context, node, `the operator ${operator} is not part of equations`, "use + - * / ** and comparisons");
  commonUnit(context, a, b, node, "compared with");
  return { kind: "truth", id: row(), place };
}

function logical(context: Context, operator: string, left: Expression, right: Expression, node: Node): Truth {
  if (operator !== "&&" && operator !== "||") {
    throw refuse(context, node, `the operator ${operator} is not part of equations`, "use && and || between comparisons");
  }
  const id = apply(context.g, operator === "&&" ? "and" : "or", truth(context, left).id, truth(context, right).id);
  return { kind: "truth", id, place: placeOf(context.file, node) };
}

function conditional(context: Context, test: Expression, yes: Expression, no: Expression, node: Node): Quantified {
  const condition = truth(context, test);
  const a = numeric(context, yes);
  const b = numeric(context, no);
  const unit = commonUnit(context, a, b, node, "an alternative to");
  return { kind: "number", id: select(context.g, condition.id, a.id, b.id), unit, place: placeOf(context.file, node) };
}

function call(context: Context, node: CallExpression): Value {
  if (node.callee.type !== "Identifier") throw refuse(context, node, "only functions by name can be called", "import the function and call it by name");
  const callee = named(context, node.callee.name, node.callee);
  const args = node.arguments.map((argument) => {
    if (argument.type === "SpreadElement") throw refuse(context, argument, "arguments cannot be spread", "write each argument");
    return argument;
  });
  if (callee.kind === "standard") return callStandard(context, callee, args.map((argument) => numeric(context, argument)), args, node);
  if (callee.kind !== "law") throw refuse(context, node.callee, `${node.callee.name} is not a function`, "call a standard function or a law");
  const value = callFunction(context.g, callee.file, callee.node, args.map((argument) => evaluate(context, argument)), context.depth + 1);
  return value.kind === "number" ? { ...value, place: placeOf(context.file, node) } : value;
}

/** The unit that two values share. Throws when they differ in kind or in scale. */
export function commonUnit(context: Context, a: Quantified, b: Quantified, node: Node, relation: string): Unit | undefined {
  if (!a.unit || !b.unit) return a.unit ?? b.unit;
  if (sameUnit(a.unit, b.unit)) return a.unit;
  const [first, second] = relation === "subtracted from" ? [b, a] : [a, b];
  const what = `a value in ${first.unit?.text} is ${relation} one in ${second.unit?.text}`;
  if (sameDimension(a.unit, b.unit)) {
    throw refuse(context, node, `${what}: the same kind of quantity at another scale`, "declare both in one unit; equations never convert silently");
  }
  throw refuse(context, node, what, "check the formula; only like quantities can be combined");
}

/** Refuses a value that has a unit where a pure number is needed. */
export function requirePure(context: Context, value: Quantified, node: Node, where: string): void {
  if (!value.unit || sameUnit(value.unit, pure)) return;
  throw refuse(context, node, `${where} needs a pure number, but this has unit ${value.unit.text}`, `multiply by a parameter with unit ${inverse(value.unit)}`);
}

const inverse = (unit: Unit): string => {
  const text = per(pure, unit).text;
  return text.startsWith("1/1/") ? text.slice(4) : text;
};

/** An error at a node. */
export function refuse(context: Context, node: Node, what: string, advice: string): ModelError {
  return new ModelError("equation", placeOf(context.file, node), what, advice);
}

const spoken = (type: string): string => {
  const words = type.replace(/(Statement|Expression|Declaration)$/, "").replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return `"${words}"`;
};
