import { brainBlock, depressedBrain } from "../../evidence/quantities/cortex.ts";
import type { BrainInputs } from "./whole-brain.ts";

/** Shares of NMDA receptors blocked: of pyramidal cells, near and far input alike, and of interneurons. */
export interface BrainBlock {
  readonly pyramidal: number;
  readonly interneuron: number;
}

/** The two accounts of what depression does to cortex: they give its networks opposite signs. */
export const accounts = ["lost-synapses", "weak-inhibition"] as const;
export type Account = (typeof accounts)[number];

/** A state of a brain: how far it is depressed, by which account, how much of that a treatment has restored, and what is blocked. */
export interface BrainCondition {
  readonly account: Account;
  /** 0 healthy, 1 as depressed as the account says. */
  readonly depression: number;
  /** Share of the deficit that is restored. */
  readonly restored: number;
  readonly block: BrainBlock;
  /** Share of coupling between regions through NMDA receptors, where it is not the fitted one. */
  readonly farShare?: number;
  /** Strength of inhibition relative to what the state has: 1.05 under a drug that strengthens GABA receptors. */
  readonly sedation?: number;
}

/** A healthy brain at rest. */
export const healthy: BrainCondition = {
  account: "lost-synapses",
  depression: 0,
  restored: 0,
  block: { pyramidal: 0, interneuron: 0 },
};

/**
 * What the network adapts to over weeks: synapses are lost slowly, and feedback inhibition follows them. Inhibition that
 * depression leaves too weak is by that account what homeostasis has failed to repair, so it is not adapted to.
 */
export const adaptedTo = (condition: BrainCondition, global: number): BrainInputs => ({ global, synapses: synapsesOf(condition) });

/** What drives the network in a condition. */
export function inputsOf(condition: BrainCondition, global: number): BrainInputs {
  const { account, depression, restored, block, sedation = 1, farShare = brainBlock.farShare.value } = condition;
  const missing = account === "weak-inhibition" ? depressedBrain.weak.value * depression * (1 - restored) : 0;
  return {
    global,
    blockE: brainBlock.share.value * block.pyramidal,
    blockI: brainBlock.share.value * block.interneuron,
    blockFar: farShare * block.pyramidal,
    synapses: synapsesOf(condition),
    inhibition: (1 - missing) * sedation,
  };
}

const synapsesOf = ({ account, depression, restored }: BrainCondition): number =>
  account === "lost-synapses" ? 1 - depressedBrain.lost.value * depression * (1 - restored) : 1;
