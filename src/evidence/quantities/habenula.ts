import { assumed, derived, type Quantity } from "../../language/index.ts";
import { estimated } from "../estimate.ts";
import { evidence } from "../table.ts";

const fitted = (
  id: string,
  scale: "log" | "logit" | "linear",
  value: number,
  unitText: "mS/cm^2" | "mV" | "1" | "uA/cm^2",
  sd: number,
  why: string,
  meaning: string,
): Quantity => estimated("habenula", id, scale, assumed(value, unitText, why, meaning), sd, why);

const bySearch = "a value with which a single cell shows silence, bursts and tonic firing; wide prior";

const threshold = fitted(
  "lhb_threshold",
  "linear",
  -46,
  "mV",
  4,
  "habenular cells rest near -48 mV (lhb_vm), so their spikes start above it",
  "origin of the spike kinetics",
);

/** Fast sodium current. */
export const sodium = {
  g: assumed(40, "mS/cm^2", "spikes overshoot at the usual density of a small neuron", "maximal sodium conductance"),
  E: evidence("e_na", "mV", "sodium reversal potential"),
  VT: threshold,
  alphaM: evidence("na_am", "1/ms/mV", "opening rate of activation per mV"),
  alphaMAt: evidence("na_amv", "mV", "midpoint of opening"),
  widthM: evidence("na_amw", "mV", "width of opening"),
  betaM: evidence("na_bm", "1/ms/mV", "closing rate of activation per mV"),
  betaMAt: evidence("na_bmv", "mV", "midpoint of closing"),
  widthBetaM: evidence("na_bmw", "mV", "width of closing"),
  alphaH: evidence("na_ah", "1/ms", "rate of recovery from inactivation"),
  alphaHAt: evidence("na_ahv", "mV", "midpoint of recovery"),
  widthH: evidence("na_ahw", "mV", "width of recovery"),
  betaH: evidence("na_bh", "1/ms", "rate of inactivation"),
  betaHAt: evidence("na_bhv", "mV", "midpoint of inactivation"),
  widthBetaH: evidence("na_bhw", "mV", "width of inactivation"),
} as const;

/** Delayed-rectifier potassium current. */
export const potassium = {
  g: assumed(6, "mS/cm^2", "repolarises within a millisecond beside the sodium conductance", "maximal potassium conductance"),
  VT: threshold,
  alpha: evidence("k_an", "1/ms/mV", "opening rate per mV"),
  alphaAt: evidence("k_anv", "mV", "midpoint of opening"),
  widthAlpha: evidence("k_anw", "mV", "width of opening"),
  beta: evidence("k_bn", "1/ms", "closing rate"),
  betaAt: evidence("k_bnv", "mV", "midpoint of closing"),
  widthBeta: evidence("k_bnw", "mV", "width of closing"),
} as const;

/** T-type calcium current. */
export const tType = {
  g: fitted("lhb_g_t", "log", 4.2, "mS/cm^2", 0.3, bySearch, "maximal T-type conductance, median of cells"),
  E: evidence("e_ca", "mV", "calcium reversal potential"),
  shift: fitted(
    "lhb_t_shift",
    "linear",
    -8,
    "mV",
    4,
    "2 mV in thalamic cells (t_shift), but habenular T-type channels are primed already below -55 mV (lhb_t_prime), a dozen mV higher",
    "shift of the voltage axis of T-type channels",
  ),
  activation: evidence("t_mv", "mV", "midpoint of activation"),
  widthActivation: evidence("t_mw", "mV", "width of activation"),
  inactivation: evidence("t_hv", "mV", "midpoint of inactivation"),
  widthInactivation: evidence("t_hw", "mV", "width of inactivation"),
  tau0: evidence("t_tau0", "ms", "shortest time constant of inactivation"),
  tau1: evidence("t_tau1", "ms", "time constant of inactivation, numerator"),
  tauUnit: assumed(1, "ms", "the unit in which the exponential of the numerator is counted"),
  riseAt: evidence("t_tauv1", "mV", "time constant of inactivation, midpoint of the rise"),
  widthRise: evidence("t_tauw1", "mV", "time constant of inactivation, width of the rise"),
  fallAt: evidence("t_tauv2", "mV", "time constant of inactivation, midpoint of the fall"),
  widthFall: evidence("t_tauw2", "mV", "time constant of inactivation, width of the fall"),
  q10: evidence("t_q10", "1", "factor of rates for 10 degrees"),
  decades: derived((36 - 24) / 10, "1", "from 24 C (t_from) to 36 C (t_to), in steps of 10 degrees", "warming since the measurement"),
} as const;

