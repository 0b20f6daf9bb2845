import { parentPort, workerData } from "node:worker_threads";
import { answerTasks, type SharedTasks } from "../threads.ts";
import type { NetworkTask } from "./network-many.ts";
import { type NetworkRun, runNetwork } from "./network-run.ts";

const task = workerData as NetworkTask & SharedTasks;

answerTasks(
  task,
  (number) => runNetwork(task.machine, task.runs[number] as NetworkRun),
  (message) => parentPort?.postMessage(message),
);
