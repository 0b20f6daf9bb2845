import { Worker } from "node:worker_threads";

/** Runs worker threads on a task until all have ended; `finished` gets each message. Throws when one fails. */
export async function runWorkers<Message>(
  script: URL,
  task: unknown,
  threads: number,
  finished: (message: Message) => void,
): Promise<void> {
  const workers = Array.from({ length: threads }, () => new Worker(script, { workerData: task }));
  try {
    await Promise.all(workers.map((worker) => ended(worker, finished)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function ended<Message>(worker: Worker, finished: (message: Message) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on("message", finished);
    worker.on("error", (error) => reject(new Error(`a worker thread failed: ${error instanceof Error ? error.message : String(error)}`)));
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a worker thread ended with code ${code}`))));
  });
}

/** A copy of numbers in memory that threads share. */
export function sharedCopy(values: Float64Array): Float64Array {
  const all = new Float64Array(new SharedArrayBuffer(Math.max(8, values.byteLength)));
  all.set(values);
  return all;
}

/** A whole number that threads count up together, from 0. */
export const sharedCounter = (): Int32Array => new Int32Array(new SharedArrayBuffer(4));
