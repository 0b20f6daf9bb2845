import { human } from "../evidence/quantities/plasticity.ts";
import { assemble, assumed, type Observable, observe, type System, v } from "../language/index.ts";
import { corticalNode } from "./circuits/cortical-node.model.ts";
import { glutamate } from "./circuits/glutamate.model.ts";
import { habenulaResponse } from "./circuits/habenula-response.ts";
import { doseToReceptor } from "./dose-to-receptor.ts";
import { inflammation } from "./inflammation/inflammation.ts";
import { mood } from "./mood/mood.ts";
import { brainResponse } from "./networks/brain-response.ts";
import { pain } from "./pain/pain.ts";
import type { Chain } from "./pharmacokinetics/drugs.ts";
import { plasticityOf } from "./plasticity/plasticity.ts";
import { sustainedBlock } from "./receptors/sustained-block.model.ts";
import { safety } from "./safety/safety.ts";

const depression = assumed(1, "1", "the person simulated is depressed", "depressed state: 0 healthy, 1 as in depressed animals");
const lowGrade = assumed(
  0,
  "1",
  "three in four depressed people have none (INF10)",
  "low-grade inflammation: stimulated interleukin-6 at rest, over the unstimulated",
);

const untreated = assumed(0, "1", "rest is the state without treatment", "block at rest");

const plasticity = plasticityOf(human);
/** What the organism shows of its parts: port, and the observable it becomes. Plasticity is latent in people (docs/plasticity.md). */
const shownOfPlasticity = {
  bdnf: "bdnf",
  mtorc1: "mtorc1",
  eef2: "eef2.phosphorylation",
  density: "spines.density",
  dendrite: "dendrite.length",
  activity: "neurogenesis.activity",
  newNeurons: "neurogenesis.newNeurons",
} as const;
const shownOfInflammation = { il6: "il6", tnf: "tnf", crp: "crp", moodShift: "inflammation.moodShift" } as const;
const shownOfMood = {
  madrs: "madrs",
  hamd17: "hamd17",
  hama: "hama",
  caps5: "caps5",
  pcl5: "pcl5",
  isi: "isi",
  suicidality: "suicidality",
  improvement: "mood.improvement",
  fast: "mood.fast",
  slow: "mood.slow",
  serotonin: "mood.serotonin",
  expectancy: "mood.expectancy",
  natural: "mood.natural",
  belief: "expectancy.belief",
  occupancy: "serotonin.occupancy",
  hazard: "relapse.hazard",
  risk: "relapse.risk",
} as const;
const shownOfSafety = { dissociation: "cadss", systolic: "bloodPressure.systolicChange", sedation: "sedation" } as const;
const shownOfPain = { nrs: "pain.nrs", windup: "pain.windup", threshold: "pain.threshold", high: "drugHigh" } as const;

/**
 * From a dose to what it does: receptors, the lateral habenula with reward neurons, a node of prefrontal cortex with its
 * glutamate, networks of the whole brain, what signalling, spines, dendrites and new neurons may make of it, inflammation, pain,
 * safety, and mood on its scales.
 */
