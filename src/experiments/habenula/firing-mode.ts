import { criterion } from "../../evidence/quantities/habenula.ts";

/** How a cell fires. */
export type FiringMode = "silent" | "tonic" | "burst";

/** One burst: its spikes by place in the train, first and last. */
export interface Burst {
  readonly first: number;
  readonly last: number;
}

/** What a spike train says of its cell. */
export interface Firing {
  readonly mode: FiringMode;
  /** Spikes per second. */
  readonly rate: number;
  readonly bursts: readonly Burst[];
  /** Mean rate inside bursts, 1/s; NaN without bursts. */
  readonly intraBurst: number;
}

/**
 * Bursts of a train of spike times (ms, ascending): an interval below 20 ms opens one, and it goes on while intervals stay
 * below 100 ms (lhb_isi1, lhb_isi2).
 */
export function burstsOf(times: readonly number[]): Burst[] {
  const bursts: Burst[] = [];
  const gap = (i: number): number => (times[i + 1] ?? Number.POSITIVE_INFINITY) - (times[i] ?? 0);
  for (let i = 0; i + 1 < times.length; i++) {
    if (gap(i) >= criterion.opens.value) continue;
    let last = i + 1;
    while (gap(last) < criterion.goesOn.value) last++;
    bursts.push({ first: i, last });
    i = last;
  }
  return bursts;
}

/**
 * The mode of a cell from its spikes (ms) over `seconds`: silent at 0.1 spikes/s or fewer; bursting with two bursts or more
 * that hold most of its spikes and are not runs of tonic firing (25 spikes or more on average); else tonic.
 */
export function firingOf(times: readonly number[], seconds: number): Firing {
  const rate = times.length / seconds;
  const bursts = burstsOf(times);
  const inside = bursts.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const rates = bursts.map(({ first, last }) => (1000 * (last - first)) / ((times[last] ?? 0) - (times[first] ?? 0)));
  const intraBurst = rates.reduce((sum, value) => sum + value, 0) / rates.length;
  const bursting =
    bursts.length >= criterion.fewest.value &&
    inside > criterion.share.value * times.length &&
    inside / bursts.length < criterion.longest.value;
  const mode = rate <= criterion.silent.value ? "silent" : bursting ? "burst" : "tonic";
  return { mode, rate, bursts, intraBurst };
}
