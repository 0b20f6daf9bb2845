import type { Lifetime } from "./kaplan-meier.ts";
import { normal95, twoSidedNormalP } from "./normal.ts";

/** A proportional-hazards fit of one covariate: the logarithm of the hazard ratio per unit, and Wald's interval and p. */
export interface CoxFit {
  readonly logRatio: number;
  readonly se: number;
  readonly ci95: readonly [number, number];
  readonly p: number;
  readonly logLikelihood: number;
}

/** A lifetime with a covariate: 1 and 0 for two arms. */
export interface Exposed extends Lifetime {
  readonly x: number;
}

/**
 * Cox's proportional-hazards model of one covariate with Efron's treatment of ties (Cox 1972; Efron 1977), by Newton's
 * method. Undefined when the ratio is not finite: no event, or all events on one side of the covariate.
 */
export function cox(lifetimes: readonly Exposed[]): CoxFit | undefined {
  const sorted = [...lifetimes].sort((a, b) => b.time - a.time);
  let beta = 0;
  let now = likelihood(sorted, beta);
  for (let i = 0; i < 50; i++) {
    if (!(now.information > 1e-12)) return undefined;
    const step = now.score / now.information;
    let next = likelihood(sorted, beta + step);
    let size = step;
    for (let halvings = 0; next.value < now.value - 1e-12 && halvings < 30; halvings++) {
      size /= 2;
      next = likelihood(sorted, beta + size);
    }
    beta += size;
    now = next;
    if (Math.abs(beta) > 20) return undefined;
    if (Math.abs(size) < 1e-10) break;
  }
  if (!(now.information > 1e-12)) return undefined;
  const se = 1 / Math.sqrt(now.information);
  const ci95 = [beta - normal95 * se, beta + normal95 * se] as const;
  return { logRatio: beta, se, ci95, p: twoSidedNormalP(beta / se), logLikelihood: now.value };
}

interface Point {
  readonly value: number;
  readonly score: number;
  readonly information: number;
}

/** Sums of the weights exp(x beta), of x and of x^2 under them. */
type Sums = [number, number, number];

/** Efron's partial log-likelihood and its derivatives; lifetimes from the last to the first, so that risk sets grow. */
function likelihood(sorted: readonly Exposed[], beta: number): Point {
  let [value, score, information] = [0, 0, 0];
  const atRisk: Sums = [0, 0, 0];
  for (let i = 0; i < sorted.length; ) {
    const time = sorted[i]?.time;
    const tied: Sums = [0, 0, 0];
    let deaths = 0;
    for (; i < sorted.length && sorted[i]?.time === time; i++) {
      const { x = 0, event = false } = sorted[i] ?? {};
      const weight = Math.exp(x * beta);
      add(atRisk, weight, x);
      if (!event) continue;
      add(tied, weight, x);
      deaths++;
      value += x * beta;
      score += x;
    }
    for (let d = 0; d < deaths; d++) {
      const share = d / deaths;
      const [s0, s1, s2] = [atRisk[0] - share * tied[0], atRisk[1] - share * tied[1], atRisk[2] - share * tied[2]];
      value -= Math.log(s0);
      score -= s1 / s0;
      information += s2 / s0 - (s1 / s0) ** 2;
    }
  }
  return { value, score, information };
}

function add(sums: Sums, weight: number, x: number): void {
  sums[0] += weight;
  sums[1] += weight * x;
  sums[2] += weight * x * x;
}
