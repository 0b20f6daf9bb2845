import { scales as quantities } from "../../evidence/quantities/mood.ts";
import { max, min, model, v } from "../../language/index.ts";

/**
 * What raters and questionnaires would find, without their errors: each scale falls by the same share of its own score before
 * treatment, between its floor and its ceiling. One improvement for all scales is an assumption that trials of anxiety, trauma
 * and sleep test.
 */
export const ratingScales = model(import.meta.url, {
  about: "scores on the rating scales of mood, anxiety, trauma, sleep and suicidal thoughts",
  time: "h",
  state: {},
  input: { improvement: v("1", "improvement of this person") },
  param: quantities,
  output: {
    madrs: v("1", "MADRS, 0 to 60"),
    hamd17: v("1", "HAM-D17, 0 to 52"),
    hama: v("1", "HAM-A, 0 to 56"),
    caps5: v("1", "CAPS-5, 0 to 80"),
    pcl5: v("1", "PCL-5, 0 to 80"),
    isi: v("1", "ISI, 0 to 28"),
    suicidality: v("1", "suicidal thoughts, MADRS item 10, 0 to 6"),
  },
  equations(_state, { improvement }, p) {
    const left = 1 - improvement;
    return {
      ddt: {},
      out: {
        madrs: between(p.madrs * left, 60),
        hamd17: between((p.madrs / p.perHamd) * left, 52),
        hama: between(p.hama * left, 56),
        caps5: between(p.caps5 * left, 80),
        pcl5: between(p.pcl5 * left, 80),
        isi: between(p.isi * left, 28),
        suicidality: between(p.suicidality * left, 6),
      },
    };
  },
});

/** A score within its scale, which begins at 0. */
export const between = (score: number, most: number): number => max(0, min(most, score));
