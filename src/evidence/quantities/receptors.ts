import { assumed, derived, type Quantity } from "../../language/index.ts";
import { estimated } from "../estimate.ts";
import { evidence } from "../table.ts";

const reference = assumed(-66, "mV", "the potential at which kotermanski2009 measured potency", "potential at which potencies hold");
const magnesiumSlope = evidence("jahr_s", "1/mV", "voltage dependence of magnesium block");
const inverseThermal = derived(1 / 26.7, "1/mV", "F/RT at 37 C", "elementary charge over thermal energy");
const koffAt = assumed(-70, "mV", "the potential at which gilling2009 measured unbinding", "potential at which the unbinding rate holds");

/** Gating: the rates that the trapping scheme and its reduction share. */
export const gating = {
  binding: evidence("nmda5_LJ92_Rb", "1/uM/ms", "glutamate binding"),
  unbinding: evidence("nmda5_LJ92_Ru", "1/ms", "glutamate unbinding"),
  desensitising: evidence("nmda5_LJ92_Rd", "1/ms", "desensitisation"),
  resensitising: evidence("nmda5_LJ92_Rr", "1/ms", "recovery from desensitisation"),
  opening: evidence("nmda5_LJ92_Ro", "1/ms", "opening"),
  closing: evidence("nmda5_LJ92_Rc", "1/ms", "closing"),
} as const;

const openProbability = derived(
  0.275,
  "1",
  "steady state of the lesterJahr1992 scheme in saturating glutamate: 1 / (1 + closing/opening * (1 + desensitising/resensitising))",
  "open probability at which macroscopic unbinding was measured",
);

/** The ten-state scheme with ketamine at GluN2A. */
export const trapping = {
  ...gating,
  openProbability,
  koff: evidence("gil_ket_koff", "1/ms", "macroscopic unbinding rate"),
  koffAt,
  ic50: evidence("ic50_ket_2A_mg0", "uM", "half-blocking concentration without magnesium"),
  reference,
  electricalDistance: evidence("gil_ket_delta", "1", "share of the membrane field that the drug crosses"),
  inverseThermal,
  magnesiumAffinity: derived(
    1 / (5.35 / 0.33 - 1),
    "mM",
    "makes 1 mM magnesium raise the half-blocking concentration as ic50_ket_2A_mg1 over ic50_ket_2A_mg0",
    "magnesium affinity at the reference potential",
  ),
  magnesiumSlope,
  escape: assumed(0, "1/ms", "ketamine is fully trapped (gilling2009)", "rate of escape from closed channels"),
} as const;

const channel = {
  koffAt,
  openProbability,
  reference,
  inverseThermal,
  magnesiumSlope,
  referenceMagnesium: assumed(
    1,
    "mM",
    "the concentration at which kotermanski2009 measured the shift",
    "magnesium of the shifted potencies",
  ),
} as const;

const subtypes = ["2A", "2B", "2C", "2D"] as const;
type Potency = Readonly<Record<`ic50${"" | "Mg"}${(typeof subtypes)[number]}`, Quantity>>;
type Kinetics = Readonly<Record<"koff" | "electricalDistance" | "escape" | "trapped", Quantity>>;

/** Half-blocking concentrations of one drug at every subtype, without and in 1 mM magnesium, made by `of`. */
function potencies(of: (subtype: string, magnesium: "mg0" | "mg1") => Quantity): Potency {
  return {
    ic502A: of("2A", "mg0"),
    ic502B: of("2B", "mg0"),
    ic502C: of("2C", "mg0"),
    ic502D: of("2D", "mg0"),
    ic50Mg2A: of("2A", "mg1"),
    ic50Mg2B: of("2B", "mg1"),
    ic50Mg2C: of("2C", "mg1"),
    ic50Mg2D: of("2D", "mg1"),
  };
}

const meaningOf = (subtype: string, magnesium: "mg0" | "mg1"): string =>
  `half-blocking concentration at GluN${subtype} ${magnesium === "mg0" ? "without magnesium" : "in 1 mM magnesium"}`;

const measured = (drug: "ket" | "mem"): Potency =>
  potencies((subtype, magnesium) => evidence(`ic50_${drug}_${subtype}_${magnesium}`, "uM", meaningOf(subtype, magnesium)));

