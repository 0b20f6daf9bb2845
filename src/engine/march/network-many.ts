import { answersOf, type Sharing } from "../threads.ts";
import type { NetworkMachine } from "./network.ts";
import { type NetworkRun, runNetwork } from "./network-run.ts";

/** What a worker is given: the machine and every run. */
export interface NetworkTask {
  readonly machine: NetworkMachine;
  readonly runs: readonly NetworkRun[];
}

/**
 * Runs a network many times over threads that share one compiled module, for seeds or points in parameters: what `runNetwork` gives,
 * in the order of runs, the same bits for any number of threads.
 */
export const runNetworks = (machine: NetworkMachine, runs: readonly NetworkRun[], sharing: Sharing = {}): Promise<Float64Array[]> =>
  answersOf(
    new URL("./network-worker.ts", import.meta.url),
    { machine, runs } satisfies NetworkTask,
    runs.length,
    (number) => runNetwork(machine, runs[number] as NetworkRun),
    sharing,
  );
