import { parentPort, workerData } from "node:worker_threads";
import { answerTasks, type SharedTasks } from "../../engine/threads.ts";
import { type BrainJob, type BrainTask, workOut } from "./scans.ts";
import { brainOf } from "./whole-brain.ts";

const { connectome, velocity, jobs, ...shared } = workerData as BrainTask & SharedTasks;
const brain = brainOf(connectome, { velocity });

answerTasks(
  shared,
  (number) => workOut(brain, jobs[number] as BrainJob),
  (message) => parentPort?.postMessage(message),
);