/** The potencies of ketamine times a ratio: for drugs measured beside it at one subtype only. */
const relative = (ratio: number, why: string): Potency =>
  potencies((subtype, magnesium) =>
    derived(ratio * evidence(`ic50_ket_${subtype}_${magnesium}`, "uM").value, "uM", why, meaningOf(subtype, magnesium)),
  );

const distance = evidence("gil_ket_delta", "1", "share of the membrane field that the drug crosses");
const trapped = (why: string): Quantity => assumed(0, "1/s", why, "rate of escape from closed channels");

const trappedOfKetamine = evidence("san_ket_trap", "1").value;
/** What closed channels keep of a drug, relative to ketamine: block at rest, which eEF2 answers to, is by trapped drug. */
const kept = (row: string): Quantity =>
  derived(evidence(row, "1").value / trappedOfKetamine, "1", `${row} over san_ket_trap`, "trapped share of block relative to ketamine");

/** Racemic ketamine: fully trapped. */
export const ketamineBlock: Potency & Kinetics & typeof channel = {
  ...channel,
  ...measured("ket"),
  koff: evidence("gil_ket_koff", "1/s", "macroscopic unbinding rate"),
  electricalDistance: distance,
  escape: trapped("ketamine is fully trapped (gilling2009)"),
  trapped: kept("san_ket_trap"),
};

/** Memantine: leaves faster, and a part escapes from closed channels. */
export const memantineBlock: Potency & Kinetics = {
  ...measured("mem"),
  koff: evidence("gil_mem_koff", "1/s", "macroscopic unbinding rate"),
  electricalDistance: distance,
  escape: derived(
    7.5e-4,
    "1/s",
    "lowers the 0.777 that the scheme keeps trapped to the 0.71 of mea_mem_trap over its 120 s of washout: -ln(0.71/0.777)/120 s",
    "rate of escape from closed channels",
  ),
  trapped: assumed(
    0,
    "1",
    "in physiological magnesium it leaves resting receptors open and eEF2 as it was (gid), though closed channels trap it (mea_mem_trap)",
    "trapped share of block relative to ketamine",
  ),
};

/** Lanicemine: weaker, and trapped by half, which is less than what memantine needs to do anything at rest. */
export const lanicemineBlock: Potency & Kinetics = {
  ...relative(evidence("lan_over_ket", "1").value, "potency of ketamine times lan_over_ket; the magnesium shift is taken as for ketamine"),
  koff: derived(1.6, "1/s", "the rate with which the trapping scheme keeps the 0.55 of lan_trap_range", "macroscopic unbinding rate"),
  electricalDistance: distance,
  escape: trapped("its partial trapping is put into the unbinding rate"),
  trapped: assumed(
    0,
    "1",
    "closed channels keep less of it (0.54, san_lan_trap) than of memantine (0.71, mea_mem_trap), which leaves resting receptors as they were (gid); not measured",
    "trapped share of block relative to ketamine",
  ),
};

/** Dextrorphan, as which dextromethorphan acts. */
export const dextrorphanBlock: Potency & Kinetics = {
  ...relative(1, "taken as potent as ketamine: no table with both and magnesium was found"),
  koff: assumed(0.22, "1/s", "taken as for ketamine", "macroscopic unbinding rate"),
  electricalDistance: distance,
  escape: trapped("taken as for ketamine"),
  trapped: assumed(1, "1", "taken as for ketamine", "trapped share of block relative to ketamine"),
};

// 80 % of an atmosphere, dissolved in water at 37 C
const nitrousOxideIc50 = derived(
  (0.8 * 0.45 * 1e6) / 25.4,
  "uM",
  "0.8 atm (n2o_ic50) times a water solubility of 0.45 over 25.4 L/mol",
  "half-blocking concentration",
);

/** Nitrous oxide: a fast blocker that neither traps nor feels voltage or magnesium. */
export const nitrousOxideBlock: Potency & Kinetics = {
  ...potencies((subtype, magnesium) => ({
    ...nitrousOxideIc50,
    // a hair above, for equal potencies would make the magnesium affinity infinite
    value: nitrousOxideIc50.value * (magnesium === "mg1" ? 1.001 : 1),
    meaning: meaningOf(subtype, magnesium),
  })),
  koff: assumed(100, "1/s", "a gas leaves as fast as it is washed out (n2o_reversal)", "macroscopic unbinding rate"),
  electricalDistance: assumed(0, "1", "voltage dependence is slight (n2o)", "share of the membrane field that the drug crosses"),
  escape: trapped("it leaves open channels at once"),
  trapped: assumed(0, "1", "it neither waits for openings nor stays (n2o_reversal)", "trapped share of block relative to ketamine"),
};

