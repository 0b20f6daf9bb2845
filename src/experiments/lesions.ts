import type { Label } from "./amount.ts";
import type { Setting } from "./protocol.ts";
import { refusal, shown } from "./refusal.ts";

/** An arm of the chain that can be cut: what no longer happens, and the parameters that say so, as they are written. */
export interface Lesion {
  readonly name: string;
  readonly cut: string;
  readonly set: Readonly<Record<string, number | string>>;
}

/** Every arm of the chain from the receptor to mood, in its order. */
export const lesions: readonly Lesion[] = [
  {
    name: "habenula",
    cut: "the drug does not reach cells of the lateral habenula, which go on bursting",
    set: { "lateralHabenula.surroundings.reached": 0 },
  },
  {
    name: "disinhibition",
    cut: "receptors of interneurons are blocked no more than those of pyramidal cells, so that none are released from inhibition",
    set: { "cortex.disinhibition": 0 },
  },
  { name: "glutamate", cut: "prefrontal glutamate stays at rest", set: { "glutamate.follows": 0 } },
  {
    name: "defaultMode",
    cut: "neither block nor restored synapses reach the networks of the brain, which mood does not read",
    set: { "brain.surroundings.reached": 0 },
  },
  {
    name: "bdnf",
    cut: "BDNF stays at rest",
    set: { "plasticity.signalling.translation": 0, "plasticity.signalling.release": 0, "plasticity.signalling.stressLoss": 0 },
  },
  {
    name: "trkb",
    cut: "no BDNF reaches TrkB, and ketamine does not hold it",
    set: { "plasticity.signalling.bdnfAvailable": 0, "plasticity.signalling.direct": 0 },
  },
  {
    name: "mtorc1",
    cut: "mTORC1 is inhibited, without which people still make protein unless plasticity.signalling.needMtor is set",
    set: { "plasticity.signalling.inhibition": 1 },
  },
  {
    name: "hnk",
    cut: "(2R,6R)-hydroxynorketamine drives nothing, as it does unless plasticity.signalling.hnk is set",
    set: { "plasticity.signalling.hnk": 0 },
  },
  {
    name: "spines",
    cut: "no synaptic protein is made beyond usual, so that neither spines nor synapses grow",
    set: { "plasticity.protein.synthesis": "0 1/d" },
  },
  {
    name: "neurogenesis",
    cut: "young hippocampal neurons are silent, which matters where plasticity.neurogenesis.needed is set",
    set: { "plasticity.neurogenesis.ablation": 1 },
  },
  {
    name: "inflammation",
    cut: "the drug damps no cytokine, and cytokines do not reach mood",
    set: {
      "inflammation.interleukin6.largest": 0,
      "inflammation.tumourNecrosisFactor.largest": 0,
      "inflammation.mood.toMood": 0,
    },
  },
  { name: "serotonin", cut: "occupied serotonin transporters do not reach mood", set: { "mood.serotonin.largest": 0 } },
  { name: "fastArm", cut: "released reward neurons do not reach mood", set: { "mood.fast.share": 0 } },
  { name: "slowArm", cut: "matured synapses do not reach mood", set: { "mood.slow.share": 0 } },
  { name: "unblinding", cut: "nobody notices what was given", set: { "mood.expectancy.unblinding": 0 } },
  {
    name: "expectancy",
    cut: "belief and care do not reach mood, nor a sham pain",
    set: { "mood.expectancy.largest": 0, "pain.score.placebo": 0 },
  },
  { name: "naturalCourse", cut: "nothing passes by itself", set: { "mood.natural.share": 0 } },
];

/** Reads the names of arms to cut. Throws a refusal that lists the arms for one that is not known. */
export function readLesions(names: readonly string[], locate: (i: number) => Label): Lesion[] {
  return names.map((name, i) => {
    const found = lesions.find((lesion) => lesion.name.toLowerCase() === name.trim().toLowerCase());
    if (found) return found;
    const { place, name: field } = locate(i);
    throw refusal(
      `${place}${field} "${shown(name)}" is not an arm of the chain; known: ${lesions.map((lesion) => lesion.name).join(", ")}`,
    );
  });
}

/** What lesions set, as settings that come after all others. */
export const settingsOf = (cut: readonly Lesion[], label: Label): Setting[] =>
  cut.flatMap(({ set }) => Object.entries(set).map(([name, value]) => ({ name, value: String(value), label })));
