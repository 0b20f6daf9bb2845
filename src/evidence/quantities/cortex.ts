import { assumed, derived, type Quantity } from "../../language/index.ts";
import { estimated } from "../estimate.ts";
import { evidence } from "../table.ts";
import { brain } from "./ketamine.ts";

const of = {
  gainE: evidence("dmf_a_e", "1/nC", "gain of excitatory cells"),
  offsetE: evidence("dmf_b_e", "1/s", "offset of excitatory cells"),
  curveE: evidence("dmf_d_e", "s", "curvature of excitatory cells"),
  gainI: evidence("dmf_a_i", "1/nC", "gain of inhibitory cells"),
  offsetI: evidence("dmf_b_i", "1/s", "offset of inhibitory cells"),
  curveI: evidence("dmf_d_i", "s", "curvature of inhibitory cells"),
  gamma: evidence("dmf_gamma", "1", "kinetic factor of NMDA gating"),
  tauE: evidence("dmf_tau_e", "s", "decay of NMDA gating"),
  tauI: evidence("dmf_tau_i", "s", "decay of GABA gating"),
  inputE: evidence("dmf_w_e", "1", "weight of external input, excitatory cells"),
  inputI: evidence("dmf_w_i", "1", "weight of external input, inhibitory cells"),
  I0: evidence("dmf_i0", "nA", "external input"),
  recurrence: evidence("dmf_w_plus", "1", "weight of local recurrence"),
  J: evidence("dmf_j_n", "nA", "NMDA coupling"),
} as const;

const restingRate = evidence("dmf_rate_e", "1/s", "rate of excitatory cells at rest");

const ampa = { tau: evidence("wang_tau_ampa", "s", "decay of AMPA gating") } as const;

/** The node at rest: gating of all three kinds, and the feedback inhibition (nA) that holds the published rate. */
export const corticalRest = { ...restingState(), A: restingRate.value * ampa.tau.value } as const;

// one unknown after the other, each the root of a rising function
function restingState(): { readonly S: number; readonly G: number; readonly feedback: number } {
  const rate = (x: number, curve: number): number => (Math.abs(curve * x) < 1e-9 ? 1 / curve : x / -Math.expm1(-curve * x));
  const driven = of.gamma.value * restingRate.value * of.tauE.value;
  const S = driven / (1 + driven);
  const currentE = (root((x) => rate(x, of.curveE.value) - restingRate.value) + of.offsetE.value) / of.gainE.value;
  const excitation = of.inputI.value * of.I0.value + of.J.value * S;
  const inhibitory = (G: number): number => rate(of.gainI.value * (excitation - G) - of.offsetI.value, of.curveI.value);
  const G = root((x) => x - of.tauI.value * inhibitory(x));
  return { S, G, feedback: (of.inputE.value * of.I0.value + of.recurrence.value * of.J.value * S - currentE) / G };
}

