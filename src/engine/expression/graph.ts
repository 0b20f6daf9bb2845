/**
 * The expression graph: every distinct expression once (hash-consed), as rows of five parallel columns.
 *
 * Constructors simplify as they build (0 + x, 1 * x, x - x, constants folded), so common subexpressions, symbolic
 * derivatives and factorisations stay small without a later pass. Only operations whose result IEEE 754 fixes are
 * folded: a folded exp would carry the bits of the machine that compiled it.
 */

/** Operations that IEEE 754 defines to the bit. */
export type Arithmetic = "add" | "sub" | "mul" | "div" | "neg" | "sqrt" | "abs" | "min" | "max";
/** Comparisons and logic, whose results only `select`, `and`, `or` and `not` read. */
export type Logic = "lt" | "le" | "eq" | "and" | "or" | "not";
/** Functions that a back end supplies: the same algorithm, so the same bits, on every one. */
export type Transcendental = "exp" | "expm1" | "log" | "log1p" | "tanh" | "pow";
/**
 * What transcendental functions are made of: rounding to the nearest whole number (ties to even), a times 2 to the whole
 * number b, and the exponent (-1022 to 1023) and the mantissa (1 to 2) of a positive normal number.
 */
export type Primitive = "nearest" | "scale2" | "exponent" | "mantissa";
/** `load` reads element `index` of the array named `space`; `select` is its second operand where the first holds, else its third. */
export type Op = "constant" | "load" | Arithmetic | Logic | Transcendental | Primitive | "select";

/** A row of the graph. */
export type Id = number;

/** The columns of an expression graph. `a`, `b`, `c` are operands (-1: none); `value` holds a constant or a load's index. */
export interface Graph {
  readonly op: Op[];
  readonly a: Id[];
  readonly b: Id[];
  readonly c: Id[];
  readonly value: number[];
  /** The array that a load reads; "" for other rows. */
  readonly space: string[];
  /** Rows by what they are: operation and operands as one number, or as text where that does not fit. */
  readonly seen: Map<string | number, Id>;
}

/** An empty graph. */
export const graph = (): Graph => ({ op: [], a: [], b: [], c: [], value: [], space: [], seen: new Map() });

// 32 operations and two operands of 24 bits fit the 53 bits of a whole number
const mostRows = 2 ** 24;
const operationNumber = {} as Record<Op, number>;
const operations: readonly Op[] = [
  ...(["add", "sub", "mul", "div", "neg", "sqrt", "abs", "min", "max", "lt", "le", "eq", "and", "or", "not"] as const),
  ...(["exp", "expm1", "log", "log1p", "tanh", "pow", "nearest", "scale2", "exponent", "mantissa"] as const),
];
for (const [number, op] of operations.entries()) operationNumber[op] = number;

function textKey(op: Op, a: Id, b: Id, c: Id, value: number, space: string): string {
  if (op === "constant") return Object.is(value, -0) ? "=-0" : `=${value}`;
  return op === "load" ? `${space}[${value}` : `${op} ${a} ${b} ${c}`;
}

function row(g: Graph, op: Op, a: Id, b: Id, c: Id, value: number, space: string): Id {
  const key = c >= 0 || a < 0 ? textKey(op, a, b, c, value, space) : (operationNumber[op] * mostRows + a) * mostRows + b + 1;
  const known = g.seen.get(key);
  if (known !== undefined) return known;
  const id = g.op.push(op) - 1;
  g.a.push(a);
  g.b.push(b);
  g.c.push(c);
  g.value.push(value);
  g.space.push(space);
  g.seen.set(key, id);
  return id;
}

/** A constant. */
export const constant = (g: Graph, value: number): Id => row(g, "constant", -1, -1, -1, value, "");

/** Element `index` of the array `space`. */
export const load = (g: Graph, space: string, index: number): Id => row(g, "load", -1, -1, -1, index, space);

/** The value of a row that is a constant, else undefined. */
export const constantValue = (g: Graph, id: Id): number | undefined => (g.op[id] === "constant" ? g.value[id] : undefined);

const is = (g: Graph, id: Id, value: number): boolean => g.op[id] === "constant" && g.value[id] === value;

