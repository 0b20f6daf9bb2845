import { row } from "../../evidence/table.ts";
import type { Source } from "../../language/index.ts";
import { corticalDirections } from "./cortex.ts";
import { type Direction, type DirectionTarget, directionOf } from "./direction.ts";
import { inflammationDirections } from "./inflammation.ts";
import { painDirections } from "./pain.ts";
import { peopleDirections } from "./people.ts";
import { rodentDirections } from "./rodents.ts";

/** Every published direction that the models recompute, by table. */
export const directionTargets: readonly DirectionTarget[] = [
  ...corticalDirections,
  ...rodentDirections,
  ...peopleDirections,
  ...inflammationDirections,
  ...painDirections,
];

/** A published direction, and the one that the model computes. */
export interface ScoredDirection {
  readonly id: string;
  readonly step: string;
  readonly what: string;
  readonly compared: string;
  readonly observed: Direction;
  readonly predicted: Direction;
  /** The computed change, and the least that counts as one. */
  readonly change: number;
  readonly least: number;
  /** True where both are the same. */
  readonly within: boolean;
  readonly source: Source;
}

/** Recomputes published directions, all of them or those named. Throws a RangeError where a row gives no direction. */
export const scoreDirections = (ids: readonly string[] = []): ScoredDirection[] =>
  directionTargets.filter(({ row: id }) => ids.length === 0 || ids.includes(id)).map(scoreDirection);

/** Compares one published direction with the change that the model computes. */
export function scoreDirection({ row: id, step, compared, change, least }: DirectionTarget): ScoredDirection {
  const { value, quantity, condition, source } = row(id);
  if (typeof value === "number" || value === "text") throw new RangeError(`row ${id} gives no direction, but "${value}"`);
  const found = change();
  const predicted = directionOf(found, least);
  return {
    id,
    step,
    what: `${quantity}, ${condition}`,
    compared,
    observed: value,
    predicted,
    change: found,
    least,
    within: predicted === value,
    source,
  };
}
