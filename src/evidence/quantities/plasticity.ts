import { as, assumed, derived, inUnit, type Quantity } from "../../language/index.ts";
import { estimated } from "../estimate.ts";
import { evidence } from "../table.ts";
import { mouseBrain } from "./habenula.ts";
import { ketamineBlock } from "./receptors.ts";

const eliminatedInTwoWeeks = evidence("SPN15", "1");
const uptake = assumed(6, "1/h", "from the belly within minutes; a peak after a third of an hour", "uptake of an injection into the belly");
const elimination = assumed(
  Math.LN2 / 0.5,
  "1/h",
  "a half-life of 30 min: in rat brain less at 30 min, hardly any at 3 h (SIG37); no half-life was found",
  "loss of ketamine from the brain of a rodent",
);
// amount in the body at its peak over the dose (Bateman 1910)
const peakShare = (elimination.value / uptake.value) ** (elimination.value / (uptake.value - elimination.value));
const perDose = mouseBrain.value / 10 / peakShare;

/** Ketamine in the brain of a rodent, and what it does to prefrontal glutamate and to receptors at rest. */
export const rodentKetamine = {
  uptake,
  elimination,
  perDose: derived(perDose, "uM*kg/mg", "the peak after 10 mg/kg is that taken for mice", "unbound ketamine in brain per dose in the body"),
  half: assumed(5, "uM", "10 mg/kg raises prefrontal glutamate (glu_low)", "concentration for half of the rise of glutamate"),
  turn: derived(
    50 * perDose * peakShare,
    "uM",
    "the peak after 50 mg/kg, which leaves glutamate unchanged (glu_50)",
    "concentration at which glutamate is back at rest",
  ),
  ic50: as(ketamineBlock.ic50Mg2B, "concentration that blocks half of the receptors at rest"),
} as const;

const fitted = (id: string, scale: "log" | "logit", value: Quantity, sd: number, why: string) =>
  estimated("plasticity", id, scale, value, sd, why);

const signalling = {
  kP: assumed(12, "1/h", "phosphorylation of eEF2 follows its kinase within minutes", "rate at which phosphorylation of eEF2 settles"),
  halfBlock: assumed(0.3, "1", "about the block at an effective dose in mice", "block of resting receptors for half of its effect on eEF2"),
  depth: assumed(0.5, "1", "SIG13 gives the direction alone", "share of eEF2 phosphorylation that resting receptors hold up"),
  kB: assumed(2, "1/h", "BDNF is up at 30 min and no longer at 24 h (SIG14)", "rate at which BDNF settles"),
  translation: assumed(1, "1", "direction alone (SIG13, SIG14)", "rise of BDNF when eEF2 is freed"),
  release: assumed(
    0.5,
    "1",
    "BDNF release needs L-type calcium channels (SIG16); size unknown",
    "rise of BDNF under a full glutamate surge",
  ),
  stressLoss: assumed(0.2, "1", "direction alone", "share of BDNF lost under stress"),
  kM: fitted(
    "pl_k_mtor",
    "log",
    assumed(4, "1/h", "up within half an hour, about baseline by 2 h (SIG04, SIG05)", "rate at which mTORC1 settles"),
    0.7,
    "minutes to an hour",
  ),
  mtorGain: assumed(1, "1", "a scale: what follows is normalised by it", "rise of mTORC1 under full drive"),
  halfRise: assumed(0.3, "1", "about the rise at an effective dose in rodents", "rise of glutamate for half of the drive"),
  needMtor: assumed(
    1,
    "1",
    "rapamycin in the prefrontal cortex blocks all (SIG03, SIG11)",
    "share of synaptic protein synthesis that needs mTORC1",
  ),
  inhibition: assumed(0, "1", "a switch: 1 with rapamycin at the site", "inhibition of mTORC1 by another drug"),
  bdnfAvailable: assumed(
    1,
    "1",
    "a switch: 0 with an antibody, without its release, or with Met/Met (SIG15, SIG16, SIG36)",
    "share of BDNF that reaches TrkB",
  ),
  hnk: assumed(0, "1", "a switch: contested, without effect in rats (SIG20)", "drive by (2R,6R)-hydroxynorketamine"),
  hnkHalf: assumed(1, "uM", "no concentration-effect curve was found", "hydroxynorketamine for half of its drive"),
  direct: assumed(0, "1", "a switch: contested", "gain of TrkB when ketamine holds it"),
  kd: evidence("SIG19", "uM", "dissociation constant of ketamine at TrkB"),
} as const;

const protein = {
  synthesis: assumed(24, "1/d", "a scale: an hour of full drive adds one unit of protein", "synthesis of synaptic protein"),
  decay: fitted(
    "pl_protein_decay",
    "log",
    assumed(Math.LN2 / 1.5, "1/d", "still raised at 72 h (SIG07)", "loss of synaptic protein"),
    0.5,
    "half-lives of synaptic proteins are one to a few days",
  ),
} as const;

const maturation = {
  mean: fitted(
    "pl_delay",
    "log",
    assumed(0.25, "d", "half of a delay of about 12 h", "mean time of four of the eight steps from protein to spine"),
    0.5,
    "hours: between protein at 2 h and spines at 12 to 24 h",
  ),
} as const;

