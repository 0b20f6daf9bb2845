import type { Source } from "../../language/index.ts";

/** MADRS and HAMD compared by item response theory. */
export const carmody2006: Source = {
  key: "carmody2006",
  authors: ["Carmody, T. J.", "Rush, A. J.", "Bernstein, I.", "et al."],
  title: "The Montgomery Asberg and the Hamilton ratings of depression: a comparison of measures",
  journal: "European Neuropsychopharmacology",
  year: 2006,
  volume: "16",
  pages: "601-611",
  doi: "10.1016/j.euroneuro.2006.04.008",
  pmid: "16769204",
};

/** Full report of the ANTLER trial. */
export const duffy2021: Source = {
  key: "duffy2021",
  authors: ["Duffy, L.", "Clarke, C. S.", "Lewis, G.", "et al."],
  title: "Antidepressant medication to prevent depression relapse in primary care: the ANTLER RCT",
  journal: "Health Technology Assessment",
  year: 2021,
  volume: "25",
  pages: "69",
  url: "https://www.ncbi.nlm.nih.gov/books/NBK575489/",
};

/** Relapse on and off antidepressants. */
export const geddes2003: Source = {
  key: "geddes2003",
  authors: ["Geddes, J. R.", "Carney, S. M.", "Davies, C.", "et al."],
  title: "Relapse prevention with antidepressant drug treatment in depressive disorders: a systematic review",
  journal: "Lancet",
  year: 2003,
  volume: "361",
  pages: "653-661",
  doi: "10.1016/S0140-6736(03)12599-8",
  pmid: "12606176",
};

/** Weibull and linear model of the placebo course. */
export const gomeni2007: Source = {
  key: "gomeni2007",
  authors: ["Gomeni, R.", "Merlo-Pich, E."],
  title:
    "Bayesian modelling and ROC analysis to predict placebo responders using clinical score measured in the initial weeks of treatment in depression trials",
  journal: "British Journal of Clinical Pharmacology",
  year: 2007,
  url: "https://discovery.researcher.life/article/bayesian-modelling-and-roc-analysis-to-predict-placebo-responders-using-clinical-score-measured-in-the-initial-weeks-of-treatment-in-depression-trials/a38e21cbfb6d3855bc4b83402cb1b641",
};

/** Trajectories on duloxetine, SSRIs and placebo. */
export const gueorguieva2011: Source = {
  key: "gueorguieva2011",
  authors: ["Gueorguieva, R.", "Mallinckrodt, C.", "Krystal, J. H."],
  title: "Trajectories of depression severity in clinical trials of duloxetine: insights into antidepressant and placebo responses",
  journal: "Archives of General Psychiatry",
  year: 2011,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3339151",
};

/** Antidepressants against placebo on two scales. */
export const hengartner2020: Source = {
  key: "hengartner2020",
  authors: ["Hengartner, M. P.", "Jakobsen, J. C.", "Sorensen, A.", "Ploderl, M."],
  title:
    "Efficacy of new-generation antidepressants assessed with the Montgomery-Asberg Depression Rating Scale, the gold standard clinician rating scale: a meta-analysis of randomised placebo-controlled trials",
  journal: "PLoS ONE",
  year: 2020,
  volume: "15",
  pages: "e0229381",
  doi: "10.1371/journal.pone.0229381",
  pmid: "32101579",
};

/** Largest effect that a placebo-controlled trial can show. */
export const hieronymus2021: Source = {
  key: "hieronymus2021",
  authors: ["Hieronymus, F.", "Lisinski, A.", "Hieronymus, M.", "et al."],
  title: "Determining maximal achievable effect sizes of antidepressant therapies in placebo-controlled trials",
  journal: "Acta Psychiatrica Scandinavica",
  year: 2021,
  url: "https://biomed.reviewer.ly/app/publication/3496396f-2e3f-49a5-a570-4b5e50109fd8",
};

/** Reliability of MADRS and HAMD with a structured interview. */
export const iannuzzo2006: Source = {
  key: "iannuzzo2006",
  authors: ["Iannuzzo, R. W.", "Jaeger, J.", "Goldberg, J. F.", "Kafantaris, V.", "Sublette, M. E."],
  title: "Development and reliability of the HAM-D/MADRS interview: an integrated depression symptom rating scale",
  journal: "Psychiatry Research",
  year: 2006,
  volume: "145",
  pages: "21-37",
  doi: "10.1016/j.psychres.2005.10.009",
};

