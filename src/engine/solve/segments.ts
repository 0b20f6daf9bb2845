import type { Options, Schedule } from "./integrate.ts";
import type { ProgramShape } from "./machine.ts";

/** What changes at one moment of a subject's schedule. */
export interface Stop {
  readonly time: number;
  readonly rates: readonly { readonly input: number; readonly value: number }[];
  readonly impulses: readonly { readonly input: number; readonly amount: number }[];
}

/** Where integration starts: as asked, or at 0 or the first time wanted if that is earlier. */
export const startOf = (options: Options): number => options.start ?? Math.min(0, options.times[0] ?? 0);

/** The moments of a schedule in order, from the start on, with what changes at each. */
export function stopsOf(schedule: Schedule): Stop[] {
  const byTime = new Map<number, { rates: { input: number; value: number }[]; impulses: { input: number; amount: number }[] }>();
  const at = (time: number) => {
    const known = byTime.get(time);
    if (known) return known;
    const made = { rates: [], impulses: [] };
    byTime.set(time, made);
    return made;
  };
  for (const { time, input, value } of schedule.rates) at(time).rates.push({ input, value });
  for (const { time, input, amount } of schedule.impulses) at(time).impulses.push({ input, amount });
  return [...byTime].map(([time, changes]) => ({ time, ...changes })).sort((a, b) => a.time - b.time);
}

/** Why a schedule cannot be run, if it cannot. */
export function flawOf(schedule: Schedule, shape: ProgramShape, from: number): string | undefined {
  for (const { time, input } of [...schedule.rates, ...schedule.impulses]) {
    if (!Number.isFinite(time)) return `a dose has the time ${time}; give a finite time in h`;
    if (time < from) return `a dose at t = ${time} h lies before the start at ${from} h; move it, or start earlier`;
    if (shape.inputs[input] === undefined)
      return `a dose goes to input ${input}, but there are ${shape.inputs.length}; use an index of program.inputs`;
  }
  for (const { input, amount } of schedule.impulses) {
    if (!Number.isFinite(amount)) return `an impulse has the amount ${amount}; give a finite number`;
    if (shape.impulse[input]?.length === 0) {
      return `an impulse at ${shape.inputs[input]} has no meaning, for what it moves depends on the state; give it as a rate over a time`;
    }
  }
  return undefined;
}