const spines = {
  ke: derived(-Math.log(1 - eliminatedInTwoWeeks.value) / 14, "1/d", "4 % lost in two weeks (SPN15)", "elimination of established spines"),
  ks: fitted(
    "pl_stabilise",
    "log",
    assumed(0.17, "1/d", "a third of new spines stay; no rate was found", "rate at which new spines become established"),
    1,
    "days to weeks",
  ),
  kn: fitted(
    "pl_prune",
    "log",
    assumed(0.35, "1/d", "most new spines are gone in days; no rate was found", "elimination of new spines"),
    1,
    "days to weeks",
  ),
  drive: fitted(
    "pl_drive",
    "log",
    assumed(
      20,
      "1",
      "ketamine adds many times the usual formation",
      "formation per unit of matured synaptic protein, over usual formation",
    ),
    1,
    "a factor of three either way",
  ),
  refill: fitted(
    "pl_refill",
    "log",
    assumed(30, "1", "lost spines come back without drug", "formation per share of spines lost, over usual formation"),
    1,
    "a factor of three either way",
  ),
  stressElimination: fitted(
    "pl_stress",
    "log",
    assumed(30, "1", "three weeks of stress take a sixth of spines", "elimination of vulnerable spines under stress, over usual"),
    1,
    "a factor of three either way",
  ),
  synergy: assumed(
    0,
    "1",
    "0: drug and vacancy add; 1: they multiply, and then healthy animals hardly gain (docs/plasticity.md)",
    "how far drug and vacancy multiply",
  ),
  vulnerableShare: assumed(0.3, "1", "more than the loss seen; direction by SPN14", "share of spines that stress can take"),
  stressFormation: assumed(0.3, "1", "direction by SPN14", "share of formation lost under stress"),
  stressPruning: assumed(0.5, "1", "direction by SPN14", "rise of the elimination of new spines under stress"),
  focus: assumed(0.01, "1", "new spines go where spines were lost (modasava2019)", "loss below which new spines spread evenly"),
  capacity: assumed(1.5, "1", "no density near this was reported", "most spines a dendrite holds, over its usual number"),
  homeostasis: assumed(
    25,
    "1",
    "raised to two weeks through formation alone (SPN01, SPN02), nothing seen later, no effect at seven weeks (SPN30)",
    "fall of usual formation per surplus of spines",
  ),
} as const;

const dendrite = {
  loss: fitted(
    "pl_dendrite_loss",
    "logit",
    assumed(0.3, "1", "a fifth to a third under restraint (DEN02, DEN06)", "share of apical length lost under lasting stress"),
    0.7,
    "between an eighth and two thirds",
  ),
  tau: fitted(
    "pl_dendrite",
    "log",
    assumed(7, "d", "back to usual in about 10 d (DEN07)", "time in which dendrites shrink and grow"),
    0.5,
    "days to weeks",
  ),
  growth: assumed(
    0,
    "1",
    "a switch: no prefrontal length with and without ketamine was found (DEN12 is hippocampal)",
    "how much matured synaptic protein speeds regrowth",
  ),
} as const;

const neurogenesis = {
  maturation: inUnit(evidence("NEU03", "week", "time from birth to growth of spines"), "d"),
  turnover: derived(
    1 / 180,
    "1/d",
    "not used for conclusions: the pool of a rodent is taken to renew within a year",
    "turnover of the renewing pool",
  ),
  stressBirth: assumed(0.3, "1", "direction alone", "share of births lost under stress"),
  drugBirth: assumed(0, "1", "number unchanged (NEU05)", "rise of births under a full glutamate surge"),
  kG: assumed(
    24,
    "1/d",
    "young neurons are functionally mature 2 h after the drug (NEU04)",
    "rate at which activity of young neurons settles",
  ),
  gain: assumed(1, "1", "direction alone (NEU04, NEU05)", "rise of activity of young neurons under full drive"),
  needed: assumed(0, "1", "a switch: not needed by NEU04, needed by NEU05", "need of young neurons for the effect on behaviour"),
  ablation: assumed(0, "1", "a switch: 1 without young neurons", "young neurons removed or silenced"),
} as const;

/** Numbers of one species: what signalling, protein, spines, dendrites and new neurons do. */
export interface PlasticityNumbers {
  readonly signalling: typeof signalling;
  readonly protein: typeof protein;
  readonly maturation: typeof maturation;
  readonly spines: typeof spines;
  readonly dendrite: typeof dendrite;
  readonly neurogenesis: typeof neurogenesis;
}

/** Mice and rats: fitted to rodents alone. */
export const rodent: PlasticityNumbers = { signalling, protein, maturation, spines, dendrite, neurogenesis };

const latent = "latent: no human measurement; the rodent's value stands in, and SV2A a day after ketamine shows no change (HUM01)";

/** The same numbers as assumptions about people, who were not measured; at least as uncertain as the estimates they stand for. */
function standIn<T extends Readonly<Record<string, Quantity>>>(numbers: T): T {
  const entries = Object.entries(numbers).map(([name, { value, unit, meaning, origin, row }]) => [
    name,
    { value, unit, meaning, origin: "assumed", why: latent, ...(origin === "fitted" && row ? { row } : {}) } satisfies Quantity,
  ]);
  return Object.fromEntries(entries) as unknown as T;
}

/** People: latent throughout. */
export const human: PlasticityNumbers = {
  signalling: {
    ...standIn(signalling),
    halfRise: assumed(0.05, "1", "about the rise that the cortical node gives at 0.5 mg/kg; latent", signalling.halfRise.meaning),
    needMtor: assumed(
      0,
      "1",
      "a switch: oral rapamycin did not block the effect in people (SIG32), and 1 would say that it does",
      signalling.needMtor.meaning,
    ),
    kd: signalling.kd,
  },
  protein: standIn(protein),
  maturation: standIn(maturation),
  spines: standIn(spines),
  dendrite: standIn(dendrite),
  neurogenesis: {
    ...standIn(neurogenesis),
    maturation: assumed(180, "d", "half a year or more in primates (remembered); no human time was found", neurogenesis.maturation.meaning),
    turnover: inUnit(evidence("NEU06", "1/y", "turnover of the third of dentate neurons that renews"), "1/d"),
  },
};
