import { existsSync, readFileSync } from "node:fs";
import { type Quantity, unit } from "../language/index.ts";

/** The scale on which a parameter is fitted. */
export type Scale = "log" | "logit" | "linear";

/** What was believed of a parameter before a fit: a value with its source, and a standard deviation on the scale of the fit. */
export interface Prior {
  readonly id: string;
  readonly fit: string;
  readonly value: Quantity;
  /** Positive numbers are fitted as logarithms, shares as logits, potentials as they are. */
  readonly scale: Scale;
  /** Standard deviation on that scale. */
  readonly sd: number;
  readonly why: string;
}

/** What a fit found: the most probable value of each parameter, standard deviations and correlations on the scale of the fit. */
export interface Fit {
  readonly schema: "ketagenesis.fit/1";
  readonly fit: string;
  readonly made: {
    readonly model: string;
    readonly rows: readonly string[];
    readonly objective: number;
    readonly betweenStudies: number;
    readonly date: string;
  };
  readonly estimates: readonly { readonly id: string; readonly value: number; readonly unit: string; readonly sd: number }[];
  readonly correlation: readonly (readonly number[])[];
  /** Where predicting takes long: what the fit predicts for its rows, and the standard deviation that its estimates leave. */
  readonly predicted?: readonly { readonly row: string; readonly value: number; readonly sd: number }[];
}

const known = new Map<string, Prior>();
const fits = new Map<string, Fit | undefined>();

/** Where the stored result of a fit lies. */
export const fitFile = (name: string): URL => new URL(`./fits/${name}.json`, import.meta.url);

/** The stored result of a fit, or undefined when it has not been run. */
export function storedFit(name: string): Fit | undefined {
  if (!fits.has(name)) {
    const file = fitFile(name);
    fits.set(name, existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Fit) : undefined);
  }
  return fits.get(name);
}

/** Every prior of a fit, in the order of declaration. */
export const priorsOf = (fit: string): readonly Prior[] => [...known.values()].filter((prior) => prior.fit === fit);

/** Every prior that has been declared, of whatever fit. */
export const everyPrior = (): readonly Prior[] => [...known.values()];

/** The value that an estimate has now: fitted where its fit has been run, else its prior's. */
export function currentEstimate(prior: Prior): number {
  return storedFit(prior.fit)?.estimates.find(({ id }) => id === prior.id)?.value ?? prior.value.value;
}

/**
 * A parameter that `calibrate` estimates: the fitted value where the fit has been run, else the prior's. `sd` is the
 * prior's standard deviation on the scale of the fit (log for positive numbers, logit for shares, its own unit on a linear
 * scale); `why` says where it comes from.
 */
export function estimated(fit: string, id: string, scale: Scale, value: Quantity, sd: number, why: string): Quantity {
  if (known.has(id)) throw new RangeError(`the estimate ${id} is declared twice; give each its own id`);
  if (scale === "logit" ? !(value.value > 0 && value.value < 1) : scale === "log" && !(value.value > 0)) {
    throw new RangeError(
      `the prior of ${id} is ${value.value}; a ${scale} scale needs ${scale === "log" ? "a positive number" : "a share between 0 and 1"}`,
    );
  }
  known.set(id, { id, fit, value, scale, sd, why });
  const found = storedFit(fit)?.estimates.find((estimate) => estimate.id === id);
  if (!found) return { ...value, row: id };
  if (unit(found.unit).text !== value.unit)
    throw new RangeError(`the stored estimate ${id} is in ${found.unit}, its prior in ${value.unit}; run calibrate again`);
  return {
    ...value,
    value: found.value,
    origin: "fitted",
    row: id,
    why: `fitted by calibrate ${fit}; prior ${value.value} ${value.unit}: ${why}`,
  };
}
