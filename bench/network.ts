/**
 * Networks of mean-field nodes: this engine beside numba and plain C, in turn for three rounds, with the same equations, step,
 * kind of noise and coupling. `npm run bench:network` runs it; raw numbers go to bench/results.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../src/engine/compile.ts";
import { buildNetwork } from "../src/engine/march/network.ts";
import { runNetwork } from "../src/engine/march/network-run.ts";
import type { Mode } from "../src/engine/solve/machine.ts";
import { meanFieldNode } from "../src/models/networks/mean-field-node.model.ts";

const rounds = 3;
const sizes = [
  { regions: 20, steps: 100_000 },
  { regions: 80, steps: 50_000 },
  { regions: 400, steps: 10_000 },
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

function ours(mode: Mode, regions: number, steps: number): Outcome {
  const weights = Float64Array.from({ length: regions ** 2 }, (_, k) => (k % (regions + 1) === 0 ? 0 : 1 / (regions - 1)));
  const machine = buildNetwork(program, {
    regions,
    step: 1e-4 / (perSecond * perSecond),
    mode,
    coupling: { from: "sent", into: "others", weights },
  });
  const width = program.parameters.length;
  const all = Float64Array.from({ length: regions * width }, (_, k) => program.parameters[k % width]?.start ?? 0);
  const inputs = program.inputs.map(({ name, start }) => (name === "global" ? 0 : start));
  let best = Number.POSITIVE_INFINITY;
  let found: ArrayLike<number> = [];
  for (let k = 0; k < 3; k++) {
    const began = performance.now();
    found = runNetwork(machine, { parameters: all, inputs, steps, seed: 1, sample: steps });
    best = Math.min(best, (performance.now() - began) / 1000);
  }
  const rates = machine.outputs.indexOf("rate");
  const mean =
    Array.from({ length: regions }, (_, i) => found[i * machine.outputs.length + rates] ?? 0).reduce((a, b) => a + b, 0) / regions;
  return { seconds: best, rate: mean };
}

const read = (text: string): Outcome => JSON.parse(text.trim()) as Outcome;
const numbers = order.map((name) => `${values[name]}`).join(" ");
const engines: Readonly<Record<string, (regions: number, steps: number) => Outcome>> = {
  "WebAssembly f32x4, strict": (regions, steps) => ours("strict", regions, steps),
  "WebAssembly f32x4, fast": (regions, steps) => ours("fast", regions, steps),
  "numba, np.dot, f64": (regions, steps) =>
    read(execFileSync("/usr/bin/python3", [join(here, "dmf.py"), parameters, `${regions}`, `${steps}`], { encoding: "utf8" })),
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
  `${JSON.stringify({ machine, date: new Date().toISOString().slice(0, 10), rounds, table, ratios }, null, 2)}\n`,
);
