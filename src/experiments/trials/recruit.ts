import { integratePopulation } from "../../engine/solve/population.ts";
import { machineOf, type Organism } from "../organism.ts";
import { refusal } from "../refusal.ts";
import type { Arm, TrialDesign } from "../trial-design.ts";
import type { Requirement } from "./conduct.ts";
import { meets } from "./criterion.ts";
import { measured } from "./measurement.ts";
import { covariatesOf, memberOf } from "./member.ts";

/** Who was taken into an arm, of those who were looked at in the order of their numbers. */
export interface Recruits {
  /** Subjects, from 0. */
  readonly subjects: readonly number[];
  readonly screened: number;
  /** Screened subjects who did not meet the criteria of inclusion. */
  readonly excluded: number;
  /** Included subjects who did not respond to induction. */
  readonly notResponding: number;
}

interface RecruitOptions {
  readonly seed: number;
  readonly threads: number;
}

/** Candidates judged together: enough to keep threads busy, no more than twice those who are still wanted. */
const batch = { least: 16, most: 256 } as const;

/**
 * Takes subjects into an arm until it is full: covariates are judged as drawn, observables as measured at the start, and
 * response to induction at time 0. Throws a refusal when too few candidates meet the criteria.
 */
export async function recruit(design: TrialDesign, arm: Arm, of: Organism, options: RecruitOptions): Promise<Recruits> {
  const { include, respond } = design.conduct;
  const wanted = design.subjects;
  if (include.length + respond.length === 0) {
    return { subjects: Array.from({ length: wanted }, (_, i) => i), screened: wanted, excluded: 0, notResponding: 0 };
  }
  const subjects: number[] = [];
  let [screened, excluded, notResponding] = [0, 0, 0];
  const most = 100 * wanted + 1000;
  while (subjects.length < wanted) {
    if (screened >= most) throw refusal(tooFew(design, arm, screened, subjects.length));
    const missing = 2 * (wanted - subjects.length);
    const candidates = Array.from({ length: Math.min(batch.most, Math.max(batch.least, missing)) }, (_, k) => screened + k);
    const verdicts = await judge(design, arm, of, candidates, options);
    for (const [k, verdict] of verdicts.entries()) {
      if (subjects.length === wanted) break;
      screened++;
      if (verdict === "taken") subjects.push(candidates[k] ?? 0);
      else if (verdict === "excluded") excluded++;
      else notResponding++;
    }
  }
  return { subjects, screened, excluded, notResponding };
}

type Verdict = "taken" | "excluded" | "not responding";

async function judge(
  design: TrialDesign,
  arm: Arm,
  of: Organism,
  candidates: readonly number[],
  { seed, threads }: RecruitOptions,
): Promise<Verdict[]> {
  const { include, respond, baselines, noise } = design.conduct;
  const own = (all: readonly Requirement[]) => all.filter(({ covariate }) => covariate !== undefined);
  const fits = candidates.filter((i) => {
    const covariates = covariatesOf(design, arm, i, seed);
    return own([...include, ...respond]).every(
      ({ covariate, criterion }) => covariate && meets(criterion, covariates[covariate], Number.NaN),
    );
  });
  const verdicts = new Map<number, Verdict>();
  const seen = include.some(({ covariate }) => !covariate) || respond.some(({ covariate }) => !covariate);
  if (!seen) return candidates.map((i) => (fits.includes(i) ? "taken" : "excluded"));
  const times = Float64Array.from(new Set([design.start, ...(respond.length > 0 ? [baselines[0] ?? 0] : [])]));
  const outcomes = await integratePopulation(
    machineOf(of),
    fits.map((i) => memberOf(design, arm, of, i, seed).subject),
    { times, start: design.start },
    { threads },
  );
  const width = of.program.outputs.length;
  for (const [k, i] of fits.entries()) {
    const at = (row: number, name: string): number => {
      const value = outcomes[k]?.values[row * width + (of.output.get(name) ?? -1)] ?? Number.NaN;
      return measured(value, { seed, arm: arm.name }, i, name, times[row] ?? 0, noise);
    };
    const holds = (all: readonly Requirement[], row: number): boolean =>
      all.every(({ name, covariate, criterion }) => covariate !== undefined || meets(criterion, at(row, name), at(0, name)));
    verdicts.set(i, !holds(include, 0) ? "excluded" : holds(respond, times.length - 1) ? "taken" : "not responding");
  }
  return candidates.map((i) => verdicts.get(i) ?? "excluded");
}

function tooFew({ conduct }: TrialDesign, { name }: Arm, screened: number, taken: number): string {
  const asked = [...conduct.include, ...conduct.respond].map((one) => `${one.name} ${one.criterion.written}`).join(", ");
  return `the arm ${name} does not fill: ${taken} of ${screened} candidates meet ${asked}; loosen the criteria or describe another population`;
}
