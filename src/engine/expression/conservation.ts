import type { Node } from "acorn";
import { ModelError } from "../errors.ts";
import { evaluate } from "../evaluate.ts";
import type { Slot } from "../program.ts";
import { placeOf, type SourceFile } from "../read/source.ts";
import { derivatives, reach } from "./derivative.ts";
import { type Graph, type Id, load, mul } from "./graph.ts";

const points = 3;

/**
 * Proves that an amount changes only by its inflow: the sum of its derivatives by each state times that state's rate, less
 * the inflow, is zero at random points up to rounding. Throws a ModelError at the declaration when it is not.
 */
export function proveConservation(
  g: Graph,
  states: readonly Slot[],
  derivative: readonly Id[],
  amount: Id,
  inflow: Id,
  declared: { readonly name: string; readonly node: Node },
  file: SourceFile,
): void {
  const reached = reach(g, [amount]);
  const involved = states.flatMap((_, state) => {
    const slope = derivatives(reached, load(g, "state", state)).get(amount);
    return slope === undefined ? [] : [{ state, term: mul(g, slope, derivative[state] as Id) }];
  });
  const terms = involved.map(({ term }) => term);
  for (let point = 1; point <= points; point++) {
    const values = evaluate(g, [...terms, inflow], randomSpaces(point));
    const inflowValue = values.pop() ?? 0;
    const balance = values.reduce((sum, value) => sum + value, -inflowValue);
    const size = values.reduce((sum, value) => sum + Math.abs(value), Math.abs(inflowValue));
    if (Math.abs(balance) <= 1e-9 * size || size === 0) continue;
    const names = involved.map(({ state }) => states[state]?.name ?? "").join(", ");
    throw new ModelError(
      "conservation",
      placeOf(file, declared.node),
      `${declared.name} is not conserved: its states (${names}) gain ${Number((balance / size).toPrecision(3))} of their total flux beyond the inflow`,
      "a term that leaves one state must enter another, or be part of the inflow",
    );
  }
}

// values between 0.5 and 1.5 that differ by index and point, from the fractional parts of multiples of the golden ratio
function randomSpaces(point: number): Record<string, ArrayLike<number>> {
  const made = (offset: number): ArrayLike<number> =>
    new Proxy([] as number[], { get: (_target, key) => 0.5 + ((Number(key) * 0.6180339887498949 + offset * 0.7548776662466927 + 0.137 * point) % 1) });
  return { state: made(point), input: made(point + 10), parameter: made(point + 20), time: made(point + 30) };
}
