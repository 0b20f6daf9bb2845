import type { Subject } from "../../engine/solve/integrate.ts";
import type { Covariates } from "../covariates.ts";
import { type Organism, parametersOf } from "../organism.ts";
import { type Giving, givings } from "../schedule.ts";
import { scheduleFor } from "../simulation.ts";
import { parametersWith } from "../targets/laboratory.ts";
import type { Arm, TrialDesign } from "../trial-design.ts";
import { drawCovariates, varyParameters } from "../virtual-subject.ts";

/** A virtual subject: covariates, and the standard normal draws that set its parameters apart. */
export interface VirtualSubject {
  readonly number: number;
  readonly covariates: Covariates;
  readonly draws: Readonly<Record<string, number>>;
}

/** A virtual subject, ready to be integrated. */
export interface Member {
  readonly about: VirtualSubject;
  readonly subject: Subject;
}

/** What subject `i` of an arm is given, at a weight of `weight` kg. */
export function givenTo({ given }: Arm, i: number, weight: number, until: number): readonly Giving[] {
  if ("doses" in given) return givings(given.doses, weight, until);
  const { subjects } = given.table;
  return subjects[i % subjects.length]?.occasions[0]?.givings ?? [];
}

/** Covariates of subject `i` of an arm. */
export function covariatesOf(design: TrialDesign, arm: Arm, i: number, seed: number): Covariates {
  const fromTable = "table" in arm.given ? arm.given.table.subjects[i % arm.given.table.subjects.length] : undefined;
  return fromTable?.covariates ?? drawCovariates(design.population, { seed, arm: arm.name, subject: i });
}

/** Subject `i` of an arm: what is drawn for it depends on the seed, the arm's name and `i` alone. */
export function memberOf(design: TrialDesign, arm: Arm, of: Organism, i: number, seed: number): Member {
  const covariates = covariatesOf(design, arm, i, seed);
  const base = design.estimates && parametersWith(of.program, design.estimates);
  const parameters = parametersOf(of, covariates, [...design.set, ...arm.set], base);
  const draws = varyParameters(parameters, of, { seed, arm: arm.name, subject: i });
  const schedule = scheduleFor(of, givenTo(arm, i, covariates.weight, design.until), design.stress);
  const inputs = Float64Array.from(of.program.inputs, ({ start }) => start);
  return { about: { number: i + 1, covariates, draws }, subject: { parameters, inputs, schedule } };
}
