import { armsOf, firstDose } from "./comparators.ts";
import type { Protocol } from "./protocol.ts";
import type { Told } from "./simulation-story.ts";
import { drawEstimates, intervalOf } from "./uncertainty.ts";
import { followVariants, organismOf } from "./variants.ts";

/** One observable under stress, at the moments of a recovery: with the drug, without, and what the drug adds. */
export interface Regained {
  readonly observable: string;
  readonly withDrug: readonly Told[];
  readonly without: readonly Told[];
  readonly added: readonly Told[];
  /** Shares of what was missing at the first dose that are back, with the drug and without. */
  readonly back: readonly (readonly [number, number])[];
}

/** What comes back of spines and dendrites that stress took, with a protocol's drug and in the same person without any. */
export interface Recovery {
  readonly drug: string;
  /** When the first dose is given, h; the first of the moments. */
  readonly firstDose: number;
  readonly moments: readonly number[];
  readonly of: readonly Regained[];
}

const observables = ["spines.density", "dendrite.length"] as const;
const day = 24;
/** Hours after the first dose that are compared. */
const after = [0, day, 7 * day, 28 * day];
/** A loss smaller than this is none to recover from. */
const leastLoss = 0.01;

/** Follows a person under stress with the drug and without any; undefined where there is no stress, no drug, or nothing lost. */
export function recoveryOf(protocol: Protocol): Recovery | undefined {
  const isActive = protocol.doses.some(({ drug }) => drug.enters.length > 0);
  if (protocol.stress.length === 0 || !isActive) return undefined;
  const alone: Protocol = { ...protocol, doses: [] };
  const first = firstDose(protocol);
  const moments = after.map((hours) => first + hours).filter((time) => time <= protocol.until);
  const { members } = drawEstimates([protocol, alone].map(organismOf));
  const variants = [{}, ...members.map((estimates) => ({ estimates }))];
  const [own, other] = followVariants([protocol, alone], variants, moments);
  if (!own || !other) return undefined;
  const told = (compute: (variant: number) => number): Told => {
    const interval = intervalOf(members.map((_, i) => compute(i + 1)));
    return { value: compute(0), ...(interval ? { interval } : {}) };
  };
  const of = observables
    .filter((name) => 1 - own.read(0, name, first) > leastLoss)
    .map((observable): Regained => {
      const missing = 1 - own.read(0, observable, first);
      const share = (read: typeof own.read, time: number): number => 1 - (1 - read(0, observable, time)) / missing;
      return {
        observable,
        withDrug: moments.map((time) => told((variant) => own.read(variant, observable, time))),
        without: moments.map((time) => told((variant) => other.read(variant, observable, time))),
        added: moments.map((time) => told((variant) => own.read(variant, observable, time) - other.read(variant, observable, time))),
        back: moments.map((time) => [share(own.read, time), share(other.read, time)]),
      };
    });
  return of.length === 0 ? undefined : { drug: armsOf(protocol)[0].name, firstDose: first, moments, of };
}
