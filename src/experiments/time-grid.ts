/** The most points of a grid that nobody chose. */
export const mostPoints = 500;

/** Segments that stay dense at the front and at the back when there are more doses than points. */
const front = 15;
const back = 45;

/**
 * Times from `start` to `until` (h), dense after each of `breaks` (starts and ends of doses) and sparser with distance; at
 * most `most` points. With more breaks than points, the first and the last stretches stay dense.
 */
export function timeGrid(start: number, until: number, breaks: readonly number[], most = mostPoints): number[] {
  const inside = breaks.filter((time) => time > start && time < until);
  const bounds = [...new Set([start, ...inside, until])].sort((a, b) => a - b);
  const segments = bounds.length - 1;
  const dense = segments <= 2 * (front + back) ? segments : front + back;
  const each = Math.max(1, Math.min(240, Math.floor((most - 1) / dense) - (dense < segments ? 2 : 0)));
  const points = new Set<number>();
  const thinning = Math.ceil((segments - dense + 1) / 100);
  for (let i = 0; i < segments; i++) {
    const from = bounds[i] ?? start;
    const to = bounds[i + 1] ?? until;
    const isDense = dense === segments || i < front || i >= segments - back;
    if (isDense) for (const time of spread(from, to, each)) points.add(time);
    else if (i % thinning === 0) points.add(from);
  }
  points.add(until);
  return [...points].sort((a, b) => a - b);
}

/**
 * `count` times from `from` up to, but without, `to`; steps grow by a constant factor from a minute (or less). Only exact
 * operations, so that the times are the same bits on every machine.
 */
function spread(from: number, to: number, count: number): number[] {
  const length = to - from;
  const first = Math.min(1 / 60, length / count);
  const factor = growthFor(length / first, count);
  const whole = sumOfSteps(factor, count);
  const times: number[] = [];
  let [sum, step] = [0, 1];
  for (let i = 0; i < count; i++) {
    times.push(from + (length * sum) / whole);
    sum += step;
    step *= factor;
  }
  return times;
}

/** The factor between neighbouring steps with which `count` of them add up to `total` times the first. */
function growthFor(total: number, count: number): number {
  if (total <= count * (1 + 1e-9) || count < 2) return 1;
  // no step is over a thousand times the one before
  let [low, high] = [1, Math.min(total, 1e3)];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (sumOfSteps(middle, count) < total) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function sumOfSteps(factor: number, count: number): number {
  return factor - 1 < 1e-9 ? count : (powerOf(factor, count) - 1) / (factor - 1);
}

// by squaring: Math.pow may round differently elsewhere
function powerOf(factor: number, count: number): number {
  if (count === 0) return 1;
  const half = powerOf(factor, Math.floor(count / 2));
  return count % 2 === 1 ? half * half * factor : half * half;
}

/** The largest of `least` and a list that may be too long for Math.max. */
export const latest = (least: number, times: readonly number[]): number => times.reduce((a, b) => Math.max(a, b), least);
