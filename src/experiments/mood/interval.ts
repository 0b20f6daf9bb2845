import { storedFit } from "../../evidence/estimate.ts";
import { ensemble } from "../ensemble.ts";
import type { Estimates } from "./course.ts";

/** A computed number, and the 95 % interval that the uncertainty of the fit of mood leaves; none while that fit is not stored. */
export interface MoodNumber {
  readonly value: number;
  readonly interval?: readonly [number, number];
}

/** Computes numbers for the stored fit of mood (or its priors) and for each member of its ensemble; ends are the 2.5 and 97.5 percentiles. */
export function overMoodEnsemble<Name extends string>(
  compute: (estimates: Estimates) => Readonly<Record<Name, number>>,
): Readonly<Record<Name, MoodNumber>> {
  const fit = storedFit("mood");
  const found = compute(new Map());
  const members = fit ? ensemble(fit).map(compute) : [];
  const entries = (Object.entries(found) as [Name, number][]).map(([name, value]) => {
    const sorted = members.map((member) => member[name]).sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
    // what no estimate of mood moves differs by errors of integration alone
    const moves = sorted.length > 0 && at(1) - at(0) > 1e-3 * Math.abs(value);
    return [name, moves ? { value, interval: [at(0.025), at(0.975)] as const } : { value }] as const;
  });
  return Object.fromEntries(entries) as Record<Name, MoodNumber>;
}
