import { dissociationSpread } from "../../evidence/quantities/safety.ts";
import type { Variability } from "../pharmacokinetics/variability.ts";

/** Between-subject variability of dissociation. */
export const safetyVariability: readonly Variability[] = [
  { name: "dissociation", affects: ["safety.dissociation.half"], distribution: "lognormal", sd: dissociationSpread },
];
