import { assumed, derived } from "../../language/index.ts";
import { estimated } from "../estimate.ts";
import { evidence } from "../table.ts";

const fit = "pharmacokinetics";

/** Depots: how fast and how completely each site of a dose is emptied. */
export const absorption = {
  intramuscularFraction: evidence("PK292", "1", "share of an intramuscular dose absorbed"),
  intramuscularRate: assumed(6, "1/h", "gives the peak of 5 to 22 min that PK293 and PK295 report", "absorption rate from muscle"),
  subcutaneousFraction: assumed(1, "1", "near complete; no adult figure found", "share of a subcutaneous dose absorbed"),
  subcutaneousRate: assumed(2, "1/h", "peak at 15 to 30 min in clinical reports; no adult figure found", "absorption rate from subcutis"),
  nasalFraction: estimated(
    fit,
    "nasal.fraction",
    "logit",
    evidence("PK063", "1", "share of the first nasal device absorbed through the mucosa"),
    0.4,
    "perezruixo2021, whose clearance is 28 % higher, so that the share that goes with other clearances may differ",
  ),
  repeatFactor: evidence("PK064", "1", "mucosal share of later devices relative to the first"),
  nasalRate: estimated(fit, "nasal.rate", "log", evidence("PK065", "1/h", "absorption rate from the nose"), 0.4, "perezruixo2021"),
  swallowRate: derived(
    2 / 0.53,
    "1/h",
    "mean delay of a zero-order input of 0.53 h (PK066) is half of it",
    "rate of swallowing what the nose rejects",
  ),
  sublingualFraction: assumed(
    0.16,
    "1",
    "mucosal share that gives a total near 31 % when the rest is swallowed (PK251, PK258)",
    "mucosal share of a sublingual dose",
  ),
  sublingualRate: assumed(1.5, "1/h", "gives a peak near 0.75 h (PK247)", "rate of loss of a sublingual dose from the mouth"),
  filmRelease: derived(
    2 / (13.1 / 60),
    "1/h",
    "mean delay of a zero-order input of 13.1 min (PK020) is half of it",
    "release rate of the oral film",
  ),
  filmFraction: estimated(
    fit,
    "film.fraction",
    "logit",
    evidence("PK019", "1", "mucosal share of a film dose"),
    0.2,
    "simons2022, who let no swallowed ketamine escape the first pass",
  ),
  filmRate: evidence("PK021", "1/h", "absorption rate from the oral mucosa"),
  rectalRate: estimated(
    fit,
    "gut.rectalRate",
    "log",
    assumed(1.5, "1/h", "as the gut", "absorption rate from the rectum"),
    0.5,
    "no adult figure found",
  ),
  rectalBypass: assumed(
    0.2,
    "1",
    "the lower rectum drains past the liver; total near 30 % (PK259)",
    "share of a rectal dose that bypasses the liver",
  ),
  emptyingRate: derived(2 / 0.32, "1/h", "mean delay of a zero-order input of 0.32 h (PK068) is half of it", "gastric emptying rate"),
  gutRate: estimated(
    fit,
    "gut.rate",
    "log",
    evidence("PK067", "1/h", "absorption rate from the gut"),
    0.4,
    "perezruixo2021 found 0.97 to 1.45 per hour, simons2022 2.9",
  ),
} as const;
