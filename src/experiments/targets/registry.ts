import type { Chain } from "../../models/pharmacokinetics/drugs.ts";
import { comparatorTargets } from "./comparators.ts";
import { cortexDirections, cortexTargets } from "./cortex.ts";
import { inflammationTargets } from "./inflammation.ts";
import { interactionTargets } from "./interactions.ts";
import { ketamineTargets } from "./ketamine.ts";
import { painTargets } from "./pain.ts";
import { receptorTargets } from "./receptors.ts";
import { safetyTargets } from "./safety.ts";
import type { DirectTarget, FittedDirection, Target } from "./target.ts";

/** A group of targets that share a system, and the fit that may see its calibration rows (if it has one). */
export interface TargetGroup {
  /** The step of the chain that they belong to. */
  readonly step: string;
  readonly chains: readonly Chain[];
  readonly targets: readonly Target[];
  /** How long (h) its protocols are followed. */
  readonly last: number;
  /** Published directions that the fit sees beside numbers. */
  readonly directions?: readonly FittedDirection[];
}

const ketamine: readonly Chain[] = ["sKetamine", "rKetamine"];

/** The fits that `calibrate` knows, by name. */
export const calibrations: Readonly<Record<string, TargetGroup>> = {
  pharmacokinetics: { step: "concentrations", chains: ketamine, targets: [...ketamineTargets, ...interactionTargets], last: 96 },
  cortex: { step: "cortex", chains: ketamine, targets: cortexTargets, last: 12, directions: cortexDirections },
  inflammation: { step: "inflammation", chains: ketamine, targets: inflammationTargets, last: 240 },
  safety: { step: "safety", chains: ketamine, targets: safetyTargets, last: 2210 },
};

/** Every target that a system recomputes, by the system it needs. */
export const targetGroups: readonly TargetGroup[] = [
  ...Object.values(calibrations),
  { step: "pain", chains: ketamine, targets: painTargets, last: 400 },
  ...comparatorTargets,
];

/** Published results on single receptors, recomputed by experiments on channels. */
export const channelTargets: readonly DirectTarget[] = receptorTargets;
