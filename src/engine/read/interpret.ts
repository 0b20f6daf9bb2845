import type { CallExpression, Expression, Function as FunctionNode, Node, ObjectExpression, Pattern } from "acorn";
import { pure } from "../../language/index.ts";
import { calledFrom, suggestion } from "../errors.ts";
import { constant, type Graph } from "../expression/graph.ts";
import { standardFunctions } from "../expression/standard.ts";
import { binary, chosen, foreignOperator, joined, negated, type Site, unary } from "./arithmetic.ts";
import { fixedNumber } from "./fixed-number.ts";
import { counted, refuse, refuseSyntax } from "./refuse.ts";
import { nameIn, usableNames } from "./scope.ts";
import { placeOf, type SourceFile } from "./source.ts";
import { callStandard } from "./standard-call.ts";
import type { Fields, Law, Quantified, Truth, Value } from "./value.ts";

/** What a walk over a function carries: the graph it fills, the file, the names bound so far, and the laws that called. */
interface Context {
  readonly g: Graph;
  readonly file: SourceFile;
  readonly locals: Map<string, Value>;
  readonly calls: readonly Law[];
}

/**
 * Calls an author's function on symbolic values: binds its parameters, walks its constants and lowers what it returns into
 * rows of `g`, checking units on the way. Throws a ModelError with the place of what it refuses.
 */
export function callFunction(g: Graph, file: SourceFile, node: FunctionNode, args: readonly Value[], calls: readonly Law[] = []): Value {
  const context: Context = { g, file, locals: new Map(), calls };
  if (node.async || node.generator) {
    throw refuse(file, node, "syntax", `${node.async ? "async" : "a generator"} is not part of equations`, "write a plain function");
  }
  for (const [i, parameter] of node.params.entries()) {
    const argument = args[i];
    if (!argument) throw refuse(file, parameter, "arguments", "nothing is passed here", `the function is given ${counted(args.length)}`);
    bind(context, parameter, argument);
  }
  if (node.body.type !== "BlockStatement") return evaluate(context, node.body);
  for (const statement of node.body.body) {
    if (statement.type === "ReturnStatement" && statement.argument) return evaluate(context, statement.argument);
    if (statement.type !== "VariableDeclaration" || statement.kind !== "const") throw refuseSyntax(file, statement);
    for (const { id, init } of statement.declarations) if (init) bind(context, id, evaluate(context, init));
  }
  throw refuse(file, node, "syntax", "the function returns nothing", "end it with return");
}

function bind(context: Context, pattern: Pattern, value: Value): void {
  const { file, locals } = context;
  if (pattern.type === "Identifier") {
    locals.set(pattern.name, value);
    return;
  }
  if (pattern.type !== "ObjectPattern") throw refuse(file, pattern, "syntax", "only names can be bound", "write a name or { names }");
  for (const property of pattern.properties) {
    if (property.type !== "Property" || property.computed || property.key.type !== "Identifier" || property.value.type !== "Identifier") {
      throw refuse(file, property, "syntax", "only plain names can be taken from an object", "write { a, b } or { a: name }");
    }
    locals.set(property.value.name, field(context, value, property.key.name, property.key));
  }
}

function field({ file }: Context, value: Value, name: string, node: Node): Value {
  if (value.kind !== "fields") throw refuse(file, node, "name", `${name} is taken from something that has no parts`, "use it as it is");
  const found = value.fields.get(name);
  if (!found) throw refuse(file, node, "name", `unknown ${value.what} ${name}`, suggestion(name, [...value.fields.keys()]));
  return found;
}

function evaluate(context: Context, node: Expression): Value {
  const site: Site = { g: context.g, file: context.file, node };
  switch (node.type) {
    case "Literal":
      if (typeof node.value !== "number")
        throw refuse(context.file, node, "syntax", `${node.raw} is not a number`, "equations hold numbers only");
      if (!Number.isFinite(node.value)) throw refuse(context.file, node, "syntax", `${node.raw} is too large`, "give a finite number");
      return literal(site, node.value);
    case "Identifier":
      return named(context, node.name, node);
    case "ParenthesizedExpression":
      return evaluate(context, node.expression);
    case "MemberExpression":
      if (node.computed || node.property.type !== "Identifier" || node.object.type === "Super") throw refuseSyntax(context.file, node);
      return placed(site, field(context, evaluate(context, node.object), node.property.name, node.property));
    case "UnaryExpression":
      return node.operator === "!"
        ? negated(site, truth(context, node.argument))
        : unary(site, node.operator, number(context, node.argument));
    case "BinaryExpression": {
      if (node.left.type === "PrivateIdentifier") throw refuseSyntax(context.file, node);
      return binary(site, node.operator, number(context, node.left), number(context, node.right), [node.left, node.right]);
    }
    case "LogicalExpression":
      if (node.operator === "??") throw foreignOperator(site, node.operator);
      return joined(site, node.operator, truth(context, node.left), truth(context, node.right));
    case "ConditionalExpression":
      return chosen(site, truth(context, node.test), number(context, node.consequent), number(context, node.alternate));
    case "CallExpression":
      return call(context, node);
    case "ObjectExpression":
      return object(context, node);
    default:
      throw refuseSyntax(context.file, node);
  }
}

