import { normal95 } from "./normal.ts";

/** Time to an event, or to the end of watching when `event` is false. */
export interface Lifetime {
  readonly time: number;
  readonly event: boolean;
}

/** One step of a survival curve: what holds from `time` on, until the next. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  readonly survival: number;
  /** Greenwood's standard error. */
  readonly se: number;
  /** From the log-log transform, which keeps within 0 and 1; null after the last subject at risk has had the event. */
  readonly ci95: readonly [number, number] | null;
}

/** The product-limit estimate of survival (Kaplan and Meier 1958), a step for each time at which something happens. */
export function kaplanMeier(lifetimes: readonly Lifetime[]): SurvivalStep[] {
  const sorted = [...lifetimes].sort((a, b) => a.time - b.time);
  const steps: SurvivalStep[] = [];
  let [survival, sum] = [1, 0];
  for (let i = 0; i < sorted.length; ) {
    const time = sorted[i]?.time ?? 0;
    let end = i;
    let events = 0;
    for (; end < sorted.length && sorted[end]?.time === time; end++) events += sorted[end]?.event ? 1 : 0;
    const atRisk = sorted.length - i;
    survival *= 1 - events / atRisk;
    sum += events / (atRisk * (atRisk - events));
    const se = survival > 0 ? survival * Math.sqrt(sum) : 0;
    steps.push({ time, atRisk, events, censored: end - i - events, survival, se, ci95: logLog(survival, sum) });
    i = end;
  }
  return steps;
}

/** The first time at which survival is a half or less; null where it stays above. */
export const medianSurvival = (steps: readonly SurvivalStep[]): number | null =>
  steps.find(({ survival }) => survival <= 0.5 + 1e-12)?.time ?? null;

function logLog(survival: number, sum: number): readonly [number, number] | null {
  if (survival <= 0) return null;
  if (survival >= 1) return [1, 1];
  const spread = Math.exp((normal95 * Math.sqrt(sum)) / -Math.log(survival));
  return [survival ** spread, survival ** (1 / spread)];
}
