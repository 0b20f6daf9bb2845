import type { Simulation } from "./simulation.ts";
import { type ArmStory, placeboOf, type Story, type Told } from "./simulation-story.ts";

/** Values of the typical person at the times beside them, between the ends of their 95 % intervals. */
export interface Band {
  readonly unit: string;
  readonly values: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** One arm of a story: what is given, each observable with its interval, and how people differ. */
export interface ArmDocument {
  readonly regimen: string;
  readonly observables: Readonly<Record<string, Band>>;
  readonly people: {
    /** Share of people whose score has at least halved. */
    readonly response: readonly number[];
    /** Scores between which 95 % of people lie who had the typical score before. */
    readonly lower: readonly number[];
    readonly upper: readonly number[];
  };
  /** The scale of mood less that of the arm that is given the same without the drug: negative is better. */
  readonly less?: { readonly arm: string; readonly observables: Readonly<Record<string, Band>> };
}

/** What `simulate --json` adds where it tells the whole story. */
export interface StoryDocument {
  readonly interval: {
    readonly level: 0.95;
    /** What the interval speaks of. */
    readonly of: string;
    readonly draws: number;
    readonly estimates: number;
    /** Fits whose uncertainty is drawn, and those not run yet whose priors are. */
    readonly fits: readonly string[];
    readonly priors: readonly string[];
    readonly time: { readonly unit: "h"; readonly values: readonly number[] };
  } & ArmDocument;
  /** The same person under placebo, under a reuptake inhibitor and under placebo tablets, at the times of `interval`. */
  readonly comparators: Readonly<Record<string, ArmDocument>>;
}

/** The story as data, at the moments that were asked for, else at its own times. */
export function storyDocument(simulation: Simulation, story: Story): StoryDocument {
  const { draws, arms, grid, scale } = story;
  const [course] = simulation.courses;
  const asked = course?.asked.map((row) => course.times[row] ?? Number.NaN) ?? [];
  const times = asked.length > 0 ? [...new Set(asked)].sort((a, b) => a - b) : grid;
  const [own, ...others] = arms;
  const told = simulation.observables.filter(({ name }) => name === scale || own.of.output.has(name));
  const scaleOnly = told.filter(({ name }) => name === scale);
  return {
    interval: {
      level: 0.95,
      of: "the typical person, by the uncertainty of estimated numbers",
      draws: draws.members.length,
      estimates: draws.count,
      fits: draws.fitted,
      priors: draws.unfitted,
      time: { unit: "h", values: times },
      ...armDocument(own, told, times, placeboOf(story, own), scaleOnly),
    },
    comparators: Object.fromEntries(others.map((arm) => [arm.name, armDocument(arm, scaleOnly, times, placeboOf(story, arm), scaleOnly)])),
  };
}

function armDocument(
  arm: ArmStory,
  observables: Simulation["observables"],
  times: readonly number[],
  placebo: ArmStory | undefined,
  scales: Simulation["observables"],
): ArmDocument {
  const people = times.map((time) => arm.people(time));
  return {
    regimen: arm.regimen,
    observables: Object.fromEntries(observables.map(({ name, unit }) => [name, bandOf(arm, name, unit, times)])),
    people: {
      response: times.map((time) => arm.response(time)),
      lower: people.map(([low]) => low),
      upper: people.map(([, high]) => high),
    },
    ...(placebo
      ? {
          less: {
            arm: placebo.name,
            observables: Object.fromEntries(
              scales.map(({ name, unit }) => [
                name,
                band(
                  unit,
                  times.map((time) => arm.less(placebo, name, time)),
                ),
              ]),
            ),
          },
        }
      : {}),
  };
}

/** An observable of an arm with its interval at times (h) of the story. */
export const bandOf = (arm: ArmStory, name: string, unit: string, times: readonly number[]): Band =>
  band(
    unit,
    times.map((time) => arm.told(name, time)),
  );

/** A number of the typical person at several times, between the ends of its intervals. */
export function band(unit: string, told: readonly Told[]): Band {
  return {
    unit,
    values: told.map(({ value }) => value),
    lower: told.map(({ value, interval }) => interval?.[0] ?? value),
    upper: told.map(({ value, interval }) => interval?.[1] ?? value),
  };
}
