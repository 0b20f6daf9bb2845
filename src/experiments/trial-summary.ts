import type { Exposure } from "./exposure.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import { compare, percentile, summarise } from "./statistics.ts";
import type { ArmResult, TrialResult } from "./trial.ts";
import type { ArmContrast } from "./trials/compare-arms.ts";
import type { Conduct } from "./trials/conduct.ts";
import { type EndpointSummary, endpointResults, type Trend } from "./trials/endpoint-summary.ts";
import type { Predictive } from "./trials/predictive.ts";
import { type Flow, flowOf, type VisitCourse, visitCourses } from "./trials/trial-flow.ts";
import { momentName } from "./trials/visit-time.ts";
import { type Population, usualPopulationNumbers } from "./virtual-subject.ts";

/** Percentiles over subjects at each time of the document. */
export interface Bands {
  readonly unit: string;
  readonly percentiles: Readonly<Record<string, readonly number[]>>;
}

/** One arm of a summary. In a crossover a treatment, whose courses stand under the sequences. */
export interface ArmSummary {
  readonly n: number;
  readonly regimen: string;
  readonly endpoints: Readonly<Record<string, EndpointSummary>>;
  readonly bands: Readonly<Record<string, Bands>>;
  readonly failed: ArmResult["failed"];
  /** With endpoints in the design: who came how far, and what was measured at each visit. */
  readonly flow?: Flow;
  readonly visits?: Readonly<Record<string, VisitCourse>>;
}

/** What `trial` writes to summary.json. */
export interface TrialSummary {
  readonly schema: "ketagenesis.trial/1";
  readonly design: Conduct["kind"];
  readonly arms: Readonly<Record<string, ArmSummary>>;
  /** Of a crossover: each sequence with its own course. */
  readonly sequences?: Readonly<Record<string, ArmSummary>>;
  readonly contrasts: readonly ArmContrast[];
  readonly trends?: readonly Trend[];
  /** Where asked for: contrasts with what fitted numbers and differences between trials leave uncertain. */
  readonly predictive?: Predictive;
  readonly time: { readonly unit: "h"; readonly values: readonly number[] };
  readonly population: Population;
  /** Numbers of the population that nobody measured, and why they were chosen. */
  readonly assumed: readonly { readonly what: string; readonly value: number; readonly unit: string; readonly why: string }[];
  readonly provenance: Provenance;
}

/** Summarises a trial: endpoints with intervals, percentiles over time, contrasts with the arm `versus`. */
export function summariseTrial(result: TrialResult, seed: number): TrialSummary {
  const { design } = result;
  const found = design.conduct.endpoints.length > 0 ? withEndpoints(result) : withExposures(result);
  return {
    schema: "ketagenesis.trial/1",
    design: design.conduct.kind,
    ...found,
    time: { unit: "h", values: [...result.times] },
    population: design.population,
    assumed: assumedOf(design.population),
    provenance: provenanceOf(result.model, result.parameters, seed),
  };
}

type Found = Pick<TrialSummary, "arms" | "sequences" | "contrasts" | "trends">;

/** A design without endpoints: peaks and areas of every observable, compared by Welch's test. */
function withExposures(result: TrialResult): Found {
  const { versus } = result.design;
  const samples = new Map(result.arms.map((arm) => [arm.name, samplesOf(result, arm)]));
  const arms = result.arms.map((arm) => {
    const entries = (samples.get(arm.name) ?? []).map(({ name, unit, values }) => [name, { unit, n: values.length, ...summarise(values) }]);
    return [arm.name, armSummary(result, arm, Object.fromEntries(entries))] as const;
  });
  return { arms: Object.fromEntries(arms), contrasts: versus === undefined ? [] : contrastsOf(samples, versus) };
}

function withEndpoints(result: TrialResult): Found {
  const { arms: endpoints, contrasts, trends } = endpointResults(result);
  const { crossover } = result.design.conduct;
  const own = Object.fromEntries(
    result.arms.map((arm) => {
      const followed = { flow: flowOf(arm, result.design.conduct), visits: visitCourses(arm) };
      return [arm.name, { ...armSummary(result, arm, endpoints[arm.name] ?? {}), ...followed }];
    }),
  );
  const found = { contrasts, ...(trends.length > 0 ? { trends } : {}) };
  if (!crossover) return { arms: own, ...found };
  const treatments = crossover.treatments.map((name, i) => {
    const n = result.arms.reduce((sum, arm, s) => sum + (crossover.sequences[s]?.includes(name) ? arm.subjects.length : 0), 0);
    return [name, { n, regimen: crossover.regimens[i] ?? "", endpoints: endpoints[name] ?? {}, bands: {}, failed: [] }] as const;
  });
  return { arms: Object.fromEntries(treatments), sequences: own, ...found };
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
function samplesOf({ design, times, asked, observables }: TrialResult, arm: ArmResult): Sample[] {
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

function armSummary(result: TrialResult, arm: ArmResult, endpoints: ArmSummary["endpoints"]): ArmSummary {
  const n = arm.subjects.length - arm.failed.length;
  const bands = result.observables.map(({ name, unit }, k) => [name, { unit, percentiles: bandsOf(result, arm, k) }] as const);
  return { n, regimen: arm.regimen, endpoints, bands: Object.fromEntries(bands), failed: arm.failed };
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

function contrastsOf(samples: ReadonlyMap<string, readonly Sample[]>, versus: string): ArmContrast[] {
  const control = samples.get(versus) ?? [];
  return [...samples].flatMap(([arm, own]) =>
    arm === versus
      ? []
      : own.flatMap(({ name, values }) => {
          const found = compare(values, control.find((sample) => sample.name === name)?.values ?? []);
          return found ? [{ arm, versus, endpoint: name, ...found, method: "Welch's t test" }] : [];
        }),
  );
}
