import type { Expression, Function as FunctionNode, Node } from "acorn";
import type { Unit } from "../../language/index.ts";
import type { Id } from "../expression/graph.ts";
import type { StandardFunction } from "../expression/standard.ts";
import type { SourceFile } from "./source.ts";

/** Where a value stands: its place is worked out only when an error needs it. */
export interface Spot {
  readonly file: SourceFile;
  readonly node: Node;
}

/** A number of the equations: its row in the graph, its unit (undefined for a literal 0, which fits any), and where it stands. */
export interface Quantified {
  readonly kind: "number";
  readonly id: Id;
  readonly unit: Unit | undefined;
  readonly at: Spot;
}

/** The result of a comparison. */
export interface Truth {
  readonly kind: "truth";
  readonly id: Id;
  readonly at: Spot;
}

/** Named values: the states, inputs or parameters that equations receive, or an object that they return. */
export interface Fields {
  readonly kind: "fields";
  /** What the names are, for messages: "state", "parameter" ... */
  readonly what: string;
  readonly fields: ReadonlyMap<string, Value>;
  readonly at: Spot;
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

/** A constant that a file declares by name. */
export interface Constant {
  readonly kind: "constant";
  readonly name: string;
  readonly init: Expression;
  readonly file: SourceFile;
}

/** A name that a file has, but equations cannot use: a table of evidence, a type, a default import. */
export interface Foreign {
  readonly kind: "foreign";
  readonly name: string;
}

/** What an expression can stand for. */
export type Value = Quantified | Truth | Fields | Law | Standard;

/** What a name of a file can stand for. */
export type FileName = Law | Standard | Constant | Foreign;