function root(f: (x: number) => number): number {
  let [low, high] = [-1000, 1000];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A cortical node of excitatory and inhibitory cells. */
export const corticalNode = {
  ...of,
  feedback: derived(
    corticalRest.feedback,
    "nA",
    "holds the published rate of excitatory cells at rest (dmf_rate_e) without noise",
    "feedback inhibition",
  ),
  selfInhibition: assumed(1, "nA", "the unit in which inhibition among inhibitory cells is counted (deco2014)"),
  nmdaShareE: nmdaShare("e", "pyramidal cells"),
  nmdaShareI: nmdaShare("i", "interneurons"),
  tauA: ampa.tau,
  fast: derived(
    corticalRest.S / corticalRest.A,
    "1",
    "both kinds carry their shares of the published current at rest",
    "current through AMPA gating over that through as much NMDA gating",
  ),
  tonic: estimated(
    "cortex",
    "cortex_tonic",
    "logit",
    assumed(
      0.05,
      "1",
      "extrasynaptic NMDA receptors drive the spikes of inhibitory neurons (fs_tonic); no paper prints their share: tens of pA remembered, against the node's 267 pA",
      "share of the background drive of interneurons through tonically open NMDA receptors",
    ),
    1,
    "a fiftieth to an eighth",
  ),
  direct: assumed(
    0,
    "1",
    "a switch, the account of direct inhibition: 1 lets as large a share of the background drive of pyramidal cells pass through tonically open NMDA receptors (pyr_tonic); 0, for these hold GluN2A and 2B only, which do not carry it in inhibitory neurons (fs_tonic)",
    "tonic share of pyramidal cells over that of interneurons",
  ),
  disinhibition: assumed(
    1,
    "1",
    "a switch: 1 lets interneurons be blocked more than pyramidal cells, 0 gives both the same block",
    "how far the block of interneurons is their own",
  ),
} as const;

// mean conductance of each kind at the resting rate, half-way between reset and threshold (jahr1990 for magnesium)
function nmdaShare(cell: "e" | "i", cells: string): Quantity {
  const V = (evidence("wang_reset", "mV").value + evidence("wang_threshold", "mV").value) / 2;
  const free = 1 / (1 + Math.exp(-evidence("jahr_s", "1/mV").value * V) / evidence("jahr_k", "mM").value);
  const nmda = evidence(`wang_nmda_${cell}`, "nS").value * free * corticalRest.S;
  const share = nmda / (nmda + evidence(`wang_ampa_${cell}`, "nS").value * corticalRest.A);
  return derived(
    share,
    "1",
    "conductances of wang2002 times gating at the published rate, in 1 mM magnesium at -52.5 mV",
    `share of recurrent excitation of ${cells} through NMDA receptors`,
  );
}

const volume = evidence("ket_volume", "L/kg");
const unboundShare = (brain.unboundFraction.value * brain.partition.value) / volume.value;

/** A rat's brain after an injection into the belly, and what microdialysis sees of its glutamate. */
export const rodentExposure = {
  perDose: estimated(
    "cortex",
    "cortex_rat",
    "log",
    derived(
      (unboundShare * 1000) / brain.molarMass.value,
      "uM*kg/mg",
      "volume of rabbits (ket_volume), unbound fraction and brain over plasma of people, all of the dose: no rat was seen in print",
      "unbound ketamine in the brain of a rat per dose in the body",
    ),
    0.7,
    "volumes of 2.1 to 4.1 L/kg, an unknown loss in the liver, unbound brain over plasma of 0.7 to 4 (PK533, ket_brain_slice)",
  ),
  sampled: assumed(
    2,
    "h",
    "microdialysis follows a dose for some two hours; sampling times are not in the abstract (moghaddam1997)",
    "time over which glutamate is averaged",
  ),
  noise: assumed(
    0.1,
    "1",
    "a handful of rats tells a tenth from nothing; errors are not in the abstract",
    "least change of glutamate that is seen",
  ),
} as const;

/** Extracellular glutamate beside the node. */
export const glutamate = {
  tau: assumed(3, "min", "uptake, metabolism and mixing: between 1 and 5 min", "time in which glutamate follows firing"),
  rest: restingRate,
  follows: assumed(1, "1", "a switch: 0 holds glutamate at rest", "how far glutamate follows firing"),
} as const;

/** One region of a whole brain: the node of deco2014 with noise, without AMPA receptors and tonic current of their own. */
export const meanFieldNode = {
  ...of,
  feedback: corticalNode.feedback,
  selfInhibition: corticalNode.selfInhibition,
  sigma: evidence("dmf_sigma", "1/s^0.5", "strength of noise"),
  density: assumed(
    1,
    "1",
    "no paper prints densities for these regions; a connectome may bring its own",
    "density of NMDA receptors relative to the mean of regions",
  ),
} as const;

/** How regions of the built-in connectome are joined, by distance. */
export const distanceRule = {
  decay: assumed(
    0.18,
    "1/mm",
    "the rule of whole-brain models (remembered; 0.175 in macaques, scaled to people nearer 0.1: docs/evidence/brain-notes.md)",
    "decay of weight with distance",
  ),
  nearest: assumed(10, "mm", "centres closer than this are peaks within one area", "distance below which weights no longer rise"),
  across: assumed(0.5, "1", "fewer fibres cross than stay", "weight between hemispheres over that within one"),
  far: assumed(40, "mm", "beyond it the exponential rule leaves nothing", "distance from which long links are drawn"),
  links: assumed(200, "1", "a few strong long links carry what the rule alone does not (deco2021)", "long links within networks"),
  linkWeight: assumed(0.1, "1", "as strong as a link of 13 mm", "weight of a long link"),
} as const;

/** From gating to the signal of a scanner (Balloon-Windkessel). */
export const balloon = {
  rho: evidence("bw_rho", "1", "oxygen extraction at rest"),
  alpha: evidence("bw_alpha", "1", "stiffness of vessels"),
  v0: evidence("bw_v0", "1", "blood volume at rest"),
  tau: evidence("bw_tau", "s", "mean transit time"),
  gamma: evidence("bw_gamma", "1/s^2", "flow regulation"),
  efficacy: assumed(1, "1/s^2", "open NMDA receptors drive the signal one to one, as in whole-brain models", "neural efficacy"),
  kappa: evidence("bw_kappa", "1/s", "rate of signal decay"),
} as const;

/** How block of receptors acts on regions of a whole brain. */
export const brainBlock = {
  share: assumed(
    0.25,
    "1",
    "of the coupling that deco2014 calls NMDA, a quarter to a half is: with all of it, and long links as fitted, ketamine couples the default network five times as much. In conflict with the 91 % of wang2002 in the cortical node (nmdaShareE, nmdaShareI)",
    "share of coupling within a region through NMDA receptors",
  ),
  farShare: estimated(
    "brain",
    "brain_far",
    "logit",
    assumed(
      0.5,
      "1",
      "feedback between areas relies on NMDA receptors more than feedforward drive (feedback_nmda); no paper gives the share",
      "share of coupling between regions through NMDA receptors",
    ),
    1,
    "anything from a quarter to three quarters",
  ),
} as const;

/** What depression does to a whole brain, by either account of it. */
export const depressedBrain = {
  lost: assumed(
    0.05,
    "1",
    "no paper prints the loss of synaptic strength in people (sv2a_mdd has no size); a third of the loss of spines in stressed rats",
    "share of synaptic strength of cortex lost in depression",
  ),
  weak: assumed(
    0.01,
    "1",
    "GABA is lower by half a standard deviation (gaba_mdd), some 8 %: a network whose inhibition is weaker by 2 % couples three times as much, so homeostasis must hold nearly all of it",
    "share of inhibition of cortex missing in depression",
  ),
} as const;

/** How connectivity is compared with papers. */
export const betweenPeople = assumed(
  0.15,
  "1",
  "a usual standard deviation of the mean Fisher z of one network; the papers print effect sizes only",
  "standard deviation between people of mean connectivity within a network",
);

/** How far what is assumed of networks is known, as standard deviations of logarithms; predictions carry them. */
export const networkError = {
  lost: assumed(0.7, "1", "known to a factor of two at best", "uncertainty of the loss of synaptic strength (log)"),
  people: assumed(0.3, "1", "network means of usual studies differ by this much", "uncertainty of the spread between people (log)"),
} as const;

/** Whether drug and restored synapses reach networks. */
export const brainReached = assumed(
  1,
  "1",
  "a switch: 0 leaves networks without drug and without what is restored",
  "share of block and of what is restored that reaches networks",
);

/** Ranges over which the response surfaces of a whole brain are computed. */
export const brainRange = {
  block: assumed(
    0.6,
    "1",
    "a design choice: block at an anaesthetic concentration",
    "largest block of pyramidal cells on the brain surface",
  ),
  beyond: assumed(
    0.31,
    "1",
    "a design choice: the most that a drug reaches which interneurons' receptors bind three and a half times as readily",
    "largest block of interneurons beyond that of pyramidal cells on the brain surface",
  ),
  fewest: assumed(0.85, "1", "a design choice: the loss of spines in stressed rats", "least synaptic strength on the brain surface"),
  most: assumed(1.05, "1", "a design choice", "most synaptic strength on the brain surface"),
  weakest: assumed(0.985, "1", "a design choice: below, the network tips over", "weakest inhibition on the brain surface"),
  strongest: assumed(1.005, "1", "a design choice", "strongest inhibition on the brain surface"),
} as const;

/** Which account of depression the networks of the organism follow. */
export const networkAccount = assumed(
  0,
  "1",
  "a switch: 0 synapses are lost (dmn_mdd, dmn_mdd_large), 1 inhibition is weak (dmn_mdd_hyper); the signs are contested",
  "account of networks in depression",
);
