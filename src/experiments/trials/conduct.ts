import type { CovariateName } from "../covariates.ts";
import type { CovarianceShape } from "../statistics/mixed-model.ts";
import type { analyses, dropoutLooks, endpointKinds, missingRules } from "../trial-schema.ts";
import type { Criterion } from "./criterion.ts";

/** A criterion on a covariate or on an observable. */
export interface Requirement {
  readonly name: string;
  readonly covariate?: CovariateName;
  readonly criterion: Criterion;
}

/** Who leaves early: at a constant hazard (1/h) from baseline on, which an observable may multiply. */
export interface DropoutCause {
  readonly why: string;
  readonly hazard: number;
  readonly driver?: {
    readonly observable: string;
    /** Logarithm of the hazard ratio per unit above baseline. */
    readonly slope: number;
    readonly looks: (typeof dropoutLooks)[number];
  };
  /** The arms that it strikes; undefined: all. */
  readonly arms: readonly string[] | undefined;
}

/** What is compared between arms. Times in h, from the start of a crossover's period, else of the trial. */
export interface EndpointPlan {
  readonly name: string;
  readonly observable: string;
  readonly unit: string;
  readonly as: (typeof endpointKinds)[number];
  readonly at: number;
  readonly when?: Criterion;
  readonly confirm: number;
  readonly analysis: (typeof analyses)[number];
  readonly covariance: CovarianceShape;
  readonly missing: (typeof missingRules)[number];
}

/** A crossover: what each sequence is given in each period, and when periods begin. */
export interface CrossoverPlan {
  readonly period: number;
  readonly washout: number;
  /** The treatments of each arm that is simulated, one per period. */
  readonly sequences: readonly (readonly string[])[];
  readonly treatments: readonly string[];
  /** What each treatment is, in words. */
  readonly regimens: readonly string[];
}

/** What a simulation of power asks. */
export interface PowerPlan {
  readonly endpoint: string | undefined;
  readonly arm: string | undefined;
  readonly alpha: number;
  readonly targets: readonly number[];
  readonly sizes: readonly number[];
  readonly trials: number;
  readonly population: number;
}

/** How a trial is conducted: who is taken in, when subjects are seen, who leaves, what is compared. Times in h. */
export interface Conduct {
  readonly kind: "parallel" | "crossover" | "withdrawal";
  /** Baseline of each period, from the trial's start; one but for a crossover. */
  readonly baselines: readonly number[];
  /** When subjects are seen after a baseline, from the start of the period. */
  readonly visits: readonly number[];
  readonly include: readonly Requirement[];
  /** Of a randomised withdrawal: who is randomised at time 0. */
  readonly respond: readonly Requirement[];
  readonly missed: number;
  /** Standard deviation of each observable's error of measurement. */
  readonly noise: Readonly<Record<string, number>>;
  readonly dropout: readonly DropoutCause[];
  readonly endpoints: readonly EndpointPlan[];
  readonly crossover: CrossoverPlan | undefined;
  readonly trend: Readonly<Record<string, number>> | undefined;
  readonly power: PowerPlan;
}

/** The power question of a design that has none of its own. */
export const usualPower: PowerPlan = {
  endpoint: undefined,
  arm: undefined,
  alpha: 0.05,
  targets: [0.8, 0.9],
  sizes: [],
  trials: 1000,
  population: 1000,
};

/** A trial in which subjects are only observed: no criteria, visits or endpoints. */
export const onlyObserved = (start: number): Conduct => ({
  kind: "parallel",
  baselines: [start],
  visits: [],
  include: [],
  respond: [],
  missed: 0,
  noise: {},
  dropout: [],
  endpoints: [],
  crossover: undefined,
  trend: undefined,
  power: usualPower,
});

/** Moments at which subjects are seen, ascending, h from the trial's start: the start, each baseline, each visit. */
export function momentsOf({ baselines, visits }: Conduct, start: number): number[] {
  const starts = periodStarts(baselines);
  const all = [start, ...baselines, ...starts.flatMap((from) => visits.map((visit) => from + visit))];
  return [...new Set(all)].sort((a, b) => a - b);
}

/** When each period begins, relative to the first. */
export const periodStarts = (baselines: readonly number[]): number[] => baselines.map((time) => time - (baselines[0] ?? 0));

/** Observables that a trial's conduct rests on. */
export function observablesOf({ include, respond, dropout, endpoints, noise }: Conduct): string[] {
  const required = [...include, ...respond].flatMap(({ name, covariate }) => (covariate ? [] : [name]));
  const drivers = dropout.flatMap(({ driver }) => (driver ? [driver.observable] : []));
  return [...new Set([...endpoints.map(({ observable }) => observable), ...required, ...drivers, ...Object.keys(noise)])];
}
