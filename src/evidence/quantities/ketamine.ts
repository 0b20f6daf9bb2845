import { as, assumed, derived } from "../../language/index.ts";
import { estimated } from "../estimate.ts";
import { evidence } from "../table.ts";

const fit = "pharmacokinetics";

const ketamineMass = evidence("PK440", "g/mol", "molar mass of ketamine");
const norketamineMass = evidence("PK441", "g/mol", "molar mass of norketamine");
const hydroxynorketamineMass = evidence("PK442", "g/mol", "molar mass of hydroxynorketamine");

/** Gut wall and liver, S-ketamine. */
export const firstPass = {
  intrinsicClearance: estimated(
    fit,
    "sKetamine.intrinsicClearance",
    "log",
    derived(
      177,
      "L/h",
      "with a flow of 90 L/h and 29 L/h outside the liver it gives the clearance of 88.8 L/h of simons2022 (PK004)",
      "hepatic intrinsic clearance of S-ketamine",
    ),
    0.5,
    "only clearance is known; the split between liver and elsewhere is fitted",
  ),
  gutWall: estimated(
    fit,
    "gut.wall",
    "log",
    derived(
      1 / 0.64 - 1,
      "1",
      "availability across the gut wall of 0.64 (PK070): ratio of gut-wall clearance to mucosal flow",
      "gut-wall clearance over mucosal flow",
    ),
    0.5,
    "perezruixo2021",
  ),
  share3a4: estimated(
    fit,
    "hepatic.share3a4",
    "logit",
    assumed(0.45, "1", "between the microsomal estimates", "CYP3A4 share of hepatic intrinsic clearance"),
    0.5,
    "microsomal studies disagree on the shares",
  ),
  share2b6: estimated(
    fit,
    "hepatic.share2b6",
    "logit",
    assumed(0.45, "1", "between the microsomal estimates", "CYP2B6 share of hepatic intrinsic clearance"),
    0.5,
    "microsomal studies disagree on the shares",
  ),
  norketamineShare: estimated(
    fit,
    "hepatic.norketamineShare",
    "logit",
    evidence("PK008", "1", "share of hepatic metabolism that forms norketamine"),
    0.5,
    "simons2022 fixed it at 0.8",
  ),
  otherInAsian: evidence("PK086", "1", "other metabolism in Asian relative to other ancestry"),
} as const;

/** R-ketamine: slower hepatic clearance. */
export const rFirstPass = {
  intrinsicClearance: estimated(
    fit,
    "rKetamine.intrinsicClearance",
    "log",
    derived(
      100,
      "L/h",
      "with a flow of 90 L/h and 29 L/h outside the liver it gives 0.86 of the clearance of S (PK198, PK199)",
      "hepatic intrinsic clearance of R-ketamine",
    ),
    0.5,
    "only the ratio of clearances is known",
  ),
} as const;

/** Volumes and exchange of S-ketamine. */
export const disposition = {
  V1: evidence("PK001", "L", "central volume"),
  V2: estimated(
    fit,
    "ketamine.V2",
    "log",
    evidence("PK002", "L", "volume of fast tissue"),
    0.1,
    "simons2022; a deep tissue takes its share",
  ),
  V3: estimated(
    fit,
    "ketamine.V3",
    "log",
    evidence("PK003", "L", "volume of slow tissue"),
    0.2,
    "simons2022; a deep tissue takes its share",
  ),
  V4: estimated(
    fit,
    "ketamine.V4",
    "log",
    assumed(150, "L", "brings the volume at steady state to the 5.6 to 6.6 L/kg of PK203 and PK204", "volume of deep tissue"),
    0.7,
    "no study sampled long enough to estimate it",
  ),
  Q2: evidence("PK005", "L/h", "exchange with fast tissue"),
  Q3: estimated(
    fit,
    "ketamine.Q3",
    "log",
    evidence("PK006", "L/h", "exchange with slow tissue"),
    0.1,
    "simons2022; a deep tissue takes its share",
  ),
  Q4: estimated(
    fit,
    "ketamine.Q4",
    "log",
    assumed(15, "L/h", "gives a terminal half-life of 5 to 12 h with the volume of deep tissue", "exchange with deep tissue"),
    0.7,
    "no study sampled long enough to estimate it",
  ),
  CLx: estimated(
    fit,
    "ketamine.extrahepatic",
    "log",
    assumed(
      25,
      "L/h",
      "a quarter to a third of clearance outside the liver reconciles total clearance near hepatic blood flow with an oral bioavailability of 8 to 23 %",
      "clearance outside the liver",
    ),
    0.6,
    "never measured in people",
  ),
} as const;

