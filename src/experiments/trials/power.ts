import { philox } from "../../engine/random/philox.ts";
import { normalQuantile } from "../../engine/random/streams.ts";
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
    const drawn = groups.map((group, g) => resampled(group, places(asked.seed, trial, streams[g] ?? 0, n, group.count)));
    const p = comparisonOf(plan, conduct, drawn)(asked.arm, asked.versus)?.p ?? 1;
    if (p < asked.alpha) count++;
    asked.report?.(n, trial + 1);
  }
  return { n, power: count / asked.trials, ci95: wilson({ count, of: asked.trials }) };
}

/** The first `n` subjects that a trial draws out of `count`, four to each block of random words. */
function places(seed: number, trial: number, stream: number, n: number, count: number): Int32Array {
  const found = new Int32Array(n);
  for (let k = 0; k < n; k += 4) {
    const words = philox([k >>> 2, 0, stream, trial], [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0]);
    for (let w = 0; w < 4 && k + w < n; w++) found[k + w] = Math.floor(((words[w] ?? 0) / 2 ** 32) * count);
  }
  return found;
}

/** Sizes are found to this share of themselves: closer than Monte Carlo can tell. */
const resolution = 0.02;

/** Looks for a size from small to large, by what power at one size says of the next, until two sizes lie around the target. */
function smallestSize(target: number, alpha: number, at: (n: number) => PowerPoint): SmallestSize {
  // power is close to normal in the root of the size: the size with `to` when `n` has `from`
  const need = (power: number): number => normalQuantile(1 - alpha / 2) + normalQuantile(Math.min(0.9999, Math.max(alpha, power)));
  const size = (n: number, from: number, to: number): number => n * (need(to) / need(from)) ** 2;
  let [low, high, n] = [smallestTrial - 1, Number.POSITIVE_INFINITY, smallestTrial];
  while (high === Number.POSITIVE_INFINITY || high - low > Math.max(1, resolution * high)) {
    const { power } = at(n);
    const enough = power >= target;
    if (enough) high = n;
    else if (n >= largestTrial) return { target, n: null, ci95: null };
    else low = n;
    // a step beyond the guess, so that it comes to lie between the two
    const guess = power > 3 * alpha ? size(n, power, target) * (enough ? 1 - resolution : 1 + resolution) : 2 * n;
    if (high === Number.POSITIVE_INFINITY) n = Math.min(largestTrial, Math.max(low + 1, Math.ceil(Math.min(guess, 4 * n))));
    else n = guess > low && guess < high ? Math.min(high - 1, Math.max(low + 1, Math.round(guess))) : Math.floor((low + high) / 2);
  }
  const [least, most] = at(high).ci95;
  return { target, n: high, ci95: [Math.max(2, Math.floor(size(high, most, target))), Math.ceil(size(high, least, target))] };
}

/** Sizes around those that were found, or a wide range where none was. */
function usualSizes(smallest: readonly SmallestSize[]): number[] {
  const found = smallest.flatMap(({ n }) => n ?? []);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [16, 64, 256, 1024, 4096];
  return [0.5, 0.75].map((share) => Math.max(smallestTrial, Math.round(share * first))).concat(Math.round(1.25 * last));
}
