import { type Prior, priorsOf } from "../../evidence/estimate.ts";
import type { Curve } from "../targets/curve.ts";
import { calibratePlasticity } from "./calibration.ts";
import { type Changes, formationAfterStress, healthyDensity, restored, usualDose } from "./experiments.ts";

/** What a structure of the model, fitted anew, says of the two data sets that one structure has to hold. */
export interface StructureReport {
  readonly objective: number;
  /** Share of lost spines back a day after the dose, stress ended. */
  readonly restored: number;
  /** The same without drug. */
  readonly recovered: number;
  /** Surplus of spines in healthy animals a day, three days and two weeks after the dose. */
  readonly healthy: readonly [number, number, number];
  /** Mean formation above that without drug over 3 to 6 h, over the mean of 12 to 24 h. */
  readonly early: number;
}

/** Fits the model with some parameters set to other values, and reports what it then makes of both data sets. */
export function structureReport(set: Readonly<Record<string, number>>): StructureReport {
  const { fit } = calibratePlasticity("", undefined, set);
  const value = new Map(fit.estimates.map((estimate) => [estimate.id, estimate.value] as const));
  const estimates = new Map<Prior, number>(priorsOf("plasticity").map((prior) => [prior, value.get(prior.id) ?? prior.value.value]));
  const changes: Changes = { estimates, set };
  const [day = 1, three = 1, fortnight = 1] = healthyDensity(changes, [24, 72, 336]);
  const formation = formationAfterStress(changes);
  return {
    objective: fit.made.objective,
    restored: restored({ ...changes, mgPerKg: usualDose }, [24])[0] ?? Number.NaN,
    recovered: restored({ ...changes, mgPerKg: 0 }, [24])[0] ?? Number.NaN,
    healthy: [day - 1, three - 1, fortnight - 1],
    early: meanBetween(formation, 3, 6) / meanBetween(formation, 12, 24),
  };
}

/** Mean of a curve on its grid between two times (h). */
export function meanBetween({ times, values }: Curve, from: number, to: number): number {
  const inside = [...values].filter((_, i) => (times[i] ?? 0) >= from && (times[i] ?? 0) <= to);
  return inside.reduce((sum, x) => sum + x, 0) / inside.length;
}
