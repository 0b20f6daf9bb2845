import { firstDose, givenIn, isActive } from "./comparators.ts";
import type { Protocol } from "./protocol.ts";
import type { Story, Told } from "./simulation-story.ts";
import { drawEstimates, intervalOf } from "./uncertainty.ts";
import { type Followed, followVariants, organismOf } from "./variants.ts";

/** One observable under stress, at the moments of a recovery: with the drug, without, and what the drug adds. */
export interface Regained {
  readonly observable: string;
  readonly unit: string;
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

/** What stress takes and rest brings back. */
export const recovering: readonly string[] = ["spines.density", "dendrite.length"];
const day = 24;
/** Hours after the first dose that are compared. */
const after = [0, day, 7 * day, 28 * day];
/** A loss smaller than this is none to recover from. */
const leastLoss = 0.01;

/** Moments (h) at which recovery is told, the first dose first; none where there is no stress or no drug. */
export function recoveryMoments(protocol: Protocol): readonly number[] {
  if (protocol.stress.length === 0 || !isActive(protocol)) return [];
  return after.map((hours) => firstDose(protocol) + hours).filter((time) => time <= protocol.until);
}

/**
 * Follows a person under stress with the drug and without any; undefined where there is no stress, no drug, or nothing lost. A
 * story of the protocol has drawn the same estimates and followed the drug's arm, which then is not followed again.
 */
export function recoveryOf(protocol: Protocol, story?: Story): Recovery | undefined {
  const moments = recoveryMoments(protocol);
  const [first] = moments;
  if (first === undefined) return undefined;
  const alone: Protocol = { ...protocol, doses: [] };
  const { members } = story?.draws ?? drawEstimates([protocol, alone].map(organismOf));
  const variants = [{}, ...members.map((estimates) => ({ estimates }))];
  const followed = followVariants(story ? [alone] : [alone, protocol], variants, moments);
  const other = followed[0] as Followed;
  const own = story?.arms[0] ?? (followed[1] as Followed);
  const told = (compute: (variant: number) => number): Told => {
    const interval = intervalOf(members.map((_, i) => compute(i + 1)));
    return { value: compute(0), ...(interval ? { interval } : {}) };
  };
  const of = recovering
    .filter((name) => 1 - own.read(0, name, first) > leastLoss)
    .map((observable): Regained => {
      const missing = 1 - own.read(0, observable, first);
      const share = (read: typeof own.read, time: number): number => 1 - (1 - read(0, observable, time)) / missing;
      return {
        observable,
        unit: own.of.program.outputs[own.of.output.get(observable) ?? -1]?.unit ?? "",
        withDrug: moments.map((time) => told((variant) => own.read(variant, observable, time))),
        without: moments.map((time) => told((variant) => other.read(variant, observable, time))),
        added: moments.map((time) => told((variant) => own.read(variant, observable, time) - other.read(variant, observable, time))),
        back: moments.map((time) => [share(own.read, time), share(other.read, time)]),
      };
    });
  return of.length === 0 ? undefined : { drug: givenIn(protocol), firstDose: first, moments, of };
}
