/**
 * Trials of virtual patients followed for 28 days, whole: drawn, integrated, seen at visits, summarised and compared. Two
 * arms, 1,000 and 10,000 patients in all, one thread and two in turn. Raw numbers go to bench/results/trials.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { runTrial } from "../src/experiments/trial.ts";
import { readTrialDesign } from "../src/experiments/trial-design.ts";
import { trialSchema } from "../src/experiments/trial-schema.ts";
import { summariseTrial } from "../src/experiments/trial-summary.ts";
import { comparisonOf } from "../src/experiments/trials/compare-arms.ts";
import { endpointGroups } from "../src/experiments/trials/endpoint-values.ts";
import { readYaml } from "../src/experiments/yaml-file.ts";

const rounds = Number(process.argv[2] ?? 3);
const text = `
until: 28 d
visits: [40 min, 24 h, 7 d, 14 d, 21 d, 28 d]
missed: 3 %
noise: { reward.drive: 0.03 }
dropout: [{ share: 10 %, by: 28 d }]
endpoints:
  - { of: reward.drive, as: change, at: 28 d }
  - { of: reward.drive, as: change, at: 40 min, analysis: mmrm }
versus: placebo
arms:
  ketamine: { doses: [{ drug: ketamine, dose: 0.5 mg/kg, route: iv, over: 40 min, every: 3.5 d, times: 8 }] }
  placebo: { doses: [] }
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

const rows: Record<string, number | Seconds[]>[] = [];
for (const patients of [1000, 10_000]) {
  const design = readTrialDesign(value, locate, patients / 2);
  for (const threads of [1, 2]) {
    const times: { run: Seconds[]; lean: Seconds[]; summary: Seconds[]; mmrm: Seconds[] } = { run: [], lean: [], summary: [], mmrm: [] };
    for (let round = 0; round < rounds; round++) {
      const [run, result] = await timed(() => runTrial(design, { seed: 1, threads }));
      times.run.push(run);
      times.lean.push((await timed(() => runTrial(design, { seed: 1, threads, lean: true })))[0]);
      times.summary.push((await timed(() => summariseTrial(result, 1)))[0]);
      const plan = design.conduct.endpoints.find(({ analysis }) => analysis === "mmrm");
      if (!plan) throw new RangeError("the design names no mixed model");
      times.mmrm.push(
        (
          await timed(() => comparisonOf(plan, design.conduct, endpointGroups(plan, design.conduct, result.arms))("ketamine", "placebo"))
        )[0],
      );
      process.stderr.write(`${patients} patients, ${threads} threads, round ${round + 1} of ${rounds}\n`);
    }
    rows.push({ patients, threads, ...times });
  }
}
const shown = (one: number | Seconds[]): string | number =>
  Array.isArray(one) ? [0, 1].map((k) => median(one.map((each) => each[k] ?? Number.NaN)).toPrecision(3)).join(" / ") : one;
console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, one]) => [name, shown(one)]))));
mkdirSync(new URL("./results", import.meta.url), { recursive: true });
const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
writeFileSync(
  new URL("./results/trials.json", import.meta.url),
  `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, unit: "s by the clock, s of processors", rows }, null, 2)}\n`,
);
