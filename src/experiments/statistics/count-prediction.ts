import { normalQuantile } from "../../engine/random/streams.ts";

/** What would be counted in a further study: the share that 95 % of studies find, from and to, and where a count stands among them. */
export interface CountPrediction {
  readonly interval: readonly [number, number];
  /** Standard normal score of the count, by the middle of its probability. */
  readonly score: number;
  readonly within: boolean;
}

/** Chances nearer to 0 or 1 than this are taken for it, so that scores stay within 8. */
const certain = 1e-15;

/**
 * Predicts a count of `people`, each with a chance that itself has this mean and variance between studies: a beta-binomial (Skellam
 * 1948. J R Stat Soc B 10:257-261). A count is whole, so the interval holds at least 95 %. Throws a RangeError for fewer than one person.
 */
export function predictCount(people: number, mean: number, variance: number, counted: number): CountPrediction {
  if (!(Number.isInteger(people) && people >= 1))
    throw new RangeError(`${people} people cannot be counted; give a whole number of 1 or more`);
  const cumulated = betaBinomial(people, mean, variance);
  const below = (k: number): number => (k <= 0 ? 0 : (cumulated[Math.min(k, people + 1) - 1] ?? 1));
  const first = cumulated.findIndex((chance) => chance >= 0.025);
  const last = cumulated.findIndex((chance) => chance >= 0.975);
  const middle = (below(counted) + below(counted + 1)) / 2;
  return {
    interval: [first / people, last / people],
    score: normalQuantile(Math.min(1 - certain, Math.max(certain, middle))),
    within: counted >= first && counted <= last,
  };
}

/** Chances of counting at most 0, 1, ... people. */
function betaBinomial(people: number, mean: number, variance: number): number[] {
  const m = Math.min(1 - 1e-9, Math.max(1e-9, mean));
  // a variance of nothing is a binomial, which a large sum of both shapes comes near
  const sum = Math.min(1e9, Math.max(0.05, (m * (1 - m)) / Math.max(variance, 1e-12) - 1));
  const [a, b] = [m * sum, (1 - m) * sum];
  let log = 0;
  for (let i = 0; i < people; i++) log += Math.log((b + i) / (sum + i));
  let total = 0;
  return Array.from({ length: people + 1 }, (_, k) => {
    total += Math.exp(log);
    log += Math.log(((people - k) * (a + k)) / ((k + 1) * (people - k - 1 + b)));
    return total;
  });
}
