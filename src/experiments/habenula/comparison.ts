import { mouseBrain } from "../../evidence/quantities/habenula.ts";
import { habenulaBlock, steadyBlock } from "./block.ts";
import { type HabenulaQuestion, runHabenula } from "./experiment.ts";
import { cellProgram } from "./population.ts";
import { reboundShare } from "./rebound.ts";
import type { PopulationSummary } from "./summary.ts";

/** One intervention on the depressed habenula: what is done, what of it reaches the cells, and what they then do. */
export interface Compared {
  readonly name: string;
  readonly what: string;
  readonly block: number;
  readonly summary: PopulationSummary;
  /** Share of cells that answer the end of an inhibition with a burst. */
  readonly rebound: number;
}

/** An intervention: the share of NMDA receptors that it blocks, and what is left of channels (by parameter). */
interface Intervention {
  readonly name: string;
  readonly what: string;
  block(): number;
  readonly left?: Readonly<Record<string, number>>;
  readonly state?: "control";
}

const none = (): number => 0;

const interventions: readonly Intervention[] = [
  { name: "control", what: "not depressed", block: none, state: "control" },
  { name: "depressed", what: "no drug", block: none },
  { name: "ketamine, person", what: "0.5 mg/kg iv, at 40 min", block: () => habenulaBlock({ drug: "ketamine" }, "40 min") },
  { name: "ketamine, person", what: "0.5 mg/kg iv, at 24 h", block: () => habenulaBlock({ drug: "ketamine" }, "24 h") },
  { name: "ketamine, mouse", what: "10 mg/kg, at its peak", block: () => steadyBlock(mouseBrain.value) },
  { name: "memantine, person", what: "20 mg a day, 2 weeks", block: () => habenulaBlock({ drug: "memantine" }, "14 d") },
  { name: "lanicemine, person", what: "100 mg iv, at 1 h", block: () => habenulaBlock({ drug: "lanicemine" }, "1 h") },
  { name: "T-type block", what: "a quarter", block: none, left: { "tType.g": 0.75 } },
  { name: "T-type block", what: "half", block: none, left: { "tType.g": 0.5 } },
  { name: "T-type block", what: "all", block: none, left: { "tType.g": 0 } },
  { name: "NMDA block", what: "half", block: () => 0.5 },
  { name: "NMDA block", what: "all", block: () => 1 },
  { name: "HCN block", what: "all", block: none, left: { "h.g": 0 } },
];

/** Runs every intervention on the same cells. */
export async function compareInterventions(
  run: Pick<HabenulaQuestion, "cells" | "seconds" | "seed" | "threads">,
  report: (done: number, of: number) => void = () => {},
): Promise<Compared[]> {
  const found: Compared[] = [];
  for (const [done, { name, what, block, left = {}, state = "depressed" }] of interventions.entries()) {
    report(done, interventions.length);
    const share = block();
    const values = Object.fromEntries(Object.entries(left).map(([parameter, factor]) => [parameter, factor * usual(parameter)]));
    const { summary } = await runHabenula({ ...run, state, block: share, values });
    const rebound = reboundShare({ severity: state === "depressed" ? 1 : 0, block: share, values });
    found.push({ name, what, block: share, summary, rebound });
  }
  report(interventions.length, interventions.length);
  return found;
}

const usual = (parameter: string): number => cellProgram().parameters.find(({ name }) => name === parameter)?.start ?? Number.NaN;
