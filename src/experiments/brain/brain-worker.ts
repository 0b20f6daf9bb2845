import { parentPort, workerData } from "node:worker_threads";
import { answerTasks, type SharedTasks } from "../../engine/threads.ts";
import { type DiagramJob, pointOf } from "./diagram.ts";
import { type BrainJob, type BrainTask, workOut } from "./scans.ts";
import { brainOf } from "./whole-brain.ts";

const { connectome, velocity, jobs, ...shared } = workerData as BrainTask & SharedTasks;
const brain = brainOf(connectome, { velocity });

answerTasks(
  shared,
  (number) => {
    const job = jobs[number] as BrainJob | DiagramJob;
    return "pointAt" in job ? pointOf(brain, job) : workOut(brain, job);
  },
  (message) => parentPort?.postMessage(message),
);
