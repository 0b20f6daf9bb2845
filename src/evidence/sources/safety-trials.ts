import type { Source } from "../../language/index.ts";

/** Sleep recordings the night after ketamine. */
export const arousal2024: Source = {
  key: "arousal2024",
  authors: ["et al."],
  title: "The effects of ketamine on sleep arousal in treatment-resistant depression: polysomnography in a crossover trial",
  journal: "Translational Psychiatry",
  year: 2024,
  volume: "14",
  pages: "238",
  doi: "10.1038/s41398-024-02956-2",
};

/** Dissociation at 40 min and the fall of MADRS. */
export const calimanFontes2024: Source = {
  key: "calimanFontes2024",
  authors: ["Caliman-Fontes, A. T.", "Telles, M.", "Guerreiro-Costa, L. N. F.", "et al."],
  title:
    "Does the intensity of dissociation predict antidepressant effects 24 hours after infusion of racemic ketamine and esketamine in treatment-resistant depression? A secondary analysis from a randomized controlled trial",
  journal: "Trends in Psychiatry and Psychotherapy",
  year: 2024,
  doi: "10.47626/2237-6089-2022-0593",
};

/** Adverse events of the two ASPIRE trials together. */
export const canuso2021: Source = {
  key: "canuso2021",
  authors: ["Canuso, C. M.", "Ionescu, D. F.", "Li, X.", "et al."],
  title:
    "Esketamine nasal spray for the rapid reduction of depressive symptoms in major depressive disorder with acute suicidal ideation or behavior",
  journal: "Journal of Clinical Psychopharmacology",
  year: 2021,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8407443",
};

/** Dissociation and the benefit of esketamine in TRANSFORM-2 and SUSTAIN-1. */
export const chen2022: Source = {
  key: "chen2022",
  authors: ["Chen, G.", "Chen, L.", "Zhang, Y.", "et al."],
  title:
    "Relationship between dissociation and antidepressant effects of esketamine nasal spray in patients with treatment-resistant depression",
  journal: "International Journal of Neuropsychopharmacology",
  year: 2022,
  url: "https://www.physiciansweekly.com/relationship-between-dissociation-antidepressant-effects-of-esketamine-nasal-spray-in-trd-patients/",
};

/** Dissociation over six injections of esketamine. */
export const delSant2022: Source = {
  key: "delSant2022",
  authors: ["Del Sant, L. C.", "Sarin, L. M.", "Lucchese, A. C.", "et al."],
  title: "Impact of repeated doses of subcutaneous esketamine on acute dissociative symptoms in treatment-resistant depression",
  journal: "Pharmaceuticals",
  year: 2022,
  volume: "16",
  pages: "31",
  doi: "10.3390/ph16010031",
};

/** Blood pressure under esketamine, phases 2 and 3 together. */
export const doherty2020: Source = {
  key: "doherty2020",
  authors: ["Doherty, T.", "Wajs, E.", "Melkote, R.", "et al."],
  title: "Cardiac safety of esketamine nasal spray in treatment-resistant depression: results from the clinical development program",
  journal: "CNS Drugs",
  year: 2020,
  volume: "34",
  pages: "299-310",
  doi: "10.1007/s40263-020-00699-4",
  pmid: "31994024",
};

/** Dissociation and the benefit of esketamine. */
export const garciaRomeu2025: Source = {
  key: "garciaRomeu2025",
  authors: ["Garcia-Romeu, A.", "et al."],
  title: "Reconsidering dissociation as a predictor of antidepressant efficacy for esketamine",
  journal: "Psychopharmacology",
  year: 2025,
  url: "https://moreblossom.com/papers/reconsidering-dissociation-as-a-predictor-of-antidepressant-efficacy-for-esketam",
};

/** Benefits and risks of esketamine in TRANSFORM-1 and -2. */
export const katz2021: Source = {
  key: "katz2021",
  authors: ["Katz, E. G.", "Hough, D.", "Doherty, T.", "et al."],
  title: "Benefit-risk assessment of esketamine nasal spray vs. placebo in treatment-resistant depression",
  journal: "Clinical Pharmacology and Therapeutics",
  year: 2021,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7894501",
};

