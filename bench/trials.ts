/**
 * Trials of virtual patients followed for 28 days through the whole chain to MADRS: drawn, integrated, rated at visits, summarised
 * and compared. Two arms of eight infusions each, 1,000 and 10,000 patients in all, one thread and two in turn. Raw numbers go
 * to bench/results/trials.json. `node bench/trials.ts profile` runs 2,000 patients in one thread for --cpu-prof.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { runTrial } from "../src/experiments/trial.ts";
import { readTrialDesign } from "../src/experiments/trial-design.ts";
import { trialSchema } from "../src/experiments/trial-schema.ts";
import { summariseTrial } from "../src/experiments/trial-summary.ts";
import { observationsTable, subjectsTable, visitsTable } from "../src/experiments/trial-tables.ts";
import { comparisonOf } from "../src/experiments/trials/compare-arms.ts";
import { endpointGroups } from "../src/experiments/trials/endpoint-values.ts";
import { readYaml } from "../src/experiments/yaml-file.ts";

const [how = "3"] = process.argv.slice(2);
const rounds = Number(how);
const text = `
until: 28 d
visits: [24 h, 7 d, 14 d, 21 d, 28 d]
missed: 3 %
dropout: [{ share: 6 %, by: 28 d }, { share: 6 %, by: 28 d, of: madrs, ratio: 1.1 }]
endpoints:
  - { of: madrs, as: response, at: 28 d }
  - { of: madrs, as: change, at: 28 d, analysis: mmrm }
versus: midazolam
arms:
  ketamine: { doses: [{ drug: ketamine, dose: 0.5 mg/kg, route: iv, over: 40 min, every: 84 h, times: 8 }] }
  midazolam: { doses: [{ drug: midazolam, dose: 0.045 mg/kg, route: iv, over: 40 min, every: 84 h, times: 8 }] }
`;
const { value, locate } = readYaml(text, trialSchema, "bench", "a design");
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Seconds by the clock and of all processors: on a machine that others use, the second says more. */
type Seconds = readonly [clock: number, processor: number];

const timed = async <T>(work: () => T | Promise<T>): Promise<readonly [Seconds, T]> => {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [[(performance.now() - began) / 1000, (user + system) / 1e6], result];
};

async function wholeTrial(patients: number, threads: number) {
  const design = readTrialDesign(value, locate, patients / 2);
  const [run, result] = await timed(() => runTrial(design, { seed: 1, threads }));
  const [lean] = await timed(() => runTrial(design, { seed: 1, threads, lean: true }));
  const [summary] = await timed(() => summariseTrial(result, 1));
  const [write] = await timed(() => [subjectsTable(result), visitsTable(result), observationsTable(result)]);
  const plan = design.conduct.endpoints.find(({ analysis }) => analysis === "mmrm");
  if (!plan) throw new RangeError("the design names no mixed model");
  const groups = endpointGroups(plan, design.conduct, result.arms);
  const [mmrm] = await timed(() => comparisonOf(plan, design.conduct, groups)("ketamine", "midazolam"));
  return { run, lean, summary, write, mmrm };
}

async function compareAll(): Promise<void> {
  const rows: Record<string, number | Seconds[]>[] = [];
  for (const patients of [1000, 10_000]) {
    const columns = [1, 2].map((threads) => ({ threads, found: [] as Awaited<ReturnType<typeof wholeTrial>>[] }));
    for (let round = 0; round < rounds; round++) {
      // thread counts in turn, so that what else runs on the machine strikes both alike
      for (const { threads, found } of columns) {
        found.push(await wholeTrial(patients, threads));
        process.stderr.write(`${patients} patients, ${threads} threads, round ${round + 1} of ${rounds}\n`);
      }
    }
    for (const { threads, found } of columns) {
      const kinds = ["run", "lean", "summary", "write", "mmrm"] as const;
      rows.push({ patients, threads, ...Object.fromEntries(kinds.map((kind) => [kind, found.map((one) => one[kind])])) });
    }
  }
  const shown = (one: number | Seconds[]): string | number =>
    Array.isArray(one) ? [0, 1].map((k) => median(one.map((each) => each[k] ?? Number.NaN)).toPrecision(3)).join(" / ") : one;
  console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, one]) => [name, shown(one)]))));
  mkdirSync(new URL("./results", import.meta.url), { recursive: true });
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, load: loadavg() };
  writeFileSync(
    new URL("./results/trials.json", import.meta.url),
    `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, unit: "s by the clock, s of processors", rows }, null, 2)}\n`,
  );
}

if (how === "profile") await wholeTrial(2000, 1);
else await compareAll();
