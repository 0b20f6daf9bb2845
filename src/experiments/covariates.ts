import { type Label, type Range, readFactor, readIn } from "./amount.ts";
import { refusal, shown } from "./refusal.ts";

/** What is true of a subject rather than of a drug: kg, years, 0 male or 1 female, and enzyme activities (1 = usual). */
export interface Covariates {
  readonly weight: number;
  readonly age: number;
  readonly sex: 0 | 1;
  readonly cyp3a4: number;
  readonly cyp2b6: number;
  readonly cyp2d6: number;
}

/** Names of the covariates, in the order in which they are shown. */
export const covariateNames = ["weight", "age", "sex", "cyp3a4", "cyp2b6", "cyp2d6"] as const;
export type CovariateName = (typeof covariateNames)[number];

/** The adult that every protocol starts from. */
export const usualSubject: Covariates = { weight: 70, age: 40, sex: 0, cyp3a4: 1, cyp2b6: 1, cyp2d6: 1 };

/** Weights and ages that the models speak of. */
export const weightRange: Range = { unit: "kg", least: 30, most: 400, example: '"70 kg"' };
export const ageRange: Range = { unit: "y", least: 18, most: 100, example: '"40 y"' };
/** Enzyme activities: none to twenty times the usual. */
export const activityRange = [0, 20] as const;

/** Covariates as a person writes them. */
export type CovariateTexts = { readonly [K in CovariateName]?: string | number | undefined };

/** Reads the covariates that were written and takes the usual ones for the rest. Throws a refusal for any that cannot be. */
export function readCovariates(texts: CovariateTexts, label: (name: CovariateName) => Label): Covariates {
  const read = { ...usualSubject };
  for (const name of covariateNames) {
    const text = texts[name];
    if (text !== undefined) Object.assign(read, { [name]: readCovariate(name, String(text), label(name)) });
  }
  return read;
}

function readCovariate(name: CovariateName, text: string, label: Label): number {
  if (name === "weight") return readIn(text, weightRange, label);
  if (name === "age") return readIn(text, ageRange, label);
  if (name === "sex") return readSex(text, label);
  return readFactor(text, label, ...activityRange);
}

const sexes: Readonly<Record<string, 0 | 1>> = { male: 0, m: 0, man: 0, "0": 0, female: 1, f: 1, woman: 1, "1": 1 };

function readSex(text: string, label: Label): 0 | 1 {
  const sex = Object.hasOwn(sexes, text.trim().toLowerCase()) ? sexes[text.trim().toLowerCase()] : undefined;
  if (sex === undefined) throw refusal(`${label.place}${label.name} "${shown(text)}" is not known; allowed: male, female`);
  return sex;
}

/** One line about a subject: "70 kg, 40 y, male", and the enzyme activities that are not usual. */
export function describeSubject(subject: Covariates): string {
  const enzymes = (["cyp3a4", "cyp2b6", "cyp2d6"] as const).filter((name) => subject[name] !== 1);
  const basic = `${tidy(subject.weight)} kg, ${tidy(subject.age)} y, ${subject.sex === 1 ? "female" : "male"}`;
  return [basic, ...enzymes.map((name) => `${name.toUpperCase()} x ${tidy(subject[name])}`)].join(", ");
}

const tidy = (value: number): string => String(Number(value.toPrecision(4)));
