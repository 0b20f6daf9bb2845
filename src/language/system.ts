import type { Model } from "./model.ts";
import type { Quantity, Variable } from "./quantity.ts";

/** What a system is made of: mechanisms, or smaller systems. */
export type Part = Model<never, never, never, never> | System<never, never, never>;

// biome-ignore lint/suspicious/noExplicitAny: inference over the four name sets of a part
type PortsIn<T> = T extends Model<any, infer I, any, any> ? I : T extends System<infer I, any, any> ? I : never;
// biome-ignore lint/suspicious/noExplicitAny: as above
type PortsOut<T> = T extends Model<infer S, any, any, infer O> ? S | O : T extends System<any, infer O, any> ? O : never;
// biome-ignore lint/suspicious/noExplicitAny: as above
type Settable<T> = T extends Model<any, any, infer P, any> ? P : T extends System<any, any, infer P> ? P : never;

type Path<Parts, Kind extends "in" | "out" | "param"> = {
  [K in keyof Parts &
    string]: `${K}.${Kind extends "in" ? PortsIn<Parts[K]> : Kind extends "out" ? PortsOut<Parts[K]> : Settable<Parts[K]>}`;
}[keyof Parts & string];

/** What feeds an input: one port, several whose values add up, or a constant. */
export type Wire<Port extends string> = Port | readonly Port[] | Quantity;

/** What a system shows: its unit, its meaning, and the port (or ports, added up) it is read from; units of one dimension convert. */
export interface Observable<Port extends string = string> extends Variable {
  readonly from: Port | readonly Port[];
}

/** A system: parts, the wires between them, the ports it leaves free, and what can be observed. */
export interface System<I extends string = string, O extends string = string, P extends string = string> {
  readonly kind: "system";
  readonly about: string;
  readonly parts: Readonly<Record<string, Part>>;
  readonly input: Readonly<Record<I, Variable>>;
  readonly param: Readonly<Record<string, Quantity>>;
  readonly wires: Readonly<Record<string, Wire<string>>>;
  readonly output: Readonly<Record<O, Observable>>;
  readonly set: Readonly<Partial<Record<P, Quantity>>>;
}

/**
 * Wires mechanisms into a system. Every input of every part needs a wire; tsc names the one that is missing or misspelt.
 * A wire leads from `part.state`, `part.output`, an input or a parameter of this system, `time` (h), or a constant; a list
 * of ports adds up. `set` gives parts other parameter values. Units of one dimension convert along a wire.
 */
export function system<
  const Parts extends Readonly<Record<string, Part>>,
  I extends string = never,
  Shared extends string = never,
  O extends string = never,
>(
  about: string,
  tables: {
    readonly parts: Parts;
    readonly input?: Readonly<Record<I, Variable>>;
    readonly param?: Readonly<Record<Shared, Quantity>>;
    readonly wires: Readonly<Record<Path<NoInfer<Parts>, "in">, Wire<Path<NoInfer<Parts>, "out"> | NoInfer<I> | NoInfer<Shared> | "time">>>;
    readonly output: Readonly<Record<O, Observable<Path<NoInfer<Parts>, "out"> | NoInfer<I> | NoInfer<Shared>>>>;
    readonly set?: Readonly<Partial<Record<Path<NoInfer<Parts>, "param">, Quantity>>>;
  },
): System<I, O, Path<Parts, "param"> | Shared> {
  return {
    kind: "system",
    about,
    parts: tables.parts,
    input: tables.input ?? ({} as Record<I, Variable>),
    param: tables.param ?? {},
    wires: tables.wires,
    output: tables.output,
    set: tables.set ?? {},
  } as System<I, O, Path<Parts, "param"> | Shared>;
}

/** What `assemble` takes: the tables of `system`, with names that tsc cannot know. */
export interface Assembly {
  readonly parts: Readonly<Record<string, Part>>;
  readonly input?: Readonly<Record<string, Variable>>;
  readonly param?: Readonly<Record<string, Quantity>>;
  readonly wires: Readonly<Record<string, Wire<string>>>;
  readonly output: Readonly<Record<string, Observable>>;
  readonly set?: Readonly<Record<string, Quantity>>;
}

/** A system whose parts a program chooses; its wires are checked when it is compiled rather than by tsc. */
export function assemble(about: string, tables: Assembly): System {
  return { kind: "system", about, input: {}, param: {}, set: {}, ...tables };
}

/** Declares an observable of a system: unit, meaning, and the port or ports it is read from. */
export function observe<const Port extends string>(unit: string, meaning: string, from: Port | readonly Port[]): Observable<Port> {
  return { unit, meaning, start: 0, from };
}