/** Relative potencies of ketamine's enantiomers and metabolites. */
export const equivalents = {
  kiS: evidence("ki_s", "uM", "inhibition constant of S-ketamine"),
  kiR: evidence("ki_r", "uM", "inhibition constant of R-ketamine"),
  kiSNorketamine: evidence("ki_snk", "uM", "inhibition constant of S-norketamine"),
  kiRNorketamine: evidence("ki_rnk", "uM", "inhibition constant of R-norketamine"),
  hydroxynorketaminePotency: evidence("hnk_ratio", "1", "potency of hydroxynorketamine relative to ketamine"),
} as const;

const magnesium = assumed(
  1,
  "mM",
  "the ionised part of about 1.25 mM in cerebrospinal fluid (mg_csf), and what potencies were measured in",
  "extracellular magnesium",
);
const openShare = (value: number, why: string): Quantity => assumed(value, "1", why, "share of time that the gates are open");
const share = (value: number, why: string, subtype: string): Quantity =>
  assumed(value, "1", why, `share of current through GluN${subtype}`);

type Site = Readonly<Record<"V" | "Mg" | "open" | "local" | "share2A" | "share2B" | "share2C" | "share2D", Quantity>>;

function site(V: Quantity, open: Quantity, shares: readonly [number, number, number, number], why: string): Site {
  return {
    V,
    Mg: magnesium,
    open,
    local: assumed(
      1,
      "1",
      "as everywhere in the brain; a switch, for no local measurement exists",
      "drug here over that in brain fluid elsewhere",
    ),
    share2A: share(shares[0], why, "2A"),
    share2B: share(shares[1], why, "2B"),
    share2C: share(shares[2], why, "2C"),
    share2D: share(shares[3], why, "2D"),
  };
}

const tonic = "between the tonic opening of slices (tonic_open, 0.0003 to 0.005) and a synapse used once a second (open_per_event)";

/** Lateral habenula. */
export const habenula: Site = site(
  assumed(-65, "mV", "middle of the range in which habenular neurons burst (-80 to -55 mV, neuro.md 2.1)", "membrane potential"),
  openShare(0.005, tonic),
  [0.5, 0.5, 0, 0],
  "GluN2A and 2B in equal parts: no composition was found for the habenula",
);

// relative to the other subtypes, which add up to 1
const interneuron2C = estimated(
  "cortex",
  "cortex_2c",
  "log",
  assumed(
    0.5,
    "1",
    "which subtype carries disinhibition is disputed; wide prior",
    "current of interneurons through GluN2C, relative to all others",
  ),
  1.5,
  "GluN2C is the subtype that clinical concentrations block most; its share in interneurons is not known",
);

/** Cortical fast-spiking interneurons. */
export const interneuron: Site = {
  ...site(
    evidence("vm_fs", "mV", "membrane potential"),
    openShare(0.01, `${tonic}; higher, for these cells fire fastest`),
    [0.4, 0.3, 0, 0.3],
    "GluN2D is found in interneurons and not in pyramidal cells (sub_interneuron); its share of current is not known",
  ),
  share2C: interneuron2C,
};

/** Cortical pyramidal cells. */
export const pyramidal: Site = site(
  evidence("vm_pyr", "mV", "membrane potential"),
  openShare(0.003, tonic),
  [0.5, 0.5, 0, 0],
  "GluN2A and 2B (sub_pyramidal) in equal parts",
);

/** Neurons of the dorsal horn. */
export const dorsalHorn: Site = site(
  evidence("vm_dorsal_horn", "mV", "membrane potential"),
  openShare(0.003, tonic),
  [0.45, 0.45, 0, 0.1],
  "nine tenths of current in lamina I is GluN2A and 2B (sub_dh_lamina1); the rest is put to GluN2D",
);

/** Block that outlasts the drug (ma2023): a switch, off. */
export const sustainedBlock = {
  share: assumed(
    0,
    "1",
    "contested (ma2023 for, zhou2021 and the kinetics of trapping against): off unless asked for",
    "share of receptors that can keep their block",
  ),
  uptake: assumed(
    0.25,
    "h",
    "full within the hour after a dose, as block in slices of treated mice is",
    "time in which a blocked receptor joins those that keep their block",
  ),
  halfLife: evidence("ma_duration", "h", "time in which half of the kept block is lost"),
} as const;
