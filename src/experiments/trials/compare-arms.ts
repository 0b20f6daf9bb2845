import { type Ancova, ancova, type WithBaseline } from "../statistics/ancova.ts";
import { cox } from "../statistics/cox.ts";
import { crossover, type PeriodValue } from "../statistics/crossover.ts";
import { type Estimate, hedgesG } from "../statistics/estimate.ts";
import type { Lifetime } from "../statistics/kaplan-meier.ts";
import { logRank } from "../statistics/log-rank.ts";
import { type MixedModel, mixedModel } from "../statistics/mixed-model.ts";
import { cohenH, fisherP, newcombe, type Share } from "../statistics/proportions.ts";
import { compare } from "../statistics.ts";
import type { Conduct, EndpointPlan } from "./conduct.ts";
import { columnsOf, type EndpointColumn, type EndpointGroup } from "./endpoint-values.ts";

/** How an arm differs from another, by which method. Null where the data do not say. */
export interface ArmContrast {
  readonly arm: string;
  readonly versus: string;
  readonly endpoint: string;
  /** In the endpoint's unit; of shares, a share; of relapse, the logarithm of the hazard ratio. */
  readonly difference: number | null;
  readonly ci95: readonly [number, number] | null;
  /** Hedges' g, or Cohen's h of shares. */
  readonly effectSize: number | null;
  readonly p: number | null;
  readonly method: string;
  /** P adjusted for the number of arms by Holm's method, where there are several. */
  readonly pAdjusted?: number | null;
  /** Relapse: the hazard ratio. */
  readonly hazardRatio?: { readonly value: number; readonly ci95: readonly [number, number] } | null;
}

/** The contrast of one arm with another; undefined where too few values are left. */
export type Comparison = (arm: string, versus: string) => ArmContrast | undefined;

/** Fits what an endpoint is analysed by to all arms at once, and gives the contrasts that follow from it. */
export function comparisonOf(plan: EndpointPlan, conduct: Conduct, groups: readonly EndpointGroup[]): Comparison {
  if (conduct.crossover) return withinSubjects(plan, groups, conduct.crossover.treatments);
  const arms = groups.map(({ name }) => name);
  if (plan.as === "relapse") return survival(plan, groups, conduct.kind);
  if (plan.as === "response" || plan.as === "remission") return shares(plan, groups);
  if (plan.analysis === "welch") return welch(plan, groups);
  return plan.analysis === "mmrm" ? repeatedMeasures(plan, groups, arms, conduct.visits.indexOf(plan.at)) : covariance(plan, groups, arms);
}

/** The values that are there, each with its baseline. */
export function present(columns: readonly EndpointColumn[]): { values: number[]; baseline: number[] } {
  const values: number[] = [];
  const baseline: number[] = [];
  for (const column of columns) {
    for (const [i, value] of column.value.entries()) {
      if (Number.isNaN(value) || Number.isNaN(column.baseline[i])) continue;
      values.push(value);
      baseline.push(column.baseline[i] ?? 0);
    }
  }
  return { values, baseline };
}

/** The analysis of covariance of an endpoint over all arms, in the order of the groups. */
export const ancovaOf = (groups: readonly EndpointGroup[]): Ancova | undefined =>
  ancova(groups.map(({ name }): WithBaseline => present(columnsOf(groups, name))));

function covariance(plan: EndpointPlan, groups: readonly EndpointGroup[], arms: readonly string[]): Comparison {
  const fit = ancovaOf(groups);
  const method = fit?.slope == null ? "analysis of variance (baseline does not vary)" : "ANCOVA with baseline";
  return (arm, versus) => fit && ofEstimate(plan, groups, arm, versus, fit.contrast(weightsOf(arms, arm, versus)), method);
}

function welch(plan: EndpointPlan, groups: readonly EndpointGroup[]): Comparison {
  return (arm, versus) => {
    const found = compare(present(columnsOf(groups, arm)).values, present(columnsOf(groups, versus)).values);
    return found && { arm, versus, endpoint: plan.name, ...found, method: "Welch's t test" };
  };
}

