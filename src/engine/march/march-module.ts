import { encodeModule, type FunctionCode } from "../emit/encoder.ts";
import { emitKernel } from "../emit/kernel.ts";
import type { Lanes } from "../emit/lanes.ts";
import type { Layout } from "../emit/layout.ts";
import type { Kernel, Program } from "../program.ts";
import { lookupCode, type TableRange } from "./lookup-code.ts";
import { firstLocal, marchCode } from "./march-code.ts";
import type { MarchKernels } from "./march-kernels.ts";
import { noiseCode } from "./noise-code.ts";

/** Vectors of cells that march together. */
export const units = 2;

/** Steps that a group takes before its records are read. */
export const stepsPerChunk = 4096;

// roots worked out side by side: more gains nothing, fewer leave the processor waiting
const streams = 6;

/** Kernels of cells, and where their arrays lie. */
export interface March {
  readonly kernels: MarchKernels;
  readonly layout: Layout;
}

type Piece = Pick<FunctionCode, "locals" | "code">;

/** The bytes of the module that marches cells: one loop that holds the code of a step, and what it calls now and then. */
export function moduleOf(
  program: Program,
  march: March,
  lanes: Lanes,
  { fused, table }: { readonly fused: boolean; readonly table: TableRange | undefined },
): Uint8Array<ArrayBuffer> {
  const { kernels, layout } = march;
  const looked = kernels.columns > 0 ? table : undefined;
  const lookup =
    looked && ((unit: number, local: number): Piece => lookupCode(layout, looked, placeOf(program, kernels, looked, unit, local)));
  const apart = kernels.kernels.filter(({ name }) => !stepNames.has(name)).map((kernel) => emitKernel(kernel, lanes, layout, fused));
  const control = layout.spaces.get("control")?.base ?? 0;
  const noise = kernels.noisy > 0 ? [noiseCode(layout, lanes, kernels.noisy, units, control)] : [];
  const lookups = lookup ? range(units).map((unit) => ({ name: `lookup${unit}`, ...lookup(unit, 0) })) : [];
  const functions: FunctionCode[] = [...apart, ...noise, ...lookups];
  const indexOf = (name: string): number => functions.findIndex((of) => of.name === name);
  const events = program.events.length;
  const parts = {
    step: stepPieces(march, lanes, fused, lookup),
    noise: noise.length > 0 ? indexOf("noise") : undefined,
    locate: indexOf("locate"),
    resets: range(units).flatMap((unit) =>
      program.events.map(({ then }, e) => (then.length > 0 ? indexOf(`reset${unit * events + e}`) : undefined)),
    ),
  };
  return encodeModule([...functions, marchCode(layout, lanes, parts, units * kernels.noisy)], Math.ceil(layout.bytes / 65_536));
}

const stepNames: ReadonlySet<string> = new Set(["implicit", "gates", "watch"]);

/** The code of one step, its locals one after the other. */
function stepPieces(
  { kernels, layout }: March,
  lanes: Lanes,
  fused: boolean,
  lookup: ((unit: number, local: number) => Piece) | undefined,
): Piece[] {
  let next = firstLocal;
  const placed = (piece: Piece): Piece => {
    next += piece.locals.reduce((sum, { count }) => sum + count, 0);
    return piece;
  };
  const inline = (name: string): Piece =>
    placed(emitKernel(kernelNamed(kernels, name), lanes, layout, fused, { firstLocal: next, streams }));
  const implicit = inline("implicit");
  const looked = lookup ? range(units).map((unit) => placed(lookup(unit, next))) : [];
  return [implicit, ...looked, inline("gates"), inline("watch")];
}

function placeOf(
  program: Program,
  { columns }: MarchKernels,
  table: TableRange,
  unit: number,
  local: number,
): Parameters<typeof lookupCode>[2] {
  const potential = program.states.findIndex(({ name }) => name === table.state);
  return { state: potential + unit * program.states.length, columns, unit, firstLocal: local };
}

function kernelNamed({ kernels }: MarchKernels, name: string): Kernel {
  const found = kernels.find((kernel) => kernel.name === name);
  if (!found) throw new RangeError(`no kernel ${name}`);
  return found;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