// an exact 0 fits any unit
const literal = (site: Site, value: number): Quantified => ({
  kind: "number",
  id: constant(site.g, value),
  unit: value === 0 ? undefined : pure,
  at: site,
});

// a value is placed where it is used, so that an error points there rather than at its declaration
const placed = (site: Site, value: Value): Value => (value.kind === "number" || value.kind === "truth" ? { ...value, at: site } : value);

function named({ g, file, locals }: Context, name: string, node: Node): Value {
  const site = { g, file, node };
  const local = locals.get(name);
  if (local) return placed(site, local);
  const found = nameIn(file, name);
  if (!found) {
    const advice = name === "Math" ? "write the number itself" : suggestion(name, [...locals.keys(), ...usableNames(file)]);
    throw refuse(file, node, "name", `unknown name ${name}`, advice);
  }
  if (found.kind === "law" || found.kind === "standard") return found;
  const value = found.kind === "constant" ? fixedNumber(found.file, found.init) : undefined;
  if (value !== undefined) return literal(site, value);
  const advice = "put it in the table of parameters, where its unit and source are checked; only pure numbers may stand outside";
  throw refuse(file, node, "name", `${name} is not a pure number`, advice);
}

function object(context: Context, node: ObjectExpression): Fields {
  const fields = new Map<string, Value>();
  for (const property of node.properties) {
    if (property.type === "SpreadElement") throw refuseSyntax(context.file, property);
    if (property.computed || property.kind !== "init" || property.key.type !== "Identifier") {
      throw refuse(context.file, property, "syntax", "only plain names can be given back", "write { a: ..., b: ... }");
    }
    if (fields.has(property.key.name)) {
      throw refuse(context.file, property, "name", `${property.key.name} is given twice`, "give each name once");
    }
    fields.set(property.key.name, evaluate(context, property.value));
  }
  return { kind: "fields", what: "part", fields, at: { file: context.file, node } };
}

const kinds: Readonly<Record<Value["kind"], string>> = {
  number: "a number",
  truth: "true or false",
  fields: "an object",
  law: "a function",
  standard: "a function",
};

function number(context: Context, node: Expression): Quantified {
  const value = evaluate(context, node);
  if (value.kind === "number") return value;
  const advice = value.kind === "truth" ? "choose with condition ? a : b" : "use a number here";
  throw refuse(context.file, node, "kind", `this is ${kinds[value.kind]}, where a number is needed`, advice);
}

function truth(context: Context, node: Expression): Truth {
  const value = evaluate(context, node);
  if (value.kind === "truth") return value;
  throw refuse(context.file, node, "kind", `this is ${kinds[value.kind]}, where a comparison is needed`, "compare it, for example x > 0");
}

function call(context: Context, node: CallExpression): Value {
  const { file } = context;
  const callee = node.callee.type === "Super" ? undefined : calleeOf(context, node.callee);
  if (callee?.kind !== "law" && callee?.kind !== "standard") {
    throw refuse(file, node.callee, "kind", "only functions can be called", "call a standard function or a law");
  }
  const args = node.arguments.map((argument) => {
    if (argument.type === "SpreadElement") throw refuseSyntax(file, argument);
    return argument;
  });
  if (callee.kind === "law") return callLaw(context, callee, args, node);
  const numbers = args.map((argument) => number(context, argument));
  return callStandard(context.g, file, callee, numbers, node);
}

function calleeOf(context: Context, node: Expression): Value {
  if (node.type !== "MemberExpression" || node.object.type !== "Identifier" || node.object.name !== "Math") return evaluate(context, node);
  const name = node.property.type === "Identifier" ? node.property.name : "";
  const advice = Object.hasOwn(standardFunctions, name)
    ? `import ${name} from the language; its value is the same on every machine`
    : `standard functions are ${Object.keys(standardFunctions).join(", ")}`;
  throw refuse(context.file, node, "name", `Math.${name} is not part of equations`, advice);
}

function callLaw(context: Context, law: Law, args: readonly Expression[], node: CallExpression): Value {
  const { g, file, calls } = context;
  const way = [...calls, law].map(({ name }) => name).join(" -> ");
  if (calls.some((caller) => caller.node === law.node)) {
    throw refuse(file, node, "recursion", `${law.name}() calls itself: ${way}`, "write the formula without recursion");
  }
  const wanted = law.node.params.length;
  if (args.length !== wanted) {
    throw refuse(file, node, "arguments", `${law.name}() takes ${counted(wanted)}, but is given ${args.length}`, `give ${counted(wanted)}`);
  }
  const values = args.map((argument) => evaluate(context, argument));
  try {
    return placed({ g, file, node }, callFunction(g, law.file, law.node, values, [...calls, law]));
  } catch (error) {
    throw calledFrom(error, law.name, placeOf(file, node));
  }
}
