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

/** An answer of a worker to one of several numbered tasks; `refused` says why there is none. */
export interface Answered<Answer> {
  readonly number: number;
  readonly answer?: Answer;
  readonly refused?: string;
}

/** How numbered tasks are shared out: over how many threads, and who is told how many are done. */
export interface Sharing {
  readonly threads?: number;
  readonly report?: (done: number, of: number) => void;
}

/**
 * Answers to `count` numbered tasks, in order, whoever worked them out: the same for any number of threads. Workers run `script`, which
 * hands itself to `answerTasks`; with one thread `here` does the same in this one. Throws a RangeError where a task was refused.
 */
export async function answersOf<Answer>(
  script: URL,
  task: object,
  count: number,
  here: (number: number) => Answer,
  { threads = 1, report = () => {} }: Sharing = {},
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let done = 0;
  const finished = (number: number, answer: Answer | undefined): void => {
    answers[number] = answer as Answer;
    done++;
    report(done, count);
  };
  if (Math.min(threads, count) > 1) {
    const refusals: string[] = [];
    await runWorkers<Answered<Answer>>(script, { ...task, count, next: sharedCounter() }, Math.min(threads, count), (message) => {
      if (message.refused === undefined) finished(message.number, message.answer);
      else refusals.push(message.refused);
    });
    if (refusals[0] !== undefined) throw new RangeError(refusals[0]);
    return answers;
  }
  for (let number = 0; number < count; number++) {
    finished(number, here(number));
    // lets timers and signals through between tasks
    await new Promise((resolve) => setImmediate(resolve));
  }
  return answers;
}

/** What a worker of `answersOf` is given beside its task. */
export interface SharedTasks {
  readonly count: number;
  readonly next: Int32Array;
}

/** Takes one task after the other until none is left, and sends each answer; a RangeError is sent as a refusal, and ends the work. */
export function answerTasks<Answer>(
  { count, next }: SharedTasks,
  answer: (number: number) => Answer,
  send: (message: unknown) => void,
): void {
  for (;;) {
    const number = Atomics.add(next, 0, 1);
    if (number >= count) return;
    try {
      send({ number, answer: answer(number) } satisfies Answered<Answer>);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      Atomics.store(next, 0, count);
      send({ number, refused: error.message } satisfies Answered<Answer>);
    }
  }
}
