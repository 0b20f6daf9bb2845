const blocks = [" ", ..."\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"];
const ascii = [..." .:-=+*#"];

/**
 * A curve as one line of `columns` characters between two times (h): the largest value within each character's stretch, from
 * the lowest to the highest value of the line. Plain characters where the terminal does not show blocks. A curve that `falls`
 * shows the smallest value of each stretch, and its own range instead of one from 0.
 */
export function sparkline(
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  from: number,
  to: number,
  columns: number,
  unicode: boolean,
  falls = false,
): string {
  const sign = falls ? -1 : 1;
  const signed = falls ? Array.from(values, (value) => -value) : values;
  const tops = Array.from({ length: columns }, (_, i) => {
    const left = from + ((to - from) * i) / columns;
    return sign * largestBetween(times, signed, left, left + (to - from) / columns);
  });
  const low = falls ? Math.min(...tops) : Math.min(0, ...tops);
  const high = Math.max(...tops);
  const marks = unicode ? blocks : ascii;
  return tops.map((value) => marks[levelOf(value, low, high, marks.length)] ?? " ").join("");
}

function levelOf(value: number, low: number, high: number, levels: number): number {
  if (!(high > low) || !Number.isFinite(value)) return 0;
  const share = (value - low) / (high - low);
  return share < 1e-3 ? 0 : Math.min(levels - 1, Math.max(1, Math.ceil(share * (levels - 1))));
}

function largestBetween(times: ArrayLike<number>, values: ArrayLike<number>, left: number, right: number): number {
  let top = Math.max(valueAt(times, values, left), valueAt(times, values, right));
  for (let i = 0; i < times.length; i++) {
    const time = times[i] ?? 0;
    if (time > right) break;
    if (time >= left) top = Math.max(top, values[i] ?? 0);
  }
  return top;
}

function valueAt(times: ArrayLike<number>, values: ArrayLike<number>, time: number): number {
  let i = 0;
  while (i < times.length - 1 && (times[i + 1] ?? 0) <= time) i++;
  const [t0, t1] = [times[i] ?? 0, times[i + 1] ?? times[i] ?? 0];
  const [y0, y1] = [values[i] ?? 0, values[i + 1] ?? values[i] ?? 0];
  return t1 > t0 ? y0 + (y1 - y0) * Math.min(1, (time - t0) / (t1 - t0)) : y0;
}
