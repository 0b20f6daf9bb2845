import { hoist } from "../emit/hoist.ts";
import { lowered } from "../emit/transcendental.ts";
import { add, apply, constant, div, type Graph, graph, type Id, load, mul, select, sub } from "../expression/graph.ts";
import { type Interval, intervals } from "../expression/interval.ts";
import type { Kernel } from "../program.ts";
import { tabulate } from "./columns.ts";
import type { GateRow, Scheme, StateRow } from "./exponential.ts";

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
  const { rows, noisy } = stepRows(scheme, bounds);
  const { g, roots, derived } = hoist(scheme.g, Object.values(rows).flat());
  const table = tableOf === undefined ? { roots, columns: [] } : tabulate(g, roots, tableOf);
  const exact = graph();
  const reach = intervals(g, (space, index) => (space === "state" ? bounds.get(index) : undefined));
  const final = lowered(g, [...table.roots, ...derived], exact, { singlePrecision, moderate: true, reach });
  const lists = regrouped({ ...rows, derived }, final);
  return {
    kernels: kernelsOf(scheme, exact, lists),
    graph: exact,
    noisy,
    derived: derived.length,
    columns: table.columns.length,
    tabulate: table.columns.length > 0 ? tableKernel(g, table.columns) : undefined,
  };
}

/** Rows by the name of what they are for. */
type Lists = Readonly<Record<string, readonly Id[]>>;

// what was flattened into one list, by name again
function regrouped(names: Lists, flat: readonly Id[]): Lists {
  let next = 0;
  return Object.fromEntries(
    Object.entries(names).map(([name, { length }]) => {
      next += length;
      return [name, flat.slice(next - length, next)];
    }),
  );
}

function kernelsOf(scheme: Scheme, g: Graph, of: Lists): Kernel[] {
  const into = (space: string, values: readonly Id[] = [], states?: readonly StateRow[] | readonly GateRow[]): Kernel["stores"] =>
    values.map((value, k) => ({ space, index: states?.[k]?.state ?? k, value }));
  const before = scheme.events.map((_, e) => load(g, "trigger", e));
  const kernel = (name: string, ...stores: Kernel["stores"][]): Kernel => ({ name, graph: g, stores: stores.flat() });
  return [
    kernel("prepare", into("derived", of["derived"])),
    kernel("initialise", into("state", of["initial"])),
    kernel("arm", into("trigger", of["triggers"])),
    kernel("implicit", into("state", of["implicit"], scheme.implicit)),
    kernel("gates", into("state", of["gates"], scheme.exact)),
    // the trigger of the step before is kept before it is overwritten
    kernel("watch", into("crossed", of["crossed"]), into("before", before), into("trigger", of["triggers"]), into("sum", of["sums"])),
    kernel("locate", into("crossed", of["located"])),
    ...scheme.events.map(({ then }, e) => kernel(`reset${e}`, into("state", of[`reset${e}`], then))),
  ];
}

function stepRows({ g, implicit, exact, outputs, events, initial }: Scheme, bounds: Bounds): { rows: Lists; noisy: number } {
  let noisy = 0;
  const gates = exact.map(({ state, keep, gain, kick }) => {
    const next = add(g, mul(g, keep, load(g, "state", state)), gain);
    return kick === undefined ? next : add(g, next, mul(g, kick, load(g, "draw", noisy++)));
  });
  const rows = {
    implicit: implicit.map(({ state, value }) => held(g, value, bounds.get(state))),
    gates,
    crossed: events.map(({ when }, e) => select(g, rises(g, load(g, "trigger", e), when), constant(g, 1), constant(g, 0))),
    triggers: events.map(({ when }) => when),
    sums: outputs.map((value, k) => add(g, load(g, "sum", k), value)),
    located: events.map((_, e) => located(g, e)),
    initial,
  };
  const resets = events.map(({ then }, e) => [
    `reset${e}`,
    then.map(({ state, value }) => select(g, wasHit(g, e), value, load(g, "state", state))),
  ]);
  return { rows: { ...rows, ...(Object.fromEntries(resets) as Lists) }, noisy };
}

const rises = (g: Graph, before: Id, after: Id): Id =>
  apply(g, "and", apply(g, "lt", before, constant(g, 0)), apply(g, "le", constant(g, 0), after));

const wasHit = (g: Graph, e: number): Id => apply(g, "lt", constant(g, 0), load(g, "crossed", e));

// 1 and the share of the step that had passed at the crossing
function located(g: Graph, e: number): Id {
  const [before, after] = [load(g, "before", e), load(g, "trigger", e)];
  return select(g, wasHit(g, e), add(g, constant(g, 1), div(g, before, sub(g, before, after))), constant(g, 0));
}

const held = (g: Graph, value: Id, within: Interval | undefined): Id =>
  within ? apply(g, "max", apply(g, "min", value, constant(g, within[1])), constant(g, within[0])) : value;

// always in double precision: a table is made once
function tableKernel(g: Graph, columns: readonly Id[]): Kernel {
  const exact = graph();
  const values = lowered(g, columns, exact, { singlePrecision: false });
  return { name: "tabulate", graph: exact, stores: values.map((value, index) => ({ space: "column", index, value })) };
}
