import { runWorkers, sharedCopy, sharedCounter } from "../threads.ts";
import { integrateWith } from "./batch.ts";
import { start } from "./engine.ts";
import type { Options, Outcome, Schedule, Subject } from "./integrate.ts";
import type { Machine } from "./machine.ts";

/** How a population is run. */
export interface PopulationOptions {
  /** Worker threads; 1 (the default) runs in this thread. */
  readonly threads?: number;
  /** Called with each finished share, in whatever order shares finish: first subject and outcomes. */
  readonly onShare?: (first: number, outcomes: readonly Outcome[]) => void;
  /** Keep every outcome and give them back; false when `onShare` takes what it needs, so that memory stays bounded. */
  readonly keep?: boolean;
}

/** What a worker is given: everything in shared memory but schedules and the machine, which are copied. */
export interface WorkerTask {
  readonly machine: Machine;
  readonly parameters: Float64Array;
  readonly inputs: Float64Array;
  readonly schedules: readonly Schedule[];
  readonly options: Options;
  /** The next share to take. */
  readonly next: Int32Array;
  readonly share: number;
}

/** A share that a worker has finished. */
export interface WorkerShare {
  readonly first: number;
  readonly outcomes: readonly Outcome[];
}

const subjectsPerShare = 16;

/**
 * Integrates a population in shares of 16 subjects over threads that share one compiled module. The outcomes are the same
 * bits for any number of threads. Throws when a worker cannot start; failures of subjects are outcomes with a reason.
 */
export async function integratePopulation(
  machine: Machine,
  subjects: readonly Subject[],
  options: Options,
  { threads = 1, onShare, keep = true }: PopulationOptions = {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = keep ? new Array<Outcome>(subjects.length) : [];
  const finished = ({ first, outcomes: share }: WorkerShare): void => {
    if (keep) for (const [i, outcome] of share.entries()) outcomes[first + i] = outcome;
    onShare?.(first, share);
  };
  const count = Math.min(threads, Math.ceil(subjects.length / subjectsPerShare));
  if (count <= 1) await runHere(machine, subjects, options, finished);
  else await runThreads(machine, subjects, options, count, finished);
  return outcomes;
}

async function runHere(
  machine: Machine,
  subjects: readonly Subject[],
  options: Options,
  finished: (share: WorkerShare) => void,
): Promise<void> {
  const engine = start(machine);
  for (let first = 0; first < subjects.length; first += subjectsPerShare) {
    finished({ first, outcomes: integrateWith(engine, machine, subjects.slice(first, first + subjectsPerShare), options) });
    // lets timers and signals through between shares
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function runThreads(
  machine: Machine,
  subjects: readonly Subject[],
  options: Options,
  threads: number,
  finished: (share: WorkerShare) => void,
): Promise<void> {
  const task: WorkerTask = {
    machine,
    parameters: shared(subjects.map(({ parameters }) => parameters)),
    inputs: shared(subjects.map(({ inputs }) => inputs)),
    schedules: subjects.map(({ schedule }) => schedule),
    options,
    next: sharedCounter(),
    share: subjectsPerShare,
  };
  await runWorkers(new URL("./population-worker.ts", import.meta.url), task, threads, finished);
}

function shared(rows: readonly Float64Array[]): Float64Array {
  const width = rows[0]?.length ?? 0;
  const all = new Float64Array(rows.length * width);
  for (const [i, row] of rows.entries()) all.set(row, i * width);
  return sharedCopy(all);
}
