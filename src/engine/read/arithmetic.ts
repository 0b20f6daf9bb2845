import { per, power, pure, sameUnit, times } from "../../language/index.ts";
import { apply, constantValue, type Graph, type Id, select } from "../expression/graph.ts";
import { refuse } from "./refuse.ts";
import { tidy } from "./unit-text.ts";
import { commonUnit, meetings, requirePure } from "./units.ts";
import type { Quantified, Spot, Truth } from "./value.ts";

/** Where an operation stands: the graph it is added to, its file and its node. */
export interface Site extends Spot {
  readonly g: Graph;
}

const quantified = (site: Site, id: Id, unit: Quantified["unit"]): Quantified => ({ kind: "number", id, unit, at: site });

const truth = (site: Site, id: Id): Truth => ({ kind: "truth", id, at: site });

/** a + b, a - b, a * b, a / b, a ** b, or a comparison: units checked, row added. `nodes` are those of the operands. */
export function binary(
  site: Site,
  operator: string,
  a: Quantified,
  b: Quantified,
  nodes: readonly [Spot["node"], Spot["node"]],
): Quantified | Truth {
  const { g, file, node } = site;
  switch (operator) {
    case "+":
      return quantified(site, apply(g, "add", a.id, b.id), commonUnit(file, node, a, b, meetings.add));
    case "-":
      return quantified(site, apply(g, "sub", a.id, b.id), commonUnit(file, node, a, b, meetings.subtract));
    case "*":
      return quantified(site, apply(g, "mul", a.id, b.id), a.unit && b.unit && times(a.unit, b.unit));
    case "/":
      return quantified(site, apply(g, "div", a.id, b.id), a.unit && per(a.unit, b.unit ?? pure));
    case "**":
      return raised(site, a, b, nodes);
    default:
      return comparison(site, operator, a, b);
  }
}

function raised(site: Site, a: Quantified, b: Quantified, [base, exponent]: readonly [Spot["node"], Spot["node"]]): Quantified {
  const { g, file } = site;
  requirePure(file, exponent, b, "an exponent");
  const n = constantValue(g, b.id);
  const id = apply(g, "pow", a.id, b.id);
  if (!a.unit || sameUnit(a.unit, pure)) return quantified(site, id, pure);
  if (n !== undefined) return quantified(site, id, power(a.unit, n));
  const what = `a value in ${tidy(a.unit)} has an exponent that is not a fixed number`;
  throw refuse(file, base, "unit", what, "divide it by a reference value of the same unit first");
}

const comparisons: Readonly<Record<string, (g: Graph, a: Id, b: Id) => Id>> = {
  "<": (g, a, b) => apply(g, "lt", a, b),
  ">": (g, a, b) => apply(g, "lt", b, a),
  "<=": (g, a, b) => apply(g, "le", a, b),
  ">=": (g, a, b) => apply(g, "le", b, a),
  "===": (g, a, b) => apply(g, "eq", a, b),
  "!==": (g, a, b) => apply(g, "not", apply(g, "eq", a, b)),
};

function comparison(site: Site, operator: string, a: Quantified, b: Quantified): Truth {
  const lower = Object.hasOwn(comparisons, operator) ? comparisons[operator] : undefined;
  if (!lower) throw foreignOperator(site, operator);
  commonUnit(site.file, site.node, a, b, meetings.compare);
  return truth(site, lower(site.g, a.id, b.id));
}

const instead: Readonly<Record<string, string>> = { "==": "write ===", "!=": "write !==", "??": "every value is a number; leave it out" };

/** The error for an operator that equations do not have. */
export const foreignOperator = ({ file, node }: Site, operator: string) =>
  refuse(file, node, "syntax", `${operator} is not part of equations`, instead[operator] ?? "use + - * / **, comparisons, && || ! and ?:");

/** -a or +a. */
export function unary(site: Site, operator: string, a: Quantified): Quantified {
  if (operator === "+") return quantified(site, a.id, a.unit);
  if (operator === "-") return quantified(site, apply(site.g, "neg", a.id), a.unit);
  throw foreignOperator(site, operator);
}

/** !a. */
export const negated = (site: Site, a: Truth): Truth => truth(site, apply(site.g, "not", a.id));

/** a && b, or a || b. */
export function joined(site: Site, operator: string, a: Truth, b: Truth): Truth {
  if (operator !== "&&" && operator !== "||") throw foreignOperator(site, operator);
  return truth(site, apply(site.g, operator === "&&" ? "and" : "or", a.id, b.id));
}

/** condition ? a : b; both are computed, and one is taken. */
export function chosen(site: Site, condition: Truth, a: Quantified, b: Quantified): Quantified {
  const unit = commonUnit(site.file, site.node, a, b, meetings.choose);
  return quantified(site, select(site.g, condition.id, a.id, b.id), unit);
}
