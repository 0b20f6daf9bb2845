import { storedFit } from "../../evidence/estimate.ts";
import { spreadOf } from "../mood/targets.ts";
import { runTrial, type TrialResult } from "../trial.ts";
import { readTrialDesign, type TrialDesign } from "../trial-design.ts";
import type { ArmContrast } from "../trials/compare-arms.ts";
import { type EndpointSummary, endpointResults } from "../trials/endpoint-summary.ts";
import { designText, endpointOf, inDesign, ratedBy, usualSubjects } from "./design.ts";
import { publishedError, simulatedNumber } from "./errors.ts";
import { type Judged, judge } from "./judge.ts";
import type { PublishedTrial } from "./published-trial.ts";
import { armsOf, type PublishedResult, resultsOf } from "./results.ts";

/** A published result beside the simulated one, and what it is. */
export interface Comparison extends Judged {
  readonly id: string;
  /** The name of the endpoint in the simulated trial. */
  readonly endpoint: string;
  readonly arms: readonly string[];
  readonly measure: PublishedResult["measure"];
  readonly unit: PublishedResult["unit"];
  /** Whether a fit may see the published value. */
  readonly use: PublishedResult["use"];
  readonly verified: PublishedResult["verified"];
  readonly source: string;
  /** The scale in print, where the model rates by another. */
  readonly scale?: string;
}

/** What a published trial came to in the model. */
export interface PublishedDocument {
  readonly schema: "ketagenesis.published/1";
  readonly name: string;
  readonly trial: string;
  readonly about: string;
  readonly note?: string;
  readonly subjects: number;
  readonly seed: number;
  /** SD between trials that the fit of mood found, as a share of the score before treatment; null before there is a fit. */
  readonly betweenTrials: number | null;
  readonly results: readonly Comparison[];
  readonly inside: number;
  readonly judged: number;
  readonly model: string;
}

/** The design of a published trial, of as many virtual subjects per arm as asked for. */
export function publishedDesign(trial: PublishedTrial, subjects = trial.subjects ?? usualSubjects): TrialDesign {
  return readTrialDesign(designText(trial), inDesign(trial.name), subjects);
}

export interface PublishedOptions {
  readonly seed: number;
  readonly threads: number;
  readonly subjects?: number | undefined;
  readonly report?: (done: number, of: number) => void;
}

/**
 * Runs a published trial and sets its results beside the simulated ones. The expected interval holds the error of a trial of the
 * published size, that of the simulated one and, once mood is fitted, the spread between trials; not what is uncertain in parameters.
 */
export async function runPublished(trial: PublishedTrial, options: PublishedOptions): Promise<PublishedDocument> {
  const design = publishedDesign(trial, options.subjects);
  const result = await runTrial(design, { ...options, lean: true });
  const { arms, contrasts } = endpointResults(result);
  const between = storedFit("mood")?.made.betweenStudies ?? null;
  const results = resultsOf(trial).map((each) => comparisonOf(trial, each, result, arms, contrasts, between ?? 0));
  const judged = results.filter(({ inside }) => inside !== null);
  return {
    schema: "ketagenesis.published/1",
    name: trial.name,
    trial: trial.trial,
    about: trial.about,
    ...(trial.note === undefined ? {} : { note: trial.note }),
    subjects: design.subjects,
    seed: options.seed,
    betweenTrials: between,
    results,
    inside: judged.filter(({ inside }) => inside).length,
    judged: judged.length,
    model: result.model,
  };
}

function comparisonOf(
  trial: PublishedTrial,
  published: PublishedResult,
  result: TrialResult,
  arms: Readonly<Record<string, Readonly<Record<string, EndpointSummary>>>>,
  contrasts: readonly ArmContrast[],
  between: number,
): Comparison {
  const asked = endpointOf(trial, published);
  const plan = result.design.conduct.endpoints.find(
    ({ observable, as, at, when }) =>
      observable === asked.of &&
      as === (asked.as ?? "score") &&
      (asked.as === "relapse" || at === published.time) &&
      (asked.when === undefined || when?.written === asked.when),
  );
  if (!plan) throw new RangeError(`the design of ${trial.name} has no endpoint for the result ${published.id}`);
  const [first = "", second] = published.arms;
  const contrast = contrasts.find(({ arm, versus, endpoint }) => arm === first && versus === second && endpoint === plan.name);
  const arm = arms[first]?.[plan.name];
  const inModel = [first, second].flatMap((name) => (name === undefined ? [] : [arms[name]?.[plan.name]?.n ?? result.design.subjects]));
  const found = simulatedNumber(published, arm, contrast, inModel);
  const error = publishedError(published, found, sizesInPrint(trial, published), inModel);
  return {
    id: published.id,
    endpoint: plan.name,
    arms: published.arms,
    measure: published.measure,
    unit: published.unit,
    ...judge(
      published,
      found,
      error,
      spreadInPrint(published, between, () => baselineOf(result, plan.observable)),
    ),
    use: published.use,
    verified: published.verified,
    source: published.source.key,
    ...(ratedBy(published.outcome) === published.outcome ? {} : { scale: published.outcome }),
  };
}

/** Subjects of each arm of a result: as its row says, half of both arms, else as the arms say; 0 where nobody says. */
function sizesInPrint(trial: PublishedTrial, { arms, n }: PublishedResult): number[] {
  const known = armsOf(trial);
  const own = arms.map((name) => known.get(name)?.n ?? 0);
  if (n === undefined || n === 0) return own;
  return arms.length === 1 ? [n] : trial.crossover ? [n, n] : arms.map(() => n / arms.length);
}

/** The spread between trials, which a fit gives as a share of the score before treatment, in the unit of a result. */
function spreadInPrint({ unit, measure, trials }: PublishedResult, between: number, baseline: () => number): number {
  const perShare = unit === "points" ? baseline() : unit === "%" && measure !== "change" ? 100 : 1;
  return spreadOf({ perShare, trials }, between);
}

/** Mean of a scale before treatment, over all arms. */
function baselineOf({ arms, design }: TrialResult, observable: string): number {
  const values = arms.flatMap(({ attendance: { observables, moments, measured, left } }) => {
    const [k, j] = [observables.indexOf(observable), moments.indexOf(design.start)];
    return left.map((_, i) => measured[k]?.[i * moments.length + j] ?? Number.NaN);
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
