import { brainRange, depressedBrain } from "../../evidence/quantities/cortex.ts";
import { type Surface, type SurfaceFit, storedSurface } from "../../evidence/surface.ts";
import { fitSurface, type Scaled, scaledTo, surfaceAt } from "../surface-fit.ts";
import type { Account, BrainCondition } from "./condition.ts";
import { builtInConnectome } from "./connectome.ts";
import { type BrainState, conditionsOn } from "./experiment.ts";
import { brainModel } from "./whole-brain.ts";

const { block, beyond, fewest, most, weakest, strongest } = brainRange;

/** A point of the surface of an account: block of pyramidal cells, block of interneurons beyond it, and strength of synapses or of inhibition. */
export interface BrainPlace {
  readonly pyramidal: number;
  readonly beyond: number;
  readonly strength: number;
}

const deficits: Readonly<Record<Account, { readonly whole: number; readonly from: number; readonly to: number; readonly what: string }>> = {
  "lost-synapses": { whole: depressedBrain.lost.value, from: fewest.value, to: most.value, what: "strength of excitatory synapses" },
  "weak-inhibition": { whole: depressedBrain.weak.value, from: weakest.value, to: strongest.value, what: "strength of inhibition" },
};

/** The condition of a brain at a place of the surface of an account. */
export const conditionAt = (account: Account, { pyramidal, beyond: more, strength }: BrainPlace): BrainCondition => ({
  account,
  depression: (1 - strength) / deficits[account].whole,
  restored: 0,
  block: { pyramidal, interneuron: pyramidal + more },
});

/** Coordinates of a place, each scaled to -1 to 1. */
export const scaled = (account: Account, place: BrainPlace): Scaled => [
  scaledTo(place.pyramidal, 0, block.value),
  scaledTo(place.beyond, 0, beyond.value),
  scaledTo(place.strength, deficits[account].from, deficits[account].to),
];

/** What is read off a brain at each place. */
const observed: Readonly<Record<string, (state: BrainState) => number>> = {
  default: ({ defaultMode }) => defaultMode,
  task: ({ defaultToTask }) => defaultToTask,
};

/** How a surface of a brain is computed. */
export interface BrainSurfaceRun {
  readonly minutes: number;
  readonly seed: number;
  /** Stored as given. */
  readonly date: string;
  readonly threads?: number;
  readonly report?: (done: number, of: number) => void;
}

/** Computes the response surface of a whole brain for an account, and fits its polynomials. */
export async function brainSurface(account: Account, run: BrainSurfaceRun): Promise<Surface> {
  const connectome = builtInConnectome();
  const scan = conditionsOn(connectome, { global: 1, minutes: run.minutes, seed: run.seed });
  const places = grid(account);
  const states = await scan(
    places.map((place) => ({ name: "", condition: conditionAt(account, place) })),
    { ...(run.threads && { threads: run.threads }), ...(run.report && { report: run.report }) },
  );
  const points = states.map((found, k) => {
    const { pyramidal, beyond: more, strength } = places[k] as BrainPlace;
    const values = Object.entries(observed).map(([name, of]) => [name, Number(of(found).toPrecision(6))] as const);
    return { at: [pyramidal, more, strength], values: Object.fromEntries(values) };
  });
  const fits = Object.keys(observed).map((name): [string, SurfaceFit] => {
    const own = points.map(({ values }, k) => ({
      at: scaled(account, places[k] as BrainPlace),
      value: values[name] ?? Number.NaN,
      weight: 1000,
    }));
    return [name, fitSurface("rate", "1", own)];
  });
  return {
    schema: "ketagenesis.surface/1",
    surface: `brain-${account}`,
    made: {
      model: brainModel(),
      date: run.date,
      cells: connectome.labels.length,
      seconds: 60 * run.minutes,
      seed: run.seed,
    },
    axes: [
      { name: "block of pyramidal cells", unit: "1", from: 0, to: block.value },
      { name: "block of interneurons beyond it", unit: "1", from: 0, to: beyond.value },
      { name: deficits[account].what, unit: "1", from: deficits[account].from, to: deficits[account].to },
    ],
    points,
    fits: Object.fromEntries(fits),
  };
}

/** Odds of the block of interneurons over those of pyramidal cells, at most: what the fit of cortex leaves for ketamine (97.5 %) is 3.1. */
export const mostOdds = 3.5;
/** Blocks of pyramidal cells of the grid, and odds ratios of the blocks of interneurons to theirs: what drugs can reach. */
const pyramidalBlocks = [0, 0.04, 0.09, 0.17, 0.3, 0.45, 0.6] as const;
const oddsRatios = [1, 2, mostOdds] as const;

/** The block of interneurons beyond that of pyramidal cells at an odds ratio. */
export const beyondAt = (pyramidal: number, odds: number): number => (odds * pyramidal) / (1 + (odds - 1) * pyramidal) - pyramidal;

function grid(account: Account): BrainPlace[] {
  const { from, to } = deficits[account];
  const strengths = [0, 1 / 3, 2 / 3, 1].map((share) => from + (to - from) * share);
  const blocks = pyramidalBlocks.flatMap((pyramidal) =>
    (pyramidal === 0 ? [1] : oddsRatios).map((odds) => ({ pyramidal, beyond: beyondAt(pyramidal, odds) })),
  );
  return strengths.flatMap((strength) => blocks.map((of) => ({ ...of, strength })));
}

/** What the stored surface of an account gives at a place, by name; undefined when it has not been made. */
export function onBrainSurface(account: Account, place: BrainPlace): Readonly<Record<string, number>> | undefined {
  const surface = storedSurface(`brain-${account}`);
  const at = scaled(account, place);
  return surface && Object.fromEntries(Object.entries(surface.fits).map(([name, fit]) => [name, surfaceAt(fit, at)]));
}
