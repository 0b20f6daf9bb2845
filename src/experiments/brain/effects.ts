import { betweenPeople } from "../../evidence/quantities/cortex.ts";
import { observedOver } from "../habenula/block.ts";
import { type BrainBlock, type BrainCondition, healthy } from "./condition.ts";
import { builtInConnectome } from "./connectome.ts";
import { type BrainState, type ConditionRunner, conditionsOn } from "./experiment.ts";

/** The infusion of the imaging studies, and the moment at which it is compared. */
const infusion = { doses: [{ drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" }] };

/** Block of cortical receptors under a usual infusion, at a moment. */
export function blockDuring(at: string): BrainBlock {
  const blocked = (site: string): number => observedOver(`nmda.block.${site}`, infusion, [at])[0] ?? Number.NaN;
  return { pyramidal: blocked("pyramidal"), interneuron: blocked("interneuron") };
}

/** Conditions of the studies that the model is compared with. */
export const studied: Readonly<Record<"rest" | "ketamine" | "lost" | "weak", BrainCondition>> = {
  rest: healthy,
  ketamine: { ...healthy, block: blockDuring("40 min") },
  lost: { ...healthy, depression: 1 },
  weak: { ...healthy, depression: 1, account: "weak-inhibition" },
};

/** A runner of long enough scans that their noise is small beside differences between people. */
export const scanner = (): ConditionRunner => conditionsOn(builtInConnectome(), { global: 1, minutes: 30, seed: 1 });

/** Mean Fisher z within a network of the built-in connectome. */
export const within = ({ byNetwork, networks }: BrainState, network: string): number => {
  const k = networks.indexOf(network);
  return byNetwork[k]?.[k] ?? Number.NaN;
};

/** A change of mean connectivity as an effect size: over the standard deviation between people. */
export const effectSize = (from: number, to: number): number => (to - from) / betweenPeople.value;
