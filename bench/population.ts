/**
 * The real system, 1,000 subjects over 28 days with 8 infusions: this engine beside SUNDIALS CVODE with KLU and beside the
 * same method in scalar C, interleaved, at matched accuracy. `npm run bench` runs it; raw numbers go to bench/results.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../src/engine/compile.ts";
import type { Program } from "../src/engine/program.ts";
import { normal } from "../src/engine/random/streams.ts";
import { type Backend, build, type Mode, type Schedule, type Subject } from "../src/engine/solve/integrate.ts";
import { integratePopulation } from "../src/engine/solve/population.ts";
import { doseToReceptor } from "../src/models/dose-to-receptor.ts";
import { buildPeers, type Peer, writePopulation } from "./peers/build.ts";

const subjects = 1000;
const infusions = 8;
const hours = 28 * 24;
const rounds = 3;
const observed = [
  "ketamine.venous",
  "norketamine.venous",
  "hydroxynorketamine.venous",
  "ketamine.brain",
  "nmda.block.habenula",
  "nmda.block.interneuron",
];

interface Row {
  readonly engine: string;
  readonly tolerance: number;
  readonly seconds: number[];
  error: number;
  steps: number;
}

const program = compile(doseToReceptor(["sKetamine", "rKetamine"]));
const columns = observed.map((name) => program.outputs.findIndex((output) => output.name === name));
const times = Float64Array.from({ length: infusions * 4 + 4 }, (_, i) =>
  i < infusions * 4 ? Math.floor(i / 4) * 84 + ([0.7, 2, 8, 24][i % 4] ?? 0) : hours - 24 + (i % 4) * 8,
);
times.sort();
const scales = Float64Array.from({ length: subjects }, (_, i) => Math.exp(0.2 * normal({ seed: 1, subject: i, stream: 999 }, 0)));
const population = Array.from({ length: subjects }, (_, i) => subject(program, i));

function subject(of: Program, i: number): Subject {
  // every parameter with a unit varies by 25 %; shares and switches stay
  const parameters = Float64Array.from(of.parameters, ({ start, unit, name }, p) =>
    unit === "1" || unit === "mV" || unit === "g/mol" || name === "age"
      ? start
      : start * Math.exp(0.25 * normal({ seed: 1, subject: i, stream: p }, 0)),
  );
  return { parameters, inputs: Float64Array.from(of.inputs, ({ start }) => start), schedule: schedule(of, scales[i] ?? 1) };
}

function schedule(of: Program, scale: number): Schedule {
  return { impulses: [], rates: events(of).map(({ time, input, value }) => ({ time, input, value: value * scale })) };
}

function events(of: Program): { time: number; input: number; value: number }[] {
  const ports = ["sKetamine.iv", "rKetamine.iv"].map((name) => of.inputs.findIndex((input) => input.name === name));
  return Array.from({ length: infusions }, (_, k) => k * 84).flatMap((time) =>
    [26.25, 0].flatMap((value, off) => ports.map((input) => ({ time: time + (off * 2) / 3, input, value }))),
  );
}

async function ours(
  lanes: Backend,
  mode: Mode,
  tolerance: number,
  threads = 1,
): Promise<{ seconds: number; steps: number; values: Float64Array }> {
  const machine = build(program, { lanes, mode });
  const began = performance.now();
  const outcomes = await integratePopulation(machine, population, { times, relativeTolerance: tolerance }, { threads });
  const seconds = (performance.now() - began) / 1000;
  const width = program.outputs.length;
  const values = new Float64Array(subjects * times.length * columns.length);
  for (const [s, outcome] of outcomes.entries()) {
    if (outcome.status !== "done") throw new Error(`subject ${s}: ${outcome.reason}`);
    for (let t = 0; t < times.length; t++) {
      for (const [c, column] of columns.entries())
        values[(s * times.length + t) * columns.length + c] = outcome.values[t * width + column] ?? Number.NaN;
    }
  }
  return { seconds, steps: outcomes.reduce((sum, { steps }) => sum + steps, 0), values };
}

function peer(of: Peer, tolerance: number): { seconds: number; steps: number; values: Float64Array } {
  const printed = execFileSync(of.path, [of.population, of.out, String(tolerance)], { encoding: "utf8" });
  const { seconds, steps } = JSON.parse(printed) as { seconds: number; steps: number };
  return { seconds, steps, values: new Float64Array(new Uint8Array(readFileSync(of.out)).buffer) };
}

/** Root mean square of |difference| / (floor + |reference|), the floor a thousandth of each observable's largest value. */
function rms(values: Float64Array, reference: Float64Array): number {
  const largest = columns.map((_, c) =>
    reference.reduce((most, value, i) => (i % columns.length === c ? Math.max(most, Math.abs(value)) : most), 0),
  );
  const sum = values.reduce((total, value, i) => {
    const truth = reference[i] ?? Number.NaN;
    return total + ((value - truth) / (1e-3 * (largest[i % columns.length] ?? 1) + Math.abs(truth))) ** 2;
  }, 0);
  return Math.sqrt(sum / values.length);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const folder = mkdtempSync(join(tmpdir(), "ketagenesis-bench-"));
writePopulation(join(folder, "population.bin"), { times, events: events(program), scales, population });
const peers = buildPeers(program, columns, folder);
const reference = peer(peers.cvode, 1e-11).values;

const plan: { engine: string; tolerance: number; run: () => Promise<{ seconds: number; steps: number; values: Float64Array }> }[] = [
  ...[1e-4, 1e-5, 1e-6].map((tolerance) => ({ engine: "f64x2 strict", tolerance, run: () => ours("f64x2", "strict", tolerance) })),
  ...[1e-4, 1e-5, 1e-6].map((tolerance) => ({ engine: "f64x2 fast", tolerance, run: () => ours("f64x2", "fast", tolerance) })),
  { engine: "f64 strict", tolerance: 1e-5, run: () => ours("f64", "strict", 1e-5) },
  { engine: "f32x4 strict", tolerance: 1e-4, run: () => ours("f32x4", "strict", 1e-4) },
  { engine: "f64x2 strict, 2 threads", tolerance: 1e-5, run: () => ours("f64x2", "strict", 1e-5, 2) },
  ...[1e-4, 1e-5, 1e-6].map((tolerance) => ({
    engine: "C scalar, same method",
    tolerance,
    run: async () => peer(peers.rosenbrock, tolerance),
  })),
  ...[1e-4, 1e-5, 1e-6, 1e-7].map((tolerance) => ({ engine: "CVODE + KLU", tolerance, run: async () => peer(peers.cvode, tolerance) })),
];

const rows: Row[] = plan.map(({ engine, tolerance }) => ({ engine, tolerance, seconds: [], error: Number.NaN, steps: 0 }));
for (let round = 0; round < rounds; round++) {
  for (const [i, { run }] of plan.entries()) {
    const { seconds, steps, values } = await run();
    const row = rows[i] as Row;
    row.seconds.push(seconds);
    row.steps = steps / subjects;
    row.error = rms(values, reference);
  }
  process.stderr.write(`round ${round + 1} of ${rounds}\n`);
}

const table = rows.map((row) => ({
  engine: row.engine,
  tolerance: row.tolerance,
  "ms per subject": (median(row.seconds) * 1000) / subjects,
  "rms error": row.error,
  "steps per subject": row.steps,
}));
console.table(
  table.map((row) => ({
    ...row,
    "ms per subject": row["ms per subject"].toFixed(3),
    "rms error": row["rms error"].toExponential(1),
    "steps per subject": row["steps per subject"].toFixed(0),
  })),
);

/** The time CVODE would take at an error, between the two tolerances around it on a log-log scale. */
function cvodeAt(error: number): number {
  const line = table.filter(({ engine }) => engine === "CVODE + KLU").sort((a, b) => a["rms error"] - b["rms error"]);
  const above = line.findIndex((row) => row["rms error"] > error);
  const [low, high] = [line[Math.max(0, Math.min(line.length - 2, above - 1))], line[Math.max(1, Math.min(line.length - 1, above))]];
  if (!low || !high) return Number.NaN;
  const share = Math.log(error / low["rms error"]) / Math.log(high["rms error"] / low["rms error"]);
  return Math.exp(Math.log(low["ms per subject"]) + share * Math.log(high["ms per subject"] / low["ms per subject"]));
}

const find = (engine: string, tolerance: number) => table.find((row) => row.engine === engine && row.tolerance === tolerance);
const strict = find("f64x2 strict", 1e-5);
const ratios = {
  "CVODE + KLU over f64x2 strict, at equal error":
    cvodeAt(strict?.["rms error"] ?? Number.NaN) / (strict?.["ms per subject"] ?? Number.NaN),
  "f64x2 strict over scalar C, same method":
    (strict?.["ms per subject"] ?? 0) / (find("C scalar, same method", 1e-5)?.["ms per subject"] ?? 1),
  "f64x2 fast over scalar C, same method":
    (find("f64x2 fast", 1e-5)?.["ms per subject"] ?? 0) / (find("C scalar, same method", 1e-5)?.["ms per subject"] ?? 1),
  "one thread over two": (strict?.["ms per subject"] ?? 0) / (find("f64x2 strict, 2 threads", 1e-5)?.["ms per subject"] ?? 1),
};
for (const [name, ratio] of Object.entries(ratios)) console.log(`${name}: ${ratio.toFixed(2)}`);
mkdirSync(new URL("./results", import.meta.url), { recursive: true });
const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
writeFileSync(
  new URL("./results/population.json", import.meta.url),
  `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, model: program.hash, states: program.states.length, rows, ratios }, null, 2)}\n`,
);
