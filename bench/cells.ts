/**
 * Habenular cells: this engine beside NEURON, with and without TABLE, and Brian2 in compiled C++, in turn for three rounds with
 * the same equations, numbers, initial states and step. `npm run bench:cells` runs it; raw numbers go to bench/results.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { Run } from "../src/engine/march/cells.ts";
import { marchPopulation } from "../src/engine/march/population.ts";
import { type CellOptions, type Cells, cellsOf, inputsOf } from "../src/experiments/habenula/population.ts";

const count = 10_000;
const milliseconds = 100;
const step = 0.025;
const rounds = 3;
const python = "/usr/bin/python3";
const here = new URL("./peers/habenula/", import.meta.url).pathname;

interface Timed {
  readonly engine: string;
  readonly milliseconds: number;
  readonly seconds: number[];
  spikes: number;
}

interface Contender {
  readonly engine: string;
  readonly milliseconds: number;
  run(): Promise<{ readonly seconds: number; readonly spikes: number }>;
}

const folder = mkdtempSync(join(tmpdir(), "cells-"));
const parameters = join(folder, "cell.json");
execFileSync(process.execPath, [join(here, "parameters.ts"), parameters], { stdio: ["ignore", "ignore", "ignore"] });
const library = execFileSync("sh", [join(here, "build.sh"), join(folder, "neuron")], { encoding: "utf8" }).trim();

const size = ["--cells", `${count}`, "--ms", `${milliseconds}`, "--parameters", parameters];

function peer(engine: string, script: string, more: readonly string[]): Contender {
  return {
    engine,
    milliseconds,
    run: async () => {
      const told = execFileSync(python, [join(here, script), "bench", ...size, ...more], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      const line = told
        .trim()
        .split("\n")
        .findLast((text) => text.startsWith("{"));
      const { seconds, spikes } = JSON.parse(line ?? "{}") as { seconds: number; spikes: number };
      return { seconds, spikes };
    },
  };
}

function ours(engine: string, options: CellOptions, threads = 1, span = milliseconds): Contender {
  const cells = cellsOf({ ...options, step, values: { "background.sd": 0 } });
  const all = spread(cells);
  const run: Run = {
    steps: Math.round(span / step),
    seed: 1,
    changes: [{ step: 0, inputs: inputsOf(cells, { setPoint: -12, drive: 1.2, block: 0 }) }],
  };
  return {
    engine,
    milliseconds: span,
    run: async () => {
      const began = performance.now();
      const { time } = await marchPopulation(cells.machine, all, run, { threads });
      return { seconds: (performance.now() - began) / 1000, spikes: time.length };
    },
  };
}

// leak potentials from 12 mV below to 12 mV above the mean, as the peers have them
function spread({ machine, median }: Cells): Float64Array {
  const width = machine.parameters.length;
  const leak = machine.parameters.indexOf("rest.E");
  const all = new Float64Array(count * width);
  for (let cell = 0; cell < count; cell++) {
    all.set(median, cell * width);
    all[cell * width + leak] = (median[leak] ?? 0) - 12 + (24 * cell) / (count - 1);
  }
  return all;
}

const neuron = ["--library", library];
const contenders: readonly Contender[] = [
  ours("WebAssembly f32x4, strict", { table: false }),
  ours("WebAssembly f32x4, fast", { table: false, mode: "fast" }),
  ours("WebAssembly f64x2, strict", { lanes: "f64x2" }),
  ours("WebAssembly f64x2, fast", { lanes: "f64x2", mode: "fast" }),
  ours("WebAssembly f64, strict", { lanes: "f64", table: false }),
  ours("WebAssembly f32x4 table, strict", {}),
  ours("WebAssembly f32x4 table, fast", { mode: "fast" }),
  // a worker takes a tenth of a second to start, so threads are compared over a simulated second
  ours("WebAssembly f32x4 table, strict, 1 s", {}, 1, 1000),
  ours("WebAssembly f32x4 table, strict, 1 s, 2 threads", {}, 2, 1000),
  peer("NEURON 8.2", "run_neuron.py", neuron),
  peer("NEURON 8.2 with TABLE", "run_neuron.py", [...neuron, "--table"]),
  peer("Brian2 C++ standalone, f64", "run_brian.py", []),
  peer("Brian2 C++ standalone, f32", "run_brian.py", ["--single"]),
];

const table: Timed[] = contenders.map(({ engine, milliseconds: span }) => ({ engine, milliseconds: span, seconds: [], spikes: 0 }));
for (let round = 0; round < rounds; round++) {
  for (const [i, contender] of contenders.entries()) {
    const { seconds, spikes } = await contender.run();
    const row = table[i];
    if (!row) continue;
    row.seconds.push(seconds);
    row.spikes = spikes;
    console.log(
      `${round + 1}/${rounds} ${row.engine}: ${nanoseconds(seconds, row.milliseconds).toFixed(1)} ns per cell and step, ${spikes} spikes`,
    );
  }
}

function nanoseconds(seconds: number, span: number): number {
  return (seconds * 1e9) / count / (span / step);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const of = (engine: string): number => median(table.find((row) => row.engine === engine)?.seconds ?? []);
const ratio = (slow: string, fast: string): number => Number((of(slow) / of(fast)).toFixed(2));

const ratios = {
  "NEURON over f32x4 (aim 5)": ratio("NEURON 8.2", "WebAssembly f32x4, strict"),
  "NEURON over f32x4 fast": ratio("NEURON 8.2", "WebAssembly f32x4, fast"),
  "Brian2 over f32x4 (aim 4)": ratio("Brian2 C++ standalone, f64", "WebAssembly f32x4, strict"),
  "Brian2 f32 over f32x4": ratio("Brian2 C++ standalone, f32", "WebAssembly f32x4, strict"),
  "NEURON over f64x2 (aim 2)": ratio("NEURON 8.2", "WebAssembly f64x2, strict"),
  "NEURON with TABLE over f32x4 table (aim 6)": ratio("NEURON 8.2 with TABLE", "WebAssembly f32x4 table, strict"),
  "f32x4 strict over fast": ratio("WebAssembly f32x4, strict", "WebAssembly f32x4, fast"),
  "f64x2 strict over fast": ratio("WebAssembly f64x2, strict", "WebAssembly f64x2, fast"),
  "one thread over two": ratio("WebAssembly f32x4 table, strict, 1 s", "WebAssembly f32x4 table, strict, 1 s, 2 threads"),
};
for (const [name, value] of Object.entries(ratios)) console.log(`${name}: ${value}`);
const results = new URL("./results/", import.meta.url);
mkdirSync(results, { recursive: true });
const machine = { cpu: cpus()[0]?.model ?? "", cores: cpus().length, node: process.version };
const document = { machine, date: new Date().toISOString().slice(0, 10), cells: count, milliseconds, step, rounds, table, ratios };
writeFileSync(new URL("cells.json", results), `${JSON.stringify(document, null, 2)}\n`);
