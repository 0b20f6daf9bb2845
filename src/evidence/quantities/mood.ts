import { assumed, derived, type Quantity } from "../../language/index.ts";
import { estimated, type Scale } from "../estimate.ts";
import { evidence } from "../table.ts";

const fit = "mood";
const free = (id: string, scale: Scale, value: Quantity, sd: number, why: string): Quantity => estimated(fit, id, scale, value, sd, why);

/** The quick lift of mood by reward neurons that the habenula releases. */
export const fastArm = {
  onset: assumed(
    1,
    "h",
    "relief is measured within 2 to 4 h (An 2021), from 40 min on (Kishimoto 2016)",
    "time constant with which mood follows up",
  ),
  lasting: free(
    "mo_fast_lasting",
    "log",
    assumed(
      24,
      "h",
      "between lanicemine, whose benefit ends within hours, and ketamine, whose benefit lasts days",
      "time constant with which mood follows down",
    ),
    0.7,
    "hours to days",
  ),
  share: free(
    "mo_fast_share",
    "logit",
    assumed(
      0.7,
      "1",
      "reward is the larger part of what depression takes",
      "share of symptoms that fully released reward neurons take away",
    ),
    1,
    "nothing is measured between reward neurons and rating scales",
  ),
} as const;

/** The slower lift by synapses that have matured. */
export const slowArm = {
  half: free(
    "mo_slow_half",
    "log",
    assumed(0.3, "1", "what one infusion gives at its height (latent in people)", "matured protein that gives half the lift"),
    1,
    "nothing is measured between synaptic protein and mood in people",
  ),
  lasting: free(
    "mo_slow_lasting",
    "log",
    assumed(3, "d", "no longer superior after 10 to 12 days (Kishimoto 2016)", "time constant with which mood follows synapses"),
    0.6,
    "days (Kishimoto 2016, Han 2016)",
  ),
  share: free(
    "mo_slow_share",
    "logit",
    assumed(0.5, "1", "half of the symptoms is a response", "share of symptoms that fully restored synapses take away"),
    1,
    "nothing is measured between synapses and rating scales",
  ),
} as const;

/** What people expect of a treatment, what care does, and how blinding breaks. */
export const expectancy = {
  largest: free(
    "mo_expectancy",
    "logit",
    assumed(
      0.35,
      "1",
      "midazolam takes a quarter of the score away, open care a third",
      "share of symptoms that full belief under care takes away",
    ),
    0.6,
    "arms without an active drug improve by a tenth to nearly a half",
  ),
  prior: assumed(
    0.5,
    "1",
    "participants of a blinded trial with two arms; 1 in open treatment",
    "belief before the first session that one gets the treatment",
  ),
  known: assumed(
    0,
    "1",
    "no other treatment is known to be given; 1 where a new antidepressant is begun in the open",
    "belief in a further treatment given in the open",
  ),
  unblinding: assumed(1, "1", "what people feel tells them what they got; 0 under anaesthesia", "how far belief follows what is felt"),
  half: free(
    "mo_telling",
    "log",
    assumed(
      5,
      "1",
      "a placebo gives up to 4 points of CADSS, ketamine some twenty",
      "dissociation (points of CADSS) that halves remaining doubt",
    ),
    0.5,
    "above what placebo gives (4 points), below what ketamine gives",
  ),
  sedationTells: assumed(
    1,
    "1",
    "drowsiness is a sign too, and the reason why midazolam is chosen as control",
    "points of dissociation that full sedation tells as much as, over `half`",
  ),
  disappointment: free(
    "mo_disappointment",
    "logit",
    assumed(0.5, "1", "saline controls improve by a third of what midazolam controls do", "share of belief lost when nothing is felt"),
    1,
    "one per cent respond to saline, 18 to 28 per cent to midazolam (Wilkinson 2019)",
  ),
  feeling: assumed(0.25, "h", "short against a session", "time in which a sensation becomes known"),
  build: free(
    "mo_course",
    "log",
    assumed(
      336,
      "h",
      "61.6 per cent of the improvement under placebo tablets comes in the first two weeks (MO022)",
      "time constant of a course of tablets",
    ),
    0.5,
    "Posternak 2005; days to weeks",
  ),
  onset: assumed(1, "h", "controls improve within 2 h (Daly 2018)", "time constant with which care acts in a session"),
  lasting: free(
    "mo_care_lasting",
    "log",
    assumed(
      336,
      "h",
      "controls with two or three sessions a week hold what they gained; with one, days to weeks are printed",
      "time constant with which a session fades",
    ),
    0.7,
    "days to weeks",
  ),
} as const;

/** MADRS before treatment, between that of infusion trials and that of nasal spray. */
const usualMadrs = 33;

/** How shares of symptoms add up, for whom. */
export const severity = {
  healthy: derived(
    evidence("MO160", "1").value / usualMadrs,
    "1",
    "MADRS of healthy people (MO160) over the usual score before treatment; the same share on every scale",
    "share of the score before treatment that healthy people have too",
  ),
  responsiveness: assumed(
    0,
    "1",
    "the typical person; virtual patients draw theirs",
    "logit of improvement against that of the typical person",
  ),
  resistance: assumed(0, "1", "no failed treatments; 1 in treatment-resistant depression", "treatment resistance"),
  resisted: assumed(
    0.5,
    "1",
    "remission falls from a third to a seventh of patients after two failed antidepressants (remembered, STAR*D)",
    "share of the effect of serotonin reuptake inhibitors lost in resistant depression",
  ),
  perDeviation: assumed(
    0.18,
    "1",
    "scores before treatment have an SD of some 6 points around 33",
    "share of symptoms in one SD between people",
  ),
} as const;

/** Spread of responsiveness between people. */
export const responsivenessSpread = free(
  "mo_spread",
  "log",
  assumed(
    1.3,
    "1",
    "64 and 28 per cent respond where means fall by half and by a quarter (Murrough 2013)",
    "SD of responsiveness between people",
  ),
  0.3,
  "response rates against mean changes (Murrough 2013, TRANSFORM-2)",
);

const baseline = (value: number, why: string, scale: string): Quantity => assumed(value, "1", why, `${scale} before treatment`);
/** Scores before treatment, and the least and greatest that the scales allow. */
export const scales = {
  madrs: baseline(usualMadrs, "between the 32 of Murrough 2013 and the 37 of the esketamine trials", "MADRS"),
  perHamd: evidence("MO087", "1", "MADRS over HAMD-17, as a factor"),
  hama: baseline(20, "people with depression and anxious distress; HAM-A above 17 is mild to moderate", "HAM-A"),
  caps5: baseline(42, "people with chronic post-traumatic stress in trials of ketamine", "CAPS-5"),
  pcl5: baseline(46, "people with chronic post-traumatic stress in trials of ketamine", "PCL-5"),
  isi: baseline(15, "clinical insomnia of moderate degree begins here", "ISI"),
  suicidality: baseline(4, "MADRS item 10 of people with suicidal thoughts, 0 to 6", "suicidality"),
} as const;

/** Spread of severity before treatment between people of one trial. */
export const severitySpread = derived(
  0.17,
  "1",
  "MADRS before treatment has an SD of 5.6 to 6 points around 32 to 37 in trials (trial-arms.csv)",
  "log-scale SD of scores before treatment",
);
