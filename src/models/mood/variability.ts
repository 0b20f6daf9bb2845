import { responsivenessSpread, severitySpread } from "../../evidence/quantities/mood.ts";
import { assumed } from "../../language/index.ts";
import type { Variability } from "../pharmacokinetics/variability.ts";

/** Between-subject variability of symptoms: how ill people are, how they respond, and when they would relapse. */
export const moodVariability: readonly Variability[] = [
  { name: "responsiveness", affects: ["mood.severity.responsiveness"], distribution: "normal", sd: responsivenessSpread },
  {
    name: "severity",
    affects: ["madrs", "hama", "caps5", "pcl5", "isi", "suicidality"].map((scale) => `mood.scales.${scale}`),
    distribution: "lognormal",
    sd: severitySpread,
  },
  {
    name: "relapse",
    affects: ["mood.consolidation.threshold"],
    distribution: "exponential",
    sd: assumed(1, "1", "a hazard cumulates to an exponential draw of mean 1 when the event comes", "mean of the exponential distribution"),
  },
];
