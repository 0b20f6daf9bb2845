import { assumed, derived } from "../../language/index.ts";
import { estimated } from "../estimate.ts";
import { evidence } from "../table.ts";

const fit = "pharmacokinetics";

/** Molar mass of the base. */
export const ketamineMass = evidence("PK440", "g/mol", "molar mass of ketamine");

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
    assumed(
      0.8,
      "1",
      "CYP2B6 does most of what CYP3A4 leaves; microsomal estimates differ",
      "CYP2B6 share of the hepatic intrinsic clearance that CYP3A4 leaves",
    ),
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
  gutNorketamineShare: estimated(
    fit,
    "gut.norketamineShare",
    "logit",
    assumed(0.8, "1", "as in the liver (PK008)", "share of gut-wall metabolism that forms norketamine"),
    1,
    "perezruixo2021 lets the gut wall form none, simons2022 all",
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
    assumed(150, "L", "brings the volume at steady state near the 5.6 L/kg of PK204", "volume of deep tissue"),
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
    assumed(15, "L/h", "slow against the other tissues; a wide prior", "exchange with deep tissue"),
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
      "part of clearance outside the liver reconciles total clearance near hepatic blood flow with a swallowed share of 18.6 % (PK092)",
      "clearance outside the liver",
    ),
    0.6,
    "never measured in people",
  ),
  norketamineOutside: estimated(
    fit,
    "ketamine.norketamineOutside",
    "logit",
    assumed(
      0.5,
      "1",
      "kidney and lung have the enzymes; nobody measured it",
      "share of clearance outside the liver that forms norketamine",
    ),
    1,
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
    "no sound human figure: one transcription of cerebrospinal fluid data gives 0.71 (PK533); 0.5 to 1 is possible",
    "unbound brain over unbound plasma concentration at equilibrium",
  ),
  halfTime: evidence("PK529", "h", "half-time of equilibration between plasma and brain, from the electroencephalogram"),
  molarMass: ketamineMass,
} as const;