export function milligramToMood(chains: readonly Chain[]): System {
  const receptor = doseToReceptor(chains);
  const blockOf = (site: string) => receptor.output[`nmda.block.${site}`]?.from ?? [];
  const unbound = (drug: Chain) => (chains.includes(drug) ? [`${drug}.unbound`] : []);
  const ketamine = (port: string) => ("sKetamine" in receptor.parts ? [`sKetamine.${port}`] : []);
  return assemble("from dose to mood", {
    parts: {
      ...receptor.parts,
      sustainedBlock,
      lateralHabenula: habenulaResponse,
      cortex: corticalNode,
      glutamate,
      brain: brainResponse,
      plasticity,
      inflammation,
      pain,
      untreated: habenulaResponse,
      safety,
      mood,
    },
    input: {
      ...receptor.input,
      session: v("1", "1 in a session of treatment or placebo"),
      tablets: v("1", "1 on a course of tablets, those of placebo included"),
      stress: v("1", "chronic stress: 0 none, 1 as in experiments on animals"),
    },
    param: { ...receptor.param, depression, lowGradeInflammation: lowGrade },
    wires: {
      ...receptor.wires,
      "sustainedBlock.block": blockOf("habenula"),
      "lateralHabenula.block": "sustainedBlock.total",
      "lateralHabenula.depression": "depression",
      "cortex.blockE": blockOf("pyramidal"),
      "cortex.blockI": blockOf("interneuron"),
      "glutamate.pyramidal": "cortex.pyramidal",
      "brain.blockE": blockOf("pyramidal"),
      "brain.blockI": blockOf("interneuron"),
      "brain.depression": "depression",
      "brain.restored": "mood.restored",
      "plasticity.rise": "glutamate.rise",
      "plasticity.block": receptor.output["nmda.blockAtRest.pyramidal"]?.from ?? [],
      "plasticity.hydroxynorketamine": chains.includes("rKetamine") ? "rKetamine.hydroxynorketamineBrain" : [],
      "plasticity.ketamine": receptor.output["ketamine.brain"]?.from ?? [],
      "plasticity.stress": "stress",
      "inflammation.C": receptor.output["ketamine.brain"]?.from ?? [],
      "inflammation.lowGrade": "lowGradeInflammation",
      "pain.arterial": ketamine("arterial"),
      "pain.venous": ketamine("venous"),
      "pain.norketamine": ketamine("norketamineArterial"),
      "pain.block": blockOf("dorsalHorn"),
      "pain.session": "session",
      "safety.interneuron": blockOf("interneuron"),
      "safety.pyramidal": blockOf("pyramidal"),
      "safety.ketamine": receptor.output["ketamine.arterial"]?.from ?? [],
      "safety.midazolam": chains.includes("midazolam") ? ["midazolam.C"] : [],
      "untreated.block": untreated,
      "untreated.depression": "depression",
      "mood.drive": "lateralHabenula.rewardDrive",
      "mood.rest": "untreated.rewardDrive",
      "mood.protein": "plasticity.matured",
      "mood.gate": "plasticity.gate",
      "mood.escitalopram": unbound("escitalopram"),
      "mood.sertraline": unbound("sertraline"),
      "mood.fluoxetine": chains.includes("fluoxetine") ? ["fluoxetine.C", "fluoxetine.norfluoxetineC"] : [],
      "mood.session": "session",
      "mood.tablets": "tablets",
      "mood.dissociation": "safety.dissociation",
      "mood.sedation": "safety.sedation",
      "mood.inflammation": "inflammation.moodShift",
      "mood.stress": "stress",
    },
    output: {
      ...receptor.output,
      "habenula.burstFraction": observe("1", "share of habenular cells that fire in bursts", "lateralHabenula.burstFraction"),
      "habenula.rate": observe("1/s", "spikes per second and habenular cell", "lateralHabenula.rate"),
      "cortex.glutamate": observe("1", "extracellular glutamate of prefrontal cortex relative to rest", "glutamate.level"),
      "cortex.pyramidalRate": observe("1/s", "rate of prefrontal pyramidal cells", "cortex.pyramidal"),
      "cortex.interneuronRate": observe("1/s", "rate of prefrontal interneurons", "cortex.interneuron"),
      "dmn.connectivity": observe("1", "mean Fisher z within the default network", "brain.default"),
      "dmn.taskCoupling": observe("1", "mean Fisher z between the default network and those of tasks", "brain.task"),
      "reward.drive": observe("1", "drive of midbrain reward neurons relative to control", "lateralHabenula.rewardDrive"),
      ...shown(plasticity.output, "plasticity", shownOfPlasticity, " (latent in people)"),
      ...shown(inflammation.output, "inflammation", shownOfInflammation),
      ...shown(pain.output, "pain", shownOfPain),
      ...shown(safety.output, "safety", shownOfSafety),
      ...shown(mood.output, "mood", shownOfMood),
    },
  });
}

function shown<Port extends string>(
  of: Readonly<Record<Port, Observable>>,
  part: string,
  names: Readonly<Partial<Record<Port, string>>>,
  remark = "",
): Readonly<Record<string, Observable>> {
  const entries = Object.entries<string | undefined>(names) as [Port, string][];
  return Object.fromEntries(
    entries.map(([port, name]) => [name, observe(of[port].unit, `${of[port].meaning}${remark}`, `${part}.${port}`)]),
  );
}
