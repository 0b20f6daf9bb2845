import { balloon } from "../../models/networks/balloon.model.ts";
import type { BrainSeries } from "./whole-brain.ts";

/** BOLD signals: by volume, then region, and the time between volumes, s. */
export interface Bold {
  readonly volumes: number;
  readonly regions: number;
  readonly repetition: number;
  readonly signal: Float64Array;
}

/** Volumes that pass before flow and volume have settled. */
const settling = 10;

/**
 * The BOLD signal of each region from its gating, by steps of the series' samples (`sample` ms, 10 or less), one volume every
 * `repetition` s; the first ten volumes are left out.
 */
export function boldOf({ samples, regions, gating }: BrainSeries, sample: number, repetition = 2): Bold {
  const each = Math.round((1000 * repetition) / sample);
  const volumes = Math.max(0, Math.floor(samples / each) - settling);
  const signal = new Float64Array(volumes * regions);
  const h = sample / 1000;
  for (let region = 0; region < regions; region++) {
    let state = { x: 0, f: 1, volume: 1, q: 1 };
    for (let k = 0; k < (volumes + settling) * each; k++) {
      const { ddt, out } = balloon.equations(state, { activity: gating[k * regions + region] ?? Number.NaN }, balloon.defaults);
      state = { x: state.x + h * ddt.x, f: state.f + h * ddt.f, volume: state.volume + h * ddt.volume, q: state.q + h * ddt.q };
      const at = Math.floor(k / each) - settling;
      if (k % each === each - 1 && at >= 0) signal[at * regions + region] = out.bold;
    }
  }
  return { volumes, regions, repetition, signal };
}

/** Functional connectivity: the correlation of every pair of regions, row by row; 1 on the diagonal. */
export function connectivityOf({ volumes, regions, signal }: Bold): Float64Array {
  const centred = Array.from({ length: regions }, (_, region) => {
    const own = Array.from({ length: volumes }, (_u, volume) => signal[volume * regions + region] ?? Number.NaN);
    const mean = own.reduce((sum, value) => sum + value, 0) / volumes;
    const norm = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0));
    return own.map((value) => (value - mean) / norm);
  });
  const found = new Float64Array(regions * regions);
  for (const [i, a] of centred.entries()) {
    for (const [j, b] of centred.slice(0, i + 1).entries()) {
      const r = i === j ? 1 : a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
      found[i * regions + j] = r;
      found[j * regions + i] = r;
    }
  }
  return found;
}

/** The mean Fisher z of pairs of regions that `belongs` picks (never a region with itself); NaN where it picks none. */
export function meanZ(connectivity: Float64Array, regions: number, belongs: (i: number, j: number) => boolean): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < regions; i++) {
    for (let j = 0; j < i; j++) {
      if (!belongs(i, j)) continue;
      sum += Math.atanh(connectivity[i * regions + j] ?? Number.NaN);
      count++;
    }
  }
  return sum / count;
}
