import { add, apply, constant, div, type Id, load, mul, select, sub } from "../expression/graph.ts";
import { type Elimination, eliminationOf, factor, solve } from "../linear/sparse-lu.ts";
import type { Kernel } from "../program.ts";
import { at, type Plan, storing } from "./plan.ts";
import type { Rosenbrock } from "./rosenbrock.ts";

/** The kernels of one step of a Rosenbrock method, and the order in which an attempt runs them. */
export interface StepKernels {
  readonly kernels: readonly Kernel[];
  readonly attempt: readonly string[];
  /** Sizes of the arrays that only this method uses. */
  readonly sizes: Readonly<Record<string, number>>;
}

/**
 * Kernels of a Rosenbrock step. The arrays: "state" y, "step" (h, 1/h, 1/(h gamma), h-free use of t in "time"), "factor" the
 * LU factors, "stage1".. the U_i, "next" the new value, "error" the sum of squared scaled errors.
 */
export function rosenbrockKernels(plan: Plan, method: Rosenbrock): StepKernels {
  const { g, size } = plan;
  const elimination = eliminationOf(size, plan.jacobian);
  const y = Array.from({ length: size }, (_, i) => load(g, "state", i));
  const factors = factor(g, elimination, plan.jacobian, load(g, "step", 2));
  const stages = method.a.map((_, i) => storing(plan, `stage${i + 1}`, `stage${i + 1}`, stage(plan, method, elimination, i, y)));
  const finish = finishing(plan, method, y);
  const sizes: Record<string, number> = { factor: factors.length };
  for (let i = 1; i <= method.a.length; i++) sizes[`stage${i}`] = size;
  return {
    kernels: [storing(plan, "factorise", "factor", factors), ...stages, ...finish],
    attempt: ["factorise", ...stages.map(({ name }) => name), "finish"],
    sizes,
  };
}

function stage(plan: Plan, method: Rosenbrock, elimination: Elimination, i: number, y: readonly Id[]): Id[] {
  const { g, size } = plan;
  const [h, perH] = [load(g, "step", 0), load(g, "step", 1)];
  const time = add(g, load(g, "time", 0), mul(g, constant(g, method.c[i] ?? 0), h));
  const argument = y.map((value, j) => add(g, value, combination(plan, method.a[i] ?? [], j)));
  const rates = at(plan, plan.rates, argument, time);
  const right = Array.from({ length: size }, (_, j) => {
    const memory = mul(g, perH, combination(plan, method.C[i] ?? [], j));
    const drift = mul(g, mul(g, constant(g, method.d[i] ?? 0), h), plan.timeDerivative[j] as Id);
    return add(g, add(g, rates[j] as Id, memory), drift);
  });
  return solve(g, elimination, right, "factor");
}

/** The sum of coefficient times stage, for one state. */
function combination({ g }: Plan, coefficients: readonly number[], state: number): Id {
  return coefficients.reduce(
    (sum, coefficient, k) => (coefficient === 0 ? sum : add(g, sum, mul(g, constant(g, coefficient), load(g, `stage${k + 1}`, state)))),
    constant(g, 0),
  );
}

function finishing(plan: Plan, method: Rosenbrock, y: readonly Id[]): Kernel[] {
  const { g } = plan;
  const count = method.a.length;
  const weights = [...(method.a[count - 1] ?? []), 1];
  const next = y.map((value, j) => add(g, value, combination(plan, weights, j)));
  const errors = y.map((value, j) => scaledError(plan, value, next[j] as Id, load(g, `stage${count}`, j), j));
  const finish: Kernel = {
    name: "finish",
    graph: g,
    stores: [
      ...next.map((value, index) => ({ space: "next", index, value })),
      { space: "error", index: 0, value: errors.reduce((sum, error) => add(g, sum, mul(g, error, error)), constant(g, 0)) },
    ],
  };
  return [finish, ...acceptKernels(plan), storing(plan, "interpolate", "dense", interpolated(plan, method))];
}

/** The error of one state over what is tolerated: absolute tolerance plus relative tolerance times the larger magnitude. */
export function scaledError({ g }: Plan, before: Id, after: Id, error: Id, state: number): Id {
  const [a, b] = [apply(g, "abs", before), apply(g, "abs", after)];
  const larger = select(g, apply(g, "lt", a, b), b, a);
  return div(g, error, add(g, load(g, "absolute", state), mul(g, load(g, "relative", 0), larger)));
}

/** Moves a lane on where "accept" is positive, keeping the old value in "before" for dense output. */
export function acceptKernels(plan: Plan): Kernel[] {
  const { g, size } = plan;
  const accepted = apply(g, "lt", constant(g, 0), load(g, "accept", 0));
  const states = Array.from({ length: size }, (_, i) => i);
  return [
    {
      name: "accept",
      graph: g,
      stores: states.flatMap((index) => [
        { space: "before", index, value: load(g, "state", index) },
        { space: "state", index, value: select(g, accepted, load(g, "next", index), load(g, "state", index)) },
      ]),
    },
  ];
}

function interpolated(plan: Plan, method: Rosenbrock): Id[] {
  const { g, size } = plan;
  const x = load(g, "theta", 0);
  const rest = sub(g, constant(g, 1), x);
  return Array.from({ length: size }, (_, j) => {
    const inner = [...method.dense].reverse().reduce<Id | undefined>((sum, row) => {
      const k = combination(plan, row, j);
      return sum === undefined ? k : add(g, k, mul(g, x, sum));
    }, undefined);
    const late = add(g, load(g, "next", j), mul(g, rest, inner ?? constant(g, 0)));
    return add(g, mul(g, rest, load(g, "before", j)), mul(g, x, late));
  });
}
