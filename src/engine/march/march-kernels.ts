import { hoist } from "../emit/hoist.ts";
import { lowered } from "../emit/transcendental.ts";
import { add, apply, constant, div, type Graph, graph, type Id, load, mul, select, sub } from "../expression/graph.ts";
import { type Interval, intervals } from "../expression/interval.ts";
import type { Kernel } from "../program.ts";
import { tabulate } from "./columns.ts";
import type { Scheme } from "./exponential.ts";

/** Between which values states are held, by number. Rates that read a held state can be worked out with less care. */
export type Bounds = ReadonlyMap<number, Interval>;

/** A program's step as straight-line code, and the sizes of the arrays that it reads and writes. */
export interface MarchKernels {
  readonly kernels: readonly Kernel[];
  readonly graph: Graph;
  /** Noisy states, in the order of their draws. */
  readonly noisy: number;
  readonly derived: number;
  /** Columns of the table; the kernel "tabulate" fills one row of it in double precision. */
  readonly columns: number;
  readonly tabulate: Kernel | undefined;
}

/**
 * Kernels of one step, in the order in which they run: `implicit` advances the states that go first, `gates` the others,
 * `watch` finds crossings and adds up outputs. Where an event is met, `locate` finds when, and `reset0`, `reset1` ... carry it
 * out. `prepare`, `initialise` and `arm` run once. With `tableOf`, functions of that state alone are loads of "column".
 */
export function marchKernels(
  scheme: Scheme,
  singlePrecision: boolean,
  tableOf: number | undefined,
  bounds: Bounds = new Map(),
): MarchKernels {
  const rows = stepRows(scheme, bounds);
  const groups = [rows.implicit, rows.gates, rows.crossed, rows.triggers, rows.sums, rows.located, ...rows.resets, scheme.initial];
  const { g, roots, derived } = hoist(scheme.g, groups.flat());
  const table = tableOf === undefined ? { roots, columns: [] } : tabulate(g, roots, tableOf);
  const exact = graph();
  const reach = intervals(g, (space, index) => (space === "state" ? bounds.get(index) : undefined));
  const moderate = { singlePrecision, moderate: true, reach };
  const final = lowered(g, [...table.roots, ...derived], exact, moderate);
  let next = 0;
  const take = (count: number): Id[] => {
    next += count;
    return final.slice(next - count, next);
  };
  const [implicit, gates, crossed, triggers, sums, located, ...rest] = groups.map(({ length }) => take(length)) as [
    Id[],
    Id[],
    Id[],
    Id[],
    Id[],
    Id[],
  ];
  const initial = (rest as Id[][]).at(-1) ?? [];
  const first = scheme.implicit.map(({ state }) => state);
  const later = scheme.exact.map(({ state }) => state);
  const into = (space: string, values: readonly Id[], at: (k: number) => number = (k) => k): Kernel["stores"] =>
    values.map((value, k) => ({ space, index: at(k), value }));
  const kernels: Kernel[] = [
    { name: "prepare", graph: exact, stores: into("derived", take(derived.length)) },
    { name: "initialise", graph: exact, stores: into("state", initial) },
    { name: "arm", graph: exact, stores: into("trigger", triggers) },
    { name: "implicit", graph: exact, stores: into("state", implicit, (k) => first[k] ?? 0) },
    { name: "gates", graph: exact, stores: into("state", gates, (k) => later[k] ?? 0) },
    {
      name: "watch",
      graph: exact,
      // the trigger of the step before is kept before it is overwritten
      stores: [
        ...into("crossed", crossed),
        ...into(
          "before",
          scheme.events.map((_, e) => load(exact, "trigger", e)),
        ),
        ...into("trigger", triggers),
        ...into("sum", sums),
      ],
    },
    { name: "locate", graph: exact, stores: into("crossed", located) },
    ...scheme.events.map((event, e) => ({
      name: `reset${e}`,
      graph: exact,
      stores: into("state", (rest as Id[][])[e] ?? [], (k) => event.then[k]?.state ?? 0),
    })),
  ];
  return {
    kernels,
    graph: exact,
    noisy: rows.noisy,
    derived: derived.length,
    columns: table.columns.length,
    tabulate: table.columns.length > 0 ? tableKernel(g, table.columns) : undefined,
  };
}

interface StepRows {
  readonly implicit: readonly Id[];
  readonly gates: readonly Id[];
  readonly crossed: readonly Id[];
  readonly located: readonly Id[];
  readonly triggers: readonly Id[];
  readonly sums: readonly Id[];
  readonly resets: readonly (readonly Id[])[];
  readonly noisy: number;
}

function stepRows({ g, implicit, exact, outputs, events }: Scheme, bounds: Bounds): StepRows {
  let noisy = 0;
  const gates = exact.map(({ state, keep, gain, kick }) => {
    const next = add(g, mul(g, keep, load(g, "state", state)), gain);
    return kick === undefined ? next : add(g, next, mul(g, kick, load(g, "draw", noisy++)));
  });
  const one = constant(g, 1);
  const crossed = events.map(({ when }, e) => {
    const before = load(g, "trigger", e);
    const rises = apply(g, "and", apply(g, "lt", before, constant(g, 0)), apply(g, "le", constant(g, 0), when));
    return select(g, rises, one, constant(g, 0));
  });
  // 1 and the share of the step that had passed
  const located = events.map((_, e) => {
    const [before, after] = [load(g, "before", e), load(g, "trigger", e)];
    const hit = apply(g, "lt", constant(g, 0), load(g, "crossed", e));
    return select(g, hit, add(g, one, div(g, before, sub(g, before, after))), constant(g, 0));
  });
  return {
    implicit: implicit.map(({ state, value }) => held(g, value, bounds.get(state))),
    gates,
    crossed,
    located,
    triggers: events.map(({ when }) => when),
    sums: outputs.map((value, k) => add(g, load(g, "sum", k), value)),
    resets: events.map(({ then }, e) => {
      const hit = apply(g, "lt", constant(g, 0), load(g, "crossed", e));
      return then.map(({ state, value }) => select(g, hit, value, load(g, "state", state)));
    }),
    noisy,
  };
}

const held = (g: Graph, value: Id, within: Interval | undefined): Id =>
  within ? apply(g, "max", apply(g, "min", value, constant(g, within[1])), constant(g, within[0])) : value;

// always in double precision: a table is made once
function tableKernel(g: Graph, columns: readonly Id[]): Kernel {
  const exact = graph();
  const values = lowered(g, columns, exact, { singlePrecision: false });
  return { name: "tabulate", graph: exact, stores: values.map((value, index) => ({ space: "column", index, value })) };
}
