/**
 * Networks of mean-field nodes: this engine beside numba and plain C, in turn for five rounds, with the same equations, step,
 * kind of noise and coupling; and what delays cost, and many seeds over threads. `npm run bench:network` runs it; raw numbers go to
 * bench/results. Times are those of processors, which other work on the machine disturbs less than the clock; each is the best of three.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../src/engine/compile.ts";
import { buildNetwork, type NetworkMachine } from "../src/engine/march/network.ts";
import { runNetworks } from "../src/engine/march/network-many.ts";
import { type NetworkRun, runNetwork } from "../src/engine/march/network-run.ts";
import type { Mode } from "../src/engine/solve/machine.ts";
import { meanFieldNode } from "../src/models/networks/mean-field-node.model.ts";

const rounds = 5;
const sizes = [
  { regions: 20, steps: 60_000 },
  { regions: 80, steps: 30_000 },
  { regions: 200, steps: 8000 },
  { regions: 400, steps: 4000 },
] as const;
const here = new URL("./peers/network/", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "network-"));
const program = compile(meanFieldNode);
const perSecond = 60;
const order = "gainE offsetE curveE gainI offsetI curveI gamma tauE tauI inputE inputI I0 recurrence J feedback sigma".split(" ");
const values = Object.fromEntries(program.parameters.map(({ name, start }) => [name, start]));
const parameters = join(folder, "node.json");
writeFileSync(parameters, JSON.stringify(values));
const built = (name: string, type: string): string => {
  const path = join(folder, name);
  execFileSync("gcc", ["-O3", "-march=native", "-ffast-math", `-DREAL=${type}`, "-o", path, join(here, "dmf.c"), "-lm"]);
  return path;
};
const [double, single] = [built("dmf64", "double"), built("dmf32", "float")];

interface Timed {
  readonly engine: string;
  readonly regions: number;
  readonly steps: number;
  readonly seconds: number[];
  readonly rate: number;
}

type Outcome = { readonly seconds: number; readonly rate: number };

function networkOf(
  mode: Mode,
  regions: number,
  late: boolean,
): { machine: NetworkMachine; run: (steps: number, seed: number) => NetworkRun } {
  const weights = Float64Array.from({ length: regions ** 2 }, (_, k) => (k % (regions + 1) === 0 ? 0 : 1 / (regions - 1)));
  // up to 10 ms: 100 mm at 10 m/s
  const delays = Float64Array.from({ length: regions ** 2 }, (_, k) => (((7 * k) % 101) * 1e-4) / (perSecond * perSecond));
  const coupling = { from: "sent", into: "others", weights, ...(late && { delays }) };
  const machine = buildNetwork(program, { regions, step: 1e-4 / (perSecond * perSecond), mode, coupling, keep: ["rate"] });
  const width = program.parameters.length;
  const all = Float64Array.from({ length: regions * width }, (_, k) => program.parameters[k % width]?.start ?? 0);
  const inputs = program.inputs.map(({ name, start }) => (name === "global" ? 0 : start));
  return { machine, run: (steps, seed) => ({ parameters: all, inputs, steps, seed, sample: steps }) };
}

// the only output kept is the rate, as in the peers
const meanOf = (of: Float64Array): number => of.reduce((sum, value) => sum + value, 0) / of.length;
const used = (): number => process.threadCpuUsage().user / 1e6;

function ours(mode: Mode, regions: number, steps: number, late = false): Outcome {
  const { machine, run } = networkOf(mode, regions, late);
  let best = Number.POSITIVE_INFINITY;
  let found = new Float64Array();
  for (let k = 0; k < 3; k++) {
    const began = used();
    found = runNetwork(machine, run(steps, 1)) as Float64Array<ArrayBuffer>;
    best = Math.min(best, used() - began);
  }
  return { seconds: best, rate: meanOf(found) };
}

const read = (text: string): Outcome => JSON.parse(text.trim()) as Outcome;
const numbers = order.map((name) => `${values[name]}`).join(" ");
// one thread for everyone: BLAS would otherwise take two
const env = { ...process.env, OPENBLAS_NUM_THREADS: "1" };
const numba = (regions: number, steps: number, noise: string): Outcome =>
  read(execFileSync("/usr/bin/python3", [join(here, "dmf.py"), parameters, `${regions}`, `${steps}`, noise], { encoding: "utf8", env }));
const engines: Readonly<Record<string, (regions: number, steps: number) => Outcome>> = {
  "WebAssembly f32x4, strict": (regions, steps) => ours("strict", regions, steps),
  "WebAssembly f32x4, fast": (regions, steps) => ours("fast", regions, steps),
  "WebAssembly f32x4, strict, with delays": (regions, steps) => ours("strict", regions, steps, true),
  "numba, np.dot, f64": (regions, steps) => numba(regions, steps, "numpy"),
  "numba, np.dot, f64, noise as in C": (regions, steps) => numba(regions, steps, "xorshift"),
  "plain C, f64": (regions, steps) => read(execFileSync(double, [`${regions}`, `${steps}`], { encoding: "utf8", input: numbers })),
  "plain C, f32": (regions, steps) => read(execFileSync(single, [`${regions}`, `${steps}`], { encoding: "utf8", input: numbers })),
};

const table: Timed[] = [];
for (let round = 0; round < rounds; round++) {
  for (const { regions, steps } of sizes) {
    for (const [engine, run] of Object.entries(engines)) {
      const { seconds, rate } = run(regions, steps);
      const known = table.find((one) => one.engine === engine && one.regions === regions);
      if (known) known.seconds.push(seconds);
      else table.push({ engine, regions, steps, seconds: [seconds], rate });
      console.log(
        `${round + 1}/${rounds} ${regions} regions, ${engine}: ${((1e6 * seconds) / steps).toFixed(2)} us a step, ${rate.toFixed(2)} spikes/s`,
      );
    }
  }
}

const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? Number.NaN;
const at = (engine: string, regions: number): number =>
  median(table.find((row) => row.engine === engine && row.regions === regions)?.seconds ?? []);
/** Many seeds at 80 regions over threads: seconds by the clock. */
const many = [1, 8, 32].flatMap((seeds) => [1, 2].map((threads) => ({ seeds, threads, seconds: [] as number[] })));
const { machine: shared, run: seeded } = networkOf("strict", 80, false);
for (let round = 0; round < rounds; round++) {
  for (const { seeds, threads, seconds } of many) {
    const began = performance.now();
    const runs = Array.from({ length: seeds }, (_, seed) => seeded(60_000, seed));
    await runNetworks(shared, runs, { threads });
    seconds.push((performance.now() - began) / 1000);
  }
}
for (const { seeds, threads, seconds } of many) console.log(`${seeds} seeds, ${threads} threads: ${median(seconds).toFixed(2)} s`);

const ratios = Object.fromEntries(
  sizes.flatMap(({ regions }) => [
    [
      `numba over strict, ${regions} regions (aim 2.5)`,
      Number((at("numba, np.dot, f64", regions) / at("WebAssembly f32x4, strict", regions)).toFixed(2)),
    ],
    [
      `strict over plain C f64, ${regions} regions (aim 0.6 at 80)`,
      Number((at("WebAssembly f32x4, strict", regions) / at("plain C, f64", regions)).toFixed(2)),
    ],
  ]),
);
for (const [name, value] of Object.entries(ratios)) console.log(`${name}: ${value}`);
const results = new URL("./results/", import.meta.url);
mkdirSync(results, { recursive: true });
const machine = { cpu: cpus()[0]?.model ?? "", cores: cpus().length, node: process.version };
writeFileSync(
  new URL("network.json", results),
  `${JSON.stringify({ machine, date: new Date().toISOString().slice(0, 10), rounds, table, many, ratios }, null, 2)}\n`,
);
