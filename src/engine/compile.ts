import { createHash } from "node:crypto";
import { conversion, type Model, type Quantity, type System, type Variable } from "../language/index.ts";
import { ModelError, suggestion } from "./errors.ts";
import { proveConservation } from "./expression/conservation.ts";
import { derivatives, reach } from "./expression/derivative.ts";
import { add, constant, graph, type Graph, type Id, load, mul } from "./expression/graph.ts";
import { operands, substitute } from "./expression/substitute.ts";
import { type Flat, flatten, type Instance } from "./flatten.ts";
import type { Conserved, ParameterSlot, Program, ProgramEvent, Slot, StateTerm } from "./program.ts";
import { type Template, templateOf } from "./read/template.ts";

/** A system being assembled into one graph. */
interface Assembly {
  readonly flat: Flat;
  readonly g: Graph;
  readonly states: Slot[];
  readonly inputs: Slot[];
  readonly parameters: ParameterSlot[];
  readonly rows: ReadonlyMap<string, InstanceRows>;
  /** Full names of system parameters and free inputs to their slots. */
  readonly sharedSlot: ReadonlyMap<string, number>;
  readonly inputSlot: ReadonlyMap<string, number>;
  /** Ports already resolved, and those being resolved (to find loops). */
  readonly ports: Map<string, Id>;
  readonly open: string[];
}

interface InstanceRows {
  readonly instance: Instance;
  readonly template: Template;
  readonly firstState: number;
  readonly firstParameter: number;
  readonly copied: Map<Id, Id>;
}

/**
 * Turns a system (or a model alone) into mathematics: reads the equations from their files, checks units, wires parts,
 * proves what is conserved. Rates are per hour. Throws a ModelError with the place of what is wrong.
 */
export function compile(top: System | Model): Program {
  const assembly = assemble(flatten(top));
  const { g } = assembly;
  const list = [...assembly.rows.values()];
  const derivative = list.flatMap((rows) => Object.keys(rows.instance.model.state).map((name) => rateOf(assembly, rows, name)));
  const initial = list.flatMap((rows) =>
    Object.entries<Variable>(rows.instance.model.state).map(([name, variable]) => {
      const row = rows.template.initial.get(name);
      return row === undefined ? constant(g, variable.start) : copy(assembly, rows, row);
    }),
  );
  const outputs = outputSlots(assembly);
  const output = outputs.map(({ name }) => resolveOutput(assembly, name));
  const conserved = list.flatMap((rows) => conservedOf(assembly, rows, derivative));
  const program = {
    about: top.about,
    graph: g,
    states: assembly.states,
    inputs: assembly.inputs,
    parameters: assembly.parameters,
    outputs,
    derivative,
    initial,
    output,
    impulse: impulsesOf(assembly, derivative),
    noise: list.flatMap((rows) => noiseOf(assembly, rows)),
    events: list.flatMap((rows) => eventsOf(assembly, rows)),
    conserved,
  };
  return { ...program, hash: hashOf(program) };
}

function assemble(flat: Flat): Assembly {
  const g = graph();
  const states: Slot[] = [];
  const parameters: ParameterSlot[] = [];
  const sharedSlot = new Map<string, number>();
  for (const [name, quantity] of Object.entries(flat.shared)) sharedSlot.set(name, parameters.push(parameterSlot(name, quantity)) - 1);
  const rows = new Map<string, InstanceRows>();
  for (const instance of flat.instances) {
    const template = templateOf(instance.model);
    rows.set(instance.path, { instance, template, firstState: states.length, firstParameter: parameters.length, copied: new Map() });
    for (const [name, variable] of Object.entries<Variable>(instance.model.state)) states.push({ name: `${instance.path}.${name}`, ...variable });
    for (const [name, quantity] of Object.entries(instance.param)) parameters.push(parameterSlot(`${instance.path}.${name}`, quantity));
  }
  const inputs = Object.entries<Variable>(flat.input).map(([name, variable]) => ({ name, ...variable }));
  const inputSlot = new Map(inputs.map(({ name }, i) => [name, i] as const));
  return { flat, g, states, inputs, parameters, rows, sharedSlot, inputSlot, ports: new Map(), open: [] };
}

const parameterSlot = (name: string, quantity: Quantity): ParameterSlot => ({
  name,
  unit: quantity.unit,
  meaning: quantity.meaning,
  start: quantity.value,
  quantity,
});

