import { derivatives, reach } from "../expression/derivative.ts";
import { add, apply, constant, constantValue, div, type Graph, type Id, load, mul, select, sub } from "../expression/graph.ts";
import { rowsBelow, substitute } from "../expression/substitute.ts";
import type { Program } from "../program.ts";

/**
 * The exponential scheme for membranes (Rush and Larsen 1978, doi 10.1109/TBME.1978.326270; staggered as in Hines 1984,
 * doi 10.1016/0020-7101(84)90008-4). A state that its own rate depends on linearly (a gate) is advanced exactly with
 * everything else held; any other (the membrane potential) goes first, by one linearly implicit step.
 */
export interface Scheme {
  readonly g: Graph;
  /** States that go first, and their next values; the loads of both lists read the space "state". */
  readonly implicit: readonly StateRow[];
  /** Gates: next = keep * state + gain (+ kick * draw). */
  readonly exact: readonly GateRow[];
  readonly outputs: readonly Id[];
  readonly initial: readonly Id[];
  readonly events: readonly EventRow[];
}

/** A state and its next value. */
export interface StateRow {
  readonly state: number;
  readonly value: Id;
}

/** A gate: what of it is kept, what is gained, and how strongly a draw of variance 1 kicks it. */
export interface GateRow {
  readonly state: number;
  readonly keep: Id;
  readonly gain: Id;
  readonly kick: Id | undefined;
}

/** An event: its trigger, and the values that states take. */
export interface EventRow {
  readonly when: Id;
  readonly then: readonly StateRow[];
}

/** `backward`: first order, damped. `centred`: second order, with gates half a step ahead of the potential. */
export type Stagger = "backward" | "centred";

/** Works out one step of `step` h for a program. Throws a RangeError when the step is not positive. */
export function schemeOf(program: Program, step: number, stagger: Stagger): Scheme {
  if (!(step > 0)) throw new RangeError(`the step is ${step} h; give a positive one`);
  const { graph: g, states, derivative } = program;
  const reached = reach(g, derivative);
  const slopes = states.map((_, i) => derivatives(reached, load(g, "state", i)).get(derivative[i] as Id) ?? constant(g, 0));
  const isLinear = (i: number): boolean => !reads(g, slopes[i] as Id, i);
  const noisy = program.noise.filter(({ value }) => constantValue(g, value) !== 0);
  const noiseOf = new Map(noisy.map(({ state, value }) => [state, value] as const));
  const implicit: StateRow[] = [];
  const exact: GateRow[] = [];
  for (const i of states.keys()) {
    const rate = scaled(g, derivative[i] as Id, step);
    const slope = scaled(g, slopes[i] as Id, step);
    const noise = noiseOf.get(i);
    if (isLinear(i)) exact.push(gate(g, i, rate, slope, noise === undefined ? undefined : mul(g, noise, constant(g, Math.sqrt(step)))));
    else if (noise !== undefined)
      throw new RangeError(`${states[i]?.name} has noise, but its own rate is not linear in it; put noise on a linear state`);
    else implicit.push({ state: i, value: linearlyImplicit(g, i, rate, slope, stagger) });
  }
  const events = program.events.map(({ when, then }) => ({ when, then }));
  return { g, implicit, exact, outputs: program.output, initial: program.initial, events };
}

const reads = (g: Graph, id: Id, state: number): boolean =>
  rowsBelow(g, [id]).some((row) => g.op[row] === "load" && g.space[row] === "state" && g.value[row] === state);

// rates come multiplied by the hours of their unit of time; folding the step into that factor keeps small steps exact
function scaled(g: Graph, id: Id, step: number): Id {
  const [a, b] = [g.a[id] ?? -1, g.b[id] ?? -1];
  if (g.op[id] === "mul") {
    const [x, y] = [constantValue(g, a), constantValue(g, b)];
    if (x !== undefined) return mul(g, constant(g, x * step), b);
    if (y !== undefined) return mul(g, constant(g, y * step), a);
  }
  if (g.op[id] === "neg") return apply(g, "neg", scaled(g, a, step));
  return mul(g, constant(g, step), id);
}

function linearlyImplicit(g: Graph, i: number, rate: Id, slope: Id, stagger: Stagger): Id {
  const share = constant(g, stagger === "centred" ? 0.5 : 1);
  return add(g, load(g, "state", i), div(g, rate, sub(g, constant(g, 1), mul(g, share, slope))));
}

// y' = c + J y has y(h) = exp(hJ) y(0) + c (exp(hJ) - 1) / J
function gate(g: Graph, i: number, rate: Id, slope: Id, noise: Id | undefined): GateRow {
  const free = substitute(g, rate, g, (space, k) => (space === "state" && k === i ? constant(g, 0) : load(g, space, k)), new Map());
  if (constantValue(g, slope) === 0) return { state: i, keep: constant(g, 1), gain: free, kick: noise };
  const decayed = apply(g, "expm1", slope);
  const keep = add(g, decayed, constant(g, 1));
  const steady = ratio(g, free, slope);
  const gain = steady === undefined ? mul(g, free, averaged(g, decayed, slope)) : mul(g, steady, decayed);
  if (noise === undefined) return { state: i, keep, gain, kick: undefined };
  // the variance that an Ornstein-Uhlenbeck process gathers over one step
  const twice = mul(g, constant(g, 2), slope);
  const kick = mul(g, noise, apply(g, "sqrt", averaged(g, apply(g, "expm1", twice), twice)));
  return { state: i, keep, gain, kick };
}

// k x / t over k y / t is x / y: a gate with a time constant goes to its steady state without dividing
function ratio(g: Graph, a: Id, b: Id): Id | undefined {
  const [above, below] = [scaledQuotient(g, a), scaledQuotient(g, b)];
  const divisor = below && constantValue(g, below.top);
  if (!above || !below || above.bottom !== below.bottom || !divisor) return undefined;
  return mul(g, constant(g, above.factor / (below.factor * divisor)), above.top);
}

function scaledQuotient(g: Graph, id: Id): { factor: number; top: Id; bottom: Id } | undefined {
  const [a, b] = [g.a[id] ?? -1, g.b[id] ?? -1];
  if (g.op[id] === "div") return { factor: 1, top: a, bottom: b };
  if (g.op[id] === "neg") {
    const inner = scaledQuotient(g, a);
    return inner && { ...inner, factor: -inner.factor };
  }
  if (g.op[id] !== "mul") return undefined;
  const [factor, rest] = constantValue(g, a) !== undefined ? [constantValue(g, a), b] : [constantValue(g, b), a];
  const inner = scaledQuotient(g, rest);
  return factor === undefined || !inner ? undefined : { ...inner, factor: factor * inner.factor };
}

// (exp(z) - 1) / z, which is 1 at 0
function averaged(g: Graph, decayed: Id, z: Id): Id {
  if (constantValue(g, z) !== undefined) return div(g, decayed, z);
  const none = apply(g, "eq", z, constant(g, 0));
  return select(g, none, constant(g, 1), div(g, decayed, select(g, none, constant(g, 1), z)));
}
