import { strictLog } from "../engine/random/strict.ts";

/** What a curve comes to: the numbers that a report shows for each observable. Times in h, areas in [unit]*h. */
export interface Exposure {
  readonly baseline: number;
  /** The value farthest from the baseline: a peak, or a trough of what falls. */
  readonly peak: number;
  readonly timeOfPeak: number;
  /** Area under the curve from the first to the last time. */
  readonly area: number;
  /** Terminal half-life: of the fall from 1 % to 0.1 % of the peak after the last dose; null where the curve does not fall so far. */
  readonly halfLife: number | null;
}

/** Shares of the peak between which a half-life is read: late enough that uptake by tissues is over. */
const window = { from: 0.01, to: 0.001 } as const;

/**
 * Peak, area and half-life of a curve. `times` ascend (h); `values` run beside them; `lastDose` is the end of the last
 * dose, after which the half-life is read.
 */
export function exposureOf(times: ArrayLike<number>, values: ArrayLike<number>, lastDose: number): Exposure {
  let best = 0;
  const far = (i: number): number => Math.abs(at(values, i) - at(values, 0));
  // of extremes that differ by rounding alone, the first counts
  for (let i = 1; i < times.length; i++) if (far(i) > far(best) * (1 + 1e-6)) best = i;
  return {
    baseline: at(values, 0),
    peak: at(values, best),
    timeOfPeak: at(times, best),
    area: areaUnder(times, values),
    halfLife: halfLifeOf(times, values, lastDose),
  };
}

/** Trapezoids going up, and logarithmic ones going down, where a curve falls by a share per hour. */
export function areaUnder(times: ArrayLike<number>, values: ArrayLike<number>): number {
  let area = 0;
  for (let i = 1; i < times.length; i++) {
    const a = at(values, i - 1);
    const b = at(values, i);
    const step = at(times, i) - at(times, i - 1);
    const falls = a > b && b > 0 && a / b > 1 + 1e-6;
    area += step * (falls ? (a - b) / strictLog(a / b) : (a + b) / 2);
  }
  return area;
}

function halfLifeOf(times: ArrayLike<number>, values: ArrayLike<number>, lastDose: number): number | null {
  let top = -1;
  for (let i = 0; i < times.length; i++) if (at(times, i) >= lastDose && (top < 0 || at(values, i) > at(values, top))) top = i;
  const peak = top < 0 ? 0 : at(values, top);
  if (!(peak > 0)) return null;
  const points: [number, number][] = [];
  for (let i = top; i < times.length && at(values, i) >= window.to * peak; i++) {
    if (at(values, i) <= window.from * peak) points.push([at(times, i), strictLog(at(values, i))]);
  }
  const fell = top + points.length < times.length && at(values, times.length - 1) < window.to * peak;
  if (points.length < 3 || !fell) return null;
  const slope = slopeOf(points);
  return slope < 0 ? -Math.LN2 / slope : null;
}

/** Least-squares slope. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const n = points.length;
  const mx = points.reduce((sum, [x]) => sum + x, 0) / n;
  const my = points.reduce((sum, [, y]) => sum + y, 0) / n;
  const sxy = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  const sxx = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  return sxy / sxx;
}

const at = (list: ArrayLike<number>, i: number): number => list[i] ?? Number.NaN;
