import type { ParameterSlot, Slot } from "../engine/program.ts";
import type { Source } from "../language/index.ts";
import { type Drug, drugs } from "../models/pharmacokinetics/drugs.ts";
import { cellProgram } from "./habenula/population.ts";
import { allChains, doseInputs, organism } from "./organism.ts";
import { unknownName } from "./refusal.ts";

export type { Drug, ParameterSlot, Slot, Source };

/** Every drug that can be given. */
export const listDrugs = (): readonly Drug[] => Object.values(drugs);

/** A place where a dose enters, and the number that stands for it in event tables. */
export interface DosePort {
  readonly number: number;
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
}

/** Every dose port, in the order of its number. */
export const listPorts = (): readonly DosePort[] => doseInputs(allChains).map((port, i) => ({ number: i + 1, ...port }));

/** Everything that can be observed, over all drugs. */
export const listObservables = (): readonly Slot[] => organism(allChains).program.outputs;

/**
 * Parameters whose name, meaning or source holds `filter` (any case; all without one), of the organism or of habenular
 * cells. Throws a refusal with the nearest name when none does.
 */
export function listParameters(filter?: string, cells = false): readonly ParameterSlot[] {
  const all = cells ? cellProgram().parameters : organism(allChains).program.parameters;
  if (!filter) return all;
  const wanted = filter.toLowerCase().replaceAll("*", "");
  const holds = ({ name, quantity }: ParameterSlot) =>
    [name, quantity.meaning, quantity.source?.key, quantity.row, quantity.origin].some((text) => text?.toLowerCase().includes(wanted));
  const found = all.filter(holds);
  if (found.length > 0) return found;
  throw unknownName("", "parameter", filter, [...new Set(all.flatMap(wordsOf))], "parameters");
}

/** Words by which a parameter may be looked for: its name, the parts of it, and the longer words of its meaning. */
function wordsOf({ name, quantity }: ParameterSlot): string[] {
  return [name, ...name.split("."), ...quantity.meaning.split(/[^A-Za-z0-9]+/).filter((word) => word.length > 4)];
}
