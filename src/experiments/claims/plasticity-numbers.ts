import { row } from "../../evidence/table.ts";
import { type Changes, restored, usualDose } from "../plasticity/experiments.ts";
import { overEnsemble, type WithInterval } from "../plasticity/interval.ts";
import type { ClaimNumber } from "./claim.ts";

/** The dose that people get in most trials. */
export const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" } as const;

/** A number of the models, with its interval where it has one. */
export const computed = (what: string, found: number | WithInterval, unit: string): ClaimNumber =>
  typeof found === "number"
    ? { what, value: found, unit, from: "computed" }
    : { what, value: found.value, unit, from: "computed", interval: found.interval };

/** A number of a paper. */
export const published = (what: string, id: string): ClaimNumber => ({
  what,
  value: Number(row(id).value),
  unit: row(id).unit,
  from: "published",
  row: id,
});

/** Share of lost spines that is back at a time (h) beyond what came back without the drug. */
export const beyondRecovery = (time: number, more: { readonly stressGoesOn?: boolean } = {}): WithInterval =>
  overEnsemble((changes: Changes) => {
    const share = (mgPerKg: number): number => restored({ ...changes, ...more, mgPerKg }, [time])[0] ?? Number.NaN;
    return share(usualDose) - share(0);
  });

/** True where the papers say that nothing changes. */
export const saysNone = (id: string): boolean => row(id).value === "none";
/** True where the papers say that it rises. */
export const saysUp = (id: string): boolean => row(id).value === "up";