/** The row of a template, copied into the system's graph with its inputs resolved. */
function copy(assembly: Assembly, rows: InstanceRows, row: Id): Id {
  const { instance, template, firstState, firstParameter, copied } = rows;
  const inputs = Object.keys(instance.model.input);
  // inputs are resolved first, so that the copying itself never calls back into itself
  for (const index of inputsOf(template, row)) resolve(assembly, `${instance.path}.${inputs[index]}`);
  const leaf = (space: string, index: number): Id => {
    if (space === "state") return load(assembly.g, "state", firstState + index);
    if (space === "parameter") return load(assembly.g, "parameter", firstParameter + index);
    return resolve(assembly, `${instance.path}.${inputs[index]}`);
  };
  return substitute(template.g, row, assembly.g, leaf, copied);
}

const inputSets = new WeakMap<Graph, Map<Id, readonly number[]>>();

function inputsOf({ g }: Template, root: Id): readonly number[] {
  const known = inputSets.get(g) ?? new Map<Id, readonly number[]>();
  inputSets.set(g, known);
  const seen = known.get(root);
  if (seen) return seen;
  const found = [...reach(g, [root]).needed].filter((id) => g.op[id] === "load" && g.space[id] === "input").map((id) => g.value[id] ?? 0);
  known.set(root, found);
  return found;
}

/** The row of a port by its full name: a state, an output, an input with what feeds it, a parameter, or time. */
function resolve(assembly: Assembly, port: string): Id {
  const known = assembly.ports.get(port);
  if (known !== undefined) return known;
  if (assembly.open.includes(port)) {
    const chain = [...assembly.open.slice(assembly.open.indexOf(port)), port].join(" <- ");
    throw new ModelError("algebraic loop", undefined, `these ports depend on each other at once: ${chain}`, "break the loop with a state (a delay)");
  }
  assembly.open.push(port);
  const id = resolved(assembly, port);
  assembly.open.pop();
  assembly.ports.set(port, id);
  return id;
}

function resolved(assembly: Assembly, port: string): Id {
  const { g, flat, sharedSlot, inputSlot } = assembly;
  const shared = sharedSlot.get(port);
  if (shared !== undefined) return load(g, "parameter", shared);
  const free = inputSlot.get(port);
  if (free !== undefined) return load(g, "input", free);
  if (port === "time") return load(g, "time", 0);
  const feed = flat.feeds.get(port);
  if (!feed) return instancePort(assembly, port);
  if (feed.constant) return constant(g, feed.constant.value * convert(feed.constant.unit, feed.unit, port, "a constant"));
  return feed.from.reduce((sum, from) => {
    const factor = convert(unitOf(assembly, from), feed.unit, port, from);
    return add(g, sum, mul(g, constant(g, factor), resolve(assembly, from)));
  }, constant(g, 0));
}

function instancePort(assembly: Assembly, port: string): Id {
  const dot = port.lastIndexOf(".");
  const rows = assembly.rows.get(port.slice(0, dot));
  const name = port.slice(dot + 1);
  const state = rows ? Object.keys(rows.instance.model.state).indexOf(name) : -1;
  if (rows && state >= 0) return load(assembly.g, "state", rows.firstState + state);
  const out = rows?.template.out.get(name);
  if (!rows || out === undefined) throw noPort(assembly, port);
  return copy(assembly, rows, out);
}

function noPort(assembly: Assembly, port: string): ModelError {
  const ports = [...assembly.rows.values()].flatMap(({ instance }) =>
    [...Object.keys(instance.model.state), ...Object.keys(instance.model.output)].map((name) => `${instance.path}.${name}`),
  );
  const all = [...ports, ...assembly.flat.feeds.keys(), ...assembly.sharedSlot.keys(), ...assembly.inputSlot.keys()];
  return new ModelError("unknown port", undefined, `a wire leads from ${port}, which is no port`, suggestion(port, all));
}

function unitOf(assembly: Assembly, port: string): string {
  const { flat, sharedSlot, inputSlot, parameters, inputs } = assembly;
  if (port === "time") return "h";
  const shared = sharedSlot.get(port);
  if (shared !== undefined) return parameters[shared]?.unit ?? "1";
  const free = inputSlot.get(port);
  if (free !== undefined) return inputs[free]?.unit ?? "1";
  const feed = flat.feeds.get(port);
  if (feed) return feed.unit;
  const dot = port.lastIndexOf(".");
  const model = assembly.rows.get(port.slice(0, dot))?.instance.model;
  const name = port.slice(dot + 1);
  const variable = model && ((model.state as Record<string, Variable>)[name] ?? (model.output as Record<string, Variable>)[name]);
  if (!variable) throw noPort(assembly, port);
  return variable.unit;
}