/** R-ketamine: smaller tissues. */
export const rDisposition = {
  V2: tissue("V2", "fast"),
  V3: tissue("V3", "slow"),
  V4: tissue("V4", "deep"),
} as const;

function tissue(name: "V2" | "V3" | "V4", which: string) {
  const of = disposition[name];
  const ratio = evidence("PK360", "1");
  return {
    ...of,
    value: of.value * ratio.value,
    meaning: `volume of ${which} tissue`,
    why: `volume in S-ketamine times the ratio of ${ratio.value} (PK360)`,
  };
}

/** S-norketamine, in ketamine equivalents. */
export const norketamine = {
  transitTime: evidence("PK007", "h", "mean transit time of norketamine formation"),
  intrinsicClearance: estimated(
    fit,
    "sNorketamine.intrinsicClearance",
    "log",
    derived(
      70,
      "L/h",
      "with a flow of 90 L/h it gives 60 L/h times the share of 0.66 that escapes the liver (PK011)",
      "hepatic intrinsic clearance of S-norketamine",
    ),
    0.5,
    "published clearances are apparent: over an unknown share formed",
  ),
  share3a4: assumed(0.3, "1", "between the microsomal estimates for norketamine hydroxylation", "CYP3A4 share of norketamine clearance"),
  share2b6: assumed(
    0.5,
    "1",
    "CYP2B6 is the main enzyme of norketamine hydroxylation in microsomes",
    "CYP2B6 share of norketamine clearance",
  ),
  clearanceInAsian: evidence("PK087", "1", "norketamine clearance in Asian relative to other ancestry"),
  V1: estimated(
    fit,
    "norketamine.V1",
    "log",
    derived(11.6 / 1.26, "L", "PK009 over the mass-conserving factor PK363", "central volume of norketamine"),
    0.3,
    "apparent volume over an unknown share formed",
  ),
  V2: estimated(
    fit,
    "norketamine.V2",
    "log",
    derived(221 / 1.26, "L", "PK010 over the mass-conserving factor PK363", "tissue volume of norketamine"),
    0.3,
    "apparent volume over an unknown share formed",
  ),
  Q2: estimated(
    fit,
    "norketamine.Q2",
    "log",
    derived((2.63 * 60) / 1.26, "L/h", "PK012 over the mass-conserving factor PK363", "exchange of norketamine with tissue"),
    0.3,
    "apparent clearance over an unknown share formed",
  ),
  hydroxynorketamineShare: evidence("PK014", "1", "share of norketamine metabolism that forms hydroxynorketamine"),
  ketamineMass,
  norketamineMass,
} as const;

/** R-norketamine: slower, by a ratio whose direction is published. */
export const rNorketamine = {
  intrinsicClearance: estimated(
    fit,
    "rNorketamine.intrinsicClearance",
    "log",
    derived(
      50,
      "L/h",
      "0.8 of the clearance of S-norketamine: direction by goldberg2011 (PK219), size assumed (PK362)",
      "hepatic intrinsic clearance of R-norketamine",
    ),
    0.5,
    "direction published, size assumed",
  ),
} as const;

