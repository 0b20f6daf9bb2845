import { ModelError, type Place } from "../errors.ts";
import { evaluator, type Spaces } from "../evaluate.ts";
import type { Slot } from "../program.ts";
import { derivatives, reach } from "./derivative.ts";
import { type Graph, type Id, load, mul } from "./graph.ts";
import { operands } from "./substitute.ts";

/** An amount that is said to change only by its inflow (per h), and where that is said. */
export interface Claim {
  readonly name: string;
  readonly place: Place;
  readonly amount: Id;
  readonly inflow: Id;
}

/** A signed term of a sum, and the state whose rate it belongs to (undefined: the inflow). */
interface Term {
  readonly value: number;
  readonly state: number | undefined;
}

const points = 6;
const tolerance = 1e-10;

/**
 * Proves that an amount changes only by its inflow: its slope by each state times that state's rate, summed, less the inflow,
 * is zero at random points, up to 1e-10 of the sum of the magnitudes of all terms. Throws a ModelError at the declaration
 * that names the states whose terms do not cancel, or says that no point gives finite values.
 */
export function proveConservation(g: Graph, states: readonly Slot[], derivative: readonly Id[], claim: Claim): void {
  const { amount, inflow } = claim;
  const reached = reach(g, [amount]);
  const summands = states.flatMap((_, state) => {
    const slope = derivatives(reached, load(g, "state", state)).get(amount);
    return slope === undefined ? [] : [{ state, row: mul(g, slope, derivative[state] as Id), sign: 1 }];
  });
  const all = [...summands, { state: undefined, row: inflow, sign: -1 }];
  let finite = 0;
  for (let point = 0; point < points; point++) {
    const valueAt = evaluator(g, randomSpaces(point));
    const terms = all.flatMap(({ state, row, sign }) => termsOf(g, row, sign, valueAt).map((value) => ({ value, state })));
    const balance = terms.reduce((sum, { value }) => sum + value, 0);
    const size = terms.reduce((sum, { value }) => sum + Math.abs(value), 0);
    if (!Number.isFinite(size)) continue;
    finite++;
    if (Math.abs(balance) > tolerance * size) throw broken(claim, states, leftOver(terms, size));
  }
  if (finite > 0) return;
  throw new ModelError(
    "conservation",
    claim.place,
    `${claim.name} cannot be checked: no random point gives finite values`,
    "write the amount so that it is finite for positive states",
  );
}

function broken({ name, place }: Claim, states: readonly Slot[], terms: readonly Term[]): ModelError {
  const named = [...new Set(terms.map(({ state }) => (state === undefined ? "the inflow" : (states[state]?.name ?? ""))))];
  const what = `${name} is not conserved: terms of ${named.join(", ")} do not cancel`;
  return new ModelError("conservation", place, what, "what leaves one state must enter another, or be part of the inflow");
}

/** What remains when terms that are equal and opposite have been struck out. */
function leftOver(terms: readonly Term[], size: number): readonly Term[] {
  const left: Term[] = [];
  for (const term of terms) {
    if (Math.abs(term.value) <= tolerance * size) continue;
    const opposite = left.findIndex(({ value }) => Math.abs(value + term.value) <= tolerance * Math.abs(value));
    if (opposite >= 0) left.splice(opposite, 1);
    else left.push(term);
  }
  return left;
}

const mostTerms = 20_000;

/** The values of the terms of a row, sums multiplied out: `k * (a - b)` gives k a and -k b. */
function termsOf(g: Graph, root: Id, sign: number, valueAt: (id: Id) => number): number[] {
  const found: number[] = [];
  const stack: { id: Id; factor: number }[] = [{ id: root, factor: sign }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { id, factor } = next;
    const [a = -1, b = -1] = operands(g, id);
    const op = found.length + stack.length < mostTerms ? g.op[id] : undefined;
    if (op === "add" || op === "sub") stack.push({ id: a, factor }, { id: b, factor: op === "sub" ? -factor : factor });
    else if (op === "neg") stack.push({ id: a, factor: -factor });
    else if (op === "mul" && isSum(g, a)) stack.push({ id: a, factor: factor * valueAt(b) });
    else if (op === "mul" && isSum(g, b)) stack.push({ id: b, factor: factor * valueAt(a) });
    else if (op === "div" && isSum(g, a)) stack.push({ id: a, factor: factor / valueAt(b) });
    else found.push(factor * valueAt(id));
  }
  return found;
}

// a product or quotient is a sum when one of its factors is
function isSum(g: Graph, id: Id): boolean {
  const op = g.op[id];
  if (op === "add" || op === "sub" || op === "neg") return true;
  if (op !== "mul" && op !== "div") return false;
  return isSum(g, g.a[id] as Id) || (op === "mul" && isSum(g, g.b[id] as Id));
}

/** Positive values over two decades that depend on point, space and index alone. */
function randomSpaces(point: number): Spaces {
  const space = (stream: number): ArrayLike<number> =>
    new Proxy<number[]>([], { get: (_target, index) => 0.1 * 100 ** unitDraw((point << 2) | stream, Number(index)) });
  return { state: space(0), input: space(1), parameter: space(2), time: space(3) };
}

// a counter mixed by two multiplications and shifts (the finaliser of MurmurHash3), as a number between 0 and 1
function unitDraw(stream: number, index: number): number {
  let bits = Math.imul(stream + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
