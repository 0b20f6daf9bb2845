import type { Estimate } from "../statistics/estimate.ts";
import { holm } from "../statistics/holm.ts";
import { kaplanMeier, medianSurvival, type SurvivalStep } from "../statistics/kaplan-meier.ts";
import { wilson } from "../statistics/proportions.ts";
import { type SampleSummary, summarise } from "../statistics.ts";
import type { TrialResult } from "../trial.ts";
import { type ArmContrast, ancovaOf, comparisonOf, lifetimesOf, present, shareOf } from "./compare-arms.ts";
import type { Conduct, EndpointPlan } from "./conduct.ts";
import { columnsOf, type EndpointColumn, type EndpointGroup, endpointGroups } from "./endpoint-values.ts";

/** An endpoint of an arm that is a number: its unit and what its subjects came to. */
export interface Endpoint extends SampleSummary {
  readonly unit: string;
  readonly n: number;
}

/** An endpoint of an arm that is a share of its subjects. */
export interface ShareEndpoint {
  readonly n: number;
  readonly count: number;
  readonly rate: number;
  readonly ci95: readonly [number, number];
}

/** A time to relapse: events, the median (h) where half have relapsed, and the survival curve. */
export interface RelapseEndpoint {
  readonly unit: "h";
  readonly n: number;
  readonly events: number;
  readonly median: number | null;
  readonly survival: readonly SurvivalStep[];
}

/** What an endpoint of an arm came to. */
export type EndpointSummary = Endpoint | ShareEndpoint | RelapseEndpoint;

/** A linear trend of an endpoint over doses. */
export interface Trend {
  readonly endpoint: string;
  /** Change of the endpoint per unit of dose. */
  readonly slope: number;
  readonly ci95: readonly [number, number];
  readonly p: number | null;
  readonly method: string;
}

/** Endpoints of every arm, contrasts and trends of a trial whose design names endpoints. */
export interface EndpointResults {
  readonly arms: Readonly<Record<string, Readonly<Record<string, EndpointSummary>>>>;
  readonly contrasts: readonly ArmContrast[];
  readonly trends: readonly Trend[];
}

/** The arms that are compared: treatments of a crossover, else the arms that were simulated. */
export const comparedArms = ({ design }: TrialResult): readonly string[] =>
  design.conduct.crossover?.treatments ?? design.arms.map(({ name }) => name);

/** Works out the endpoints of a design from what was seen of its subjects. */
export function endpointResults(result: TrialResult): EndpointResults {
  const { conduct, versus } = result.design;
  const names = comparedArms(result);
  const arms: Record<string, Record<string, EndpointSummary>> = Object.fromEntries(names.map((name) => [name, {}]));
  const contrasts: ArmContrast[] = [];
  const trends: Trend[] = [];
  for (const plan of conduct.endpoints) {
    const groups = endpointGroups(plan, conduct, result.arms);
    for (const name of names) (arms[name] as Record<string, EndpointSummary>)[plan.name] = summaryOf(plan, columnsOf(groups, name));
    if (versus !== undefined) contrasts.push(...contrastsOf(plan, conduct, groups, names, versus));
    const trend = conduct.trend && trendOf(plan, groups, conduct.trend);
    if (trend) trends.push(trend);
  }
  return { arms, contrasts, trends };
}

function summaryOf(plan: EndpointPlan, columns: readonly EndpointColumn[]): EndpointSummary {
  if (plan.as === "relapse") {
    const lifetimes = lifetimesOf(columns);
    const survival = kaplanMeier(lifetimes);
    const events = lifetimes.filter(({ event }) => event).length;
    return { unit: "h", n: lifetimes.length, events, median: medianSurvival(survival), survival };
  }
  if (plan.as === "response" || plan.as === "remission") {
    const share = shareOf(columns);
    return { n: share.of, count: share.count, rate: share.count / share.of, ci95: wilson(share) };
  }
  const { values } = present(columns);
  return { unit: plan.unit, n: values.length, ...summarise(values) };
}

function contrastsOf(
  plan: EndpointPlan,
  conduct: Conduct,
  groups: readonly EndpointGroup[],
  names: readonly string[],
  versus: string,
): ArmContrast[] {
  const compare = comparisonOf(plan, conduct, groups);
  const others = names.filter((name) => name !== versus);
  const found = others.map((name) => compare(name, versus) ?? notEstimable(plan, name, versus));
  if (found.length < 2) return found;
  const adjusted = holm(found.map(({ p }) => p ?? 1));
  return found.map((contrast, i) => ({ ...contrast, pAdjusted: contrast.p === null ? null : (adjusted[i] ?? null) }));
}

/** A contrast that the data do not give is shown as such, not left out. */
const notEstimable = ({ name }: EndpointPlan, arm: string, versus: string): ArmContrast => ({
  arm,
  versus,
  endpoint: name,
  difference: null,
  ci95: null,
  effectSize: null,
  p: null,
  method: "nothing: too few values, or values that do not vary",
});

/** The slope of an endpoint over doses, as a contrast of the arms' means adjusted for baseline; undefined for shares and times. */
function trendOf(plan: EndpointPlan, groups: readonly EndpointGroup[], doses: Readonly<Record<string, number>>): Trend | undefined {
  if (plan.as !== "score" && plan.as !== "change" && plan.as !== "percentChange") return undefined;
  const known = groups.filter(({ name }) => doses[name] !== undefined);
  const mean = known.reduce((sum, { name }) => sum + (doses[name] ?? 0), 0) / known.length;
  const squares = known.reduce((sum, { name }) => sum + ((doses[name] ?? 0) - mean) ** 2, 0);
  const weights = groups.map(({ name }) => (doses[name] === undefined ? 0 : ((doses[name] ?? 0) - mean) / squares));
  const found: Estimate | undefined = ancovaOf(groups)?.contrast(weights);
  if (!found || !Number.isFinite(found.difference)) return undefined;
  return {
    endpoint: plan.name,
    slope: found.difference,
    ci95: found.ci95,
    p: found.p,
    method: "linear contrast of ANCOVA means over dose",
  };
}
