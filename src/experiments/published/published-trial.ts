import type { DoseText } from "../regimen.ts";
import type { TrialText } from "../trial-schema.ts";

/** What a result compares: of one arm, or of the first of two against the second. */
export type PublishedMeasure =
  | "score"
  | "change"
  | "difference"
  | "effectSize"
  | "response"
  | "responseDifference"
  | "remission"
  | "relapse"
  | "hazardRatio"
  | "medianTime";

/** A result that stands in a table without arms of its own: whose it is, and how to read it. */
export interface PooledResult {
  /** Its row in src/evidence/tables/mood.csv. */
  readonly id: string;
  readonly arms: readonly string[];
  readonly of: string;
  readonly measure: PublishedMeasure;
  readonly at?: string;
  /** The table prints how much better the first arm is: its sign is turned, so that less is better. */
  readonly better?: true;
}

/**
 * A published trial as the model can run it. What the tables of trials hold (doses, blinding, numbers, results) is taken from
 * them by name and id; what a trial needs beside that stands here, with its reason.
 */
export interface PublishedTrial {
  /** What `trial --published` calls it: first author and year. */
  readonly name: string;
  /** Its name in trial-arms.csv or trial-arms-other.csv; of pooled results, what they are. */
  readonly trial: string;
  readonly about: string;
  /** Arms by their names in the tables, in the order of reports. */
  readonly arms: readonly string[];
  /** The arm that others are compared with. */
  readonly versus?: string;
  /** Ids of the results that it is compared with. */
  readonly results: readonly (string | PooledResult)[];
  /** A crossover: length of each period. */
  readonly crossover?: { readonly period: string; readonly washout?: string };
  /** Randomised withdrawal: the open phase, and who went on. */
  readonly withdrawal?: { readonly start: string; readonly induction: NonNullable<TrialText["induction"]>; readonly relapse: string };
  readonly visits?: readonly string[];
  readonly until?: string;
  readonly population?: TrialText["population"];
  readonly dropout?: TrialText["dropout"];
  /** Doses of arms that the tables print in words or not at all. */
  readonly doses?: Readonly<Record<string, readonly DoseText[]>>;
  /** Parameters of all subjects. */
  readonly set?: Readonly<Record<string, number>>;
  /** Response and remission by another rule than half the score and 10 (nasal spray: 12) points of MADRS. */
  readonly when?: Readonly<Record<string, string>>;
  /** Results whose sign is turned, because the table prints a benefit as a positive number. */
  readonly turned?: readonly string[];
  /** Virtual subjects per arm, where the usual number would take long. */
  readonly subjects?: number;
  /** What a reader should know before comparing. */
  readonly note?: string;
}
