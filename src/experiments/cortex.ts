import { corticalRest } from "../evidence/quantities/cortex.ts";
import { interneuron, pyramidal } from "../evidence/quantities/receptors.ts";
import { corticalNode } from "../models/circuits/cortical-node.model.ts";
import { type Composition, steadyBlock } from "./habenula/block.ts";

/** A cortical node that has come to rest under block: gating and rates (1/s). */
export interface NodeState {
  readonly S: number;
  readonly A: number;
  readonly G: number;
  readonly pyramidal: number;
  readonly interneuron: number;
}

/** The fixed point of a cortical node under constant block, reached from rest in steps of half a millisecond. */
export function nodeUnder(blockE: number, blockI: number, changes: Partial<typeof corticalNode.defaults> = {}): NodeState {
  const param = { ...corticalNode.defaults, ...changes };
  const step = 5e-4;
  let { S, A, G } = corticalRest;
  for (let i = 0; i < 100_000; i++) {
    const { ddt } = corticalNode.equations({ S, A, G }, { blockE, blockI }, param);
    S += step * ddt.S;
    A += step * ddt.A;
    G += step * ddt.G;
    if (Math.abs(ddt.S) < 1e-13 && Math.abs(ddt.A) < 1e-12 && Math.abs(ddt.G) < 1e-12) break;
  }
  const { out } = corticalNode.equations({ S, A, G }, { blockE, blockI }, param);
  return { S, A, G, ...out };
}

const composition = (site: typeof interneuron): Composition => ({
  share2A: site.share2A.value,
  share2B: site.share2B.value,
  share2C: site.share2C.value,
  share2D: site.share2D.value,
});

/** Share of NMDA current that a constant concentration of ketamine (uM) blocks in interneurons, whose GluN2C share may be given. */
export const interneuronBlock = (concentration: number, changes: Partial<Composition> = {}): number =>
  steadyBlock(concentration, { ...composition(interneuron), ...changes });

/** The same in pyramidal cells. */
export const pyramidalBlock = (concentration: number): number => steadyBlock(concentration, composition(pyramidal));
