import {
  add,
  apply,
  constant,
  constantValue,
  div,
  type Graph,
  type Id,
  load,
  mul,
  neg,
  type Op,
  select,
  sub,
} from "../expression/graph.ts";
import type { Interval } from "../expression/interval.ts";
import { rowsBelow, substitute } from "../expression/substitute.ts";

/** Constants of the algorithms in one precision: the split of log 2, ranges, and how many terms the series take. */
interface Precision {
  readonly ln2High: number;
  readonly ln2Low: number;
  /** exp overflows above `largest`, and is less than twice the smallest normal number below `smallest`. */
  readonly largest: number;
  readonly smallest: number;
  /** exp(x) - 1 is -1 below this. */
  readonly lost: number;
  readonly smallestNormal: number;
  readonly expTerms: number;
  readonly logTerms: number;
  /** Arguments of exp and expm1 are held within range instead of giving infinity, 0 and NaN their due. */
  readonly held: boolean;
  /** This argument is known to stay within range. */
  readonly inside?: boolean;
}

/** log 2 is split so that its high part times any exponent is exact. */
const double: Precision = {
  ln2High: 6.9314718036912381649e-1,
  ln2Low: 1.90821492927058770002e-10,
  largest: 709.782712893384,
  smallest: -707.7032713517042,
  lost: -37.5,
  smallestNormal: 2.2250738585072014e-308,
  expTerms: 14,
  logTerms: 11,
  held: false,
};

const single: Precision = {
  ln2High: 0.693359375,
  ln2Low: -2.1219444e-4,
  largest: 88.72283,
  smallest: -86.643394,
  lost: -17.5,
  smallestNormal: 1.1754943508222875e-38,
  expTerms: 8,
  logTerms: 5,
  held: false,
};

/** Where arguments are known to be moderate, as rates of a membrane are: fewer operations, the same digits within range. */
const heldDouble: Precision = { ...double, largest: 709, smallest: -707, expTerms: 13, held: true };
const heldSingle: Precision = { ...single, largest: 88, smallest: -86.5, expTerms: 7, held: true };

/** How numbers are rounded, and whether exp and expm1 may take their arguments to be moderate. */
export interface Lowering {
  readonly singlePrecision: boolean;
  readonly moderate?: boolean;
  /** How far rows of the first graph reach, where `moderate`: an argument that stays within range is not held. */
  readonly reach?: (id: Id) => Interval;
}

/**
 * Copies rows into another graph with every transcendental function replaced by operations that IEEE 754 fixes to the bit,
 * so that all back ends give the same bits. exp gives 0 where it is below twice the smallest normal number, and log takes
 * what is below the smallest one for 0. Errors stay within 4 units in the last place; pow(x, y) = exp(y log x) within
 * 1 + |y log x| times as many. `moderate` holds arguments of exp and expm1 within -86 and 88 (-707 and 709 in double
 * precision) and does not pass NaN on.
 */
export function lowered(from: Graph, roots: readonly Id[], to: Graph, { singlePrecision, moderate = false, reach }: Lowering): Id[] {
  const precision = moderate ? (singlePrecision ? heldSingle : heldDouble) : singlePrecision ? single : double;
  const known = new Map<Id, Id>();
  // operands come first in the order of rows, so each function finds its arguments already copied
  for (const id of rowsBelow(from, roots)) {
    const op = from.op[id] as Op;
    const expand = functions[op];
    if (!expand) {
      substitute(from, id, to, (space, index) => load(to, space, index), known);
      continue;
    }
    const [a, b] = [known.get(from.a[id] ?? -1) ?? -1, known.get(from.b[id] ?? -1) ?? -1];
    known.set(id, expand(to, withReach(precision, reach?.(from.a[id] ?? -1)), a, b));
  }
  return roots.map((root) => known.get(root) as Id);
}

// an argument that cannot leave the range needs no holding
function withReach(precision: Precision, reach: Interval | undefined): Precision {
  const inside = precision.held && reach !== undefined && reach[0] > precision.lost && reach[1] < precision.largest - 1;
  return inside ? { ...precision, inside } : precision;
}

type Expansion = (g: Graph, p: Precision, a: Id, b: Id) => Id;

const functions: Readonly<Partial<Record<Op, Expansion>>> = {
  exp: (g, p, x) => exp(g, p, x),
  expm1: (g, p, x) => expm1(g, p, x),
  log: (g, p, x) => log(g, p, x),
  log1p: (g, p, x) => log1p(g, p, x),
  tanh: (g, p, x) => tanh(g, p, x),
  min: (g, p, x, y) => (p.held ? apply(g, "min", x, y) : select(g, apply(g, "lt", x, y), x, y)),
  max: (g, p, x, y) => (p.held ? apply(g, "max", x, y) : select(g, apply(g, "lt", y, x), x, y)),
  div: (g, p, x, y) => {
    const divisor = constantValue(g, y);
    // a product is quicker, and as near within a unit in the last place
    return p.held && divisor !== undefined ? mul(g, x, k(g, 1 / divisor)) : div(g, x, y);
  },
  pow: (g, p, x, y) => exp(g, p, mul(g, y, log(g, p, x))),
};

const k = constant;

/** x = n log 2 + r with |r| <= log(2)/2. */
function reduced(g: Graph, p: Precision, x: Id): { n: Id; r: Id } {
  const n = apply(g, "nearest", mul(g, x, k(g, Math.LOG2E)));
  return { n, r: sub(g, sub(g, x, mul(g, n, k(g, p.ln2High))), mul(g, n, k(g, p.ln2Low))) };
}

