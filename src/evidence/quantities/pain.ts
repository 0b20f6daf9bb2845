import { assumed, derived, inUnit } from "../../language/index.ts";
import { evidence } from "../table.ts";

const molarMass = 237.73;
const sensationC50 = evidence("PAI14", "nmol/mL");
const highC50 = evidence("PAI15", "nmol/mL");
const alone = evidence("PAI11", "cm");
const opposed = evidence("PAI12", "cm");

/** Acute relief of pain: S-ketamine at its effect site. R-ketamine adds nothing (olofsen2022). */
export const acuteAnalgesia = {
  C50: derived(
    sensationC50.value * molarMass,
    "ng/mL",
    "PAI14, the middle of three pain tests, times the molar mass of ketamine",
    "concentration of S-ketamine that halves acute pain",
  ),
  halfTime: inUnit(evidence("PAI13", "min", "blood-effect-site half-life, pain"), "h"),
  opposition: assumed(
    0,
    "1",
    "off: sigtermans2009 and simons2022part2 (PAI50) find no effect of norketamine; 1 lets it oppose, as in olofsen2012",
    "whether norketamine opposes relief",
  ),
  C100: derived(
    50 / (alone.value / (alone.value + opposed.value) - 1),
    "ng/mL",
    "makes 50 ng/mL of norketamine take from 100 ng/mL of ketamine what PAI12 takes from PAI11, in the form of simons2024",
    "concentration of norketamine that doubles the C50",
  ),
} as const;

/** The drug high that comes with it. */
export const drugHigh = {
  C50: derived(
    highC50.value * molarMass,
    "ng/mL",
    "PAI15 times the molar mass of ketamine",
    "concentration of S-ketamine that gives half of the largest drug high",
  ),
  halfTime: inUnit(evidence("PK527", "min", "blood-effect-site half-life, mean over endpoints"), "h"),
  largest: assumed(10, "1", "the scale ends there", "largest drug high, on a scale of 0 to 10"),
} as const;

/** Wind-up: repeated stimuli that sum in the dorsal horn through NMDA receptors. */
export const windUp = {
  stimuli: assumed(15, "1", "as many as guirimand2000 gave, one per second", "stimuli in a series"),
  summation: assumed(
    0.073,
    "1",
    "makes 15 stimuli raise the response threefold without a drug; the abstract of guirimand2000 gives no size",
    "rise of the response per stimulus, all NMDA receptors free",
  ),
  thresholdShare: assumed(
    0,
    "1",
    "thresholds stay (PAI17b, PAI35b, PAI37, PAI40b): one stimulus passes without NMDA receptors",
    "rise of the pain threshold per blocked share of receptors",
  ),
} as const;

/** Relief of chronic pain that builds and fades over days: a mechanism of its own, with its own scale of concentration. */
export const chronicRelief = {
  C50: evidence("PAI01", "ng/mL", "concentration of S-ketamine, slowly averaged, that gives half of the lasting relief"),
  halfTime: inUnit(evidence("PAI02", "d", "half-life of onset and offset"), "h"),
} as const;

const renalColic = evidence("PAI51", "mm");
const [sciaticaLeft, sciaticaBefore] = [evidence("PAI52", "mm"), evidence("PAI53", "mm")];

/** What a session brings acute pain without a drug. */
export const shamRelief = {
  largest: derived(
    (renalColic.value / sciaticaBefore.value + 1 - sciaticaLeft.value / sciaticaBefore.value) / 2,
    "1",
    "mean of two saline arms in emergency rooms: PAI51, whose baseline was not seen and is taken for PAI53, and PAI52 from PAI53",
    "share of acute pain that goes in a session without a drug",
  ),
  onset: assumed(0.15, "h", "both trials read pain half an hour later, by when it is complete", "time in which a session acts"),
  lasting: assumed(4, "h", "neither arm was followed beyond half an hour without rescue", "time in which that fades after a session"),
} as const;

/** Pain of the person, on the numerical scale of 0 to 10. */
export const painScore = {
  chronic: assumed(0, "1", "no chronic pain unless one is asked for", "chronic pain without treatment, NRS 0 to 10"),
  acute: assumed(0, "1", "no acute pain unless one is asked for", "acute pain without treatment, NRS 0 to 10"),
  placebo: assumed(
    0,
    "1",
    "a switch: 0 leaves the drug's own part, 1 adds what a sham does, as in a trial",
    "whether what a sham infusion or a session does counts",
  ),
  chance: evidence("PAI03", "1", "chance of lasting relief, ketamine"),
  shamChance: evidence("PAI04", "1", "chance of lasting relief, sham"),
} as const;
