import { constant, graph, type Id, load } from "../expression/graph.ts";
import { substitute } from "../expression/substitute.ts";
import { hashOf } from "../hash.ts";
import type { Program } from "../program.ts";

/**
 * The same program with every parameter but those that vary from cell to cell written in as a number, so that whatever
 * depends on them alone is folded away. `values` are all parameters in order; `varying` names those that stay, in the order
 * in which they are then given. Throws a RangeError on a name the program lacks.
 */
export function specialise(program: Program, values: ArrayLike<number>, varying: readonly string[]): Program {
  const index = new Map(program.parameters.map(({ name }, i) => [name, i] as const));
  const place = new Map<number, number>();
  for (const [k, name] of varying.entries()) {
    const found = index.get(name);
    if (found === undefined) throw new RangeError(`no parameter ${name} to vary; this system has ${[...index.keys()].join(", ")}`);
    place.set(found, k);
  }
  const own = graph();
  const known = new Map<Id, Id>();
  const leaf = (space: string, i: number): Id => {
    if (space !== "parameter") return load(own, space, i);
    const k = place.get(i);
    return k === undefined ? constant(own, values[i] ?? Number.NaN) : load(own, space, k);
  };
  const copy = (id: Id): Id => substitute(program.graph, id, own, leaf, known);
  const terms = (of: readonly { state: number; value: Id }[]) => of.map(({ state, value }) => ({ state, value: copy(value) }));
  const special = {
    ...program,
    graph: own,
    parameters: varying.map((name) => {
      const at = index.get(name) ?? -1;
      const slot = program.parameters[at];
      if (!slot) throw new RangeError(`no parameter ${name}`);
      return { ...slot, start: values[at] ?? slot.start };
    }),
    derivative: program.derivative.map(copy),
    initial: program.initial.map(copy),
    output: program.output.map(copy),
    impulse: program.impulse.map(terms),
    noise: terms(program.noise),
    events: program.events.map((event) => ({ ...event, when: copy(event.when), then: terms(event.then) })),
    conserved: [],
  };
  return { ...special, hash: hashOf(special) };
}
