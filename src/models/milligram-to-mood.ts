import { assemble, assumed, observe, type System } from "../language/index.ts";
import { habenulaResponse } from "./circuits/habenula-response.ts";
import { doseToReceptor } from "./dose-to-receptor.ts";
import type { Chain } from "./pharmacokinetics/drugs.ts";
import { sustainedBlock } from "./receptors/sustained-block.model.ts";

const depression = assumed(1, "1", "the person simulated is depressed", "depressed state: 0 healthy, 1 as in depressed animals");

/** From a dose to what it does, as far as this version goes: receptors, the lateral habenula, and reward neurons. */
export function milligramToMood(chains: readonly Chain[]): System {
  const receptor = doseToReceptor(chains);
  const blockOf = (site: string) => receptor.output[`nmda.block.${site}`]?.from ?? [];
  return assemble("from dose to mood", {
    parts: { ...receptor.parts, sustainedBlock, lateralHabenula: habenulaResponse },
    input: receptor.input,
    param: { ...receptor.param, depression },
    wires: {
      ...receptor.wires,
      "sustainedBlock.block": blockOf("habenula"),
      "lateralHabenula.block": "sustainedBlock.total",
      "lateralHabenula.depression": "depression",
    },
    output: {
      ...receptor.output,
      "habenula.burstFraction": observe("1", "share of habenular cells that fire in bursts", "lateralHabenula.burstFraction"),
      "habenula.rate": observe("1/s", "spikes per second and habenular cell", "lateralHabenula.rate"),
      "reward.drive": observe("1", "drive of midbrain reward neurons relative to control", "lateralHabenula.rewardDrive"),
    },
  });
}
