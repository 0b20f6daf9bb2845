import {
  checked,
  conversion,
  type Model,
  type Observable,
  type Part,
  type Quantity,
  type System,
  type Variable,
  type Wire,
} from "../language/index.ts";
import { ModelError, suggestion } from "./errors.ts";

/** A model of the flat system: its full name, and its parameters. */
export interface Instance {
  readonly path: string;
  readonly model: Model;
  /** Parameter values after every `set` on the way in, in the units of the model's table. */
  readonly param: Readonly<Record<string, Quantity>>;
}

/** What a port reads: other ports by their full names, added up, or a constant; and the unit it is wanted in. */
export interface Feed {
  readonly from: readonly string[];
  readonly constant?: Quantity;
  readonly unit: string;
}

/** A system without levels: instances of models, parameters of systems, free inputs and what feeds what. */
export interface Flat {
  readonly instances: readonly Instance[];
  readonly shared: Readonly<Record<string, Quantity>>;
  readonly input: Readonly<Record<string, Variable>>;
  /** By full name: inputs of instances, and inputs and outputs of systems inside. */
  readonly feeds: ReadonlyMap<string, Feed>;
  readonly output: Readonly<Record<string, Observable>>;
}

/** What is gathered while a system is taken apart. */
interface Parts {
  readonly instances: Instance[];
  readonly shared: Record<string, Quantity>;
  readonly feeds: Map<string, Feed>;
}

/** A name inside a part, as seen from the top. */
export const join = (prefix: string, name: string): string => (prefix === "" ? name : `${prefix}.${name}`);

/**
 * Takes a system apart into instances with full names. A model alone is one instance whose path is empty. Throws a
 * ModelError for missing and unknown wires, unknown or ill-fitting settings, and names that stand for two things.
 */
export function flatten(top: System | Model): Flat {
  if (top.kind === "model") return alone(top);
  const parts: Parts = { instances: [], shared: {}, feeds: new Map() };
  walk(top, "", new Map(), parts);
  const flat = { ...parts, input: top.input, output: top.output };
  checkNames(flat);
  return flat;
}

function alone(model: Model): Flat {
  checkPorts(model, "the model");
  const ports = [...Object.entries<Variable>(model.state), ...Object.entries<Variable>(model.output)];
  const output = Object.fromEntries(ports.map(([name, variable]) => [name, { ...variable, from: name }]));
  return { instances: [{ path: "", model, param: model.param }], shared: {}, input: model.input, feeds: new Map(), output };
}

const partsOf = (system: System): [string, Model | System][] =>
  Object.entries<Part>(system.parts).map(([name, part]) => [name, part as unknown as Model | System]);

function walk(system: System, prefix: string, outer: ReadonlyMap<string, Quantity>, parts: Parts): void {
  const settings = new Map([...Object.entries(system.set as Record<string, Quantity>), ...outer]);
  for (const [name, quantity] of Object.entries(system.param)) {
    parts.shared[join(prefix, name)] = chosen(quantity, settings.get(name), join(prefix, name));
    settings.delete(name);
  }
  checkWires(system, prefix);
  for (const [name, part] of partsOf(system)) {
    const inner = new Map<string, Quantity>();
    for (const [path, quantity] of settings) {
      if (!path.startsWith(`${name}.`)) continue;
      inner.set(path.slice(name.length + 1), quantity);
      settings.delete(path);
    }
    for (const [port, { unit }] of Object.entries<Variable>(part.input)) {
      const wire = system.wires[`${name}.${port}`] as Wire<string>;
      addFeed(parts, join(prefix, `${name}.${port}`), feed(wire, prefix, unit));
    }
    addPart(part, join(prefix, name), inner, parts);
  }
  refuseLeft(settings, prefix, settable(system));
}

function addPart(part: Model | System, path: string, settings: Map<string, Quantity>, parts: Parts): void {
  if (part.kind === "system") {
    walk(part, path, settings, parts);
    for (const [port, { from, unit }] of Object.entries<Observable>(part.output)) {
      addFeed(parts, join(path, port), feed(from, path, unit));
    }
    return;
  }
  checkPorts(part, path);
  const declared = Object.entries<Quantity>(part.param);
  const param = Object.fromEntries(declared.map(([key, quantity]) => [key, chosen(quantity, settings.get(key), join(path, key))]));
  for (const [key] of declared) settings.delete(key);
  refuseLeft(settings, path, Object.keys(param));
  parts.instances.push({ path, model: part, param });
}

