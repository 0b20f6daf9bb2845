import { hoist } from "../emit/hoist.ts";
import { lowered } from "../emit/transcendental.ts";
import { add, constant, type Graph, graph, type Id, load, mul } from "../expression/graph.ts";
import { substitute } from "../expression/substitute.ts";
import type { Kernel, Program } from "../program.ts";
import { byteScale } from "./network-noise.ts";
import { quicker } from "./network-rewrite.ts";

/** The kernels of one node of a network: what is worked out once, its start, what it sends there, and one step. */
export interface NodeKernels {
  readonly prepare: Kernel;
  readonly initialise: Kernel;
  readonly send: Kernel;
  readonly step: Kernel;
}

/** How a node stands in its network: the step (h), the input that coupling comes in by, the output it sends, outputs that are kept. */
export interface NodeParts {
  readonly step: number;
  readonly input: number;
  readonly output: number;
  readonly kept: readonly number[];
}

/** Builds the kernels of a node of a network, for single precision. */
export function nodeKernels(program: Program, parts: NodeParts): NodeKernels {
  const { g: own, lists } = nodeRows(program, parts);
  const simpler = quicker(own, Object.values(lists).flat());
  const { g, roots, derived } = hoist(simpler.g, simpler.roots);
  const exact = graph();
  const final = lowered(g, [...roots, ...derived], exact, { singlePrecision: true, moderate: true });
  let at = 0;
  const take = (space: string, count: number): Kernel["stores"] => {
    at += count;
    return final.slice(at - count, at).map((value, index) => ({ space, index, value }));
  };
  const states = program.states.length;
  const kernel = (name: string, stores: Kernel["stores"]): Kernel => ({ name, graph: exact, stores });
  return {
    step: kernel("step", [...take("state", states), ...take("sum", parts.kept.length), ...take("signal", 1)]),
    initialise: kernel("initialise", take("state", states)),
    send: kernel("send", take("signal", 1)),
    prepare: kernel("prepare", take("derived", derived.length)),
  };
}

/** Rows of one step of a node: its next states, sums of outputs and what it sends then; and its start, and what it sends there. */
function nodeRows(
  program: Program,
  { step, input, output, kept }: NodeParts,
): { g: Graph; lists: Readonly<Record<string, readonly Id[]>> } {
  const g = graph();
  const known = new Map<Id, Id>();
  const leaf = (space: string, i: number): Id => (space === "input" && i === input ? load(g, "coupling", 0) : load(g, space, i));
  const copy = (id: Id): Id => substitute(program.graph, id, g, leaf, known);
  const moved = program.states.map((_, i) => add(g, load(g, "state", i), mul(g, copy(program.derivative[i] as Id), constant(g, step))));
  for (const [k, { state, value }] of program.noise.entries()) {
    const kick = mul(g, mul(g, copy(value), constant(g, byteScale * Math.sqrt(step))), load(g, "draw", k));
    moved[state] = add(g, moved[state] as Id, kick);
  }
  const sent = copy(program.output[output] as Id);
  const onMoved = (space: string, i: number): Id => (space === "state" ? (moved[i] as Id) : load(g, space, i));
  const lists = {
    moved,
    sums: kept.map((which, k) => add(g, load(g, "sum", k), copy(program.output[which] as Id))),
    // what a region sends is that of the state it has just reached
    sentNext: [substitute(g, sent, g, onMoved, new Map())],
    initial: program.initial.map(copy),
    sent: [sent],
  };
  return { g, lists };
}
