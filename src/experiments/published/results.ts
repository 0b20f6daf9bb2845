import { otherTrials } from "../../evidence/other-trials.ts";
import { row } from "../../evidence/table.ts";
import type { Seen } from "../../evidence/trial-record.ts";
import { trials } from "../../evidence/trials.ts";
import type { Spread } from "../../language/index.ts";
import { readTime } from "../amount.ts";
import { otherTreatmentOf } from "../mood/other-targets.ts";
import { type Treatment, treatmentOf } from "../mood/treatment.ts";
import type { PooledResult, PublishedMeasure, PublishedTrial } from "./published-trial.ts";

/** A published result, whichever table it stands in. Fewer points are better; `time` is h after the first dose. */
export interface PublishedResult extends Seen {
  readonly id: string;
  readonly arms: readonly string[];
  /** The scale in print. */
  readonly outcome: string;
  readonly measure: PublishedMeasure;
  /** A number in `unit`, or which way it went where no size is printed. */
  readonly value: number | "up" | "down" | "none";
  readonly unit: "points" | "%" | "1" | "d";
  readonly time?: number;
  readonly spread?: Spread;
  readonly n?: number;
  /** How many trials it pools; 1 when left out. */
  readonly trials?: number;
  readonly use: "calibration" | "validation";
}

const known: readonly PublishedMeasure[] = [
  "score",
  "change",
  "difference",
  "effectSize",
  "response",
  "remission",
  "relapse",
  "hazardRatio",
  "medianTime",
];

/** The results that a trial names, in its order. Throws a RangeError for an id that no table has or that cannot be compared. */
export const resultsOf = (trial: PublishedTrial): PublishedResult[] =>
  trial.results.map((named) => (typeof named === "string" ? resultOf(named, trial) : pooledResult(named)));

function resultOf(id: string, { turned = [] }: PublishedTrial): PublishedResult {
  const found = trials().outcomes.find((one) => one.id === id) ?? otherTrials().outcomes.find((one) => one.id === id);
  const measure = found?.measure === "earlyImprovement" ? "response" : known.find((one) => one === found?.measure);
  if (!found || !measure) throw new RangeError(`there is no result ${id} that a trial can be compared with`);
  const unit = "unit" in found ? found.unit : measure === "hazardRatio" || measure === "effectSize" ? "1" : unitOf[measure];
  const points = ["score", "change", "difference"].includes(measure) && unit !== "%" && unit !== "d";
  const value = typeof found.value === "number" && turned.includes(id) ? -found.value : found.value;
  return {
    ...found,
    arms: found.arms.map(({ arm }) => arm),
    measure,
    value,
    unit: points ? "points" : (unit as PublishedResult["unit"]),
  };
}

const unitOf: Readonly<Partial<Record<PublishedMeasure, string>>> = { response: "%", remission: "%", relapse: "%", medianTime: "d" };

function pooledResult({ id, arms, of, measure, at, better }: PooledResult): PublishedResult {
  const found = row(id);
  const { value, spread, use } = found;
  if (typeof value !== "number" || use === "parameter") throw new RangeError(`row ${id} is not a result that a trial can be compared with`);
  const sign = better ? -1 : 1;
  const limits = spread && typeof spread.value !== "number" ? spread.value.map((limit) => sign * limit).sort((a, b) => a - b) : undefined;
  return {
    ...found,
    arms,
    outcome: of,
    measure,
    value: sign * value,
    unit: measure === "difference" ? "points" : measure === "hazardRatio" ? "1" : "%",
    ...(at === undefined ? {} : { time: readTime(at, { place: "", name: at }) }),
    ...(spread ? { spread: limits ? { ...spread, value: [limits[0] ?? 0, limits[1] ?? 0] as const } : spread } : {}),
    n: Number(found.n) || 0,
    use,
  };
}

/** An arm as the tables print it, and what it means in the model (undefined where they have no one dose that the model can give). */
export interface PublishedArm {
  readonly arm: string;
  readonly drug: string;
  readonly dose?: string;
  readonly route: string;
  readonly n?: number;
  readonly treatment: Treatment | undefined;
}

/** Arms of a trial by name. A dose that only the trial's own file has does not change what people knew. */
export function armsOf({ trial, arms, doses }: PublishedTrial): Map<string, PublishedArm> {
  const known = <T extends { arm: string; dose?: string }>(arm: T): T => ({ ...arm, dose: doses?.[arm.arm]?.[0]?.dose ?? arm.dose }) as T;
  const own: PublishedArm[] = [
    ...trials().arms.flatMap((arm) => (arm.trial === trial ? [{ ...arm, treatment: treatmentOf(known(arm)) }] : [])),
    ...otherTrials().arms.flatMap((arm) => (arm.trial === trial ? [{ ...arm, treatment: otherTreatmentOf(known(arm)) }] : [])),
  ];
  return new Map(
    arms.flatMap((name) =>
      own
        .filter(({ arm }) => arm === name)
        .slice(0, 1)
        .map((arm) => [name, arm] as const),
    ),
  );
}
