import { assumed, derived } from "../../language/index.ts";
import { estimated } from "../estimate.ts";
import { evidence } from "../table.ts";

const fit = "pharmacokinetics";

/** Depots: how fast and how completely each site of a dose is emptied. */
export const absorption = {
  intramuscularFraction: evidence("PK292", "1", "share of an intramuscular dose absorbed"),
  intramuscularRate: assumed(
    6,
    "1/h",
    "a small lipophilic base leaves muscle within minutes; no adult rate constant was found",
    "absorption rate from muscle",
  ),
  subcutaneousFraction: assumed(1, "1", "near complete; no adult figure found", "share of a subcutaneous dose absorbed"),
  subcutaneousRate: assumed(2, "1/h", "slower than muscle; no adult rate constant was found", "absorption rate from subcutis"),
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
  sublingualFraction: estimated(
    fit,
    "sublingual.fraction",
    "logit",
    evidence("PK019", "1", "mucosal share of a sublingual dose"),
    0.5,
    "simons2022 for a film, which stays longer than a wafer",
  ),
  sublingualRate: evidence("PK021", "1/h", "absorption rate from under the tongue, taken as that of a film"),
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
    "the lower rectum drains past the liver; the share that does is not known",
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
