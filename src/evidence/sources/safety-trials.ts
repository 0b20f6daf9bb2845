import type { Source } from "../../language/index.ts";

/** Benefits and risks of esketamine in TRANSFORM-1 and -2. */
export const benefitRisk2021: Source = {
  key: "benefitRisk2021",
  authors: ["Katz, E. G.", "Hough, D.", "Doherty, T.", "et al."],
  title: "Benefit-risk assessment of esketamine nasal spray vs. placebo in treatment-resistant depression",
  journal: "Clinical Pharmacology and Therapeutics",
  year: 2021,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7894501",
};

/** Blood pressure under esketamine, phases 2 and 3 together. */
export const doherty2021: Source = {
  key: "doherty2021",
  authors: ["Doherty, T.", "Wajs, E.", "Melkote, R.", "et al."],
  title: "Cardiac safety of esketamine nasal spray in treatment-resistant depression: results from the clinical development program",
  journal: "CNS Drugs",
  year: 2020,
  url: "https://teannualconference2015.info/%EF%BB%BFbackground-an-intranasal-formulation-of-esketamine-combined-with-an-dental-antidepressant-is-approved-in-america-and-europe-for-adults-with-treatment-resistant-depression-trd/",
};

/** Course of adverse events of esketamine over sessions. */
export const doherty2023: Source = {
  key: "doherty2023",
  authors: ["Doherty, T.", "et al."],
  title:
    "Longitudinal course of adverse events with esketamine nasal spray: a post hoc analysis of pooled data from phase 3 trials in patients with treatment-resistant depression",
  journal: "Journal of Clinical Psychiatry",
  year: 2023,
  url: "https://dev.psychiatrist.com/jcp/esketamine-nasal-spray-mdd-adverse-events/",
};

/** Adverse events of the two ASPIRE trials together. */
export const fuAspire2021: Source = {
  key: "fuAspire2021",
  authors: ["Fu, D.-J.", "et al."],
  title: "Esketamine nasal spray in patients with active suicidal ideation: pooled adverse events",
  journal: "Journal of Clinical Psychopharmacology",
  year: 2021,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8407443",
};

/** Sleep items under ketamine infusions. */
export const kwasny2023: Source = {
  key: "kwasny2023",
  authors: ["Kwasny, A.", "Cubala, W. J.", "Wlodarczyk, A.", "Pastuszak, K."],
  title: "Self-reported sleep alterations in treatment-resistant depression inpatients following intravenous ketamine",
  year: 2023,
  url: "http://globalauthorid.com/WebPortal/ArticleView?wd=03E459076164F53E38D0241B1ECC6C7370278B145266847D8113071B63A24455",
};

/** Sleep quality under eight ketamine infusions. */
export const psqi2024: Source = {
  key: "psqi2024",
  authors: ["et al."],
  title:
    "Patient-reported outcomes on sleep quality and circadian rhythm during treatment with intravenous ketamine for treatment-resistant depression",
  journal: "Therapeutic Advances in Psychopharmacology",
  year: 2024,
  volume: "14",
  pages: "20451253241231264",
  doi: "10.1177/20451253241231264",
  pmid: "38440104",
};

/** Blood pressure over 684 infusions of ketamine. */
export const rivaPosse2018: Source = {
  key: "rivaPosse2018",
  authors: ["Riva-Posse, P.", "Reiff, C. M.", "Edwards, J. A.", "et al."],
  title: "Blood pressure safety of subanesthetic ketamine for depression: a report on 684 infusions",
  journal: "Journal of Affective Disorders",
  year: 2018,
  volume: "236",
  pages: "291-297",
  doi: "10.1016/j.jad.2018.02.025",
};

/** Blood pressure over ketamine infusions, unipolar and bipolar. */
export const szarmach2020: Source = {
  key: "szarmach2020",
  authors: ["Szarmach, J.", "Cubala, W. J.", "Wlodarczyk, A.", "Galuszko-Wegielnik, M."],
  title: "Metabolic risk factors and cardiovascular safety in ketamine use for treatment resistant depression",
  journal: "Neuropsychiatric Disease and Treatment",
  year: 2020,
  volume: "16",
  pages: "2539-2551",
  doi: "10.2147/NDT.S273287",
  pmid: "33154641",
};

/** Blood pressure after ketamine, pooled. */
export const vankawala2021: Source = {
  key: "vankawala2021",
  authors: ["Vankawala, J.", "Naples, G.", "Avila-Quintero, V. J.", "et al."],
  title: "Meta-analysis: hemodynamic responses to sub-anesthetic doses of ketamine in patients with psychiatric disorders",
  journal: "Frontiers in Psychiatry",
  year: 2021,
  volume: "12",
  pages: "549080",
  doi: "10.3389/fpsyt.2021.549080",
};

/** Blood pressure over 741 infusions of ketamine. */
export const zhouPressure2021: Source = {
  key: "zhouPressure2021",
  authors: ["Zhou, Y.", "Wang, C.", "Lan, X.", "et al."],
  title: "Cardiovascular effects of repeated subanaesthetic ketamine infusion in depression",
  journal: "Journal of Psychopharmacology",
  year: 2021,
  url: "https://www.physiciansweekly.com/cardiovascular-effects-of-repeated-subanaesthetic-ketamine-infusion-in-depression/",
};
