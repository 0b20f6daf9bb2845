import { burstMode } from "./burst-mode.claim.ts";
import { calmsGlutamate } from "./calms-glutamate.claim.ts";
import type { Claim } from "./claim.ts";
import { defaultMode } from "./default-mode.claim.ts";
import { dendriticAtrophy } from "./dendritic-atrophy.claim.ts";
import { reducesInflammation } from "./inflammation.claim.ts";
import { neurogenesisHours } from "./neurogenesis-hours.claim.ts";
import { nmdaAntagonist } from "./nmda-antagonist.claim.ts";
import { relievesPain } from "./pain.claim.ts";
import { permanentRewiring } from "./permanent-rewiring.claim.ts";
import { resetsNerves } from "./resets-nerves.claim.ts";
import { synaptogenesisHours } from "./synaptogenesis-hours.claim.ts";

export { type Claim, type Criterion, type JudgedClaim, judge, type Verdict, verdictOf } from "./claim.ts";

/** Every claim that has been made computable, in the order of the story. */
export const claims: readonly Claim[] = [
  nmdaAntagonist,
  resetsNerves,
  calmsGlutamate,
  defaultMode,
  burstMode,
  dendriticAtrophy,
  synaptogenesisHours,
  neurogenesisHours,
  permanentRewiring,
  relievesPain,
  reducesInflammation,
];
