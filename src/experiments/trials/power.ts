import { normalQuantile, uniform } from "../../engine/random/streams.ts";
import { wilson } from "../statistics/proportions.ts";
import { streamOf } from "../virtual-subject.ts";
import { type ArmContrast, comparisonOf } from "./compare-arms.ts";
import type { Conduct, EndpointPlan } from "./conduct.ts";
import { type EndpointGroup, resampled } from "./endpoint-values.ts";

/** The power of a trial of a size: the share of drawn trials whose p is below alpha, with its 95 % Monte-Carlo interval. */
export interface PowerPoint {
  /** Subjects per arm; per sequence of a crossover. */
  readonly n: number;
  readonly power: number;
  readonly ci95: readonly [number, number];
}

/** The smallest size that reaches a power; null where none within bounds does. The interval is of Monte Carlo. */
export interface SmallestSize {
  readonly target: number;
  readonly n: number | null;
  readonly ci95: readonly [number, number] | null;
}

/** Power by size for one contrast. */
export interface PowerCurve {
  readonly points: readonly PowerPoint[];
  readonly smallest: readonly SmallestSize[];
  /** The contrast in the whole population that trials are drawn from. */
  readonly population: ArmContrast | undefined;
}

/** What is asked of a power curve. */
export interface PowerQuestion {
  readonly arm: string;
  readonly versus: string;
  readonly alpha: number;
  readonly targets: readonly number[];
  readonly sizes: readonly number[];
  readonly trials: number;
  readonly seed: number;
  /** Hears how many trials of a size have been drawn. */
  readonly report?: (n: number, done: number) => void;
}

const smallestTrial = 4;
const largestTrial = 8192;

/**
 * Power by simulation: trials are drawn with replacement from a population that was simulated once, and each is analysed as
 * the design says. Subject k of trial r is decided by seed, arm, r and k alone, so that a larger trial holds the smaller
 * one and power rises smoothly with size.
 */
export function powerCurve(plan: EndpointPlan, conduct: Conduct, groups: readonly EndpointGroup[], asked: PowerQuestion): PowerCurve {
  const known = new Map<number, PowerPoint>();
  const at = (n: number): PowerPoint => {
    const before = known.get(n);
    if (before) return before;
    const point = powerAt(plan, conduct, groups, n, asked);
    known.set(n, point);
    return point;
  };
  const smallest = asked.targets.map((target) => smallestSize(target, asked.alpha, at));
  for (const n of asked.sizes.length > 0 ? asked.sizes : usualSizes(smallest)) at(n);
  const shown = asked.sizes.length > 0 ? asked.sizes : [...usualSizes(smallest), ...smallest.flatMap(({ n }) => n ?? [])];
  const points = [...new Set(shown)].sort((a, b) => a - b).map(at);
  return { points, smallest, population: comparisonOf(plan, conduct, groups)(asked.arm, asked.versus) };
}

function powerAt(plan: EndpointPlan, conduct: Conduct, groups: readonly EndpointGroup[], n: number, asked: PowerQuestion): PowerPoint {
  const streams = groups.map(({ name }) => streamOf(`${name}/power`));
  let count = 0;
  for (let trial = 0; trial < asked.trials; trial++) {
    const drawn = groups.map((group, g) => {
      const stream = { seed: asked.seed, subject: trial, stream: streams[g] ?? 0 };
      return resampled(
        group,
        Int32Array.from({ length: n }, (_, k) => Math.floor(uniform(stream, k) * group.count)),
      );
    });
    const p = comparisonOf(plan, conduct, drawn)(asked.arm, asked.versus)?.p ?? 1;
    if (p < asked.alpha) count++;
    asked.report?.(n, trial + 1);
  }
  return { n, power: count / asked.trials, ci95: wilson({ count, of: asked.trials }) };
}

function smallestSize(target: number, alpha: number, at: (n: number) => PowerPoint): SmallestSize {
  let high = smallestTrial;
  while (at(high).power < target) {
    if (high >= largestTrial) return { target, n: null, ci95: null };
    high *= 2;
  }
  let low = high === smallestTrial ? high - 1 : high / 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (at(middle).power < target) low = middle;
    else high = middle;
  }
  // power is close to normal in the root of the size, which carries the interval of power over to the size
  const need = (power: number): number => normalQuantile(1 - alpha / 2) + normalQuantile(Math.min(0.9999, Math.max(alpha, power)));
  const size = (power: number): number => high * (need(target) / need(power)) ** 2;
  const [least, most] = at(high).ci95;
  return { target, n: high, ci95: [Math.max(2, Math.floor(size(most))), Math.ceil(size(least))] };
}

/** Sizes around those that were found, or a wide range where none was. */
function usualSizes(smallest: readonly SmallestSize[]): number[] {
  const found = smallest.flatMap(({ n }) => n ?? []);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [16, 64, 256, 1024, 4096];
  return [0.5, 0.75].map((share) => Math.max(smallestTrial, Math.round(share * first))).concat(Math.round(1.25 * last));
}
