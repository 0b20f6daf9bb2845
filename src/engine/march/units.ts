import { type Graph, type Id, load } from "../expression/graph.ts";
import { substitute } from "../expression/substitute.ts";
import type { Kernel } from "../program.ts";
import type { MarchKernels } from "./march-kernels.ts";

/**
 * The same kernels for several vectors of cells at once: a step is one long chain (potential, rates, gates, currents), and
 * with two chains side by side a processor always has one to go on with. Unit u finds element i of an array at
 * `u * size + i`; inputs are shared. Events are numbered unit by unit.
 */
export function inUnits(of: MarchKernels, sizes: Readonly<Record<string, number>>, units: number): MarchKernels {
  const known = Array.from({ length: units }, () => new Map<Id, Id>());
  const place = (space: string, index: number, unit: number): number => index + (space === "input" ? 0 : unit * (sizes[space] ?? 0));
  const value = (g: Graph, id: Id, unit: number): Id => {
    const leaf = (space: string, index: number): Id => load(g, space, place(space, index, unit));
    return unit === 0 ? id : substitute(g, id, g, leaf, known[unit] as Map<Id, Id>);
  };
  const all = Array.from({ length: units }, (_, unit) => unit);
  const storesOf = (kernel: Kernel, unit: number): Kernel["stores"] =>
    kernel.stores.map((store) => ({
      space: store.space,
      index: place(store.space, store.index, unit),
      value: value(kernel.graph, store.value, unit),
    }));
  const together = (kernel: Kernel): Kernel => {
    const stores = all.map((unit) => storesOf(kernel, unit));
    return { ...kernel, stores: kernel.stores.flatMap((_, k) => stores.flatMap((own) => own[k] ?? [])) };
  };
  const events = of.kernels.filter(({ name }) => name.startsWith("reset")).length;
  const apart = (kernel: Kernel): Kernel[] =>
    all.map((unit) => ({ ...kernel, name: `reset${unit * events + Number(kernel.name.slice(5))}`, stores: storesOf(kernel, unit) }));
  return { ...of, kernels: of.kernels.flatMap((kernel) => (kernel.name.startsWith("reset") ? apart(kernel) : [together(kernel)])) };
}
