import type { Unit } from "../../language/index.ts";
import type { Function as FunctionNode } from "acorn";
import type { Place } from "../errors.ts";
import type { Id } from "../expression/graph.ts";
import type { StandardFunction } from "../expression/standard.ts";
import type { SourceFile } from "./source.ts";

/** A number of the equations: its row in the graph, its unit (undefined for a literal 0, which fits any), and its place. */
export interface Quantified {
  readonly kind: "number";
  readonly id: Id;
  readonly unit: Unit | undefined;
  readonly place: Place;
}

/** The result of a comparison. */
export interface Truth {
  readonly kind: "truth";
  readonly id: Id;
  readonly place: Place;
}

/** Named values: the states, inputs or parameters that equations receive, or an object that they return. */
export interface Fields {
  readonly kind: "fields";
  /** What the names are, for messages: "state", "parameter" ... */
  readonly what: string;
  readonly fields: ReadonlyMap<string, Value>;
  readonly place: Place;
}

/** A plain function of a file: a law, with the file whose names it sees. */
export interface Law {
  readonly kind: "law";
  readonly name: string;
  readonly node: FunctionNode;
  readonly file: SourceFile;
}

/** A standard function. */
export interface Standard {
  readonly kind: "standard";
  readonly name: string;
  readonly of: StandardFunction;
}

/** A number that a file declares by name. */
export interface Fixed {
  readonly kind: "fixed";
  readonly value: number;
}

export type Value = Quantified | Truth | Fields | Law | Standard | Fixed;

/** Names and what they stand for. */
export type Scope = Map<string, Value>;
