import type { Quantity, Variable } from "./quantity.ts";
import type { TimeUnit } from "./unit.ts";

/** Numbers by name: what equations receive and give back. */
export type Values<Names extends string> = Readonly<Record<Names, number>>;

/** A state event: when `when` rises through zero, the named states take the values of `then`. */
export interface StateEvent<S extends string, I extends string, P extends string> {
  readonly about: string;
  when(state: Values<S>, input: Values<I>, param: Values<P>): number;
  then(state: Values<S>, input: Values<I>, param: Values<P>): Partial<Values<S>>;
}

/** A conserved amount: `amount` changes only by `inflow` (0 when left out); the compiler proves it from the equations. */
export interface Conservation<S extends string, I extends string, P extends string> {
  readonly about: string;
  amount(state: Values<S>, input: Values<I>, param: Values<P>): number;
  inflow?(state: Values<S>, input: Values<I>, param: Values<P>): number;
}

/** What an author writes: tables of states, inputs, parameters and outputs, and the equations between them. */
export interface ModelTables<S extends string, I extends string, P extends string, O extends string> {
  readonly about: string;
  /** The unit of time in `ddt`: a state in mg with time "h" has its derivative in mg/h. */
  readonly time: TimeUnit;
  readonly state: Readonly<Record<S, Variable>>;
  readonly input: Readonly<Record<I, Variable>>;
  readonly param: Readonly<Record<P, Quantity>>;
  readonly output: Readonly<Record<O, Variable>>;
  equations(
    state: Values<NoInfer<S>>,
    input: Values<NoInfer<I>>,
    param: Values<NoInfer<P>>,
  ): { readonly ddt: Values<NoInfer<S>>; readonly out: Values<NoInfer<O>> };
  /** Starting values that depend on parameters; a state not named here starts at the number in its table. */
  initial?(param: Values<NoInfer<P>>): Partial<Values<NoInfer<S>>>;
  /** Ito coefficients of independent Wiener processes, in [state]/[time]^0.5. */
  noise?(state: Values<NoInfer<S>>, input: Values<NoInfer<I>>, param: Values<NoInfer<P>>): Partial<Values<NoInfer<S>>>;
  readonly events?: Readonly<Record<string, StateEvent<NoInfer<S>, NoInfer<I>, NoInfer<P>>>>;
  readonly conserve?: Readonly<Record<string, Conservation<NoInfer<S>, NoInfer<I>, NoInfer<P>>>>;
}

/** A mechanism: the author's tables and the file that the compiler reads the equations from. */
export interface Model<S extends string = string, I extends string = string, P extends string = string, O extends string = string>
  extends ModelTables<S, I, P, O> {
  readonly kind: "model";
  readonly url: string;
  /** Parameter values by name, for calling `equations` directly. */
  readonly defaults: Values<P>;
}

/**
 * Declares a mechanism. `url` is always `import.meta.url`: the compiler reads the equations from that file, where each
 * error has its line. One file holds one model. `equations` stays a plain function that a test can call.
 */
export function model<S extends string, I extends string, P extends string, O extends string>(
  url: string,
  tables: ModelTables<S, I, P, O>,
): Model<S, I, P, O> {
  const defaults = Object.fromEntries(Object.entries<Quantity>(tables.param).map(([name, quantity]) => [name, quantity.value]));
  return { ...tables, kind: "model", url, defaults: defaults as Values<P> };
}

/**
 * The same mechanism with other parameter values, each in the unit that the model's table gives it.
 * Throws a RangeError when a unit differs.
 */
export function withParameters<S extends string, I extends string, P extends string, O extends string>(
  of: Model<S, I, P, O>,
  changes: Partial<Record<NoInfer<P>, Quantity>>,
): Model<S, I, P, O> {
  const param: Record<string, Quantity> = { ...of.param };
  for (const [name, quantity] of Object.entries<Quantity | undefined>(changes)) {
    const declared = param[name];
    if (!quantity || !declared) throw new RangeError(`unknown parameter ${name}; this model has ${Object.keys(param).join(", ")}`);
    if (quantity.unit !== declared.unit) {
      throw new RangeError(`parameter ${name} is in ${declared.unit}, but the new value is in ${quantity.unit}; convert it with inUnit`);
    }
    param[name] = quantity;
  }
  return model(of.url, { ...of, param: param as Record<P, Quantity> });
}
