import type { CallExpression, Expression } from "acorn";
import { power, pure, type Unit } from "../../language/index.ts";
import { commonUnit, type Context, refuse, requirePure } from "./interpret.ts";
import { placeOf } from "./source.ts";
import type { Quantified, Standard } from "./value.ts";

/** A call of a standard function: its arguments counted, its units checked, its rows built. */
export function callStandard(
  context: Context,
  callee: Standard,
  args: readonly Quantified[],
  nodes: readonly Expression[],
  node: CallExpression,
): Quantified {
  const { arity, lower } = callee.of;
  if (args.length !== arity) {
    throw refuse(context, node, `${callee.name}() takes ${arity} argument${arity === 1 ? "" : "s"}, but ${args.length} are given`, "give each");
  }
  const unit = unitOf(context, callee, args, nodes, node);
  const [a, b, c] = args.map((argument) => argument.id);
  return { kind: "number", id: lower(context.g, a ?? -1, b ?? -1, c ?? -1), unit, place: placeOf(context.file, node) };
}

function unitOf(
  context: Context,
  callee: Standard,
  args: readonly Quantified[],
  nodes: readonly Expression[],
  node: CallExpression,
): Unit | undefined {
  const [a, b, c] = args as readonly [Quantified, Quantified, Quantified];
  switch (callee.of.units) {
    case "pure":
      requirePure(context, a, nodes[0] ?? node, `${callee.name}()`);
      return pure;
    case "keep":
      return a.unit;
    case "root":
      return a.unit && power(a.unit, 0.5);
    case "same":
      return commonUnit(context, a, b, node, "compared with");
    case "hill":
      commonUnit(context, a, b, node, "compared with");
      requirePure(context, c, nodes[2] ?? node, "the exponent of hill()");
      return pure;
  }
}