function repeatedMeasures(plan: EndpointPlan, groups: readonly EndpointGroup[], arms: readonly string[], visit: number): Comparison {
  const all = groups.flatMap(({ periods }) => [...(periods[0]?.column.baseline ?? [])]).filter((value) => !Number.isNaN(value));
  const middle = all.reduce((sum, value) => sum + value, 0) / all.length;
  const varies = all.some((value) => Math.abs(value - (all[0] ?? 0)) > 1e-9 * Math.abs(middle));
  const followed = groups.flatMap(({ name, periods }) => {
    const column = periods[0]?.column;
    return [...(column?.baseline ?? [])].flatMap((baseline, i) =>
      Number.isNaN(baseline)
        ? []
        : [
            {
              x: [...arms.map((arm) => (arm === name ? 1 : 0)), ...(varies ? [baseline - middle] : [])],
              y: column?.visits.map((values) => values[i] ?? Number.NaN) ?? [],
            },
          ],
    );
  });
  const fit: MixedModel | undefined = mixedModel(followed, plan.covariance);
  const shape = plan.covariance === "unstructured" ? "unstructured" : "compound symmetry";
  const method = `MMRM (REML, ${shape}, Satterthwaite)`;
  return (arm, versus) => {
    const weights = [...weightsOf(arms, arm, versus), ...(varies ? [0] : [])];
    return fit && ofEstimate(plan, groups, arm, versus, fit.contrast(visit, weights), method);
  };
}

function withinSubjects(plan: EndpointPlan, groups: readonly EndpointGroup[], treatments: readonly string[]): Comparison {
  const rows: PeriodValue[] = [];
  let first = 0;
  for (const { count, periods } of groups) {
    for (const [period, { arm, column }] of periods.entries()) {
      for (const [i, value] of column.value.entries()) {
        if (!Number.isNaN(value)) rows.push({ subject: first + i, period, treatment: treatments.indexOf(arm), value });
      }
    }
    first += count;
  }
  const contrast = crossover(rows);
  const method = "crossover, within subjects, with period effects";
  return (arm, versus) =>
    contrast && ofEstimate(plan, groups, arm, versus, contrast(treatments.indexOf(arm), treatments.indexOf(versus)), method);
}

function shares(plan: EndpointPlan, groups: readonly EndpointGroup[]): Comparison {
  return (arm, versus) => {
    const [a, b] = [shareOf(columnsOf(groups, arm)), shareOf(columnsOf(groups, versus))];
    if (a.of === 0 || b.of === 0) return undefined;
    const difference = a.count / a.of - b.count / b.of;
    const method = `Fisher's exact test, Newcombe's interval (${plan.missing === "nonresponse" ? "missing as nonresponse" : "missing left out"})`;
    return { arm, versus, endpoint: plan.name, difference, ci95: newcombe(a, b), effectSize: cohenH(a, b), p: fisherP(a, b), method };
  };
}

/** How many of those known met the criterion. */
export function shareOf(columns: readonly EndpointColumn[]): Share {
  const known = columns.flatMap(({ value }) => [...value].filter((one) => !Number.isNaN(one)));
  return { count: known.reduce((sum, one) => sum + one, 0), of: known.length };
}

function survival(plan: EndpointPlan, groups: readonly EndpointGroup[], kind: Conduct["kind"]): Comparison {
  const from = kind === "withdrawal" ? "randomisation" : "baseline";
  const method = `log-rank test, Cox hazard ratio (Efron's ties), from ${from}`;
  return (arm, versus) => {
    const [a, b] = [lifetimesOf(columnsOf(groups, arm)), lifetimesOf(columnsOf(groups, versus))];
    const test = logRank(a, b);
    if (!test) return undefined;
    const fit = cox([...a.map((one) => ({ ...one, x: 1 })), ...b.map((one) => ({ ...one, x: 0 }))]);
    const ratio = fit && { value: Math.exp(fit.logRatio), ci95: [Math.exp(fit.ci95[0]), Math.exp(fit.ci95[1])] as const };
    const difference = fit?.logRatio ?? null;
    return {
      arm,
      versus,
      endpoint: plan.name,
      difference,
      ci95: fit?.ci95 ?? null,
      effectSize: null,
      p: test.p,
      method,
      hazardRatio: ratio ?? null,
    };
  };
}

/** Times to relapse of those who were followed. */
export const lifetimesOf = (columns: readonly EndpointColumn[]): Lifetime[] =>
  columns.flatMap(({ value, event }) => [...value].flatMap((time, i) => (Number.isNaN(time) ? [] : [{ time, event: event[i] === 1 }])));

const weightsOf = (arms: readonly string[], arm: string, versus: string): number[] =>
  arms.map((each) => Number(each === arm) - Number(each === versus));

function ofEstimate(
  { name }: EndpointPlan,
  groups: readonly EndpointGroup[],
  arm: string,
  versus: string,
  { difference, ci95, p }: Estimate,
  method: string,
): ArmContrast | undefined {
  if (!Number.isFinite(difference)) return undefined;
  const effectSize = hedgesG(difference, present(columnsOf(groups, arm)).values, present(columnsOf(groups, versus)).values);
  return { arm, versus, endpoint: name, difference, ci95, effectSize, p, method };
}
