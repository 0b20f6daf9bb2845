/**
 * What a person waits for: the whole command against Node's own start, cold and with Node's compile cache; one simulation in
 * a running process; threads and memory by population size. Raw numbers go to bench/results/commands.json.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "../src/engine/compile.ts";
import { build, integrate, type Subject } from "../src/engine/solve/integrate.ts";
import { integratePopulation } from "../src/engine/solve/population.ts";
import { doseToReceptor } from "../src/models/dose-to-receptor.ts";

const rounds = 9;
const command = fileURLToPath(new URL("../bin/ketagenesis.mjs", import.meta.url));
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function timed(args: readonly string[], env: Readonly<Record<string, string>>): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore", env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return performance.now() - began;
}

const cache = mkdtempSync(join(tmpdir(), "ketagenesis-cache-"));
const starts: number[] = [];
const cold: number[] = [];
const warm: number[] = [];
timed([command, "simulate"], { NODE_COMPILE_CACHE: cache });
for (let round = 0; round < rounds; round++) {
  starts.push(timed(["-e", "0"], {}));
  cold.push(timed([command, "simulate"], { NODE_DISABLE_COMPILE_CACHE: "1" }));
  warm.push(timed([command, "simulate"], { NODE_COMPILE_CACHE: cache }));
}

const program = compile(doseToReceptor(["sKetamine", "rKetamine"]));
const ports = ["sKetamine.iv", "rKetamine.iv"].map((name) => program.inputs.findIndex((input) => input.name === name));
const rates = Array.from({ length: 8 }, (_, k) => k * 84).flatMap((time) =>
  ports.flatMap((input) => [
    { time, input, value: 26.25 },
    { time: time + 2 / 3, input, value: 0 },
  ]),
);
const usual: Subject = {
  parameters: Float64Array.from(program.parameters, ({ start }) => start),
  inputs: Float64Array.from(program.inputs, ({ start }) => start),
  schedule: { impulses: [], rates: rates.sort((a, b) => a.time - b.time) },
};
const machine = build(program);
const daily = Float64Array.from({ length: 29 }, (_, i) => i * 24);
const one: number[] = [];
for (let round = 0; round < 40; round++) {
  const began = performance.now();
  integrate(machine, [usual], { times: daily });
  one.push(performance.now() - began);
}

interface Size {
  readonly subjects: number;
  readonly oneThread: number;
  readonly twoThreads: number;
}
const sizes: Size[] = [];
for (const subjects of [1000, 4000, 10_000]) {
  const population = Array.from({ length: subjects }, () => usual);
  const seconds: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round++) {
    for (const threads of [1, 2] as const) {
      const began = performance.now();
      await integratePopulation(machine, population, { times: daily, relativeTolerance: 1e-5 }, { threads, keep: false });
      seconds[threads - 1]?.push((performance.now() - began) / 1000);
    }
  }
  sizes.push({ subjects, oneThread: median(seconds[0]), twoThreads: median(seconds[1]) });
}

const script = `
const { compile, doseToReceptor, build, integratePopulation } = await import(${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)});
const program = compile(doseToReceptor(["sKetamine", "rKetamine"]));
const subject = { parameters: Float64Array.from(program.parameters, ({ start }) => start), inputs: Float64Array.from(program.inputs, ({ start }) => start), schedule: { impulses: [], rates: [] } };
const count = Number(process.argv[1]);
await integratePopulation(build(program), Array.from({ length: count }, () => ({ ...subject, parameters: Float64Array.from(subject.parameters) })), { times: Float64Array.from({ length: 29 }, (_, i) => i * 24) });
console.log(process.resourceUsage().maxRSS / 1024);`;
const resident = (count: number): number =>
  Number(
    execFileSync(process.execPath, ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e", script, String(count)], {
      encoding: "utf8",
    }),
  );
const memory = { none: resident(0), "10,000 subjects, 29 times, every outcome kept": resident(10_000) };

const start = median(starts);
const results = {
  "Node's start, ms": start,
  "simulate beyond Node's start, no compile cache, ms": median(cold) - start,
  "simulate beyond Node's start, with compile cache, ms": median(warm) - start,
  "one simulation of 28 days with 8 infusions in a running process, ms": median(one.slice(10)),
  threads: sizes.map((size) => ({ ...size, ratio: size.oneThread / size.twoThreads })),
  "resident memory, MB": memory,
};
console.log(JSON.stringify(results, (_, value) => (typeof value === "number" ? Number(value.toPrecision(4)) : value), 2));
mkdirSync(new URL("./results", import.meta.url), { recursive: true });
const where = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
const raw = { starts, cold, warm, one };
writeFileSync(
  new URL("./results/commands.json", import.meta.url),
  `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine: where, results, raw }, null, 2)}\n`,
);
