import { acutePhase, restingMarkers } from "../evidence/quantities/inflammation.ts";

/** The low-grade inflammation (`lowGradeInflammation`) with which C-reactive protein rests at a concentration (mg/L). */
export const lowGradeAt = (crp: number): number => Math.max(0, crp / restingMarkers.crp.value - 1) / acutePhase.gain.value;
