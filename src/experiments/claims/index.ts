import { burstMode } from "./burst-mode.claim.ts";
import { calmsGlutamate } from "./calms-glutamate.claim.ts";
import type { Claim } from "./claim.ts";
import { reducesInflammation } from "./inflammation.claim.ts";
import { nmdaAntagonist } from "./nmda-antagonist.claim.ts";
import { relievesPain } from "./pain.claim.ts";

export { type Claim, type Criterion, type JudgedClaim, judge, type Verdict, verdictOf } from "./claim.ts";

/** Every claim that has been made computable, in the order of the story. */
export const claims: readonly Claim[] = [nmdaAntagonist, calmsGlutamate, burstMode, relievesPain, reducesInflammation];
