import { absorption as values } from "../../evidence/quantities/absorption.ts";
import { min, model, v } from "../../language/index.ts";

/**
 * From the site of a dose to blood. Each site is a first-order depot; what a mucosa does not take up is swallowed, and
 * what is swallowed reaches the gut wall, where the first pass begins.
 */
export const absorption = model(import.meta.url, {
  about: "muscle, subcutis, nose, mouth and rectum as first-order depots; the unabsorbed part of a mucosal dose is swallowed",
  time: "h",
  state: {
    muscle: v("mg", "amount at the intramuscular site"),
    subcutis: v("mg", "amount at the subcutaneous site"),
    nose: v("mg", "amount on the nasal mucosa"),
    wafer: v("mg", "amount under the tongue"),
    film: v("mg", "amount still in the film"),
    mucosa: v("mg", "amount in the oral mucosa"),
    rectum: v("mg", "amount in the rectum"),
    throat: v("mg", "amount on its way to the stomach"),
    stomach: v("mg", "amount in the stomach"),
    gut: v("mg", "amount in the gut lumen"),
  },
  input: {
    im: v("mg/h", "intramuscular dose rate"),
    sc: v("mg/h", "subcutaneous dose rate"),
    intranasal: v("mg/h", "nasal dose rate, first device"),
    intranasalRepeat: v("mg/h", "nasal dose rate, later devices of one session"),
    sublingual: v("mg/h", "sublingual dose rate"),
    buccal: v("mg/h", "oral film dose rate"),
    oral: v("mg/h", "swallowed dose rate"),
    rectal: v("mg/h", "rectal dose rate"),
    nasalFactor: v("1", "nasal uptake relative to usual", 1),
  },
  param: values,
  output: {
    direct: v("mg/h", "rate of entry into the systemic circulation"),
    swallowed: v("mg/h", "rate of entry into the gut wall"),
    lost: v("mg/h", "rate at which a dose is not absorbed"),
  },
  equations(
    { muscle, subcutis, nose, wafer, film, mucosa, rectum, throat, stomach, gut },
    { im, sc, intranasal, intranasalRepeat, sublingual, buccal, oral, rectal, nasalFactor },
    p,
  ) {
    const taken = min(p.nasalFraction * nasalFactor, 1) * (intranasal + p.repeatFactor * intranasalRepeat);
    const rejected = intranasal + intranasalRepeat - taken;
    const released = p.filmRelease * film;
    return {
      ddt: {
        muscle: p.intramuscularFraction * im - p.intramuscularRate * muscle,
        subcutis: p.subcutaneousFraction * sc - p.subcutaneousRate * subcutis,
        nose: taken - p.nasalRate * nose,
        wafer: sublingual - p.sublingualRate * wafer,
        film: buccal - released,
        mucosa: p.filmFraction * released - p.filmRate * mucosa,
        rectum: rectal - p.rectalRate * rectum,
        throat: rejected - p.swallowRate * throat,
        stomach:
          oral +
          p.swallowRate * throat +
          (1 - p.sublingualFraction) * p.sublingualRate * wafer +
          (1 - p.filmFraction) * released -
          p.emptyingRate * stomach,
        gut: p.emptyingRate * stomach - p.gutRate * gut,
      },
      out: {
        direct:
          p.intramuscularRate * muscle +
          p.subcutaneousRate * subcutis +
          p.nasalRate * nose +
          p.sublingualFraction * p.sublingualRate * wafer +
          p.filmRate * mucosa +
          p.rectalBypass * p.rectalRate * rectum,
        swallowed: p.gutRate * gut + (1 - p.rectalBypass) * p.rectalRate * rectum,
        lost: (1 - p.intramuscularFraction) * im + (1 - p.subcutaneousFraction) * sc,
      },
    };
  },
  conserve: {
    drug: {
      about: "drug at the sites of absorption",
      amount: ({ muscle, subcutis, nose, wafer, film, mucosa, rectum, throat, stomach, gut }) =>
        muscle + subcutis + nose + wafer + film + mucosa + rectum + throat + stomach + gut,
      inflow: (
        { muscle, subcutis, nose, wafer, mucosa, rectum, gut },
        { im, sc, intranasal, intranasalRepeat, sublingual, buccal, oral, rectal },
        p,
      ) =>
        p.intramuscularFraction * im +
        p.subcutaneousFraction * sc +
        (intranasal + intranasalRepeat + sublingual + buccal + oral + rectal) -
        (p.intramuscularRate * muscle + p.subcutaneousRate * subcutis + p.nasalRate * nose) -
        (p.sublingualFraction * p.sublingualRate * wafer + p.filmRate * mucosa + p.rectalRate * rectum + p.gutRate * gut),
    },
  },
});
