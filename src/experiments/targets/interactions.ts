import type { Target } from "./target.ts";

/** Published interactions of ketamine with inhibitors and inducers of its enzymes. */
export const interactionTargets: readonly Target[] = [];