/** Hyperpolarisation-activated current. */
export const hCurrent = {
  g: assumed(0.07, "mS/cm^2", bySearch, "maximal h-conductance"),
  E: evidence("e_h", "mV", "h-current reversal potential"),
  at: evidence("h_v", "mV", "midpoint of activation"),
  width: evidence("h_w", "mV", "width of activation"),
  tau0: evidence("h_tau0", "ms", "shortest time constant"),
  tau1: evidence("h_tau1", "ms", "time constant, numerator"),
  riseAt: evidence("h_v1", "mV", "time constant, midpoint of the rise"),
  widthRise: evidence("h_w1", "mV", "time constant, width of the rise"),
  fallAt: evidence("h_v2", "mV", "time constant, midpoint of the fall"),
  widthFall: evidence("h_w2", "mV", "time constant, width of the fall"),
} as const;

/** Slow afterhyperpolarisation. */
export const afterhyperpolarisation = {
  g: fitted(
    "lhb_g_ahp",
    "log",
    0.12,
    "mS/cm^2",
    0.4,
    "large enough for each spike to slow the next: without it tonic cells fire at 20 Hz and more",
    "conductance that one spike adds",
  ),
  tau: assumed(230, "ms", "between the medium and the slow afterhyperpolarisation of central neurons", "closing of the channels"),
  at: assumed(-10, "mV", "half way up a spike", "potential above which a spike counts"),
  width: assumed(2, "mV", "steep against the spike", "width of the count"),
  spike: assumed(1, "ms", "the time that a spike spends above the threshold of counting", "duration of a spike"),
} as const;

/** Leak, potassium current and sodium leak at rest. */
export const resting = {
  g: assumed(0.1, "mS/cm^2", "an input resistance of some 200 MOhm at 30 pF, with the potassium conductance", "leak conductance"),
  E: fitted("lhb_e_leak", "linear", -52, "mV", 5, bySearch, "leak reversal potential, mean of cells"),
  gK: assumed(0.08, "mS/cm^2", bySearch, "potassium conductance at rest"),
  EK0: assumed(-90, "mV", "a potassium of 5 mM in the narrow space around the cell body", "potassium reversal potential in control"),
  gNa: fitted(
    "lhb_g_pace",
    "log",
    0.11,
    "mS/cm^2",
    0.3,
    "depolarises a cell from rest into tonic firing",
    "sodium leak of pacemaker cells",
  ),
  ENa: assumed(0, "mV", "a leak through channels for all cations", "reversal potential of the sodium leak"),
} as const;

/** NMDA receptor current. */
export const nmdaCurrent = {
  g: fitted("lhb_g_nmda", "log", 0.19, "mS/cm^2", 0.4, bySearch, "tonic NMDA conductance without magnesium, median of cells"),
  E: evidence("e_ampa", "mV", "reversal potential of glutamate receptors"),
  Mg: assumed(1, "mM", "the magnesium of cerebrospinal fluid (mg_csf)", "extracellular magnesium"),
  kMg: evidence("jahr_k", "mM", "magnesium affinity at 0 mV"),
  steep: evidence("jahr_s", "1/mV", "voltage dependence of magnesium block"),
  tau: assumed(
    100,
    "ms",
    "closing of GluN2A and 2B receptors after a pulse (87 to 550 ms by subtype)",
    "closing of receptors opened by release",
  ),
} as const;

/** AMPA receptor current. */
export const ampaCurrent = {
  g: assumed(0.05, "mS/cm^2", "one quantum moves a resting cell by about a millivolt", "conductance of one quantum"),
  E: evidence("e_ampa", "mV", "reversal potential of glutamate receptors"),
  tau: assumed(3, "ms", "decay of fast glutamate currents at body temperature", "closing of AMPA receptors"),
} as const;

