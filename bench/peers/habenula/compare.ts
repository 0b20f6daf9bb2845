import { readFileSync } from "node:fs";
import { exit, stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { compile } from "../../../src/engine/compile.ts";
import { march } from "../../../src/engine/march/cells.ts";
import { buildMarch } from "../../../src/engine/march/march-machine.ts";
import { specialise } from "../../../src/engine/march/specialise.ts";
import { habenulaCell } from "../../../src/models/neurons/habenula-cell.ts";

/** What one cell did in another simulator by one scheme: potential every ms and times of spikes (ms). */
interface Trace {
  readonly V: readonly number[];
  readonly spikes: readonly number[];
}

/** What a cell does (in words), its inputs, and its own parameters where they differ from the model's. */
interface Case {
  readonly what: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly parameters: Readonly<Record<string, number>>;
  readonly backward: Trace;
  readonly centred: Trace;
}

/** Reference traces as run_neuron.py writes them. */
interface Traces {
  readonly hash: string;
  readonly dtMs: number;
  readonly ms: number;
  readonly cases: readonly Case[];
}

const hoursPerMs = 1 / 3_600_000;
const program = compile(habenulaCell);
const reference = new URL("../../../src/engine/fixtures/neuron/habenula-traces.json", import.meta.url);
const { hash, dtMs, ms, cases }: Traces = JSON.parse(readFileSync(fileURLToPath(reference), "utf8"));

/** The same cell here, without its background noise. */
function traceHere({ inputs, parameters }: Case, stagger: "backward" | "centred"): Trace {
  const values = program.parameters.map(({ name, start }) => (name === "background.sd" ? 0 : (parameters[name] ?? start)));
  const machine = buildMarch(specialise(program, values, []), { step: dtMs * hoursPerMs, lanes: "f64x2", stagger });
  const sample = Math.round(1 / dtMs);
  const changes = [{ step: 0, inputs: machine.inputs.map((name) => inputs[name] ?? 0) }];
  const { samples, time } = march(machine, new Float64Array(0), 0, { steps: ms * sample, seed: 1, changes, sample });
  const width = machine.states.length;
  const potential = machine.states.indexOf("membrane.V");
  return { V: Array.from({ length: ms }, (_, k) => samples[k * width + potential] ?? Number.NaN), spikes: [...time].map((t) => t * dtMs) };
}

const mean = (of: readonly number[]): number => of.reduce((sum, x) => sum + x, 0) / of.length;

/** How far both are apart: mean and largest |difference| of potential, before the first spike and in all; spikes and their times. */
function apart(here: Trace, there: Trace): string {
  const gaps = here.V.map((x, k) => Math.abs(x - (there.V[k] ?? Number.NaN)));
  const before = gaps.slice(0, Math.floor(there.spikes[0] ?? ms));
  const late = here.spikes.map((t, k) => Math.abs(t - (there.spikes[k] ?? Number.NaN)));
  return [
    `mean before ${before.length === 0 ? "-" : mean(before).toExponential(1)}`,
    `mean ${mean(gaps).toExponential(1)}`,
    `largest ${Math.max(...gaps).toExponential(1)} mV`,
    `spikes ${here.spikes.length} and ${there.spikes.length}, at most ${Math.max(0, ...late).toExponential(1)} ms apart`,
  ].join("; ");
}

if (hash !== program.hash) {
  stderr.write(`the traces are of model ${hash}, this is ${program.hash}; run run_neuron.py traces again\n`);
  exit(1);
}
for (const each of cases) {
  const given = Object.entries({ ...each.inputs, ...each.parameters }).map(([name, value]) => `${name} ${value}`);
  stdout.write(`${each.what}: ${given.join(", ")}\n`);
  stdout.write(`  backward: ${apart(traceHere(each, "backward"), each.backward)}\n`);
  stdout.write(`  centred:  ${apart(traceHere(each, "centred"), each.centred)}\n`);
}
