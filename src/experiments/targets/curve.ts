/** A simulated observable: its values at increasing times (h). */
export interface Curve {
  readonly times: Float64Array;
  readonly values: Float64Array;
}

/** The largest value of a curve on its grid. */
export const peak = ({ values }: Curve): number => at(values, top(values));

/** The time (h) of the largest value, from the parabola through the three points of the grid around it. */
export function timeOfPeak({ times, values }: Curve): number {
  const i = top(values);
  if (i === 0 || i === values.length - 1) return at(times, i);
  const [x0, x1, x2] = [at(times, i - 1), at(times, i), at(times, i + 1)];
  const left = (at(values, i) - at(values, i - 1)) / (x1 - x0);
  const curvature = ((at(values, i + 1) - at(values, i)) / (x2 - x1) - left) / (x2 - x0);
  return curvature < 0 ? Math.min(x2, Math.max(x0, 0.5 * (x0 + x1) - left / (2 * curvature))) : x1;
}

/** The area under a curve between two times (h), by the trapezium rule on the simulated grid: value times h. */
export function area({ times, values }: Curve, from = 0, to = Number.POSITIVE_INFINITY): number {
  let sum = 0;
  for (let i = 1; i < times.length; i++) {
    const left = Math.max(at(times, i - 1), from);
    const right = Math.min(at(times, i), to);
    if (right <= left) continue;
    sum += 0.5 * (right - left) * (value({ times, values }, left) + value({ times, values }, right));
  }
  return sum;
}

/** The value at a time (h), linear between points of the grid. */
export function value({ times, values }: Curve, time: number): number {
  let i = 1;
  while (i < times.length - 1 && at(times, i) < time) i++;
  const left = at(times, i - 1);
  const share = (time - left) / (at(times, i) - left);
  return at(values, i - 1) + Math.min(1, Math.max(0, share)) * (at(values, i) - at(values, i - 1));
}

/** The half-life (h) of the log-linear fall between two times. */
export function halfLife(curve: Curve, from: number, to: number): number {
  return ((to - from) * Math.LN2) / Math.log(value(curve, from) / value(curve, to));
}

/** The mean residence time (h) over the grid, without the part beyond its end. */
export function meanResidence({ times, values }: Curve): number {
  let moment = 0;
  for (let i = 1; i < times.length; i++) {
    const width = at(times, i) - at(times, i - 1);
    moment += 0.5 * width * (at(times, i) * at(values, i) + at(times, i - 1) * at(values, i - 1));
  }
  return moment / area({ times, values });
}

/** Sum of curves on one grid. */
export function together(...curves: readonly Curve[]): Curve {
  const [first] = curves;
  if (!first) throw new RangeError("there is no curve to add");
  return { times: first.times, values: first.values.map((_, i) => curves.reduce((sum, curve) => sum + at(curve.values, i), 0)) };
}

function top(values: Float64Array): number {
  let highest = 0;
  for (let i = 1; i < values.length; i++) if (at(values, i) > at(values, highest)) highest = i;
  return highest;
}

function at(array: Float64Array, i: number): number {
  const found = array[i];
  if (found === undefined) throw new RangeError(`a curve of ${array.length} points has no point ${i}`);
  return found;
}
