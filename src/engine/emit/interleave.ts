import type { Graph, Id } from "../expression/graph.ts";
import { inOrder, operands } from "../expression/substitute.ts";

/**
 * An order of rows in which several roots are worked out side by side, a row of each in turn. A processor that waits for one
 * long chain of multiplications then has others to go on with; hosts keep the order of the code. `streams` roots are
 * under way at a time: more would not fit the registers.
 */
export function interleaved(g: Graph, roots: readonly Id[], streams: number): Id[] {
  const waiting = roots.map((root) => chainOf(g, root)).reverse();
  const order: Id[] = [];
  const done = new Set<Id>();
  const running: Id[][] = [];
  while (waiting.length > 0 || running.length > 0) {
    while (running.length < streams && waiting.length > 0) running.push(waiting.pop() ?? []);
    for (const chain of running) {
      while (done.has(chain[chain.length - 1] ?? -1)) chain.pop();
      const next = chain[chain.length - 1];
      if (next === undefined) continue;
      // what another stream has begun is always finished there, for chains hold operands before users
      chain.pop();
      done.add(next);
      order.push(next);
    }
    for (let k = running.length - 1; k >= 0; k--) if (running[k]?.length === 0) running.splice(k, 1);
  }
  return order;
}

// everything a root needs that is an operation, last first
function chainOf(g: Graph, root: Id): Id[] {
  const seen = new Set<Id>();
  const chain: Id[] = [];
  inOrder(
    g,
    root,
    (id) => seen.has(id),
    (id) => {
      seen.add(id);
      if (operands(g, id).length > 0) chain.push(id);
    },
  );
  return chain.reverse();
}
