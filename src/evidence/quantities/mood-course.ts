import { assumed, derived, type Quantity } from "../../language/index.ts";
import { estimated, type Scale } from "../estimate.ts";
import { evidence } from "../table.ts";
import { escitalopram } from "./comparators.ts";

const free = (id: string, scale: Scale, value: Quantity, sd: number, why: string): Quantity => estimated("mood", id, scale, value, sd, why);

/** How depression gets better by itself in people who seek treatment, regression to the mean with it. */
export const naturalCourse = {
  share: free(
    "mo_natural",
    "logit",
    assumed(
      0.15,
      "1",
      "wait-listed people improve by 12 to 16 per cent in some ten weeks (MO070, MO071)",
      "share of symptoms lost in the end",
    ),
    0.4,
    "Posternak 2001",
  ),
  slowness: assumed(42, "d", "the middle of the 2 to 20 weeks that wait-lists were followed, in which most must happen", "time constant"),
} as const;

/** What serotonin reuptake inhibitors do, and what stopping them does. */
export const serotoninArm = {
  largest: free(
    "mo_serotonin",
    "logit",
    assumed(0.1, "1", "1.75 points of HAMD-17 (MO011) of some 22 at eight weeks", "share of symptoms that full occupancy takes away"),
    0.5,
    "Stone 2022",
  ),
  slowness: free(
    "mo_serotonin_slowness",
    "log",
    assumed(21, "d", "a third of the effect of week 6 in week 1 (MO003, MO004)", "time constant"),
    0.4,
    "Taylor 2006",
  ),
  adaptation: assumed(
    56,
    "d",
    "most relapses come 4 to 18 weeks after the taper (MO041)",
    "time in which the brain gets used to the drug and to its absence",
  ),
  withdrawal: free(
    "mo_withdrawal",
    "log",
    assumed(
      2,
      "1",
      "the hazard doubles after stopping (MO037)",
      "logarithm of the hazard ratio of relapse when full occupancy is withdrawn at once",
    ),
    0.7,
    "Lewis 2021",
  ),
} as const;

/** How improvement that has lasted holds by itself, and how it is lost. */
export const consolidation = {
  slowness: free(
    "mo_consolidation",
    "log",
    assumed(56, "d", "continuation treatment of months is what guidelines ask for", "time in which full remission comes to hold by itself"),
    0.7,
    "between the six infusions after which most relapse and the 16 weeks after which half stay well for nine months",
  ),
  remitted: assumed(
    0.5,
    "1",
    "response, half of the symptoms, is what trials require before maintenance",
    "improvement at which remission begins to hold",
  ),
  hazard: free(
    "mo_hazard",
    "log",
    evidence("MO124", "1/d", "hazard of relapse of remitters without drug"),
    0.3,
    "the median time to relapse has a wide interval (MO123)",
  ),
  protection: free(
    "mo_protection",
    "log",
    assumed(
      3,
      "1",
      "esketamine halves the hazard of remitters (MO122)",
      "logarithm of the hazard ratio per share of symptoms that drugs take away",
    ),
    0.5,
    "Daly 2019",
  ),
  strain: assumed(
    1,
    "1",
    "stressful events raise the risk of an episode some two- to threefold (remembered, no source read)",
    "logarithm of the hazard ratio under full stress",
  ),
  falling: assumed(7, "d", "relapse is told by two ratings a week or so apart", "time constant of falling ill again"),
  threshold: assumed(
    1e9,
    "1",
    "a typical person does not relapse at a moment; virtual patients draw theirs from an exponential distribution",
    "cumulated hazard at which this person relapses",
  ),
} as const;

// unbound concentration in brain (nM) 6 h after a single 10 mg of escitalopram, by its kinetics
const sixHoursAfter = (() => {
  const { V, CL, availability, brainRatio, molarMass } = escitalopram;
  const plasma = ((10 * availability.value) / V.value) * Math.exp((-CL.value / V.value) * 6);
  return (1e6 * brainRatio.value * plasma) / molarMass.value;
})();
const occupied = evidence("CD077", "1").value;

/** Occupancy of the serotonin transporter by its inhibitors. */
export const transporter = {
  escitalopram: evidence("CD118", "nM", "affinity of citalopram for the serotonin transporter in vitro"),
  sertraline: evidence("CD120", "nM", "affinity of sertraline for the serotonin transporter in vitro"),
  fluoxetine: derived(
    (1e-6 * evidence("CD119", "nM").value * evidence("CD099", "g/mol").value) / (1 - evidence("CD115", "1").value),
    "mg/L",
    "CD119 as a plasma concentration, by molar mass (CD099) and unbound share (CD115); norfluoxetine as fluoxetine",
    "affinity of fluoxetine for the serotonin transporter in vitro",
  ),
  inBrain: derived(
    (sixHoursAfter * (1 - occupied)) / occupied / evidence("CD118", "nM").value,
    "1",
    "what 64 per cent of occupancy 6 h after 10 mg of escitalopram (CD077) asks of its kinetics and of CD118",
    "affinity in the living brain over that in vitro",
  ),
} as const;
