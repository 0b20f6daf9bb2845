import { as, assumed, derived } from "../../language/index.ts";
import { estimated } from "../estimate.ts";
import { evidence } from "../table.ts";
import { brain, ketamineMass } from "./ketamine.ts";

const fit = "pharmacokinetics";

const norketamineMass = evidence("PK441", "g/mol", "molar mass of norketamine");
const hydroxynorketamineMass = evidence("PK442", "g/mol", "molar mass of hydroxynorketamine");

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
  share3a4: assumed(0.05, "1", "hydroxylation is by CYP2A6 and CYP2B6, hardly by CYP3A4 (PK465)", "CYP3A4 share of norketamine clearance"),
  share2b6: estimated(
    fit,
    "norketamine.share2b6",
    "logit",
    assumed(
      0.6,
      "1",
      "CYP2A6 and CYP2B6 do it together (PK465); the split is not known",
      "CYP2B6 share of the norketamine clearance that CYP3A4 leaves",
    ),
    0.7,
    "what rifampicin does to norketamine (PK412) depends on it",
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
  V3: estimated(
    fit,
    "norketamine.V3",
    "log",
    assumed(
      100,
      "L",
      "fanta2015 needed a third compartment in samples of 23.5 h; its size was not seen",
      "volume of deep tissue of norketamine",
    ),
    0.7,
    "simons2022 sampled for 6 h, too short to see it",
  ),
  Q3: estimated(
    fit,
    "norketamine.Q3",
    "log",
    assumed(15, "L/h", "as ketamine; a wide prior", "exchange of norketamine with deep tissue"),
    0.7,
    "simons2022 sampled for 6 h, too short to see it",
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
