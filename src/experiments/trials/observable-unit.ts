import type { Label } from "../amount.ts";
import { allChains, organism } from "../organism.ts";
import { unknownName } from "../refusal.ts";

/** The unit of an observable. Throws a refusal for a name that no organism has. */
export function unitOf(name: string, label: Label): string {
  const { outputs } = organism(allChains).program;
  const found = outputs.find((output) => output.name === name);
  if (found) return found.unit;
  throw unknownName(
    label.place,
    "observable",
    name,
    outputs.map((output) => output.name),
    "observables",
  );
}
