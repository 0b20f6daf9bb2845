import type { Graph, Id } from "../expression/graph.ts";
import type { Lanes } from "./lanes.ts";

/** Where each array lies in memory: its first byte, and how many values (of all lanes) it holds. */
export interface Layout {
  readonly spaces: ReadonlyMap<string, { readonly base: number; readonly size: number }>;
  /** Constants, each in all lanes. */
  readonly constants: ReadonlyMap<number, number>;
  readonly bytes: number;
}

/** Lays arrays and constants one after the other, each value `lanes.bytes` wide. */
export function layoutOf(lanes: Lanes, sizes: Readonly<Record<string, number>>, constants: readonly number[]): Layout {
  const spaces = new Map<string, { base: number; size: number }>();
  let next = 0;
  for (const [name, size] of Object.entries(sizes)) {
    spaces.set(name, { base: next, size });
    next += size * lanes.bytes;
  }
  const places = new Map<number, number>();
  for (const value of constants) {
    if (places.has(value)) continue;
    places.set(value, next);
    next += lanes.bytes;
  }
  return { spaces, constants: places, bytes: next };
}

/** The address of an element; throws when the array is not laid out. */
export function addressOf(layout: Layout, lanes: Lanes, space: string, index: number): number {
  const found = layout.spaces.get(space);
  if (!found || index >= found.size) throw new RangeError(`no room for ${space}[${index}]`);
  return found.base + index * lanes.bytes;
}

/** Every constant that rows of a graph hold. */
export function constantsIn(g: Graph): number[] {
  return g.op.flatMap((op, id: Id) => (op === "constant" ? [g.value[id] ?? 0] : []));
}