function horner(g: Graph, x: Id, coefficients: readonly number[]): Id {
  const [last = 0, ...rest] = [...coefficients].reverse();
  return rest.reduce((sum, coefficient) => add(g, mul(g, sum, x), k(g, coefficient)), k(g, last));
}

// (exp(r) - 1) / r
const series = (g: Graph, p: Precision, r: Id): Id => {
  const coefficients: number[] = [];
  for (let i = 0, factorial = 1; i < p.expTerms; i++) {
    factorial *= i + 1;
    coefficients.push(1 / factorial);
  }
  return horner(g, r, coefficients);
};

function inRange(g: Graph, p: Precision, x: Id, smallest: number): Id {
  if (p.inside) return x;
  if (p.held) return apply(g, "max", apply(g, "min", x, k(g, p.largest)), k(g, smallest));
  const low = select(g, apply(g, "lt", x, k(g, smallest)), k(g, smallest), x);
  return select(g, apply(g, "lt", k(g, p.largest), low), k(g, p.largest), low);
}

function exp(g: Graph, p: Precision, x: Id): Id {
  const { n, r } = reduced(g, p, inRange(g, p, x, p.smallest));
  const mantissa = add(g, k(g, 1), mul(g, r, series(g, p, r)));
  if (p.held) return apply(g, "scale2", mantissa, n);
  // scaled in two steps, so that the largest results do not pass through infinity
  const value = mul(g, k(g, 2), apply(g, "scale2", mantissa, sub(g, n, k(g, 1))));
  const above = select(g, apply(g, "lt", k(g, p.largest), x), k(g, Number.POSITIVE_INFINITY), value);
  return withNaN(g, x, select(g, apply(g, "lt", x, k(g, p.smallest)), k(g, 0), above));
}

function expm1(g: Graph, p: Precision, x: Id): Id {
  const { n, r } = reduced(g, p, inRange(g, p, x, p.lost));
  const near = mul(g, r, series(g, p, r));
  if (p.held) {
    const power = apply(g, "scale2", k(g, 1), n);
    return add(g, mul(g, power, near), sub(g, power, k(g, 1)));
  }
  // half of the result, so that the largest do not pass through infinity
  const scale = apply(g, "scale2", k(g, 1), sub(g, n, k(g, 1)));
  const value = mul(g, k(g, 2), add(g, mul(g, scale, near), sub(g, scale, k(g, 0.5))));
  const above = select(g, apply(g, "lt", k(g, p.largest), x), k(g, Number.POSITIVE_INFINITY), value);
  const direct = select(g, apply(g, "eq", n, k(g, 0)), near, above);
  return withNaN(g, x, select(g, apply(g, "lt", x, k(g, p.lost)), k(g, -1), direct));
}

// x - x is 0 for a number and NaN for NaN; a comparison with NaN is false and would lose it
const withNaN = (g: Graph, x: Id, value: Id): Id => select(g, apply(g, "eq", x, x), value, x);

function log(g: Graph, p: Precision, x: Id): Id {
  const positive = apply(g, "le", k(g, p.smallestNormal), x);
  const safe = select(g, positive, x, k(g, 1));
  const raw = apply(g, "mantissa", safe);
  const large = apply(g, "lt", k(g, Math.SQRT2), raw);
  const m = select(g, large, mul(g, k(g, 0.5), raw), raw);
  const exponent = apply(g, "exponent", safe);
  const e = select(g, large, add(g, exponent, k(g, 1)), exponent);
  const f = sub(g, m, k(g, 1));
  const s = div(g, f, add(g, k(g, 2), f));
  const z = mul(g, s, s);
  const rest = mul(
    g,
    z,
    horner(
      g,
      z,
      Array.from({ length: p.logTerms }, (_, i) => 2 / (2 * i + 3)),
    ),
  );
  const square = mul(g, mul(g, k(g, 0.5), f), f);
  const low = add(g, mul(g, s, add(g, square, rest)), mul(g, e, k(g, p.ln2Low)));
  const value = sub(g, mul(g, e, k(g, p.ln2High)), sub(g, sub(g, square, low), f));
  const infinite = select(g, apply(g, "eq", x, k(g, Number.POSITIVE_INFINITY)), x, value);
  const none = select(g, apply(g, "lt", x, k(g, 0)), k(g, Number.NaN), k(g, Number.NEGATIVE_INFINITY));
  return withNaN(g, x, select(g, positive, infinite, none));
}

function log1p(g: Graph, p: Precision, x: Id): Id {
  const u = add(g, k(g, 1), x);
  const lost = div(g, sub(g, x, sub(g, u, k(g, 1))), u);
  const value = add(g, log(g, p, u), lost);
  return select(g, apply(g, "eq", u, k(g, Number.POSITIVE_INFINITY)), u, select(g, apply(g, "eq", u, k(g, 0)), log(g, p, u), value));
}

function tanh(g: Graph, p: Precision, x: Id): Id {
  const size = apply(g, "abs", x);
  const t = expm1(g, p, mul(g, k(g, -2), size));
  const value = neg(g, div(g, t, add(g, t, k(g, 2))));
  return select(g, apply(g, "lt", x, k(g, 0)), neg(g, value), value);
}
