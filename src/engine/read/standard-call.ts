import type { CallExpression, Expression } from "acorn";
import { power, pure, type Unit } from "../../language/index.ts";
import type { Graph } from "../expression/graph.ts";
import { counted, refuse } from "./refuse.ts";
import type { SourceFile } from "./source.ts";
import { commonUnit, meetings, requirePure } from "./units.ts";
import type { Quantified, Standard } from "./value.ts";

/** A call of a standard function: its arguments counted, their units checked, its rows added. */
export function callStandard(g: Graph, file: SourceFile, callee: Standard, args: readonly Quantified[], node: CallExpression): Quantified {
  const { arity, lower } = callee.of;
  if (args.length !== arity) {
    const what = `${callee.name}() takes ${counted(arity)}, but is given ${args.length}`;
    throw refuse(file, node, "arguments", what, `give ${counted(arity)}`);
  }
  const unit = unitOf(file, callee, args, node);
  const [a, b, c] = args.map(({ id }) => id);
  return { kind: "number", id: lower(g, a ?? -1, b ?? -1, c ?? -1), unit, at: { file, node } };
}

function unitOf(file: SourceFile, callee: Standard, args: readonly Quantified[], node: CallExpression): Unit | undefined {
  const [a, b, c] = args as readonly [Quantified, Quantified, Quantified];
  const [first, , third] = node.arguments as readonly Expression[];
  switch (callee.of.units) {
    case "pure":
      requirePure(file, first ?? node, a, `${callee.name}()`);
      return pure;
    case "keep":
      return a.unit;
    case "root":
      return a.unit && power(a.unit, 0.5);
    case "same":
      return commonUnit(file, node, a, b, meetings.compare);
    case "hill":
      commonUnit(file, node, a, b, meetings.compare);
      requirePure(file, third ?? node, c, "the exponent of hill()");
      return pure;
  }
}