/** Sleep items under ketamine infusions. */
export const kwasny2024: Source = {
  key: "kwasny2024",
  authors: ["Kwasny, A.", "Cubala, W. J.", "Wlodarczyk, A.", "Pastuszak, K."],
  title: "Sleep alterations in treatment-resistant depression patients undergoing ketamine treatment",
  journal: "Pharmacological Reports",
  year: 2024,
  pages: "1325-1332",
  doi: "10.1007/s43440-024-00641-1",
};

/** Subjective effects and the response to ketamine, reviewed. */
export const mathai2020: Source = {
  key: "mathai2020",
  authors: ["Mathai, D. S.", "Meyer, M. J.", "Storch, E. A.", "Kosten, T. R."],
  title:
    "The relationship between subjective effects induced by a single dose of ketamine and treatment response in patients with major depressive disorder: a systematic review",
  journal: "Journal of Affective Disorders",
  year: 2020,
  url: "https://moreblossom.com/papers/the-relationship-between-subjective-effects-induced-by-a-single-dose-of-ketamine",
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

/** Sleep as a mediator of the effect of ketamine. */
export const rodrigues2022: Source = {
  key: "rodrigues2022",
  authors: ["Rodrigues, N. B.", "McIntyre, R. S.", "Lipsitz, O.", "et al."],
  title:
    "Do sleep changes mediate the anti-depressive and anti-suicidal response of intravenous ketamine in treatment-resistant depression?",
  journal: "Journal of Sleep Research",
  year: 2022,
  volume: "31",
  pages: "e13400",
  pmid: "34137095",
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

/** Safety of 205 ketamine infusions. */
export const wan2015: Source = {
  key: "wan2015",
  authors: ["Wan, L.-B.", "Levitch, C. F.", "Perez, A. M.", "et al."],
  title: "Ketamine safety and tolerability in clinical trials for treatment-resistant depression",
  journal: "Journal of Clinical Psychiatry",
  year: 2015,
  url: "https://www.psychiatryadvisor.com/home/topics/mood-disorders/ketamine-shows-promise-for-treatment-resistant-depression/",
};

/** Course of adverse events of esketamine over sessions. */
export const williamson2022: Source = {
  key: "williamson2022",
  authors: ["Williamson, D. J.", "Gogate, J. P.", "Kern Sliwa, J. K.", "et al."],
  title:
    "Longitudinal course of adverse events with esketamine nasal spray: a post hoc analysis of pooled data from phase 3 trials in patients with treatment-resistant depression",
  journal: "Journal of Clinical Psychiatry",
  year: 2022,
  url: "https://dev.psychiatrist.com/jcp/esketamine-nasal-spray-mdd-adverse-events/",
};

/** Sleep quality under eight ketamine infusions. */
export const yan2024: Source = {
  key: "yan2024",
  authors: ["Yan, R.", "Marshall, T.", "Khullar, A.", "et al."],
  title:
    "Patient-reported outcomes on sleep quality and circadian rhythm during treatment with intravenous ketamine for treatment-resistant depression",
  journal: "Therapeutic Advances in Psychopharmacology",
  year: 2024,
  volume: "14",
  pages: "20451253241231264",
  doi: "10.1177/20451253241231264",
  pmid: "38440104",
};

/** Blood pressure over 741 infusions of ketamine. */
export const zhouPressure2021: Source = {
  key: "zhouPressure2021",
  authors: ["Zhou, Y.", "et al."],
  title: "Cardiovascular effects of repeated subanaesthetic ketamine infusion in depression",
  journal: "Journal of Psychopharmacology",
  year: 2021,
  url: "https://www.physiciansweekly.com/cardiovascular-effects-of-repeated-subanaesthetic-ketamine-infusion-in-depression/",
};
