import { normal, uniform } from "../engine/random/streams.ts";
import { strictExp, strictLog } from "../engine/random/strict.ts";
import { assumed, conversion, type Quantity } from "../language/index.ts";
import { moodVariability } from "../models/mood/variability.ts";
import { variability as kineticVariability } from "../models/pharmacokinetics/variability.ts";
import { safetyVariability } from "../models/safety/variability.ts";
import { activityRange, ageRange, type Covariates, usualSubject, weightRange } from "./covariates.ts";
import type { Organism } from "./organism.ts";

/** Every way in which the models let people differ. */
export const variability = [...kineticVariability, ...moodVariability, ...safetyVariability];

/** A median and a coefficient of variation (a share). */
export interface Spread {
  readonly median: number;
  readonly cv: number;
}

/** Whom a trial takes in: share of women, ages (y), weights (kg), enzyme activities. */
export interface Population {
  readonly female: number;
  readonly age: { readonly from: number; readonly to: number };
  readonly weight: { readonly female: Spread; readonly male: Spread };
  readonly cyp3a4: number;
  readonly cyp2b6: number;
  readonly cyp2d6: number;
}

/** Why the numbers of the usual population are what they are; a design file may give its own. */
export const usualPopulationNumbers = {
  female: assumed(0.6, "1", "women take part somewhat more often in depression trials", "share of women"),
  youngest: assumed(18, "y", "adults", "youngest"),
  oldest: assumed(65, "y", "usual upper age of depression trials", "oldest"),
  weightFemale: assumed(70, "kg", "adults of high-income countries", "median weight of women"),
  weightMale: assumed(82, "kg", "adults of high-income countries", "median weight of men"),
  weightVariation: assumed(0.18, "1", "adults of high-income countries", "coefficient of variation of weight"),
} as const;

const number = (name: keyof typeof usualPopulationNumbers): number => usualPopulationNumbers[name].value;

/** The population of a trial that names none. */
export const usualPopulation: Population = {
  female: number("female"),
  age: { from: number("youngest"), to: number("oldest") },
  weight: {
    female: { median: number("weightFemale"), cv: number("weightVariation") },
    male: { median: number("weightMale"), cv: number("weightVariation") },
  },
  cyp3a4: 1,
  cyp2b6: 1,
  cyp2d6: 1,
};

/** Whose draws: the seed, the arm and the number of the subject in it; nobody else's draws matter. */
export interface Lot {
  readonly seed: number;
  readonly arm: string;
  readonly subject: number;
}

/** A subject's covariates, drawn: sex, age evenly within the range, weight log-normally by sex. */
export function drawCovariates(population: Population, lot: Lot): Covariates {
  const sex = uniform(keyOf(lot, "sex"), 0) < population.female ? 1 : 0;
  const { from, to } = population.age;
  const age = Math.min(ageRange.most, from + (to - from) * uniform(keyOf(lot, "age"), 0));
  const { median, cv } = sex === 1 ? population.weight.female : population.weight.male;
  const weight = drawWeight(median, cv, lot);
  const activity = (value: number) => Math.min(activityRange[1], value);
  return {
    ...usualSubject,
    weight,
    age,
    sex,
    cyp3a4: activity(population.cyp3a4),
    cyp2b6: activity(population.cyp2b6),
    cyp2d6: activity(population.cyp2d6),
  };
}

// draws beyond the weights that the models speak of are drawn again, from the same stream
function drawWeight(median: number, cv: number, lot: Lot): number {
  const sd = Math.sqrt(strictLog(1 + cv * cv));
  for (let i = 0; i < 100; i++) {
    const weight = median * strictExp(sd * normal(keyOf(lot, "weight"), i));
    if (weight >= weightRange.least && weight <= weightRange.most) return weight;
  }
  return median;
}

/**
 * Varies a subject's parameter values in place by the between-subject variability of the models; parameters that one draw
 * affects move together. Gives the draws by name: standard normal, or exponential of mean 1.
 */
export function varyParameters(values: Float64Array, of: Organism, lot: Lot): Record<string, number> {
  const draws: Record<string, number> = {};
  for (const { name, affects, distribution, sd } of variability) {
    const indices = affected(affects, of);
    if (indices.length === 0) continue;
    const key = keyOf(lot, name);
    const z = distribution === "exponential" ? -strictLog(uniform(key, 0)) : normal(key, 0);
    draws[name] = z;
    for (const index of indices) {
      const value = values[index] ?? Number.NaN;
      values[index] = varied(value, distribution, sd, z, of.program.parameters[index]?.unit ?? "1");
    }
  }
  return draws;
}

function varied(value: number, distribution: (typeof variability)[number]["distribution"], sd: Quantity, z: number, unit: string): number {
  if (distribution === "exponential") return sd.value * z;
  if (distribution === "lognormal") return value * strictExp(sd.value * z);
  if (distribution === "normal") return value + sd.value * conversion(sd.unit, unit) * z;
  // a share of exactly 0 or 1 stays: its logit is infinite
  if (value <= 0 || value >= 1) return value;
  return 1 / (1 + ((1 - value) / value) * strictExp(-sd.value * z));
}

/** Places of the parameters that paths name; a path that ends in `.*` names all below it. */
export function affected(paths: readonly string[], of: Organism): number[] {
  const found = new Set<number>();
  for (const path of paths) {
    if (!path.endsWith(".*")) {
      const index = of.parameter.get(path);
      if (index !== undefined) found.add(index);
      continue;
    }
    for (const [name, index] of of.parameter) if (name.startsWith(path.slice(0, -1))) found.add(index);
  }
  return [...found];
}

const keyOf = ({ seed, arm, subject }: Lot, name: string) => ({ seed, subject, stream: streamOf(`${arm}/${name}`) });

/** A stream's number from its name (FNV-1a, 32 bits), so that new streams do not shift old ones. */
export function streamOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