/** a + b. */
export function add(g: Graph, a: Id, b: Id): Id {
  if (is(g, a, 0)) return b;
  if (is(g, b, 0)) return a;
  const x = constantValue(g, a);
  const y = constantValue(g, b);
  if (x !== undefined && y !== undefined) return constant(g, x + y);
  if (g.op[b] === "neg") return sub(g, a, g.a[b] as Id);
  if (g.op[a] === "neg") return sub(g, b, g.a[a] as Id);
  return a <= b ? row(g, "add", a, b, -1, 0, "") : row(g, "add", b, a, -1, 0, "");
}

/** a - b. */
export function sub(g: Graph, a: Id, b: Id): Id {
  if (is(g, b, 0)) return a;
  if (is(g, a, 0)) return neg(g, b);
  if (a === b) return constant(g, 0);
  const x = constantValue(g, a);
  const y = constantValue(g, b);
  if (x !== undefined && y !== undefined) return constant(g, x - y);
  if (g.op[b] === "neg") return add(g, a, g.a[b] as Id);
  return row(g, "sub", a, b, -1, 0, "");
}

/** a * b. */
export function mul(g: Graph, a: Id, b: Id): Id {
  if (is(g, a, 0) || is(g, b, 0)) return constant(g, 0);
  if (is(g, a, 1)) return b;
  if (is(g, b, 1)) return a;
  if (is(g, a, -1)) return neg(g, b);
  if (is(g, b, -1)) return neg(g, a);
  const x = constantValue(g, a);
  const y = constantValue(g, b);
  if (x !== undefined && y !== undefined) return constant(g, x * y);
  if (g.op[a] === "neg") return neg(g, mul(g, g.a[a] as Id, b));
  if (g.op[b] === "neg") return neg(g, mul(g, a, g.a[b] as Id));
  return a <= b ? row(g, "mul", a, b, -1, 0, "") : row(g, "mul", b, a, -1, 0, "");
}

/** a / b. */
export function div(g: Graph, a: Id, b: Id): Id {
  if (is(g, a, 0)) return a;
  if (is(g, b, 1)) return a;
  if (is(g, b, -1)) return neg(g, a);
  if (a === b) return constant(g, 1);
  const x = constantValue(g, a);
  const y = constantValue(g, b);
  if (x !== undefined && y !== undefined && y !== 0) return constant(g, x / y);
  if (g.op[a] === "neg") return neg(g, div(g, g.a[a] as Id, b));
  if (g.op[b] === "neg") return neg(g, div(g, a, g.a[b] as Id));
  return row(g, "div", a, b, -1, 0, "");
}

/** -a. */
export function neg(g: Graph, a: Id): Id {
  const x = constantValue(g, a);
  if (x !== undefined) return constant(g, x === 0 ? 0 : -x);
  if (g.op[a] === "neg") return g.a[a] as Id;
  if (g.op[a] === "sub") return sub(g, g.b[a] as Id, g.a[a] as Id);
  return row(g, "neg", a, -1, -1, 0, "");
}

const largestProduct = 64;

/** a to the power b; fixed whole powers become products, which hold for negative a too, and halves become roots. */
export function pow(g: Graph, a: Id, b: Id): Id {
  const n = constantValue(g, b);
  if (n === 0.5) return apply(g, "sqrt", a);
  if (n === undefined || !Number.isInteger(n) || Math.abs(n) > largestProduct) return row(g, "pow", a, b, -1, 0, "");
  const product = wholePower(g, a, Math.abs(n));
  return n < 0 ? div(g, constant(g, 1), product) : product;
}

function wholePower(g: Graph, a: Id, n: number): Id {
  if (n === 0) return constant(g, 1);
  const rest = n % 2 === 1 ? a : constant(g, 1);
  return n === 1 ? a : mul(g, wholePower(g, mul(g, a, a), (n - (n % 2)) / 2), rest);
}

/** `yes` where `condition` holds, else `no`. */
export function select(g: Graph, condition: Id, yes: Id, no: Id): Id {
  return yes === no ? yes : row(g, "select", condition, yes, no, 0, "");
}

/** Any operation on rows; arithmetic is simplified. */
export function apply(g: Graph, op: Exclude<Op, "constant" | "load" | "select">, a: Id, b: Id = -1): Id {
  switch (op) {
    case "add":
      return add(g, a, b);
    case "sub":
      return sub(g, a, b);
    case "mul":
      return mul(g, a, b);
    case "div":
      return div(g, a, b);
    case "neg":
      return neg(g, a);
    case "pow":
      return pow(g, a, b);
    default:
      return row(g, op, a, b, -1, 0, "");
  }
}
