import { answersOf, type Sharing } from "../../engine/threads.ts";
import { meanOf } from "../statistics.ts";
import { adaptedTo, type BrainCondition, inputsOf } from "./condition.ts";
import { type Bold, boldOf, connectivityOf } from "./connectivity.ts";
import type { Connectome } from "./connectome.ts";
import type { DiagramJob } from "./diagram.ts";
import { type Brain, type BrainInputs, brainOf, feedbackInhibition, meanRates, runBrain } from "./whole-brain.ts";

/** How brains are scanned: strength of coupling, minutes of BOLD, the first seed, how many scans of each state, speed of signals (m/s). */
export interface ScanOptions {
  readonly global: number;
  readonly minutes: number;
  readonly seed: number;
  readonly scans?: number;
  readonly velocity?: number | undefined;
}

/** What one scan finds: the mean rate (1/s), BOLD where it is to be kept, and the correlation of every pair of regions. */
export interface Scan {
  readonly rate: number;
  readonly bold?: Bold;
  readonly connectivity: Float64Array;
}

/** A scan to make: what drives the brain, its feedback inhibition (nA), for how long, and whether BOLD is kept (not, where left out). */
export interface ScanJob {
  readonly inputs: BrainInputs;
  readonly feedback: Float64Array;
  readonly seed: number;
  readonly minutes: number;
  readonly keepBold?: boolean;
}

/** Something to work out on a brain: what feedback inhibition a state of weeks leads to, or one scan. */
export type BrainJob = { readonly adaptTo: BrainInputs; readonly seed: number } | ScanJob;

/** What a worker is given: the brain's parts, and every job. */
export interface BrainTask {
  readonly connectome: Connectome;
  readonly velocity: number | undefined;
  readonly jobs: readonly (BrainJob | DiagramJob)[];
}

/** Samples of gating, ms. */
const sample = 10;

/** Scans of one state have seeds this far apart, so that none meets those of an adaptation. */
const seedsApart = 1000;

/** Works one job out. */
export const workOut = (brain: Brain, job: BrainJob): Float64Array | Scan =>
  "adaptTo" in job ? feedbackInhibition(brain, job.adaptTo, job.seed) : scanOf(brain, job);

/** Makes one scan. */
export function scanOf(brain: Brain, { inputs, feedback, seed, minutes, keepBold = false }: ScanJob): Scan {
  const series = runBrain(brain, feedback, inputs, { milliseconds: 60_000 * minutes + 20_000, sample, seed });
  const bold = boldOf(series, sample);
  return { rate: meanOf(meanRates(series)), connectivity: connectivityOf(bold), ...(keepBold && { bold }) };
}

/** Scans of states, `scans` of each in order: every state first adapts, unless one before had the same to adapt to. */
export type Scanner = (conditions: readonly BrainCondition[], sharing?: Sharing) => Promise<Scan[][]>;

/**
 * A scanner of one connectome, over threads. Feedback inhibition is what a state of weeks has led to, and a drug does not change it; it
 * is worked out once for all scans, which differ in their noise alone; the first of each state keeps its BOLD. The same bits for any
 * number of threads.
 */
export function scannerOf(connectome: Connectome, { global, minutes, seed, scans = 1, velocity }: ScanOptions): Scanner {
  const brain = brainOf(connectome, { velocity });
  const known = new Map<string, Float64Array>();
  const keyOf = (condition: BrainCondition): string => JSON.stringify(adaptedTo(condition, global));
  return async (conditions, { threads = 1, report = () => {} } = {}) => {
    const missing = [...new Map(conditions.map((of) => [keyOf(of), adaptedTo(of, global)] as const))].filter(([key]) => !known.has(key));
    const all = missing.length + conditions.length * scans;
    const answers = <Answer>(jobs: readonly BrainJob[], before: number): Promise<Answer[]> =>
      answersOf(
        new URL("./brain-worker.ts", import.meta.url),
        { connectome, velocity, jobs } satisfies BrainTask,
        jobs.length,
        (number) => workOut(brain, jobs[number] as BrainJob) as Answer,
        { threads, report: (done) => report(before + done, all) },
      );
    const adapted = await answers<Float64Array>(
      missing.map(([, adaptTo]) => ({ adaptTo, seed })),
      0,
    );
    for (const [k, [key]] of missing.entries()) known.set(key, adapted[k] as Float64Array);
    const jobs = conditions.flatMap((condition) =>
      Array.from({ length: scans }, (_, scan) => {
        const feedback = known.get(keyOf(condition)) as Float64Array;
        return { inputs: inputsOf(condition, global), feedback, seed: seed + seedsApart * scan, minutes, keepBold: scan === 0 };
      }),
    );
    const found = await answers<Scan>(jobs, missing.length);
    return conditions.map((_, k) => found.slice(k * scans, (k + 1) * scans));
  };
}