function feed(wire: Wire<string>, prefix: string, unit: string): Feed {
  if (typeof wire !== "string" && !Array.isArray(wire)) return { from: [], constant: checked(wire as Quantity), unit };
  const ports: readonly string[] = typeof wire === "string" ? [wire] : (wire as readonly string[]);
  return { from: ports.map((port) => (port === "time" ? port : join(prefix, port))), unit };
}

function addFeed({ feeds }: Parts, name: string, made: Feed): void {
  if (feeds.has(name)) throw twoPorts(name);
  feeds.set(name, made);
}

const twoPorts = (name: string): ModelError =>
  new ModelError("name", undefined, `two ports are named ${name}`, "give inputs, states, parameters and outputs names of their own");

// a wire knows a port by its name alone
function checkPorts(model: Model, path: string): void {
  const ports = [...Object.keys(model.input), ...Object.keys(model.state), ...Object.keys(model.output)];
  const twice = ports.find((name, i) => ports.indexOf(name) !== i);
  if (twice !== undefined) throw twoPorts(`${path === "" ? "" : `${path}.`}${twice}`);
}

// a name may be declared at two levels only where the inner one reads the outer one, in the same unit
function checkNames({ instances, shared, input, feeds }: Flat): void {
  const outer = new Set(["time", ...Object.keys(shared), ...Object.keys(input)]);
  if (Object.hasOwn(shared, "time") || Object.hasOwn(input, "time")) throw twoPorts("time");
  for (const name of Object.keys(input)) if (Object.hasOwn(shared, name)) throw twoPorts(name);
  for (const [name, { from, unit }] of feeds) {
    const passed = from.length === 1 && from[0] === name && unit === (input[name] ?? shared[name])?.unit;
    if (outer.has(name) && !passed) throw twoPorts(name);
  }
  for (const { path, model } of instances) {
    for (const port of [...Object.keys(model.state), ...Object.keys(model.output)]) {
      const name = join(path, port);
      if (outer.has(name) || feeds.has(name)) throw twoPorts(name);
    }
  }
}

function chosen(declared: Quantity, setting: Quantity | undefined, path: string): Quantity {
  if (!setting) return checked(declared);
  try {
    return { ...setting, value: setting.value * conversion(setting.unit, declared.unit), unit: declared.unit };
  } catch {
    const what = `${path} is set to ${setting.value} ${setting.unit}, but it is declared in ${declared.unit}`;
    throw new ModelError("unit", undefined, what, `give a value in ${declared.unit}, or in a unit that converts to it`);
  }
}

function refuseLeft(settings: ReadonlyMap<string, Quantity>, prefix: string, known: readonly string[]): void {
  const [left] = settings.keys();
  if (left === undefined) return;
  throw new ModelError("name", undefined, `${join(prefix, left)} is set, but there is no such parameter`, suggestion(left, known));
}

function settable(system: System): string[] {
  const inside = partsOf(system).flatMap(([name, part]) => {
    const names = part.kind === "model" ? Object.keys(part.param) : settable(part);
    return names.map((path) => `${name}.${path}`);
  });
  return [...Object.keys(system.param), ...inside];
}

function checkWires(system: System, prefix: string): void {
  const needed = partsOf(system).flatMap(([name, part]) => Object.keys(part.input).map((port) => `${name}.${port}`));
  const unwired = needed.find((port) => system.wires[port] === undefined);
  if (unwired !== undefined) {
    const advice = "wire it from a port, an input, a parameter, time or a constant";
    throw new ModelError("wire", undefined, `the input ${join(prefix, unwired)} has no wire`, advice);
  }
  const unknown = Object.keys(system.wires).find((port) => !needed.includes(port));
  if (unknown === undefined) return;
  throw new ModelError("wire", undefined, `a wire leads to ${join(prefix, unknown)}, which is no input`, suggestion(unknown, needed));
}
