import { conversion, type Quantity, type Variable } from "../language/index.ts";
import { ModelError, suggestion } from "./errors.ts";
import { reach } from "./expression/derivative.ts";
import { add, constant, type Graph, graph, type Id, load, mul } from "./expression/graph.ts";
import { substitute } from "./expression/substitute.ts";
import { type Flat, type Instance, join } from "./flatten.ts";
import type { ParameterSlot, Slot } from "./program.ts";
import { type Template, templateOf } from "./read/template.ts";

/** A flat system being put into one graph. */
export interface Wiring {
  readonly flat: Flat;
  readonly g: Graph;
  readonly states: readonly Slot[];
  readonly inputs: readonly Slot[];
  readonly parameters: readonly ParameterSlot[];
  readonly instances: readonly InstanceRows[];
  /** Rows and units of the ports that stand in a table: states, free inputs, parameters of systems, time. */
  readonly slots: ReadonlyMap<string, { readonly id: Id; readonly unit: string }>;
  /** Outputs of instances by full name. */
  readonly outputs: ReadonlyMap<string, { readonly of: InstanceRows; readonly name: string; readonly unit: string }>;
  /** Ports already resolved, and those being resolved (to find loops). */
  readonly resolved: Map<string, Id>;
  readonly open: Set<string>;
}

/** A model of the system: its template, where its states and parameters begin, and the rows copied so far. */
export interface InstanceRows {
  readonly instance: Instance;
  readonly template: Template;
  readonly firstState: number;
  readonly firstParameter: number;
  /** Full names of its inputs, in the order of its table. */
  readonly ports: readonly string[];
  readonly copied: Map<Id, Id>;
}

/** Lays out the tables of a flat system and reads the equations of its models. */
export function wiringOf(flat: Flat): Wiring {
  const g = graph();
  const states: Slot[] = [];
  const parameters: ParameterSlot[] = [];
  const slots = new Map<string, { id: Id; unit: string }>([["time", { id: load(g, "time", 0), unit: "h" }]]);
  for (const [name, quantity] of Object.entries(flat.shared)) {
    const index = parameters.push(parameterSlot(name, quantity)) - 1;
    slots.set(name, { id: load(g, "parameter", index), unit: quantity.unit });
  }
  const inputs = Object.entries<Variable>(flat.input).map(([name, { unit, meaning, start }]) => ({ name, unit, meaning, start }));
  for (const [index, { name, unit }] of inputs.entries()) slots.set(name, { id: load(g, "input", index), unit });
  const outputs = new Map<string, { of: InstanceRows; name: string; unit: string }>();
  const instances = flat.instances.map((instance) => {
    const { path, model } = instance;
    const ports = Object.keys(model.input).map((name) => join(path, name));
    const of = {
      instance,
      template: templateOf(model),
      firstState: states.length,
      firstParameter: parameters.length,
      ports,
      copied: new Map(),
    };
    for (const [key, { unit, meaning, start }] of Object.entries<Variable>(model.state)) {
      const name = join(path, key);
      slots.set(name, { id: load(g, "state", states.push({ name, unit, meaning, start }) - 1), unit });
    }
    for (const [name, { unit }] of Object.entries<Variable>(model.output)) outputs.set(join(path, name), { of, name, unit });
    for (const [name, quantity] of Object.entries(instance.param)) parameters.push(parameterSlot(join(path, name), quantity));
    return of;
  });
  return { flat, g, states, inputs, parameters, instances, slots, outputs, resolved: new Map(), open: new Set() };
}

const parameterSlot = (name: string, quantity: Quantity): ParameterSlot => ({
  name,
  unit: quantity.unit,
  meaning: quantity.meaning,
  start: quantity.value,
  quantity,
});

/** A row of an instance's template, copied into the system's graph with its inputs wired. */
export function copied(wiring: Wiring, of: InstanceRows, row: Id): Id {
  const { template, firstState, firstParameter, ports } = of;
  // inputs are resolved first, so that the copying itself never calls back into itself
  for (const index of inputsOf(template, row)) resolve(wiring, ports[index] ?? "");
  const leaf = (space: string, index: number): Id => {
    if (space === "state") return load(wiring.g, "state", firstState + index);
    if (space === "parameter") return load(wiring.g, "parameter", firstParameter + index);
    return resolve(wiring, ports[index] ?? "");
  };
  return substitute(template.g, row, wiring.g, leaf, of.copied);
}

const inputSets = new WeakMap<Template, Map<Id, readonly number[]>>();

function inputsOf(template: Template, root: Id): readonly number[] {
  const known = inputSets.get(template) ?? new Map<Id, readonly number[]>();
  inputSets.set(template, known);
  const seen = known.get(root);
  if (seen) return seen;
  const { g } = template;
  const found = [...reach(g, [root]).needed].filter((id) => g.op[id] === "load" && g.space[id] === "input").map((id) => g.value[id] ?? 0);
  known.set(root, found);
  return found;
}

/** The sum of the ports that feed something in `unit`; `what` names it in errors. */
export function summed(wiring: Wiring, ports: readonly string[], unit: string, what: string): Id {
  const { g } = wiring;
  const terms = ports.map((port) => {
    const factor = factorTo(unit, unitOf(wiring, port), what, port);
    return mul(g, constant(g, factor), resolve(wiring, port));
  });
  return terms.reduce((sum, term) => add(g, sum, term), constant(g, 0));
}

/** The row of a port by its full name. Throws for an unknown port, and for a loop of ports that need each other at once. */
function resolve(wiring: Wiring, port: string): Id {
  const known = wiring.slots.get(port)?.id ?? wiring.resolved.get(port);
  if (known !== undefined) return known;
  if (wiring.open.has(port)) {
    const open = [...wiring.open];
    const chain = [...open.slice(open.indexOf(port)), port].join(" <- ");
    throw new ModelError(
      "loop",
      undefined,
      `these ports need each other at once: ${chain}`,
      "break the loop with a state: a delay, or a lag",
    );
  }
  wiring.open.add(port);
  const id = found(wiring, port);
  wiring.open.delete(port);
  wiring.resolved.set(port, id);
  return id;
}

function found(wiring: Wiring, port: string): Id {
  const feed = wiring.flat.feeds.get(port);
  if (feed?.constant) {
    return constant(wiring.g, feed.constant.value * factorTo(feed.unit, feed.constant.unit, port, "the constant wired to it"));
  }
  if (feed) return summed(wiring, feed.from, feed.unit, port);
  const output = wiring.outputs.get(port);
  if (!output) throw unknownPort(wiring, port);
  return copied(wiring, output.of, output.of.template.out.get(output.name) as Id);
}

function unitOf(wiring: Wiring, port: string): string {
  const found = wiring.slots.get(port) ?? wiring.flat.feeds.get(port) ?? wiring.outputs.get(port);
  if (!found) throw unknownPort(wiring, port);
  return found.unit;
}

function unknownPort({ slots, flat, outputs }: Wiring, port: string): ModelError {
  const all = [...slots.keys(), ...flat.feeds.keys(), ...outputs.keys()];
  return new ModelError("wire", undefined, `a wire leads from ${port}, which is no port`, suggestion(port, all));
}

function factorTo(to: string, from: string, what: string, fed: string): number {
  try {
    return conversion(from, to);
  } catch {
    const advice = "wire ports that measure the same kind of quantity; their scales are converted";
    throw new ModelError("unit", undefined, `${what} is in ${to}, but ${fed} is in ${from}`, advice);
  }
}