function convert(from: string, to: string, port: string, what: string): number {
  try {
    return conversion(from, to);
  } catch {
    throw new ModelError("unit", undefined, `${port} is in ${to}, but ${what} is in ${from}`, "wire ports of the same kind of quantity");
  }
}

function rateOf(assembly: Assembly, rows: InstanceRows, name: string): Id {
  const perHour = constant(assembly.g, 1 / conversion(rows.instance.model.time, "h"));
  return mul(assembly.g, perHour, copy(assembly, rows, rows.template.ddt.get(name) as Id));
}

function outputSlots({ flat }: Assembly): Slot[] {
  return Object.entries(flat.output).map(([name, { unit, meaning, start }]) => ({ name, unit, meaning, start }));
}

function resolveOutput(assembly: Assembly, name: string): Id {
  const observable = assembly.flat.output[name];
  const ports = observable === undefined ? [] : typeof observable.from === "string" ? [observable.from] : observable.from;
  return ports.reduce((sum, port) => {
    const factor = convert(unitOf(assembly, port), observable?.unit ?? "1", `the observable ${name}`, port);
    return add(assembly.g, sum, mul(assembly.g, constant(assembly.g, factor), resolve(assembly, port)));
  }, constant(assembly.g, 0));
}

function noiseOf(assembly: Assembly, rows: InstanceRows): StateTerm[] {
  const perRootHour = constant(assembly.g, 1 / Math.sqrt(conversion(rows.instance.model.time, "h")));
  const names = Object.keys(rows.instance.model.state);
  return [...rows.template.noise].map(([name, row]) => ({
    state: rows.firstState + names.indexOf(name),
    value: mul(assembly.g, perRootHour, copy(assembly, rows, row)),
  }));
}

function eventsOf(assembly: Assembly, rows: InstanceRows): ProgramEvent[] {
  const names = Object.keys(rows.instance.model.state);
  return rows.template.events.map(({ name, about, when, then }) => ({
    name: `${rows.instance.path}.${name}`,
    about,
    when: copy(assembly, rows, when),
    then: [...then].map(([state, row]) => ({ state: rows.firstState + names.indexOf(state), value: copy(assembly, rows, row) })),
  }));
}

function conservedOf(assembly: Assembly, rows: InstanceRows, derivative: readonly Id[]): Conserved[] {
  const perHour = constant(assembly.g, 1 / conversion(rows.instance.model.time, "h"));
  return rows.template.conserve.map((declared) => {
    const amount = copy(assembly, rows, declared.amount);
    const inflow = declared.inflow === undefined ? constant(assembly.g, 0) : mul(assembly.g, perHour, copy(assembly, rows, declared.inflow));
    proveConservation(assembly.g, assembly.states, derivative, amount, inflow, declared, rows.template.file);
    return { name: `${rows.instance.path}.${declared.name}`, amount, inflow };
  });
}

function impulsesOf({ g, inputs }: Assembly, derivative: readonly Id[]): StateTerm[][] {
  const reached = reach(g, derivative);
  return inputs.map((_, input) => {
    const found = derivatives(reached, load(g, "input", input));
    const terms = derivative.flatMap((rate, state) => {
      const value = found.get(rate);
      return value === undefined ? [] : [{ state, value }];
    });
    return terms.some(({ value }) => dependsOnState(g, value)) ? [] : terms;
  });
}

const dependsOnState = (g: Graph, id: Id): boolean => [...reach(g, [id]).needed].some((row) => g.op[row] === "load" && g.space[row] === "state");

function hashOf(program: Omit<Program, "hash">): string {
  const { graph: g } = program;
  const names = new Map<Id, number>();
  const lines: string[] = [];
  const write = (id: Id): number => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const parts = operands(g, id).map(write);
    lines.push(`${g.op[id]} ${parts.join(" ")} ${g.value[id]} ${g.space[id]}`);
    names.set(id, lines.length);
    return lines.length;
  };
  const roots = [...program.derivative, ...program.initial, ...program.output].map(write);
  const tables = [program.states, program.inputs, program.outputs].map((slots) => slots.map(({ name, unit, start }) => `${name} ${unit} ${start}`));
  const values = program.parameters.map(({ name, unit, start }) => `${name} ${unit} ${start}`);
  return createHash("sha256").update(JSON.stringify([tables, values, lines, roots])).digest("hex").slice(0, 16);
}