/** SSRIs against placebo, 131 trials. */
export const jakobsen2017: Source = {
  key: "jakobsen2017",
  authors: ["Jakobsen, J. C.", "et al."],
  title:
    "Selective serotonin reuptake inhibitors versus placebo in patients with major depressive disorder: a systematic review with meta-analysis and trial sequential analysis",
  journal: "BMC Psychiatry",
  year: 2017,
  doi: "10.1186/s12888-016-1173-2",
};

/** Relapse on and off antidepressants, by class of drug. */
export const kato2021: Source = {
  key: "kato2021",
  authors: ["Kato, M.", "Hori, H.", "Inoue, T.", "et al."],
  title:
    "Discontinuation of antidepressants after remission with antidepressant medication in major depressive disorder: a systematic review and meta-analysis",
  journal: "Molecular Psychiatry",
  year: 2021,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7815511",
};

/** Linking of HAMD to MADRS. */
export const leucht2018: Source = {
  key: "leucht2018",
  authors: ["Leucht, S.", "Fennema, H.", "Engel, R. R.", "et al."],
  title: "Translating the HAM-D into the MADRS and vice versa with equipercentile linking",
  journal: "Journal of Affective Disorders",
  year: 2018,
  pmid: "29031182",
};

/** Relapse after stopping long-term antidepressants (ANTLER). */
export const lewis2021: Source = {
  key: "lewis2021",
  authors: ["Lewis, G.", "Marston, L.", "Duffy, L.", "et al."],
  title: "Maintenance or discontinuation of antidepressants in primary care",
  journal: "New England Journal of Medicine",
  year: 2021,
  volume: "385",
  pages: "1257-1267",
  doi: "10.1056/NEJMoa2106356",
};

/** What predicts the response to ketamine. */
export const niciu2014: Source = {
  key: "niciu2014",
  authors: ["Niciu, M. J.", "Luckenbaugh, D. A.", "Ionescu, D. F.", "et al."],
  title: "Clinical predictors of ketamine response in treatment-resistant major depression",
  journal: "Journal of Clinical Psychiatry",
  year: 2014,
  volume: "75",
  pages: "e417-e423",
  doi: "10.4088/JCP.13m08698",
  pmid: "24922494",
};

/** Family history of alcohol dependence and ketamine. */
export const phelps2009: Source = {
  key: "phelps2009",
  authors: ["Phelps, L. E.", "Brutsche, N.", "Moral, J. R.", "et al."],
  title: "Family history of alcohol dependence and initial antidepressant response to an NMDA antagonist",
  journal: "Biological Psychiatry",
  year: 2009,
  volume: "65",
  pages: "181-184",
  doi: "10.1016/j.biopsych.2008.09.029",
  pmid: "18996507",
};

/** Untreated short course of depression. */
export const posternak2005: Source = {
  key: "posternak2005",
  authors: ["Posternak, M. A.", "Zimmerman, M."],
  title: "Is there a delay in the antidepressant effect? A meta-analysis",
  journal: "Journal of Clinical Psychiatry",
  year: 2005,
  volume: "66",
  pages: "148-158",
  url: "https://www.psychiatrist.com/jcp/depression/is-delay-antidepressant-effect-meta-analysis/",
};

export const posternak2001: Source = {
  key: "posternak2001",
  authors: ["Posternak, M. A.", "Miller, I."],
  title: "Untreated short-term course of major depression: a meta-analysis of outcomes from studies using wait-list control groups",
  journal: "Journal of Affective Disorders",
  year: 2001,
  volume: "66",
  pages: "139-146",
  doi: "10.1016/S0165-0327(00)00304-9",
  pmid: "11578666",
};

/** Improvement on a wait-list. */
export const rutherford2012: Source = {
  key: "rutherford2012",
  authors: ["Rutherford, B. R.", "Mori, S.", "Sneed, J. R.", "Pimontel, M. A.", "Roose, S. P."],
  title: "Contribution of spontaneous improvement to placebo response in depression: a meta-analytic review",
  journal: "Journal of Psychiatric Research",
  year: 2012,
  doi: "10.1016/j.jpsychires.2012.02.008",
};

