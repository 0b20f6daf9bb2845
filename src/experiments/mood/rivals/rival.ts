import { assumed } from "../../../language/index.ts";
import type { Plan } from "./strength.ts";

/** A free number of a rival: where its prior is centred, and its SD, on a scale. */
export interface FreeNumber {
  readonly name: string;
  readonly scale: "log" | "logit" | "identity";
  readonly start: number;
  readonly sd: number;
}

/** A simpler model of improvement, fitted to the same rows, with numbers of its own. */
export interface Rival {
  readonly name: string;
  readonly about: string;
  readonly free: readonly FreeNumber[];
  /** Improvement (share) at times (h, ascending) of people at nodes (SDs) of what people differ in: a line for each time. */
  course(values: readonly number[], plan: Plan, times: readonly number[], nodes: readonly number[]): number[][];
}

/** Time constant (h) of what tablets do, and with which a session's care fades: as the rivals are not to be beaten by their clocks. */
export const weeks = assumed(336, "h", "as the priors of the model's own expectancy", "time constant of tablets and of care").value;

/** Values of free numbers at a point, in SDs from the priors' centres. */
export const valuesAt = (free: readonly FreeNumber[], x: readonly number[]): number[] =>
  free.map(({ scale, start, sd }, i) => {
    const by = sd * (x[i] ?? 0);
    if (scale === "identity") return start + by;
    return scale === "log" ? start * Math.exp(by) : 1 / (1 + Math.exp(-(Math.log(start / (1 - start)) + by)));
  });
