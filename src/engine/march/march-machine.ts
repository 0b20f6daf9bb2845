import { type LaneKind, type Lanes, lanesOf } from "../emit/lanes.ts";
import { constantsIn, type Layout, layoutOf } from "../emit/layout.ts";
import type { Interval } from "../expression/interval.ts";
import type { Program } from "../program.ts";
import { canFuse, type Mode } from "../solve/machine.ts";
import { type Stagger, schemeOf } from "./exponential.ts";
import { rowWidth, type TableRange, tableRows } from "./lookup-code.ts";
import { controlBytes, recordBytes } from "./march-code.ts";
import { type MarchKernels, marchKernels } from "./march-kernels.ts";
import { type March, moduleOf, stepsPerChunk, units } from "./march-module.ts";
import { wordBytes } from "./noise-code.ts";
import { tableOf } from "./table.ts";
import { inUnits } from "./units.ts";

/** How cells are marched: lanes, arithmetic, the step, and whether functions of one state come from a table. */
export interface MarchOptions {
  /** Length of a step, h. */
  readonly step: number;
  readonly lanes?: LaneKind;
  readonly mode?: Mode;
  readonly stagger?: Stagger;
  /** Where states that go first are held, by name: a cell that reaches an end has failed. */
  readonly bounds?: Readonly<Record<string, Interval>>;
  /** Only with f32x4, and exact only where what varies from cell to cell does not enter the rates of gates. */
  readonly table?: TableRange;
}

/** Cells ready to march: plain data and a compiled module, which can be posted to a worker thread. */
export interface MarchMachine {
  readonly lanes: LaneKind;
  readonly step: number;
  readonly layout: Layout;
  readonly module: WebAssembly.Module;
  readonly table: Float32Array | undefined;
  readonly noisy: number;
  /** Bounds of states by number, NaN where there are none. */
  readonly bounds: readonly Interval[];
  readonly hash: string;
  readonly states: readonly string[];
  readonly outputs: readonly string[];
  readonly inputs: readonly string[];
  readonly parameters: readonly string[];
  readonly events: readonly string[];
}

/** Builds a program into cells that march in fixed steps. Defaults: four cells in single precision, strict, centred. */
export function buildMarch(program: Program, options: MarchOptions): MarchMachine {
  const { lanes = "f32x4", mode = "strict", table } = options;
  const of = marchOf(program, options);
  const bytes = moduleOf(program, of, lanesOf[lanes], { fused: mode === "fast" && canFuse(), table });
  return {
    lanes,
    step: options.step,
    layout: of.layout,
    module: new WebAssembly.Module(bytes),
    table: table && of.kernels.tabulate ? tableOf(of.kernels.tabulate, program, table) : undefined,
    noisy: of.kernels.noisy,
    bounds: program.states.map(({ name }) => options.bounds?.[name] ?? [Number.NaN, Number.NaN]),
    hash: program.hash,
    states: program.states.map(({ name }) => name),
    outputs: program.outputs.map(({ name }) => name),
    inputs: program.inputs.map(({ name }) => name),
    parameters: program.parameters.map(({ name }) => name),
    events: program.events.map(({ name }) => name),
  };
}

/** The bytes of the module, for a validator. */
export function encodeMarch(program: Program, options: MarchOptions): Uint8Array<ArrayBuffer> {
  const { lanes = "f32x4", mode, table } = options;
  return moduleOf(program, marchOf(program, options), lanesOf[lanes], { fused: mode === "fast", table });
}

function marchOf(program: Program, { step, lanes = "f32x4", stagger = "centred", table, bounds = {} }: MarchOptions): March {
  if (table && lanes !== "f32x4") throw new RangeError(`tables need lanes "f32x4", not "${lanes}"; leave the table out`);
  const index = table ? program.states.findIndex(({ name }) => name === table.state) : undefined;
  if (table && index === -1) throw new RangeError(`no state ${table.state} to make a table of`);
  const within = new Map(program.states.flatMap(({ name }, i) => (bounds[name] ? [[i, bounds[name]] as const] : [])));
  const kernels = marchKernels(schemeOf(program, step, stagger), lanes === "f32x4", index, within);
  const each = sizesOf(program, kernels);
  const both = inUnits(kernels, each, units);
  const sizes = {
    ...wholeSizes(program, kernels, lanesOf[lanes], table),
    ...mapValues(each, (size) => units * size),
    input: program.inputs.length,
  };
  return { kernels: both, layout: layoutOf(lanesOf[lanes], sizes, constantsIn(both.graph)) };
}

const mapValues = (of: Readonly<Record<string, number>>, change: (value: number) => number): Record<string, number> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]));

// arrays of one unit
function sizesOf(program: Program, kernels: MarchKernels): Record<string, number> {
  const events = program.events.length;
  return {
    state: program.states.length,
    parameter: program.parameters.length,
    derived: kernels.derived,
    draw: kernels.noisy,
    drawn: 4 * kernels.noisy,
    column: rowWidth(kernels.columns),
    trigger: events,
    before: events,
    crossed: events,
    sum: program.outputs.length,
  };
}

// arrays that units share
function wholeSizes(
  program: Program,
  kernels: MarchKernels,
  { bytes, count }: Lanes,
  table: TableRange | undefined,
): Record<string, number> {
  const vectors = (total: number): number => Math.ceil(total / bytes);
  return {
    control: vectors(controlBytes),
    words: vectors(wordBytes(units)),
    table: table ? Math.ceil((tableRows(table) * rowWidth(kernels.columns)) / count) : 0,
    record: vectors(stepsPerChunk * units * program.events.length * recordBytes),
  };
}