/** (2S,6S)-hydroxynorketamine, in ketamine equivalents. */
export const hydroxynorketamine = {
  V1: estimated(
    fit,
    "hydroxynorketamine.V1",
    "log",
    derived(4.4 / 1.26, "L", "PK015 over the mass-conserving factor PK363", "central volume of hydroxynorketamine"),
    0.5,
    "apparent volume over an unknown share formed",
  ),
  V2: estimated(
    fit,
    "hydroxynorketamine.V2",
    "log",
    derived(87.5 / 1.26, "L", "PK016 over the mass-conserving factor PK363", "tissue volume of hydroxynorketamine"),
    0.4,
    "apparent volume over an unknown share formed",
  ),
  Q2: derived((1.7 * 60) / 1.26, "L/h", "PK018 over the mass-conserving factor PK363", "exchange of hydroxynorketamine with tissue"),
  CL: estimated(
    fit,
    "sHydroxynorketamine.clearance",
    "log",
    derived((0.933 * 60) / 1.26, "L/h", "PK017 over the mass-conserving factor PK363", "clearance of (2S,6S)-hydroxynorketamine"),
    0.4,
    "apparent clearance over an unknown share formed",
  ),
  ketamineMass,
  hydroxynorketamineMass,
} as const;

/** (2R,6R)-hydroxynorketamine: slower. */
export const rHydroxynorketamine = {
  CL: estimated(
    fit,
    "rHydroxynorketamine.clearance",
    "log",
    derived((0.933 * 60 * 0.474) / 1.26, "L/h", "clearance of (2S,6S) times PK361", "clearance of (2R,6R)-hydroxynorketamine"),
    0.4,
    "from the ratio of metabolite to drug of hasan2021",
  ),
} as const;

/** What a vein of the arm shows. */
export const venous = {
  arterialShare: estimated(
    fit,
    "venous.arterialShare",
    "logit",
    evidence("PK366", "1", "share of arterial blood in a venous sample"),
    0.5,
    "derived from the difference between arterial and venous models",
  ),
  lag: estimated(
    fit,
    "venous.lag",
    "log",
    evidence("PK367", "h", "lag of the tissue of the arm"),
    0.5,
    "derived from the difference between arterial and venous models",
  ),
} as const;

/** From plasma to brain fluid. */
export const brain = {
  unboundFraction: evidence("PK443", "1", "unbound fraction of ketamine in plasma"),
  partition: assumed(
    1,
    "1",
    "no human measurement; ketamine is a weak P-gp and BCRP substrate in mice, so values of 0.5 to 1 are possible",
    "unbound brain over unbound plasma concentration at equilibrium",
  ),
  halfTime: assumed(
    1.5 / 60,
    "h",
    "no published half-time was found; rat brain peaks within a minute of an injection",
    "half-time of equilibration between plasma and brain fluid",
  ),
  molarMass: ketamineMass,
} as const;

/** Norketamine in brain fluid. */
export const norketamineBrain = {
  unboundFraction: evidence("PK303", "1", "unbound fraction of norketamine in plasma"),
  partition: assumed(
    1,
    "1",
    "as for ketamine: total brain to plasma ratio is 4 to 6 times lower, but tissue binding is not known",
    "unbound brain over unbound plasma concentration at equilibrium",
  ),
  halfTime: as(brain.halfTime, "half-time of equilibration between plasma and brain fluid"),
  molarMass: norketamineMass,
} as const;

/** Hydroxynorketamine in brain fluid. */
export const hydroxynorketamineBrain = {
  unboundFraction: assumed(0.5, "1", "nothing found; taken as for norketamine", "unbound fraction of hydroxynorketamine in plasma"),
  partition: assumed(
    1,
    "1",
    "total brain to plasma ratio of 0.67 to 1.2 in rodents (PK308)",
    "unbound brain over unbound plasma concentration at equilibrium",
  ),
  halfTime: as(brain.halfTime, "half-time of equilibration between plasma and brain fluid"),
  molarMass: hydroxynorketamineMass,
} as const;
