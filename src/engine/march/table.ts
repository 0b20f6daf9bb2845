import { javascriptKernel } from "../emit/javascript.ts";
import type { Kernel, Program } from "../program.ts";
import { rowWidth, type TableRange, tableRows } from "./lookup-code.ts";

/** Fills a table: a row of columns for each value of the state, worked out in double precision with the same bits anywhere. */
export function tableOf(kernel: Kernel, program: Program, range: TableRange): Float32Array {
  const columns = kernel.stores.length;
  const width = rowWidth(columns);
  const rows = tableRows(range);
  const index = program.states.findIndex(({ name }) => name === range.state);
  const state = new Float64Array(program.states.length);
  const column = new Float64Array(columns);
  const run = javascriptKernel(kernel, { state, column });
  const table = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    state[index] = range.from + row * range.step;
    run();
    table.set(column, row * width);
  }
  return table;
}