/** Worsening when placebo becomes possible. */
export const rutherford2014: Source = {
  key: "rutherford2014",
  authors: ["Rutherford, B. R.", "Wall, M. M.", "Glass, A.", "Stewart, J. W."],
  title: "The role of patient expectancy in placebo and nocebo effects in antidepressant trials",
  journal: "Journal of Clinical Psychiatry",
  year: 2014,
  volume: "75",
  pages: "1040-1046",
  doi: "10.4088/JCP.13m08797",
  pmid: "25006812",
};

/** Open against placebo-controlled citalopram: expectancy as a mediator. */
export const rutherford2017: Source = {
  key: "rutherford2017",
  authors: ["Rutherford, B. R.", "Wall, M. M.", "Brown, P. J.", "et al."],
  title: "Patient expectancy as a mediator of placebo effects in antidepressant clinical trials",
  journal: "American Journal of Psychiatry",
  year: 2017,
  volume: "174",
  pages: "135-142",
  doi: "10.1176/appi.ajp.2016.16020225",
  pmid: "27609242",
};

/** Distribution of improvement in 232 trials of antidepressants. */
export const stone2022: Source = {
  key: "stone2022",
  authors: ["Stone, M. B.", "Yaseen, Z. S.", "Miller, B. J.", "Richardville, K.", "Kalaria, S. N.", "Kirsch, I."],
  title:
    "Response to acute monotherapy for major depressive disorder in randomized, placebo controlled trials submitted to the US Food and Drug Administration: individual participant data analysis",
  journal: "BMJ",
  year: 2022,
  volume: "378",
  pages: "e067606",
  doi: "10.1136/bmj-2021-067606",
  pmid: "35918097",
};

/** Onset of SSRIs against placebo, by week. */
export const taylor2006: Source = {
  key: "taylor2006",
  authors: ["Taylor, M. J.", "Freemantle, N.", "Geddes, J. R.", "Bhagwagar, Z."],
  title: "Early onset of selective serotonin reuptake inhibitor antidepressant action: systematic review and meta-analysis",
  journal: "Archives of General Psychiatry",
  year: 2006,
  volume: "63",
  pages: "1217-1223",
  doi: "10.1001/archpsyc.63.11.1217",
  pmid: "17088502",
};

/** Reliability of HAMD over 49 years. */
export const trajkovic2011: Source = {
  key: "trajkovic2011",
  authors: ["Trajkovic, G.", "Starcevic, V.", "Latas, M.", "et al."],
  title: "Reliability of the Hamilton Rating Scale for Depression: a meta-analysis over a period of 49 years",
  journal: "Psychiatry Research",
  year: 2011,
  volume: "189",
  pages: "1-9",
  doi: "10.1016/j.psychres.2010.12.007",
};

/** Remission of untreated depression. */
export const whiteford2013: Source = {
  key: "whiteford2013",
  authors: ["Whiteford, H. A.", "Harris, M. G.", "McKeon, G.", "et al."],
  title: "Estimating remission from untreated major depression: a systematic review and meta-analysis",
  journal: "Psychological Medicine",
  year: 2013,
  volume: "43",
  pages: "1569",
  url: "https://www.cambridge.org/core/journals/psychological-medicine/article/abs/estimating-remission-from-untreated-major-depression-a-systematic-review-and-metaanalysis/52961032C5AFAB1C3B2C4E06A652B561",
};

/** Remission on MADRS that answers remission on HAMD. */
export const zimmerman2004: Source = {
  key: "zimmerman2004",
  authors: ["Zimmerman, M.", "Posternak, M. A.", "Chelminski, I."],
  title:
    "Derivation of a definition of remission on the Montgomery-Asberg depression rating scale corresponding to the definition of remission on the Hamilton rating scale for depression",
  journal: "Journal of Psychiatric Research",
  year: 2004,
  volume: "38",
  pages: "577-582",
  url: "https://www.biopsychiatry.com/depression-scales.htm",
};

/** MADRS of healthy people, pooled. */
export const zimmerman2004controls: Source = {
  key: "zimmerman2004controls",
  authors: ["Zimmerman, M.", "Chelminski, I.", "Posternak, M."],
  title:
    "A review of studies of the Montgomery-Asberg Depression Rating Scale in controls: implications for the definition of remission in treatment studies of depression",
  journal: "International Clinical Psychopharmacology",
  year: 2004,
  volume: "19",
  pages: "1-7",
  doi: "10.1097/00004850-200401000-00001",
  pmid: "15101563",
};
