import { evidence } from "../../evidence/table.ts";
import type { TrialOutcome } from "../../evidence/trial-record.ts";
import { trials } from "../../evidence/trials.ts";
import { assumed, type Source, type Spread } from "../../language/index.ts";
import type { Cohort } from "./cohort.ts";
import { type Treatment, treatmentOf } from "./treatment.ts";

/**
 * A published result of mood and what recomputes it. Values and errors are on a scale of shares: points over the score before
 * treatment, rates as they are, ratios as logarithms; `printed` leads back to the paper's scale and unit.
 */
export interface MoodTarget {
  readonly id: string;
  readonly what: string;
  readonly use: "calibration" | "validation";
  readonly verified: string;
  readonly source: Source;
  readonly treatments: readonly Treatment[];
  readonly times: readonly number[];
  readonly observed: number;
  /** Standard error of the observed value. */
  readonly error: number;
  /** Of a rate: how many people it was counted in. */
  readonly people?: number;
  predict(...cohorts: Cohort[]): number;
  printed(value: number): number;
  readonly unit: string;
  /** What a share of the score before treatment is on the target's own scale, where that is not a share. */
  readonly perShare?: number;
  /** How many trials the result pools; 1 when left out. */
  readonly trials?: number | undefined;
}

/** SD by which such results differ beyond chance, single trials by `between`: pools average over theirs. */
export const spreadOf = ({ perShare = 1, trials = 1 }: Pick<MoodTarget, "perShare" | "trials">, between: number): number =>
  (perShare * between) / Math.sqrt(trials);

const ratio = evidence("MO087", "1").value;
/** Points on a scale of depression, for each point of MADRS before treatment; undefined for scales that no rule leads to. */
export const perMadrs: Readonly<Record<string, number>> = { madrs: 1, hamd17: 1 / ratio };
/** What an effect size divides by. */
const usualDeviation = assumed(
  0.33,
  "1",
  "SD of changes of 12 to 14 points from 37 (TRANSFORM-1 and -2)",
  "SD of improvement between people",
);
/** MADRS at which trials of ketamine count remission. */
export const remissionCut = { intranasal: 12, other: 10 } as const;

/** Results of trials that cohorts can be compared with: means, differences, effect sizes, and rates at a time. */
export const trialTargets = (use?: "calibration" | "validation"): MoodTarget[] =>
  trials()
    .outcomes.filter((outcome) => use === undefined || outcome.use === use)
    .flatMap((outcome) => targetOf(outcome) ?? []);

function targetOf(outcome: TrialOutcome): MoodTarget | undefined {
  const { arms, time, measure } = outcome;
  const treatments = arms.flatMap((arm) => treatmentOf(arm) ?? []);
  if (time === undefined || treatments.length < arms.length || time <= 0) return undefined;
  const points = perMadrs[outcome.outcome];
  const baseline = treatments[0]?.set["mood.scales.madrs"] ?? Number.NaN;
  return targetFrom({
    ...outcome,
    what: describeResult({ ...outcome, time }),
    treatments,
    time,
    scored: points === undefined ? undefined : points * baseline,
    cut: arms[0]?.route === "intranasal" ? remissionCut.intranasal : remissionCut.other,
    // remission on other scales is counted by cuts of their own
    ...(measure === "remission" && points !== 1 ? { measure: "none" } : {}),
  });
}

/** What an arm of a table did, in one line. */
export const describeResult = (result: {
  readonly trial: string;
  readonly arms: readonly { readonly arm: string }[];
  readonly outcome: string;
  readonly measure: string;
  readonly time: number;
}): string =>
  `${result.trial}: ${result.arms.map(({ arm }) => arm).join(" against ")}, ${result.outcome} ${words[result.measure] ?? result.measure} at ${timeWords(result.time)}`;

