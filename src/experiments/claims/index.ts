import { anxietySleep } from "./anxiety-sleep.claim.ts";
import { burstMode } from "./burst-mode.claim.ts";
import { calmsGlutamate } from "./calms-glutamate.claim.ts";
import type { Claim } from "./claim.ts";
import { defaultMode } from "./default-mode.claim.ts";
import { dendriticAtrophy } from "./dendritic-atrophy.claim.ts";
import { differentMechanism } from "./different-mechanism.claim.ts";
import { reducesInflammation } from "./inflammation.claim.ts";
import { neurogenesisHours } from "./neurogenesis-hours.claim.ts";
import { nmdaAntagonist } from "./nmda-antagonist.claim.ts";
import { outlastsDrug } from "./outlasts-drug.claim.ts";
import { relievesPain } from "./pain.claim.ts";
import { permanentRewiring } from "./permanent-rewiring.claim.ts";
import { resetsNerves } from "./resets-nerves.claim.ts";
import { synaptogenesisHours } from "./synaptogenesis-hours.claim.ts";
import { trauma } from "./trauma.claim.ts";
import { treatmentResistant } from "./treatment-resistant.claim.ts";

export { type Claim, type ClaimNumber, type Criterion, type JudgedClaim, judge, type Verdict, verdictOf } from "./claim.ts";
export { type Published, result } from "./published.ts";
export { type StoryClaim, story } from "./story.ts";

/** Every claim, in the order of the story. */
export const claims: readonly Claim[] = [
  nmdaAntagonist,
  resetsNerves,
  calmsGlutamate,
  defaultMode,
  burstMode,
  dendriticAtrophy,
  synaptogenesisHours,
  neurogenesisHours,
  outlastsDrug,
  permanentRewiring,
  treatmentResistant,
  trauma,
  relievesPain,
  reducesInflammation,
  anxietySleep,
  differentMechanism,
];
