import { parentPort, workerData } from "node:worker_threads";
import { march } from "./cells.ts";
import { startGroup } from "./group.ts";
import { cellsPerShare, type MarchShare, type MarchTask, shareOf } from "./population.ts";

const { machine, parameters, run, next } = workerData as MarchTask;
const group = startGroup(machine);
const width = machine.parameters.length;
const count = Math.ceil(parameters.length / width / cellsPerShare);

for (;;) {
  const share = Atomics.add(next, 0, 1);
  if (share >= count) break;
  const marched = march(group, shareOf(parameters, width, share), share * cellsPerShare, run);
  parentPort?.postMessage({ share, marched } satisfies MarchShare);
}