/** GABA-A receptor current. */
export const gabaCurrent = {
  g: assumed(0.1, "mS/cm^2", "one quantum equals the leak conductance for a few milliseconds", "conductance of one quantum"),
  E: assumed(
    -85,
    "mV",
    "close to the potassium reversal potential, so that inhibition hyperpolarises a cell at rest",
    "reversal potential of GABA-A receptors",
  ),
  tau: assumed(8, "ms", "decay of fast GABA currents at body temperature", "closing of GABA-A receptors"),
} as const;

/** Fluctuating background. */
export const background = {
  sd: fitted(
    "lhb_noise",
    "log",
    0.08,
    "uA/cm^2",
    0.5,
    "a fluctuation of the potential below a millivolt",
    "standard deviation of the background current",
  ),
  tau: assumed(5, "ms", "decay of mixed synaptic currents", "time constant of the background current"),
} as const;

/** Membrane. */
export const membrane = {
  C: evidence("mem_c", "uF/cm^2", "membrane capacitance"),
  detection: assumed(-10, "mV", "half way up a spike", "potential at which a spike is counted"),
} as const;

/** How cells of a population differ. */
export const spread = {
  leak: fitted("lhb_sd_leak", "log", 2, "mV", 0.4, bySearch, "standard deviation of the leak reversal potential between cells"),
  nmda: fitted("lhb_sd_nmda", "log", 0.33, "1", 0.3, bySearch, "standard deviation of the logarithm of NMDA conductance between cells"),
  tType: assumed(
    0.13,
    "1",
    "channel densities of one kind of cell differ by an eighth",
    "standard deviation of the logarithm of T-type conductance between cells",
  ),
  pacemakers: fitted(
    "lhb_pacemakers",
    "logit",
    0.42,
    "1",
    0.4,
    "about half of habenular cells fire tonically in a slice",
    "share of cells with a sodium leak",
  ),
} as const;

/** What the depressed state changes. */
export const depressed = {
  setPoint: fitted(
    "lhb_kir_shift",
    "log",
    5,
    "mV",
    0.4,
    "Kir4.1 hyperpolarises (kir_up); the -10 mV of membrane potential remembered for over-expression (kir_shift) bound it from above",
    "fall of the potassium set-point in the depressed state",
  ),
  drive: fitted(
    "lhb_drive",
    "log",
    1.8,
    "1",
    0.25,
    "potentiated glutamate synapses (li2011)",
    "synaptic drive of NMDA receptors in the depressed state",
  ),
} as const;

/** The criterion of bursts and of modes. */
export const criterion = {
  opens: evidence("lhb_isi1", "ms", "longest interval that opens a burst"),
  goesOn: evidence("lhb_isi2", "ms", "longest later interval of a burst"),
  silent: assumed(0.1, "1/s", "fewer than one spike in ten seconds", "rate below which a cell counts as silent"),
  share: assumed(0.5, "1", "most of its spikes", "share of spikes in bursts above which a cell counts as bursting"),
  longest: assumed(25, "1", "longer runs are fast tonic firing", "spikes of the longest burst on average"),
  fewest: assumed(2, "1", "one burst may be chance", "bursts that a cell must fire to count as bursting"),
} as const;

/** Where the response surface is computed. */
export const surfaceRange = {
  mostExcitation: assumed(2.6, "1", "beyond what the depressed state reaches", "largest excitation of the surface"),
  lowestLevel: assumed(-20, "mV", "beyond what the depressed state reaches", "lowest potassium set-point of the surface"),
  highestLevel: assumed(4, "mV", "a little above control", "highest potassium set-point of the surface"),
} as const;

/** Whether the drug reaches habenular cells. */
export const reached = assumed(
  1,
  "1",
  "a switch: 0 leaves habenular cells without drug",
  "share of the block that reaches habenular cells",
);

/** From habenular spikes to reward neurons. */
export const rewardDrive = {
  gain: assumed(
    0.5,
    "1",
    "no measured gain was found: doubling the habenula's output then lowers reward drive by a quarter",
    "strength of inhibition",
  ),
  facilitation: assumed(1, "1", "a spike in a burst counts twice; no measurement was found", "additional weight of a spike in a burst"),
} as const;

/** Ketamine in the brain of a mouse at an antidepressant dose. */
export const mouseBrain = assumed(
  5,
  "uM",
  "10 mg/kg into the belly of a mouse: some 20 uM in plasma at the peak, a quarter of it unbound in brain soon after; no measurement was found",
  "unbound ketamine in the brain of a mouse at 10 mg/kg",
);
