import { evaluate } from "../evaluate.ts";
import type { Program } from "../program.ts";
import { normal } from "../random/streams.ts";

/** A path of a program with noise, at the times asked for. */
export interface Path {
  /** States by time, row by row. */
  readonly states: Float64Array;
  readonly steps: number;
}

/**
 * One path of an Ito equation by the Euler-Maruyama method (strong order 1/2; order 1 where noise is additive): fixed steps
 * of `step` h from the first time on. Draws are keyed by seed, subject and state, so a path does not depend on others.
 * Throws a RangeError when the step is not positive or the path leaves the finite numbers.
 */
export function eulerMaruyama(
  program: Program,
  subject: { readonly parameters: ArrayLike<number>; readonly inputs: ArrayLike<number>; readonly seed: number; readonly subject: number },
  times: Float64Array,
  step: number,
): Path {
  if (!(step > 0)) throw new RangeError(`the step is ${step} h; give a positive one`);
  const { graph: g, states } = program;
  const fixed = { parameter: subject.parameters, input: subject.inputs };
  const y = Float64Array.from(evaluate(g, program.initial, { ...fixed, state: [], time: [times[0] ?? 0] }));
  const out = new Float64Array(times.length * states.length);
  const noisy = program.noise.map(({ value }) => value);
  let steps = 0;
  let t = times[0] ?? 0;
  for (let i = 0; i < times.length; i++) {
    const stop = times[i] ?? t;
    while (t < stop) {
      const h = Math.min(step, stop - t);
      const values = evaluate(g, [...program.derivative, ...noisy], { ...fixed, state: y, time: [t] });
      for (let s = 0; s < states.length; s++) y[s] = (y[s] ?? 0) + h * (values[s] ?? Number.NaN);
      for (const [k, { state }] of program.noise.entries()) {
        const draw = normal({ seed: subject.seed, subject: subject.subject, stream: k }, steps);
        y[state] = (y[state] ?? 0) + Math.sqrt(h) * (values[states.length + k] ?? Number.NaN) * draw;
      }
      steps++;
      t = h === stop - t ? stop : t + h;
    }
    if (y.some((value) => !Number.isFinite(value)))
      throw new RangeError(`the path is no longer finite at t = ${t} h; take a shorter step than ${step} h`);
    out.set(y, i * states.length);
  }
  return { states: out, steps };
}
