import type { Exposure } from "./exposure.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import { compare, type Difference, percentile, type SampleSummary, summarise } from "./statistics.ts";
import type { ArmResult, TrialResult } from "./trial.ts";
import { type Population, usualPopulationNumbers } from "./virtual-subject.ts";

/** An endpoint of an arm: its unit and what its subjects came to. */
export interface Endpoint extends SampleSummary {
  readonly unit: string;
  readonly n: number;
}

/** Percentiles over subjects at each time of the document. */
export interface Bands {
  readonly unit: string;
  readonly percentiles: Readonly<Record<string, readonly number[]>>;
}

/** One arm of a summary. */
export interface ArmSummary {
  readonly n: number;
  readonly regimen: string;
  readonly endpoints: Readonly<Record<string, Endpoint>>;
  readonly bands: Readonly<Record<string, Bands>>;
  readonly failed: ArmResult["failed"];
}

/** How an arm differs from the one it is compared with. */
export interface Contrast extends Difference {
  readonly arm: string;
  readonly versus: string;
  readonly endpoint: string;
}

/** What `trial` writes to summary.json. */
export interface TrialSummary {
  readonly schema: "ketagenesis.trial/1";
  readonly arms: Readonly<Record<string, ArmSummary>>;
  readonly contrasts: readonly Contrast[];
  readonly time: { readonly unit: "h"; readonly values: readonly number[] };
  readonly population: Population;
  /** Numbers of the population that nobody measured, and why they were chosen. */
  readonly assumed: readonly { readonly what: string; readonly value: number; readonly unit: string; readonly why: string }[];
  readonly provenance: Provenance;
}

/** Summarises a trial: endpoints with intervals, percentiles over time, contrasts with the arm `versus`. */
export function summariseTrial(result: TrialResult, seed: number): TrialSummary {
  const { design, arms } = result;
  const samples = new Map(arms.map((arm) => [arm.name, endpointsOf(result, arm)]));
  const summaries = arms.map((arm) => [arm.name, armSummary(result, arm, samples.get(arm.name) ?? [])] as const);
  return {
    schema: "ketagenesis.trial/1",
    arms: Object.fromEntries(summaries),
    contrasts: design.versus === undefined ? [] : contrastsOf(samples, design.versus),
    time: { unit: "h", values: [...result.times] },
    population: design.population,
    assumed: assumedOf(design.population),
    provenance: provenanceOf(result.model, result.parameters, seed),
  };
}

/** The usual numbers that a population still has, which the design did not replace. */
function assumedOf({ female, age, weight }: Population): TrialSummary["assumed"] {
  const used: Readonly<Record<keyof typeof usualPopulationNumbers, readonly number[]>> = {
    female: [female],
    youngest: [age.from],
    oldest: [age.to],
    weightFemale: [weight.female.median],
    weightMale: [weight.male.median],
    weightVariation: [weight.female.cv, weight.male.cv],
  };
  const names = Object.keys(usualPopulationNumbers) as (keyof typeof usualPopulationNumbers)[];
  return names.flatMap((name) => {
    const { meaning, value, unit, why = "" } = usualPopulationNumbers[name];
    return used[name].includes(value) ? [{ what: meaning, value, unit, why }] : [];
  });
}

interface Sample {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** Endpoints of an arm: peak, its time and the area of each observable, and its value at each moment asked for. */
function endpointsOf({ design, times, asked, observables }: TrialResult, arm: ArmResult): Sample[] {
  const done = arm.subjects.flatMap((_, i) => (arm.exposures[0]?.[i] === undefined ? [] : [i]));
  return observables.flatMap(({ name, unit }, k) => {
    const of = (pick: (exposure: Exposure) => number) => done.flatMap((i) => (arm.exposures[k]?.[i] ? [pick(arm.exposures[k][i])] : []));
    const curve = arm.curves[k] ?? new Float64Array();
    const moments = asked.map((row, m) => ({
      name: `${name}@${momentName(design.at[m] ?? 0)}`,
      unit,
      values: done.map((i) => curve[i * times.length + row] ?? Number.NaN),
    }));
    return [
      { name: `${name}.peak`, unit, values: of(({ peak }) => peak) },
      { name: `${name}.timeOfPeak`, unit: "h", values: of(({ timeOfPeak }) => timeOfPeak) },
      { name: `${name}.area`, unit: unit === "1" ? "h" : `${unit}*h`, values: of(({ area }) => area) },
      ...moments,
    ];
  });
}

// "24 h", "40 min", "7 d": the shortest way to say a moment exactly
function momentName(time: number): string {
  const minutes = Math.round(time * 60 * 1e6) / 1e6;
  if (Math.abs(time) >= 72 && Number.isInteger(time / 24)) return `${time / 24} d`;
  return Math.abs(minutes) < 120 ? `${minutes} min` : `${Number(time.toPrecision(10))} h`;
}

function armSummary(result: TrialResult, arm: ArmResult, samples: readonly Sample[]): ArmSummary {
  const n = arm.subjects.length - arm.failed.length;
  const endpoints = samples.map(({ name, unit, values }) => [name, { unit, n: values.length, ...summarise(values) }] as const);
  const bands = result.observables.map(({ name, unit }, k) => [name, { unit, percentiles: bandsOf(result, arm, k) }] as const);
  return { n, regimen: arm.regimen, endpoints: Object.fromEntries(endpoints), bands: Object.fromEntries(bands), failed: arm.failed };
}

function bandsOf({ times, design }: TrialResult, arm: ArmResult, k: number): Record<string, number[]> {
  const curve = arm.curves[k] ?? new Float64Array();
  const bands: Record<string, number[]> = Object.fromEntries(design.percentiles.map((percent) => [String(percent), []]));
  for (let j = 0; j < times.length; j++) {
    const values = arm.subjects.map((_, i) => curve[i * times.length + j] ?? Number.NaN).filter(Number.isFinite);
    const ascending = Float64Array.from(values).sort();
    for (const percent of design.percentiles) bands[String(percent)]?.push(percentile(ascending, percent));
  }
  return bands;
}

function contrastsOf(samples: ReadonlyMap<string, readonly Sample[]>, versus: string): Contrast[] {
  const control = samples.get(versus) ?? [];
  return [...samples].flatMap(([arm, own]) =>
    arm === versus
      ? []
      : own.flatMap(({ name, values }) => {
          const found = compare(values, control.find((sample) => sample.name === name)?.values ?? []);
          return found ? [{ arm, versus, endpoint: name, ...found }] : [];
        }),
  );
}
