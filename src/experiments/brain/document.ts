import { version } from "../release.ts";
import type { Connectome } from "./connectome.ts";
import type { DiagramPoint } from "./diagram.ts";
import type { BrainAnswer, BrainState } from "./experiment.ts";

/** JSON has no NaN: a network of one region has no connectivity within. */
const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** What `brain --json` prints. */
export function brainDocument(
  { connectome, networks, states, model }: BrainAnswer,
  asked: {
    readonly how: string;
    readonly minutes: number;
    readonly global: number;
    readonly scans?: number;
    readonly velocity?: number | undefined;
  },
  seed: number,
): object {
  const state = ({ name, condition, rate, byNetwork, defaultMode, defaultToTask, scans, spread }: BrainState) => ({
    name,
    condition,
    rate,
    defaultMode: orNull(defaultMode),
    defaultToTask: orNull(defaultToTask),
    ...(spread && {
      scans,
      spread: { rate: orNull(spread.rate), defaultMode: orNull(spread.defaultMode), defaultToTask: orNull(spread.defaultToTask) },
    }),
    byNetwork: byNetwork.map((row) => row.map(orNull)),
  });
  return {
    schema: "ketagenesis.brain/1",
    asked: {
      ...asked,
      ...(asked.velocity && { velocity: { unit: "m/s", value: asked.velocity } }),
      connectome: connectome.name,
      regions: connectome.labels.length,
    },
    networks,
    states: states.map(state),
    provenance: { version: version(), model, seed, mode: "strict" },
  };
}

/** What `brain --diagram --json` prints: rates in 1/s, inhibition in nA, connectivity as Fisher z. */
export const diagramDocument = (
  points: readonly DiagramPoint[],
  {
    connectome,
    minutes,
    velocity,
    model,
  }: { readonly connectome: Connectome; readonly minutes: number; readonly velocity: number | undefined; readonly model: string },
  seed: number,
): object => ({
  schema: "ketagenesis.brain-diagram/1",
  asked: {
    connectome: connectome.name,
    regions: connectome.labels.length,
    minutes,
    ...(velocity !== undefined && { velocity: { unit: "m/s", value: velocity } }),
  },
  points: points.map(({ held, ...point }) => ({
    ...point,
    held: held ? { ...held, defaultMode: orNull(held.defaultMode), all: orNull(held.all) } : null,
  })),
  provenance: { version: version(), model, seed, mode: "strict" },
});
