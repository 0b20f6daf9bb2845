import { parentPort, workerData } from "node:worker_threads";
import { integrateWith } from "./batch.ts";
import { start } from "./engine.ts";
import type { Subject } from "./integrate.ts";
import type { WorkerShare, WorkerTask } from "./population.ts";

const task = workerData as WorkerTask;
const engine = start(task.machine);
const count = task.schedules.length;
const width = task.machine.sizes["parameter"] ?? 0;
const inputs = task.machine.sizes["input"] ?? 0;

function subject(i: number): Subject {
  return {
    parameters: task.parameters.subarray(i * width, (i + 1) * width),
    inputs: task.inputs.subarray(i * inputs, (i + 1) * inputs),
    schedule: task.schedules[i] ?? { impulses: [], rates: [] },
  };
}

for (;;) {
  const first = Atomics.add(task.next, 0, task.share);
  if (first >= count) break;
  const indices = Array.from({ length: Math.min(task.share, count - first) }, (_, k) => first + k);
  const share: WorkerShare = { first, outcomes: integrateWith(engine, task.machine, indices.map(subject), task.options) };
  parentPort?.postMessage(share);
}
