import type { ParameterSlot } from "../engine/program.ts";
import { type Arm, armsOf, countDoses, firstDose } from "./comparators.ts";
import { everybody, improvementAt, responseShare, spreadOf } from "./mood/cohort.ts";
import type { Organism } from "./organism.ts";
import type { Protocol } from "./protocol.ts";
import { recoveryMoments } from "./recovery.ts";
import type { Simulation } from "./simulation.ts";
import { type Draws, drawEstimates, intervalOf, usualDraws } from "./uncertainty.ts";
import { type Followed, followVariants, organismOf, type Variant } from "./variants.ts";

/** A number of the typical person with the 95 % interval that uncertain estimates leave; none where they do not move it. */
export interface Told {
  readonly value: number;
  readonly interval?: readonly [number, number];
}

/** What becomes of one person under one arm. */
export interface ArmStory extends Arm {
  readonly of: Organism;
  /** An observable at a time (h) of the story, for a member of the ensemble; 0 is the best estimate. */
  read(member: number, observable: string, time: number): number;
  /** The same with its interval. */
  told(observable: string, time: number): Told;
  /** This arm's observable less that of another arm, member by member. */
  less(other: ArmStory, observable: string, time: number): Told;
  /** Share of people, who differ in how they respond, whose score has at least halved. */
  response(time: number): number;
  /** Scores between which 95 % of people lie who had the typical score before, at their estimates. */
  people(time: number): readonly [number, number];
}

/** The whole story of a protocol: the person under it, under placebo, under a reuptake inhibitor and placebo tablets, with intervals. */
export interface Story {
  /** The scale of mood that is told. */
  readonly scale: string;
  /** Moments (h) at which mood is told, ascending. */
  readonly moments: readonly number[];
  /** When the first dose is given, h. */
  readonly firstDose: number;
  /** A moment a day after the first dose (h), where it is followed so long. */
  readonly dayAfter: number | undefined;
  /** Times (h) at which every observable may be read, ascending. */
  readonly grid: readonly number[];
  readonly arms: readonly [ArmStory, ...ArmStory[]];
  readonly draws: Draws;
  /** Parameters of all arms, each once. */
  readonly parameters: readonly ParameterSlot[];
}

const day = 24;
/** Hours after the first dose at which mood is told unasked. */
const usualMoments = [2, day, 7 * day, 28 * day];
/** The most moments that fit side by side. */
const mostMoments = 4;
/** Doses beyond which fewer members are followed, so that a report takes seconds. */
const manyDoses = 60;

/** Tells the story of a protocol whose own course (`simulation`) is known. Throws a failure when a computation does not finish. */
export function tellStory(protocol: Protocol, simulation: Simulation): Story {
  const asked = armsOf(protocol);
  const organisms = [...new Set(asked.map((arm) => organismOf(arm.protocol)))];
  const doses = Math.max(...asked.map((arm) => countDoses(arm.protocol)));
  const draws = drawEstimates(organisms, doses > manyDoses ? 12 : usualDraws);
  const spread = spreadOf();
  const nodes = everybody.filter((z) => z !== 0);
  const variants: Variant[] = [
    {},
    ...draws.members.map((estimates) => ({ estimates })),
    ...nodes.map((z) => ({ responsiveness: spread * z })),
  ];
  const scale = protocol.severity?.scale ?? "madrs";
  const moments = momentsOf(protocol);
  const dayAfter = firstDose(protocol) + day < protocol.until ? firstDose(protocol) + day : undefined;
  const [course] = simulation.courses;
  const extremes = course?.exposures.map(({ timeOfPeak }) => timeOfPeak) ?? [];
  const told = [...moments, ...recoveryMoments(protocol), ...(dayAfter === undefined ? [] : [dayAfter])];
  const grid = [...new Set([...gridOf(protocol), ...protocol.at, ...told, ...extremes])].sort((a, b) => a - b);
  const followed = followVariants(
    asked.map((arm) => arm.protocol),
    variants,
    grid,
  );
  const arms = asked.map((arm, i) =>
    armStory(arm, followed[i] as Followed, draws.members.length, spread, { scale, start: protocol.start }),
  );
  const parameters = new Map(organisms.flatMap(({ program }) => program.parameters.map((slot) => [slot.name, slot] as const)));
  return {
    scale,
    moments,
    firstDose: firstDose(protocol),
    dayAfter,
    grid,
    arms: arms as [ArmStory, ...ArmStory[]],
    draws,
    parameters: [...parameters.values()],
  };
}

/** The arm that is given the same without the drug, if there is one. */
export const placeboOf = ({ arms }: Story, { placebo }: Arm): ArmStory | undefined => arms.find(({ name }) => name === placebo);

/** Moments asked for, or usual ones and the end; the last few where they are many. */
function momentsOf(protocol: Protocol): number[] {
  const { at, until } = protocol;
  if (at.length > 0) return [...new Set(at)].sort((a, b) => a - b).slice(-mostMoments);
  const first = firstDose(protocol);
  const usual = usualMoments.map((after) => first + after).filter((time) => time < until);
  // a course often ends an hour after its fourth week
  const ends = until > 1.05 * (usual.at(-1) ?? 0) ? [until] : [];
  return [...usual, ...ends].slice(-mostMoments);
}

/** Times throughout a protocol, and more of them after its first dose. */
function gridOf(protocol: Protocol): number[] {
  const [count, from, { start, until }] = [48, firstDose(protocol), protocol];
  const shares = Array.from({ length: count + 1 }, (_, i) => i / count);
  const firstDays = Math.min(until, from + 72);
  return [
    firstDays,
    ...shares.map((share) => start + (until - start) * share),
    ...shares.map((share) => from + (until - from) * share ** 3),
  ];
}

/** The scale that is told, and when (h) nothing has been given yet. */
interface Beginning {
  readonly scale: string;
  readonly start: number;
}

function armStory(arm: Arm, followed: Followed, members: number, spread: number, { scale, start }: Beginning): ArmStory {
  const { read, of } = followed;
  const over = (compute: (variant: number) => number): Told => {
    const interval = intervalOf(Array.from({ length: members }, (_, i) => compute(i + 1)));
    return { value: compute(0), ...(interval ? { interval } : {}) };
  };
  const improvements = (time: number): number[] =>
    everybody.map((z) => {
      const place = everybody.filter((node) => node !== 0).indexOf(z);
      return read(z === 0 ? 0 : members + 1 + place, "mood.improvement", time);
    });
  return {
    ...arm,
    of,
    told: (observable, time) => over((variant) => read(variant, observable, time)),
    less(other, observable, time) {
      return over((variant) => read(variant, observable, time) - other.read(variant, observable, time));
    },
    response: (time) => responseShare(everybody, improvements(time), spread),
    people(time) {
      const before = read(0, scale, start);
      const curve = improvements(time);
      const at = (z: number): number => before * (1 - improvementAt(everybody, curve, z));
      return [at(1.96), at(-1.96)];
    },
    read,
  };
}
