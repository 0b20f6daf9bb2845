import { corticalNode, rodentExposure } from "../evidence/quantities/cortex.ts";
import { rodentKetamine } from "../evidence/quantities/plasticity.ts";
import { interneuron } from "../evidence/quantities/receptors.ts";
import { interneuronBlock, nodeUnder, pyramidalBlock } from "./cortex.ts";

/** What rat cortex answers a dose by: unbound brain ketamine per dose in the body (uM*kg/mg), and what is fitted of its cells. */
export interface RatCortex {
  readonly perDose: number;
  readonly share2C: number;
  readonly tonic: number;
}

/** Rat cortex with the numbers in use. */
export const ratCortex: RatCortex = {
  perDose: rodentExposure.perDose.value,
  share2C: interneuron.share2C.value,
  tonic: corticalNode.tonic.value,
};

/** Unbound ketamine (uM) in a rat's brain `hours` after a dose (mg/kg) in the belly (Bateman 1910). */
export function ratBrain(dose: number, hours: number, { perDose }: RatCortex = ratCortex): number {
  const [uptake, elimination] = [rodentKetamine.uptake.value, rodentKetamine.elimination.value];
  return ((perDose * dose * uptake) / (uptake - elimination)) * (Math.exp(-elimination * hours) - Math.exp(-uptake * hours));
}

/** Prefrontal glutamate over rest at a steady concentration (uM); it follows pyramidal firing. */
export function glutamateAt(concentration: number, { share2C, tonic }: RatCortex = ratCortex): number {
  const block = interneuronBlock(concentration, { share2C });
  return nodeUnder(pyramidalBlock(concentration), block, { tonic }).pyramidal / nodeUnder(0, 0).pyramidal;
}

/** Prefrontal glutamate over rest after each dose (mg/kg), mean over the time that microdialysis samples: the rat's dose-response. */
export function ratGlutamate(doses: readonly number[], cortex: RatCortex = ratCortex): number[] {
  const moments = Array.from({ length: 60 }, (_, i) => ((i + 0.5) / 60) * rodentExposure.sampled.value);
  const curve = glutamateCurve(cortex);
  return doses.map((dose) => moments.reduce((sum, hours) => sum + curve(ratBrain(dose, hours, cortex)), 0) / moments.length);
}

// straight lines between concentrations a sixth apart: node and block are smooth on that scale
function glutamateCurve(cortex: RatCortex): (concentration: number) => number {
  const [first, ratio] = [0.01, 1.2];
  const known: number[] = [];
  const at = (i: number): number => (known[i] ??= i === 0 ? 1 : glutamateAt(first * ratio ** i, cortex));
  return (concentration) => {
    const place = Math.log(Math.max(concentration, first) / first) / Math.log(ratio);
    const below = Math.floor(place);
    return at(below) + (place - below) * (at(below + 1) - at(below));
  };
}