const words: Partial<Record<string, string>> = { effectSize: "effect size" };
const timeWords = (time: number): string => (time <= 72 ? `${Number(time.toPrecision(3))} h` : `${Number((time / 24).toPrecision(3))} d`);

/** A result as a table prints it, with the treatments that recompute it. */
export interface PrintedResult extends Pick<MoodTarget, "id" | "what" | "use" | "verified" | "source" | "treatments"> {
  /** h after the first dose. */
  readonly time: number;
  readonly measure: string;
  /** A result of two arms is that of the first less that of the second; fewer points are better, so benefit is negative. */
  readonly value: number;
  readonly spread?: Spread;
  readonly n?: number;
  readonly trials?: number;
  /** Points of the scale before treatment; undefined for scales that no rule leads to. */
  readonly scored: number | undefined;
  /** MADRS at which remission is counted. */
  readonly cut: number;
}

/** The target that recomputes a printed result; undefined for measures that cohorts do not give. */
export function targetFrom(result: PrintedResult): MoodTarget | undefined {
  const { id, what, use, verified, source, treatments, time, measure, value, trials, scored, cut } = result;
  const described = { id, what, use, verified, source, treatments, times: [time], trials } as const;
  const rates = { ...described, unit: "%", printed: (share: number) => 100 * share };
  if (measure === "response") return { ...rates, ...rate(result), predict: (cohort) => cohort.response(time) };
  if (measure === "remission") return { ...rates, ...rate(result), predict: (cohort) => cohort.remission(time, cut) };
  if (measure === "effectSize") {
    return {
      ...described,
      unit: "1",
      printed: (size) => size,
      observed: value,
      error: errorOf(result, 0.3),
      perShare: 1 / usualDeviation.value,
      predict: (first, second) => -(first.mean(time) - second.mean(time)) / Math.sqrt((first.sd(time) ** 2 + second.sd(time) ** 2) / 2),
    };
  }
  if (scored === undefined || (measure !== "change" && measure !== "difference")) return undefined;
  const shares = {
    unit: "points",
    printed: (share: number) => share * scored,
    observed: value / scored,
    error: errorOf(result, 3) / scored,
  };
  if (measure === "change") return { ...described, ...shares, predict: (cohort) => -cohort.mean(time) };
  return { ...described, ...shares, predict: (first, second) => -(first.mean(time) - second.mean(time)) };
}

const usualCount = 20;

function rate({ value, spread, n }: PrintedResult): { observed: number; error: number; people: number } {
  const people = n ?? peopleIn(value / 100, spread) ?? usualCount;
  return { observed: value / 100, error: countingError(value / 100, people), people };
}

/** How many people would give a share the interval that is printed in percent, as of pools that models estimate. */
function peopleIn(share: number, spread: Spread | undefined): number | undefined {
  if (spread === undefined || typeof spread.value === "number") return undefined;
  const error = (spread.value[1] - spread.value[0]) / 100 / (2 * 1.96);
  return Math.max(1, Math.round((share * (1 - share)) / error ** 2));
}

/** The standard error of a share of `people`; half a person more or less keeps shares of 0 and 1 from being certain. */
function countingError(share: number, people: number): number {
  const kept = (Math.min(1, Math.max(0, share)) * people + 0.5) / (people + 1);
  return Math.sqrt((kept * (1 - kept)) / people);
}

/** The standard error of what such a study finds where `predicted` is true: a rate is counted in people who have that chance. */
export const errorAt = ({ error, people }: MoodTarget, predicted: number): number =>
  people === undefined ? error : countingError(predicted, people);

/** The standard error that a row tells, else `usual` (in its unit). */
function errorOf({ spread, n = usualCount }: PrintedResult, usual: number): number {
  if (!spread) return usual;
  if (typeof spread.value !== "number") return (spread.value[1] - spread.value[0]) / (2 * 1.96);
  return /^SE/.test(spread.kind) ? spread.value : spread.value / Math.sqrt(n);
}
