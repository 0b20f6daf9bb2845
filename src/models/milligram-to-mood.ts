import { assemble, assumed, type Observable, observe, type System } from "../language/index.ts";
import { corticalNode } from "./circuits/cortical-node.model.ts";
import { glutamate } from "./circuits/glutamate.model.ts";
import { habenulaResponse } from "./circuits/habenula-response.ts";
import { doseToReceptor } from "./dose-to-receptor.ts";
import { inflammation } from "./inflammation/inflammation.ts";
import { pain } from "./pain/pain.ts";
import type { Chain } from "./pharmacokinetics/drugs.ts";
import { sustainedBlock } from "./receptors/sustained-block.model.ts";

const depression = assumed(1, "1", "the person simulated is depressed", "depressed state: 0 healthy, 1 as in depressed animals");
const lowGrade = assumed(
  0,
  "1",
  "three in four depressed people have none (INF10)",
  "low-grade inflammation: stimulated interleukin-6 at rest, over the unstimulated",
);

/**
 * From a dose to what it does, as far as this version goes: receptors, the lateral habenula with reward neurons, a node of
 * prefrontal cortex with its glutamate, inflammation, and pain.
 */
export function milligramToMood(chains: readonly Chain[]): System {
  const receptor = doseToReceptor(chains);
  const blockOf = (site: string) => receptor.output[`nmda.block.${site}`]?.from ?? [];
  const ketamine = (port: string) => ("sKetamine" in receptor.parts ? [`sKetamine.${port}`] : []);
  return assemble("from dose to mood", {
    parts: { ...receptor.parts, sustainedBlock, lateralHabenula: habenulaResponse, cortex: corticalNode, glutamate, inflammation, pain },
    input: receptor.input,
    param: { ...receptor.param, depression, lowGradeInflammation: lowGrade },
    wires: {
      ...receptor.wires,
      "sustainedBlock.block": blockOf("habenula"),
      "lateralHabenula.block": "sustainedBlock.total",
      "lateralHabenula.depression": "depression",
      "cortex.blockE": blockOf("pyramidal"),
      "cortex.blockI": blockOf("interneuron"),
      "glutamate.pyramidal": "cortex.pyramidal",
      "inflammation.C": receptor.output["ketamine.brain"]?.from ?? [],
      "inflammation.lowGrade": "lowGradeInflammation",
      "pain.arterial": ketamine("arterial"),
      "pain.venous": ketamine("venous"),
      "pain.norketamine": ketamine("norketamineArterial"),
      "pain.block": blockOf("dorsalHorn"),
    },
    output: {
      ...receptor.output,
      "habenula.burstFraction": observe("1", "share of habenular cells that fire in bursts", "lateralHabenula.burstFraction"),
      "habenula.rate": observe("1/s", "spikes per second and habenular cell", "lateralHabenula.rate"),
      "cortex.glutamate": observe("1", "extracellular glutamate of prefrontal cortex relative to rest", "glutamate.level"),
      "cortex.pyramidalRate": observe("1/s", "rate of prefrontal pyramidal cells", "cortex.pyramidal"),
      "cortex.interneuronRate": observe("1/s", "rate of prefrontal interneurons", "cortex.interneuron"),
      "reward.drive": observe("1", "drive of midbrain reward neurons relative to control", "lateralHabenula.rewardDrive"),
      ...shown(inflammation.output, "inflammation", { moodShift: "inflammation.moodShift" }),
      ...shown(pain.output, "pain", { nrs: "pain.nrs", windup: "pain.windup", threshold: "pain.threshold", high: "drugHigh" }),
    },
  });
}

/** Observables of a part under the names given, or under their own. */
const shown = (of: Readonly<Record<string, Observable>>, part: string, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(of).map(([name, { unit, meaning }]) => [names[name] ?? name, observe(unit, meaning, `${part}.${name}`)]),
  );
