import type { Burst, Firing, FiringMode } from "./firing-mode.ts";
import type { Population } from "./population.ts";

/** What a population does, in the numbers that papers report. */
export interface PopulationSummary {
  readonly cells: number;
  readonly silent: number;
  readonly tonic: number;
  readonly burst: number;
  /** Mean spikes per second over all cells. */
  readonly rate: number;
  /** Of tonic cells. */
  readonly tonicRate: number;
  /** Of bursting cells: bursts per second, spikes per second inside a burst, spikes of a burst. */
  readonly burstsPerSecond: number;
  readonly intraBurst: number;
  readonly spikesPerBurst: number;
  /** Mean membrane potential by mode, mV. */
  readonly potential: Readonly<Record<FiringMode, number>>;
  /** What the midbrain receives: spikes of bursts, per second and cell. */
  readonly burstRate: number;
}

/** Sums a population up. Means over no cells are NaN. */
export function summaryOf({ firing, potential, seconds }: Population): PopulationSummary {
  const all = firing.map((one, cell) => ({ ...one, potential: potential[cell] ?? Number.NaN }));
  const of = (mode: FiringMode) => all.filter((one) => one.mode === mode);
  const [silent, tonic, burst] = [of("silent"), of("tonic"), of("burst")];
  const inBursts = burst.flatMap(({ bursts }) => bursts);
  const spikes = inBursts.reduce((sum, one) => sum + spikesIn(one), 0);
  return {
    cells: all.length,
    silent: silent.length / all.length,
    tonic: tonic.length / all.length,
    burst: burst.length / all.length,
    rate: mean(all.map(({ rate }) => rate)),
    tonicRate: mean(tonic.map(({ rate }) => rate)),
    burstsPerSecond: mean(burst.map(({ bursts }) => bursts.length / seconds)),
    intraBurst: mean(burst.map(({ intraBurst }: Firing) => intraBurst)),
    spikesPerBurst: spikes / inBursts.length,
    potential: {
      silent: mean(silent.map((one) => one.potential)),
      tonic: mean(tonic.map((one) => one.potential)),
      burst: mean(burst.map((one) => one.potential)),
    },
    burstRate: spikes / seconds / all.length,
  };
}

const spikesIn = ({ first, last }: Burst): number => last - first + 1;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
