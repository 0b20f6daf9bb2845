import { add, constant, type Graph, type Id, load, mul, sub } from "../expression/graph.ts";
import { at, type Plan, storing } from "./plan.ts";
import { acceptKernels, type StepKernels, scaledError } from "./rosenbrock-kernels.ts";

/** Tsitouras 2011 (doi 10.1016/j.camwa.2011.06.002): explicit, order 5(4), with a free interpolant of order 4. */
export const tsit5 = {
  name: "tsit5",
  order: 5,
  a: [
    [],
    [0.161],
    [-0.008480655492356989, 0.335480655492357],
    [2.8971530571054935, -6.359448489975075, 4.3622954328695815],
    [5.325864828439257, -11.748883564062828, 7.4955393428898365, -0.09249506636175525],
    [5.86145544294642, -12.92096931784711, 8.159367898576159, -0.071584973281401, -0.028269050394068383],
    [0.09646076681806523, 0.01, 0.4798896504144996, 1.379008574103742, -3.290069515436081, 2.324710524099774],
  ],
  c: [0, 0.161, 0.327, 0.9, 0.9800255409045097, 1, 1],
  error: [
    -0.00178001105222577714, -0.0008164344596567469, 0.007880878010261995, -0.1447110071732629, 0.5823571654525552, -0.45808210592918697,
    0.015151515151515152,
  ],
} as const;

/** Kernels of a step of Tsit5. "stage1".. hold the rates; the seventh is taken at the new value and serves the error. */
export function tsit5Kernels(plan: Plan): StepKernels {
  const { g, size } = plan;
  const h = load(g, "step", 0);
  const y = Array.from({ length: size }, (_, i) => load(g, "state", i));
  const stages = tsit5.a.map((row, i) => {
    const argument = y.map((value, j) => add(g, value, mul(g, h, combination(g, row, j))));
    const time = add(g, load(g, "time", 0), mul(g, constant(g, tsit5.c[i] ?? 0), h));
    return storing(plan, `stage${i + 1}`, `stage${i + 1}`, at(plan, plan.rates, argument, time));
  });
  const next = y.map((value, j) => add(g, value, mul(g, h, combination(g, tsit5.a[6], j))));
  const errors = y.map((value, j) => scaledError(plan, value, next[j] as Id, mul(g, h, combination(g, tsit5.error, j)), j));
  const sum = errors.reduce((total, error) => add(g, total, mul(g, error, error)), constant(g, 0));
  const finish = {
    name: "finish",
    graph: g,
    stores: [...next.map((value, index) => ({ space: "next", index, value })), { space: "error", index: 0, value: sum }],
  };
  const sizes = Object.fromEntries(tsit5.a.map((_, i) => [`stage${i + 1}`, size]));
  return {
    kernels: [...stages, finish, ...acceptKernels(plan), storing(plan, "interpolate", "dense", interpolated(plan))],
    attempt: [...stages.map(({ name }) => name), "finish"],
    sizes,
  };
}

function combination(g: Graph, coefficients: readonly number[], state: number): Id {
  return coefficients.reduce(
    (sum, coefficient, k) => add(g, sum, mul(g, constant(g, coefficient), load(g, `stage${k + 1}`, state))),
    constant(g, 0),
  );
}

function interpolated(plan: Plan): Id[] {
  const { g, size } = plan;
  const h = load(g, "step", 0);
  const weights = denseWeights(g, load(g, "theta", 0));
  return Array.from({ length: size }, (_, j) => {
    const change = weights.reduce((sum, weight, k) => add(g, sum, mul(g, weight, load(g, `stage${k + 1}`, j))), constant(g, 0));
    return add(g, load(g, "before", j), mul(g, h, change));
  });
}

/** The seven weights of the interpolant at x in [0, 1]. */
function denseWeights(g: Graph, x: Id): Id[] {
  const k = (value: number): Id => constant(g, value);
  const minus = (value: number): Id => sub(g, x, k(value));
  const square = mul(g, x, x);
  const quadratic = (b: number, c: number): Id => add(g, sub(g, square, mul(g, k(b), x)), k(c));
  const scaled = (factor: number, rest: Id): Id => mul(g, mul(g, k(factor), square), rest);
  return [
    mul(g, mul(g, mul(g, k(-1.0530884977290216), x), minus(1.329989018975141)), quadratic(1.4364028541716351, 0.7139816917074209)),
    scaled(0.1017, quadratic(2.1966568338249754, 1.2949852507374631)),
    scaled(2.490627285651253, quadratic(2.3853564547206166, 1.578034682080925)),
    scaled(-16.548102889244902, mul(g, minus(1.2171292729553325), minus(0.6162040603780009))),
    scaled(47.37952196281928, mul(g, minus(1.2030712083723627), minus(0.6580472926535474))),
    scaled(-34.87065786149661, mul(g, minus(1.2), minus(0.6666666666666666))),
    scaled(2.5, mul(g, minus(1), minus(0.6))),
  ];
}
