import { assumed, derived, type Quantity } from "../../language/index.ts";
import { evidence } from "../table.ts";
import { trials } from "../trials.ts";
import { scales } from "./mood.ts";

/** A rating scale: its greatest score (the least is 0; scores are whole numbers), and what a single rating is off by. */
export interface Rating {
  readonly most: number;
  readonly error: Quantity;
}

/** Agreement of two raters on a total score: of structured interviews (MADRS), and of 409 articles (Hamilton's scale). */
const structured = evidence("MO095", "1").value;
const usual = evidence("MO091", "1").value;

/** SD of MADRS scores between people who have been treated, the most mixed group that is printed (Takahashi 2021, placebo, day 28). */
const spread = (() => {
  const found = trials().outcomes.find(({ id }) => id === "T31ps")?.spread?.value;
  if (typeof found !== "number") throw new RangeError("row T31ps of trials.csv has no SD; the error of ratings rests on it");
  return found;
})();

/** The SD that disagreement of raters leaves in scores that spread by `sd`: reliability is the share of variance that is not error. */
const disagreement = (sd: number, agreement: number): number => sd * Math.sqrt(1 - agreement);
const what = "SD of a single rating's error";
/** Scales of which no agreement is at hand: as Hamilton's, at a spread that is the same share of the usual score. */
const like = (before: Quantity): Quantity =>
  assumed(
    disagreement((before.value * spread) / scales.madrs.value, usual),
    "1",
    "raters agree as on Hamilton's scale (MO091), and scores spread as those of MADRS in proportion to the score before treatment",
    what,
  );

/** How finely each scale of the model is rated. */
export const ratings: Readonly<Record<string, Rating>> = {
  madrs: {
    most: 60,
    error: derived(disagreement(spread, structured), "1", "agreement of raters (MO095) on scores that spread by 11 points (T31ps)", what),
  },
  hamd17: {
    most: 52,
    error: derived(
      disagreement(spread / scales.perHamd.value, usual),
      "1",
      "agreement of raters (MO091) on scores that spread as T31ps",
      what,
    ),
  },
  hama: { most: 56, error: like(scales.hama) },
  caps5: { most: 80, error: like(scales.caps5) },
  pcl5: { most: 80, error: like(scales.pcl5) },
  isi: { most: 28, error: like(scales.isi) },
  suicidality: { most: 6, error: like(scales.suicidality) },
};
