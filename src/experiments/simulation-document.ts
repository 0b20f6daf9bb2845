import type { Origin } from "../language/index.ts";
import type { Covariates } from "./covariates.ts";
import type { Exposure } from "./exposure.ts";
import { countOrigins, type Provenance, provenanceOf } from "./provenance.ts";
import type { Course, Simulation } from "./simulation.ts";

/** Values of one observable beside the document's times. */
export interface Curve {
  readonly unit: string;
  readonly values: readonly number[];
}

/** What a curve comes to; times in h, the area in unit*h. */
export interface ExposureEntry extends Exposure {
  readonly unit: string;
}

/** One subject's part of a document. */
export interface CourseDocument {
  readonly time: { readonly unit: "h"; readonly values: readonly number[] };
  readonly observables: Readonly<Record<string, Curve>>;
  readonly summary: {
    readonly regimen: string;
    readonly subject: Covariates;
    /** The score before treatment, where it was said, and arms of the chain that are cut. */
    readonly severity?: string;
    readonly without?: readonly string[];
    readonly exposure: Readonly<Record<string, ExposureEntry>>;
    /** How many parameters are measured, fitted, assumed, ... */
    readonly parameters: Readonly<Record<Origin, number>>;
  };
}

/** What `simulate --json` prints for one subject. */
export interface SimulationDocument extends CourseDocument {
  readonly schema: "ketagenesis.simulation/1";
  readonly provenance: Provenance;
}

/** What it prints for the several subjects of an event table. */
export interface SimulationsDocument {
  readonly schema: "ketagenesis.simulations/1";
  readonly subjects: readonly (CourseDocument & { readonly id: string })[];
  readonly provenance: Provenance;
}

/** The JSON document of a simulation: of one subject, or of several under `subjects`. */
export function simulationDocument(simulation: Simulation, seed: number): SimulationDocument | SimulationsDocument {
  const provenance = provenanceOf(simulation.model, simulation.parameters, seed);
  const [only, ...others] = simulation.courses;
  if (only && others.length === 0) return { schema: "ketagenesis.simulation/1", ...courseDocument(simulation, only), provenance };
  const subjects = simulation.courses.map((course) => ({ id: course.id, ...courseDocument(simulation, course) }));
  return { schema: "ketagenesis.simulations/1", subjects, provenance };
}

function courseDocument(simulation: Simulation, course: Course): CourseDocument {
  const rows = reportedRows(course);
  const observables: Record<string, Curve> = {};
  const exposure: Record<string, ExposureEntry> = {};
  for (const [k, { name, unit }] of simulation.observables.entries()) {
    const curve = course.curves[k] ?? new Float64Array();
    observables[name] = { unit, values: rows.map((row) => curve[row] ?? Number.NaN) };
    const found = course.exposures[k];
    if (found) exposure[name] = { unit, ...found };
  }
  return {
    time: { unit: "h", values: rows.map((row) => course.times[row] ?? Number.NaN) },
    observables,
    summary: {
      regimen: simulation.regimen,
      subject: course.covariates,
      ...(simulation.severity === undefined ? {} : { severity: simulation.severity }),
      ...(simulation.without === undefined ? {} : { without: simulation.without }),
      exposure,
      parameters: countOrigins(simulation.parameters),
    },
  };
}

/** Rows of a course that a document shows: the moments asked for, else the whole grid. */
export function reportedRows(course: Course): readonly number[] {
  return course.asked.length > 0 ? course.asked : [...course.times.keys()];
}

/** The simulation as CSV, wide: a row per subject and time, a column per observable with its unit in the header. */
export function simulationCsv(simulation: Simulation): string {
  const header = ["id", "time [h]", ...simulation.observables.map(({ name, unit }) => `${name} [${unit}]`)];
  const lines = simulation.courses.flatMap((course) =>
    reportedRows(course).map((row) => [quoted(course.id), course.times[row], ...course.curves.map((curve) => curve[row])].join(",")),
  );
  return `${[header.join(","), ...lines].join("\n")}\n`;
}

// an id comes from the person's table: keep its commas apart, and let no spreadsheet take it for a formula
function quoted(id: string): string {
  const safe = /^[=+\-@]/.test(id) && !Number.isFinite(Number(id)) ? `'${id}` : id;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
