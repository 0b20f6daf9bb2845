/**
 * Convergence of the whole brain in its step: one brain, with feedback inhibition found at the usual step, scanned with several seeds at
 * each step. `npm run bench:network-steps` runs it; numbers go to bench/results.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { meanZ } from "../src/experiments/brain/connectivity.ts";
import { builtInConnectome } from "../src/experiments/brain/connectome.ts";
import { type Scan, workOut } from "../src/experiments/brain/scans.ts";
import { brainOf, feedbackInhibition } from "../src/experiments/brain/whole-brain.ts";

const [minutes, seeds] = [8, 6];
const connectome = builtInConnectome();
const regions = connectome.labels.length;
const inputs = { global: 1 };
const feedback = feedbackInhibition(brainOf(connectome), inputs);
const isDefault = (region: number): boolean => connectome.networks[region] === "default";
const mean = (of: readonly number[]): number => of.reduce((sum, value) => sum + value, 0) / of.length;
const errorOf = (of: readonly number[]): number =>
  Math.sqrt(of.reduce((sum, value) => sum + (value - mean(of)) ** 2, 0) / (of.length - 1) / of.length);

const rows = [0.05, 0.1, 0.2, 0.5, 1].map((step) => {
  const brain = brainOf(connectome, { step });
  const scans = Array.from({ length: seeds }, (_, seed) => workOut(brain, { inputs, feedback, seed: 1000 * (seed + 1), minutes }) as Scan);
  const rates = scans.map(({ rate }) => rate);
  const within = scans.map(({ connectivity }) => meanZ(connectivity, regions, (i, j) => isDefault(i) && isDefault(j)));
  const all = scans.map(({ connectivity }) => meanZ(connectivity, regions, () => true));
  const found = Object.entries({ rate: rates, default: within, all }).map(([name, of]) => [
    name,
    { mean: Number(mean(of).toPrecision(4)), error: Number(errorOf(of).toPrecision(2)) },
  ]);
  console.log(`${step} ms: ${JSON.stringify(Object.fromEntries(found))}`);
  return { step, ...Object.fromEntries(found) };
});
const results = new URL("./results/", import.meta.url);
mkdirSync(results, { recursive: true });
const told = {
  date: new Date().toISOString().slice(0, 10),
  minutes,
  seeds,
  units: { step: "ms", rate: "1/s", default: "z", all: "z" },
  rows,
};
writeFileSync(new URL("network-steps.json", results), `${JSON.stringify(told, null, 2)}\n`);
