import { javascriptKernel } from "../emit/javascript.ts";
import { lowered } from "../emit/transcendental.ts";
import { apply, graph, load, type Transcendental } from "../expression/graph.ts";

const argument = new Float64Array(1);
const result = new Float64Array(1);

// the functions of the compiled models, made from the same rows, so that a draw and a model agree to the bit
function strict(op: Exclude<Transcendental, "pow">): (x: number) => number {
  const from = graph();
  const to = graph();
  const [value] = lowered(from, [apply(from, op, load(from, "argument", 0))], to, { singlePrecision: false });
  const run = javascriptKernel({ name: op, graph: to, stores: [{ space: "result", index: 0, value: value ?? -1 }] }, { argument, result });
  return (x) => {
    argument[0] = x;
    run();
    return result[0] ?? Number.NaN;
  };
}

/** exp with the same bits on every machine. */
export const strictExp = strict("exp");

/** Natural logarithm with the same bits on every machine. */
export const strictLog = strict("log");
