import { storedFit } from "../../evidence/estimate.ts";
import { ensemble } from "../ensemble.ts";
import type { Changes } from "./experiments.ts";

/** A number computed with the stored estimates, and the 95 % interval that their uncertainty leaves. */
export interface WithInterval {
  readonly value: number;
  readonly interval: readonly [number, number];
}

/** Computes a number for the stored fit and for each member of its ensemble; the ends are its 2.5 and 97.5 percentiles. */
export function overEnsemble(compute: (changes: Changes) => number): WithInterval {
  const fit = storedFit("plasticity");
  const value = compute({});
  if (!fit) return { value, interval: [value, value] };
  const sorted = ensemble(fit)
    .map((estimates) => compute({ estimates }))
    .sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { value, interval: [at(0.025), at(0.975)] };
}
