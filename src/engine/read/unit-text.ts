import type { Unit } from "../../language/index.ts";

/** The text of a unit with every factor once: `mg/L*L` is `mg`, `(mV)^0.5/h` is `mV^0.5/h`. */
export const tidy = (unit: Unit): string => written(factorsOf(unit.text, 1));

/** The text of the unit that takes a unit to a pure number. */
export const inverse = (unit: Unit): string => written(factorsOf(unit.text, -1));

function written(factors: ReadonlyMap<string, number>): string {
  const entries = [...factors].filter(([, power]) => Math.abs(power) > 1e-9);
  const above = entries.filter(([, power]) => power > 0).map(([atom, power]) => raised(atom, power));
  const below = entries.filter(([, power]) => power < 0).map(([atom, power]) => `/${raised(atom, -power)}`);
  return `${above.join("*") || "1"}${below.join("")}`;
}

const raised = (atom: string, power: number): string => (power === 1 ? atom : `${atom}^${Number(power.toPrecision(6))}`);

function factorsOf(text: string, sign: number): Map<string, number> {
  const factors = new Map<string, number>();
  for (const [operator, factor] of splitFactors(text)) {
    const side = operator === "/" ? -sign : sign;
    const group = /^\((.*)\)(?:\^(.+))?$/.exec(factor);
    if (group) {
      for (const [atom, power] of factorsOf(group[1] ?? "", side * Number(group[2] ?? 1)))
        factors.set(atom, (factors.get(atom) ?? 0) + power);
      continue;
    }
    const [atom = "", power = "1"] = factor.split("^");
    if (atom !== "1") factors.set(atom, (factors.get(atom) ?? 0) + side * Number(power));
  }
  return factors;
}

// splits at the * and / that stand outside parentheses
function splitFactors(text: string): [string, string][] {
  const parts: [string, string][] = [["*", ""]];
  let depth = 0;
  for (const letter of text.replaceAll(" ", "")) {
    if (letter === "(") depth++;
    if (letter === ")") depth--;
    const last = parts[parts.length - 1] as [string, string];
    if (depth === 0 && (letter === "*" || letter === "/")) parts.push([letter, ""]);
    else last[1] += letter;
  }
  return parts;
}
