import type { ParameterSlot } from "../engine/program.ts";
import { armsOf, firstDose } from "./comparators.ts";
import { type Lesion, lesions, settingsOf } from "./lesions.ts";
import type { Protocol } from "./protocol.ts";
import { describeDoses } from "./simulation.ts";
import type { Told } from "./simulation-story.ts";
import { type Draws, drawEstimates, intervalOf } from "./uncertainty.ts";
import { type Followed, followVariants, organismOf } from "./variants.ts";

/** What a cut leaves of the improvement (points), by moment. */
export interface LesionRow {
  readonly name: string;
  /** What no longer happens. */
  readonly cut: string;
  readonly set: Lesion["set"];
  readonly improvement: readonly Told[];
  /** Improvement beyond that under placebo with the same cut; empty where what is given is no drug. */
  readonly beyond: readonly Told[];
  /** What the cut makes of both: with it less without it, member by member. */
  readonly change: readonly Told[];
  readonly changeBeyond: readonly Told[];
}

/** Every arm of the chain cut in turn, in one person under one protocol. */
export interface LesionStudy {
  readonly regimen: string;
  readonly protocol: Protocol;
  readonly scale: string;
  /** Moments at which improvement is told, h. */
  readonly moments: readonly number[];
  /** Nothing cut, each arm, and all of them. */
  readonly rows: readonly LesionRow[];
  readonly draws: Draws;
  readonly parameters: readonly ParameterSlot[];
  readonly model: string;
}

const day = 24;

/** Cuts each arm of the chain in turn. Throws a failure when a computation does not finish. */
export function studyLesions(protocol: Protocol): LesionStudy {
  const scale = protocol.severity?.scale ?? "madrs";
  const moments = momentsOf(protocol);
  const [own, ...others] = armsOf({ ...protocol, until: Math.max(...moments) });
  const arms = [own, ...others.filter(({ name }) => name === "placebo")].map((arm) => arm.protocol);
  const of = organismOf(own.protocol);
  const draws = drawEstimates([of]);
  const followed = followVariants(
    cuts.flatMap((cut) => arms.map((arm) => ({ ...arm, set: [...arm.set, ...settingsOf([cut], { place: "", name: cut.name })] }))),
    [{}, ...draws.members.map((estimates) => ({ estimates }))],
    [protocol.start, ...moments],
  );
  const gains = cuts.map((_, i) => gainsOf(followed.slice(i * arms.length, (i + 1) * arms.length), scale, protocol.start));
  const told = (compute: Improvement): Told[] => moments.map((time) => toldOf(draws, (variant) => compute(variant, time)));
  const { program } = of;
  const rows = rowsOf(gains, told);
  return { regimen: describeDoses(protocol), protocol, scale, moments, rows, draws, parameters: program.parameters, model: program.hash };
}

/** Improvement under what is given, and beyond that under placebo. */
interface Gains {
  readonly total: Improvement;
  readonly beyond: Improvement | undefined;
}

function gainsOf([drug, placebo]: readonly Followed[], scale: string, start: number): Gains {
  const of =
    (followed: Followed | undefined): Improvement =>
    (variant, time) =>
      followed ? followed.read(variant, scale, start) - followed.read(variant, scale, time) : Number.NaN;
  return { total: of(drug), beyond: placebo && less(of(drug), of(placebo)) };
}

const less =
  (a: Improvement, b: Improvement): Improvement =>
  (variant, time) =>
    a(variant, time) - b(variant, time);

function rowsOf(gains: readonly Gains[], told: (compute: Improvement) => Told[]): LesionRow[] {
  const [whole] = gains;
  return gains.map(({ total, beyond }, i) => ({
    ...(cuts[i] ?? intact),
    improvement: told(total),
    beyond: beyond ? told(beyond) : [],
    change: told(less(total, whole?.total ?? total)),
    changeBeyond: beyond ? told(less(beyond, whole?.beyond ?? beyond)) : [],
  }));
}

type Improvement = (variant: number, time: number) => number;

const intact: Lesion = { name: "nothing", cut: "the whole chain", set: {} };
const all: Lesion = { name: "all of them", cut: "every arm", set: Object.assign({}, ...lesions.map(({ set }) => set)) };

const cuts: readonly Lesion[] = [intact, ...lesions, all];

/** The first two moments that were asked for, or a day and a week after the first dose; the end where it comes before. */
function momentsOf(protocol: Protocol): number[] {
  const { at, until } = protocol;
  if (at.length > 0) return [...new Set(at)].sort((a, b) => a - b).slice(0, 2);
  const usual = [day, 7 * day].map((after) => firstDose(protocol) + after).filter((time) => time < until);
  return usual.length > 0 ? usual : [until];
}

/** Points of a scale below which members differ by errors of integration alone. */
const leastPoints = 1e-3;

function toldOf({ members }: Draws, compute: (variant: number) => number): Told {
  const interval = intervalOf(
    members.map((_, i) => compute(i + 1)),
    leastPoints,
  );
  return { value: compute(0), ...(interval ? { interval } : {}) };
}
