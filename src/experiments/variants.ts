import { integrate, type Subject } from "../engine/solve/integrate.ts";
import type { Prior } from "../evidence/estimate.ts";
import { chainOf, machineOf, type Organism, organism, parametersOf } from "./organism.ts";
import type { Protocol } from "./protocol.ts";
import { failure } from "./refusal.ts";
import { givings } from "./schedule.ts";
import { scheduleFor } from "./simulation.ts";
import { parametersWith } from "./targets/laboratory.ts";

/** One way in which a person differs from the one simulated: estimates that take other values, or responsiveness (logits). */
export interface Variant {
  readonly estimates?: ReadonlyMap<Prior, number>;
  readonly responsiveness?: number;
}

/** A protocol followed for several variants of its person. */
export interface Followed {
  readonly of: Organism;
  /** An observable of a variant (by its place) at a time (h) that was followed. */
  read(variant: number, observable: string, time: number): number;
}

/** The organism that a protocol runs in: the chains that its doses enter. */
export function organismOf({ doses, subject, until }: Protocol): Organism {
  const ports = new Set(givings(doses, subject.weight, until).map(({ port }) => port));
  return organism([...ports].map(chainOf));
}

/**
 * Follows protocols for variants of their person, all that share an organism at once. `times` (h) may be in any order. A
 * parameter that was set and that a comparator's organism lacks is left out there. Throws a failure when a computation does not finish.
 */
export function followVariants(protocols: readonly Protocol[], variants: readonly Variant[], times: readonly number[]): Followed[] {
  const grid = Float64Array.from(new Set(times)).sort();
  const row = new Map([...grid].map((time, i) => [time, i]));
  const groups = new Map<Organism, { place: number; subjects: Subject[] }[]>();
  for (const [place, protocol] of protocols.entries()) {
    const of = organismOf(protocol);
    groups.set(of, [...(groups.get(of) ?? []), { place, subjects: subjectsOf(of, protocol, variants) }]);
  }
  const followed: Followed[] = [];
  for (const [of, members] of groups) {
    const start = Math.min(...members.map(({ place }) => protocols[place]?.start ?? 0));
    const subjects = members.flatMap((member) => member.subjects);
    const outcomes = integrate(machineOf(of), subjects, { times: grid, start, maxSteps });
    const width = of.program.outputs.length;
    const failed = outcomes.find(({ status }) => status !== "done");
    if (failed) throw failure(`an ensemble could not be followed: ${failed.reason ?? failed.status}`);
    for (const [i, { place }] of members.entries()) {
      followed[place] = {
        of,
        read(variant, observable, time) {
          const column = of.output.get(observable);
          const at = row.get(time);
          // an organism without a drug's chain has none of that drug
          if (column === undefined) return 0;
          if (at === undefined) throw new RangeError(`${observable} at ${time} h was not followed`);
          return outcomes[i * variants.length + variant]?.values[at * width + column] ?? Number.NaN;
        },
      };
    }
  }
  return followed;
}

/** Steps that a member may take: one of an ensemble needs more than another. */
const maxSteps = 1_000_000;

function subjectsOf(of: Organism, { doses, subject, set, stress, until }: Protocol, variants: readonly Variant[]): Subject[] {
  const schedule = scheduleFor(of, givings(doses, subject.weight, until), stress);
  const inputs = Float64Array.from(of.program.inputs, ({ start }) => start);
  const settings = set.filter(({ name }) => of.parameter.has(name));
  const index = of.parameter.get("mood.severity.responsiveness") ?? -1;
  return variants.map(({ estimates = new Map(), responsiveness = 0 }) => {
    const parameters = parametersOf(of, subject, settings, parametersWith(of.program, estimates));
    parameters[index] = (parameters[index] ?? 0) + responsiveness;
    return { parameters, inputs, schedule };
  });
}
