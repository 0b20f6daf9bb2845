import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { jacobian } from "../../src/engine/expression/derivative.ts";
import type { Kernel, Program } from "../../src/engine/program.ts";
import type { Subject } from "../../src/engine/solve/integrate.ts";
import { commonKernels, planOf } from "../../src/engine/solve/plan.ts";
import { rodas5p } from "../../src/engine/solve/rosenbrock.ts";
import { rosenbrockKernels } from "../../src/engine/solve/rosenbrock-kernels.ts";
import { cName, printC } from "./print-c.ts";

/** A compiled peer: its program, what it reads and where it writes. */
export interface Peer {
  readonly path: string;
  readonly population: string;
  readonly out: string;
}

/** Writes a population as the peers read it: counts, times, events, dose scales, parameters; all doubles. */
export function writePopulation(
  path: string,
  of: {
    readonly times: Float64Array;
    readonly events: readonly { time: number; input: number; value: number }[];
    readonly scales: Float64Array;
    readonly population: readonly Subject[];
  },
): void {
  const numbers = [
    of.population.length,
    of.events.length,
    of.times.length,
    ...of.times,
    ...of.events.flatMap(({ time, input, value }) => [time, input, value]),
  ];
  const parameters = of.population.flatMap(({ parameters }) => [...parameters]);
  writeFileSync(path, Float64Array.from([...numbers, ...of.scales]));
  writeFileSync(path, Float64Array.from(parameters), { flag: "a" });
}

/** Prints the program as C, with only the outputs wanted, and compiles both peers with gcc -O3 -march=native. */
export function buildPeers(program: Program, columns: readonly number[], folder: string): { cvode: Peer; rosenbrock: Peer } {
  const only = { ...program, outputs: columns.map((c) => program.outputs[c]), output: columns.map((c) => program.output[c]) } as Program;
  return {
    cvode: compileC("cvode", cvodeHeader(only), folder, [
      "-lsundials_cvode",
      "-lsundials_nvecserial",
      "-lsundials_sunlinsolklu",
      "-lsundials_sunmatrixsparse",
      "-lklu",
    ]),
    rosenbrock: compileC("rosenbrock", rosenbrockHeader(only), folder, []),
  };
}

function compileC(name: string, header: string, folder: string, libraries: readonly string[]): Peer {
  const own = join(folder, name);
  execFileSync("mkdir", ["-p", own]);
  writeFileSync(join(own, "model.h"), header);
  const source = fileURLToPath(new URL(`./${name}.c`, import.meta.url));
  const path = join(own, name);
  execFileSync(
    "gcc",
    [
      "-O3",
      "-march=native",
      "-ffast-math",
      "-fno-finite-math-only",
      "-I",
      own,
      "-I",
      "/usr/include/suitesparse",
      source,
      "-o",
      path,
      ...libraries,
      "-lm",
    ],
    { stdio: "inherit" },
  );
  return { path, population: join(folder, "population.bin"), out: join(own, "out.bin") };
}

const counts = (program: Program): string =>
  `#define NS ${program.states.length}\n#define NP ${program.parameters.length}\n#define NI ${program.inputs.length}\n#define NO ${program.outputs.length}\n`;

function cvodeHeader(program: Program): string {
  const entries = jacobian(program).sort((a, b) => a.column - b.column || a.row - b.row);
  const starts = Array.from({ length: program.states.length + 1 }, (_, column) => entries.filter((entry) => entry.column < column).length);
  const kernel = (name: string, space: string, values: readonly number[]): Kernel => ({
    name,
    graph: program.graph,
    stores: values.map((value, index) => ({ space, index, value })),
  });
  const spaces = ["state", "parameter", "input", "out"];
  return [
    "#include <math.h>",
    counts(program),
    `#define NNZ ${entries.length}`,
    `static sunindextype colptr[] = {${starts.join(",")}};`,
    `static sunindextype rowind[] = {${entries.map(({ row }) => row).join(",")}};`,
    printC(kernel("initial", "out", program.initial), ["parameter", "input", "out"]),
    printC(kernel("rates", "out", program.derivative), spaces),
    printC(
      kernel(
        "jacobian",
        "out",
        entries.map(({ value }) => value),
      ),
      spaces,
    ),
    printC(kernel("observe", "out", program.output), spaces),
  ].join("\n");
}

function rosenbrockHeader(program: Program): string {
  const plan = planOf(program, false, true);
  const steps = rosenbrockKernels(plan, rodas5p);
  const sizes: Record<string, number> = {
    time: 1,
    step: 3,
    relative: 1,
    error: 1,
    theta: 1,
    accept: 1,
    ...Object.fromEntries(["state", "next", "before", "dense", "absolute"].map((name) => [name, program.states.length])),
    ...steps.sizes,
    derived: plan.derived.length,
    input: program.inputs.length,
    parameter: program.parameters.length,
    output: program.outputs.length,
  };
  const wanted = new Set(["prepare", "initialise", "observe", "interpolate", ...steps.attempt]);
  const kernels = [...commonKernels(plan), ...steps.kernels].filter(({ name }) => wanted.has(name));
  const named = kernels.map((kernel) => ({ ...kernel, name: /^stage\d+$/.test(kernel.name) ? `run_${kernel.name}` : kernel.name }));
  return [
    counts(program),
    `#define GAMMA ${rodas5p.gamma}`,
    ...Object.entries(sizes).map(([name, size]) => `static double ${cName(name)}[${Math.max(1, size)}];`),
    ...named.map((kernel) => printC(kernel, [])),
    `static void attempt(void) { ${steps.attempt.map((name) => `${/^stage\d+$/.test(name) ? `run_${name}` : name}();`).join(" ")} }`,
  ].join("\n");
}
