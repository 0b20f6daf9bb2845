import type { Lifetime } from "./kaplan-meier.ts";
import { twoSidedNormalP } from "./normal.ts";

/** A log-rank test of two groups: events of the first, those expected if both were alike, chi-square of one degree, and p. */
export interface LogRank {
  readonly observed: number;
  readonly expected: number;
  readonly chiSquare: number;
  readonly p: number;
}

/** The log-rank test (Mantel 1966) with the hypergeometric variance. Undefined when there is no event to compare. */
export function logRank(a: readonly Lifetime[], b: readonly Lifetime[]): LogRank | undefined {
  const all = [...a.map((each) => ({ ...each, first: 1 })), ...b.map((each) => ({ ...each, first: 0 }))].sort((x, y) => x.time - y.time);
  let [observed, expected, variance] = [0, 0, 0];
  let firstAtRisk = a.length;
  for (let i = 0; i < all.length; ) {
    const time = all[i]?.time;
    const atRisk = all.length - i;
    let [events, firstEvents, firstLeft, end] = [0, 0, 0, i];
    for (; end < all.length && all[end]?.time === time; end++) {
      const { event = false, first = 0 } = all[end] ?? {};
      events += event ? 1 : 0;
      firstEvents += event ? first : 0;
      firstLeft += first;
    }
    const share = firstAtRisk / atRisk;
    observed += firstEvents;
    expected += events * share;
    if (atRisk > 1) variance += (events * share * (1 - share) * (atRisk - events)) / (atRisk - 1);
    firstAtRisk -= firstLeft;
    i = end;
  }
  if (!(variance > 0)) return undefined;
  const z = (observed - expected) / Math.sqrt(variance);
  return { observed, expected, chiSquare: z * z, p: twoSidedNormalP(z) };
}
