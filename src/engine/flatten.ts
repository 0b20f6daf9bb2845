import { checked, conversion, type Model, type Observable, type Part, type Quantity, type System, type Variable, type Wire } from "../language/index.ts";
import { ModelError, suggestion } from "./errors.ts";

/** A port of the flat system: an instance's input, state or output, a free input, a parameter of a system, or time. */
export interface Instance {
  readonly path: string;
  readonly model: Model;
  /** Parameter values after every `set` on the way in, in the units of the model's table. */
  readonly param: Readonly<Record<string, Quantity>>;
}

/** Where an input of an instance is read from, in the flat system's names; several add up. */
export interface Feed {
  readonly from: readonly string[];
  readonly constant?: Quantity;
}

/** A system without levels: instances of models, parameters of systems, free inputs and what feeds what. */
export interface Flat {
  readonly instances: readonly Instance[];
  readonly shared: Readonly<Record<string, Quantity>>;
  readonly input: Readonly<Record<string, Variable>>;
  /** By the full name of a port that is not an instance's own state or output: what it is. */
  readonly feeds: ReadonlyMap<string, Feed & { readonly unit: string }>;
  readonly output: Readonly<Record<string, Observable>>;
}

/** Takes a system apart into instances with full names. A model alone becomes a system of one part. */
export function flatten(top: System | Model): Flat {
  const system = top.kind === "model" ? alone(top) : top;
  const instances: Instance[] = [];
  const shared: Record<string, Quantity> = {};
  const feeds = new Map<string, Feed & { unit: string }>();
  walk(system, "", new Map(), { instances, shared, feeds });
  return { instances, shared, input: system.input, feeds, output: system.output };
}

interface Parts {
  readonly instances: Instance[];
  readonly shared: Record<string, Quantity>;
  readonly feeds: Map<string, Feed & { unit: string }>;
}

const join = (prefix: string, name: string): string => (prefix === "" ? name : `${prefix}.${name}`);

function walk(system: System, prefix: string, outer: ReadonlyMap<string, Quantity>, parts: Parts): void {
  const settings = new Map<string, Quantity>(Object.entries(system.set as Record<string, Quantity>));
  for (const [path, quantity] of outer) settings.set(path, quantity);
  for (const [name, quantity] of Object.entries(system.param)) {
    parts.shared[join(prefix, name)] = chosen(quantity, settings.get(name), join(prefix, name));
    settings.delete(name);
  }
  checkWires(system, prefix);
  for (const [name, part] of Object.entries<Part>(system.parts)) {
    const inner = new Map<string, Quantity>();
    for (const [path, quantity] of settings) {
      if (!path.startsWith(`${name}.`)) continue;
      inner.set(path.slice(name.length + 1), quantity);
      settings.delete(path);
    }
    addPart(system, part as unknown as Model | System, prefix, name, inner, parts);
  }
  const [left] = settings.keys();
  if (left !== undefined) {
    throw new ModelError("unknown parameter", undefined, `${join(prefix, left)} is set, but there is no such parameter`, suggestion(left, settable(system)));
  }
}

function settable(system: System): string[] {
  const inside = Object.entries<Part>(system.parts).flatMap(([name, part]) => {
    const of = part as unknown as Model | System;
    return (of.kind === "model" ? Object.keys(of.param) : settable(of)).map((path) => `${name}.${path}`);
  });
  return [...Object.keys(system.param), ...inside];
}

function addPart(system: System, part: Model | System, prefix: string, name: string, settings: ReadonlyMap<string, Quantity>, parts: Parts): void {
  const path = join(prefix, name);
  for (const [port, variable] of Object.entries<Variable>(part.input)) {
    const wire = system.wires[`${name}.${port}`] as Wire<string>;
    parts.feeds.set(join(path, port), { ...feed(wire, prefix), unit: variable.unit });
  }
  if (part.kind === "system") {
    walk(part, path, settings, parts);
    for (const [port, observable] of Object.entries<Observable>(part.output)) {
      parts.feeds.set(join(path, port), { ...feed(observable.from, path), unit: observable.unit });
    }
    return;
  }
  checkPorts(part, path);
  const param = Object.fromEntries(
    Object.entries<Quantity>(part.param).map(([key, quantity]) => [key, chosen(quantity, settings.get(key), join(path, key))]),
  );
  for (const key of settings.keys()) {
    if (!(key in param)) {
      throw new ModelError("unknown parameter", undefined, `${join(path, key)} is set, but there is no such parameter`, suggestion(key, Object.keys(param)));
    }
  }
  parts.instances.push({ path, model: part, param });
}

// a wire names ports by one name, so no input may share its name with a state or an output
function checkPorts(model: Model, path: string): void {
  const own = [...Object.keys(model.state), ...Object.keys(model.output)];
  const twice = Object.keys(model.input).find((name) => own.includes(name)) ?? own.find((name, i) => own.indexOf(name) !== i);
  if (twice === undefined) return;
  throw new ModelError("two ports", undefined, `${path} has two ports named ${twice}`, "give inputs, states and outputs names of their own");
}

function chosen(declared: Quantity, setting: Quantity | undefined, path: string): Quantity {
  if (!setting) return checked(declared);
  try {
    return { ...setting, value: setting.value * conversion(setting.unit, declared.unit), unit: declared.unit };
  } catch (error) {
    throw new ModelError("unit", undefined, `${path} is set in ${setting.unit}: ${(error as Error).message}`, `give it in ${declared.unit}`);
  }
}

function feed(wire: Wire<string>, prefix: string): Feed {
  if (typeof wire === "string") return { from: [wire === "time" ? "time" : join(prefix, wire)] };
  if (Array.isArray(wire)) return { from: (wire as readonly string[]).map((port) => join(prefix, port)) };
  return { from: [], constant: wire as Quantity };
}

function checkWires(system: System, prefix: string): void {
  const needed = Object.entries<Part>(system.parts).flatMap(([name, part]) =>
    Object.keys((part as unknown as Model | System).input).map((port) => `${name}.${port}`),
  );
  for (const port of needed) {
    if (system.wires[port] !== undefined) continue;
    throw new ModelError("unwired", undefined, `the input ${join(prefix, port)} has no wire`, `wire it from a port, an input, a parameter or a constant`);
  }
  for (const port of Object.keys(system.wires)) {
    if (!needed.includes(port)) throw new ModelError("unknown port", undefined, `a wire leads to ${join(prefix, port)}, which is no input`, suggestion(port, needed));
  }
}

function alone(model: Model): System {
  const ports = [...Object.entries<Variable>(model.state), ...Object.entries<Variable>(model.output)];
  return {
    kind: "system",
    about: model.about,
    parts: { model: model as unknown as Part },
    input: model.input,
    param: {},
    wires: Object.fromEntries(Object.keys(model.input).map((name) => [`model.${name}`, name])),
    output: Object.fromEntries(ports.map(([name, variable]) => [name, { ...variable, from: `model.${name}` }])),
    set: {},
  };
}

