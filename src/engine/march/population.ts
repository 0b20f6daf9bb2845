import { runWorkers, sharedCopy, sharedCounter } from "../threads.ts";
import { type Marched, march, type Run } from "./cells.ts";
import { startGroup } from "./group.ts";
import type { MarchMachine } from "./march-machine.ts";

/** What a worker is given: the machine, and everything of cells in shared memory. */
export interface MarchTask {
  readonly machine: MarchMachine;
  readonly parameters: Float64Array;
  readonly run: Run;
  /** The next share to take. */
  readonly next: Int32Array;
}

/** A share of cells that has been marched. */
export interface MarchShare {
  readonly share: number;
  readonly marched: Marched;
}

/** Cells that a thread takes at a time: a whole number of groups of any machine. */
export const cellsPerShare = 96;

/**
 * Marches cells in shares over threads that share one compiled module; `parameters` holds what varies, by cell. The result is
 * the same bits for any number of threads. `report` is told how many cells are done.
 */
export async function marchPopulation(
  machine: MarchMachine,
  parameters: Float64Array,
  run: Run,
  { threads = 1, report = () => {} }: { readonly threads?: number; readonly report?: (cells: number) => void } = {},
): Promise<Marched> {
  const cells = parameters.length / machine.parameters.length;
  const shares: Marched[] = [];
  const count = Math.ceil(cells / cellsPerShare);
  let done = 0;
  const finished = ({ share, marched }: MarchShare): void => {
    shares[share] = marched;
    done += cellsIn(cells, share);
    report(done);
  };
  if (Math.min(threads, count) <= 1) await marchHere(machine, parameters, run, count, finished);
  else {
    const task: MarchTask = { machine, parameters: sharedCopy(parameters), run, next: sharedCounter() };
    await runWorkers(new URL("./march-worker.ts", import.meta.url), task, Math.min(threads, count), finished);
  }
  return joined(shares, run, cells, machine);
}

/** The parameters of one share. */
export const shareOf = (parameters: Float64Array, width: number, share: number): Float64Array =>
  parameters.subarray(share * cellsPerShare * width, (share + 1) * cellsPerShare * width);

const cellsIn = (cells: number, share: number): number => Math.min(cellsPerShare, cells - share * cellsPerShare);

async function marchHere(
  machine: MarchMachine,
  parameters: Float64Array,
  run: Run,
  count: number,
  finished: (share: MarchShare) => void,
): Promise<void> {
  const group = startGroup(machine);
  for (let share = 0; share < count; share++) {
    finished({ share, marched: march(group, shareOf(parameters, machine.parameters.length, share), share * cellsPerShare, run) });
    // lets timers and signals through between shares
    await new Promise((resolve) => setImmediate(resolve));
  }
}

// shares in order, whoever marched them
function joined(shares: readonly Marched[], run: Run, cells: number, machine: MarchMachine): Marched {
  const total = shares.reduce((sum, { cell }) => sum + cell.length, 0);
  const states = machine.states.length;
  const rows = run.sample ? Math.floor(run.steps / run.sample) : 0;
  const all = {
    cell: new Uint32Array(total),
    event: new Uint8Array(total),
    time: new Float64Array(total),
    mean: new Float64Array(cells * machine.outputs.length),
    samples: new Float64Array(rows * cells * states),
    failed: [] as number[],
  };
  let at = 0;
  for (const [share, part] of shares.entries()) {
    const first = share * cellsPerShare;
    all.cell.set(
      part.cell.map((cell) => cell + first),
      at,
    );
    all.event.set(part.event, at);
    all.time.set(part.time, at);
    at += part.cell.length;
    all.mean.set(part.mean, first * machine.outputs.length);
    all.failed.push(...part.failed.map((cell) => cell + first));
    const width = cellsIn(cells, share) * states;
    for (let row = 0; row < rows; row++)
      all.samples.set(part.samples.subarray(row * width, (row + 1) * width), (row * cells + first) * states);
  }
  return all;
}
