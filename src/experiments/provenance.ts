import type { ParameterSlot } from "../engine/program.ts";
import type { Origin } from "../language/index.ts";
import { sourcesOf } from "./citation.ts";
import { version } from "./release.ts";

/** Where a result comes from: enough to make it again and to name whose numbers it rests on. */
export interface Provenance {
  readonly version: string;
  /** Hash of the equations and defaults that ran. */
  readonly model: string;
  readonly seed: number;
  /** How numbers are rounded: strict gives the same bits on every machine. */
  readonly mode: "strict";
  /** Keys of the sources of the parameters; `ketagenesis cite` prints them in full. */
  readonly sources: readonly string[];
}

/** The provenance of a run of a system with these parameters. */
export function provenanceOf(model: string, parameters: readonly ParameterSlot[], seed: number): Provenance {
  const sources = sourcesOf(parameters.map(({ quantity }) => quantity)).map(({ key }) => key);
  return { version: version(), model, seed, mode: "strict", sources };
}

/** Ways in which a number came to be known, the firmest first. */
export const origins: readonly Origin[] = ["measured", "secondary", "derived", "recalled", "fitted", "assumed"];

/** How many parameters came to be known in each way. */
export function countOrigins(parameters: readonly ParameterSlot[]): Readonly<Record<Origin, number>> {
  const counts = { measured: 0, secondary: 0, derived: 0, recalled: 0, fitted: 0, assumed: 0 };
  for (const { quantity } of parameters) counts[quantity.origin]++;
  return counts;
}
