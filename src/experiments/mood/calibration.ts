import { priorsOf } from "../../evidence/estimate.ts";
import type { Calibration, Progress } from "../calibration.ts";
import { estimatesAt, estimatesFound, significant } from "../estimates-found.ts";
import { organism } from "../organism.ts";
import { type Cohort, type Estimates, everybody, followCohorts, responders } from "./cohort.ts";
import { courseTargets } from "./course-targets.ts";
import { fitRows, residualOf } from "./fit-rows.ts";
import { type MoodTarget, trialTargets } from "./targets.ts";
import type { Treatment } from "./treatment.ts";

const name = "mood";

/** Rows of trials that would count people twice: a difference beside the changes of both its arms. */
const counted = ["T02d1", "T07d"];

/** Targets that the fit of mood may see. */
export const moodCalibration = (): readonly MoodTarget[] => [
  ...trialTargets("calibration").filter(({ id }) => !counted.includes(id)),
  ...courseTargets,
];

/** Ends (h) up to which cohorts are followed together, so that short courses end early. */
const horizons = [72, 14 * 24, 28 * 24, 70 * 24, Number.POSITIVE_INFINITY] as const;
/** Of courses beyond the last of these, only people who respond well are followed. */
const [, , , longest] = horizons;

interface Group {
  readonly treatments: Map<string, Treatment>;
  readonly times: Set<number>;
  readonly found: Map<string, Cohort>;
}

/** Predictions of targets, in their order; treatments that several share are followed once, by people at nodes of responsiveness. */
export function predictMood(
  targets: readonly MoodTarget[],
  estimates: Estimates = new Map(),
  people: readonly number[] = everybody,
): number[] {
  const groups = new Map<number, Group>();
  const groupOf = ({ times }: MoodTarget): Group => {
    const horizon = horizons.find((end) => Math.max(...times) <= end) ?? Number.POSITIVE_INFINITY;
    const group = groups.get(horizon) ?? { treatments: new Map(), times: new Set(), found: new Map() };
    groups.set(horizon, group);
    return group;
  };
  for (const target of targets) {
    const { treatments, times } = groupOf(target);
    for (const one of target.treatments) treatments.set(JSON.stringify(one), one);
    for (const time of target.times) times.add(time);
  }
  for (const [horizon, { treatments, times, found }] of groups) {
    const followed = horizon > longest ? responders : people;
    const cohorts = followCohorts([...treatments.values()], [...times], estimates, followed);
    for (const [i, key] of [...treatments.keys()].entries()) found.set(key, cohorts[i] as Cohort);
  }
  return targets.map((target) => {
    const { found } = groupOf(target);
    return target.predict(...target.treatments.map((one) => found.get(JSON.stringify(one)) as Cohort));
  });
}

/** Fits the estimated numbers of mood to calibration rows, and to nothing else. */
export function calibrateMood(date: string, report: (progress: Progress) => void = () => {}): Calibration {
  const priors = priorsOf(name);
  const targets = moodCalibration();
  const { x, sd, correlation, between, objective, predicted } = fitRows(
    targets,
    priors.length,
    (point) => predictMood(targets, estimatesAt(priors, point)),
    (evaluations, sum) => report({ evaluations, objective: sum }),
  );
  return {
    fit: {
      schema: "ketagenesis.fit/1",
      fit: name,
      made: {
        model: organism(["sKetamine", "rKetamine"]).program.hash,
        rows: targets.map(({ id }) => id),
        objective: significant(objective),
        betweenStudies: significant(between),
        date,
      },
      ...estimatesFound(priors, x, sd, correlation),
    },
    rows: targets.map((target, i) => ({
      id: target.id,
      observed: target.observed,
      predicted: predicted[i] ?? Number.NaN,
      residual: residualOf(target, predicted[i] ?? Number.NaN, between),
    })),
    identified: priors.map((prior, i) => ({ id: prior.id, share: sd[i] ?? Number.NaN })),
  };
}
