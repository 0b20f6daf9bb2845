import type { Source } from "../../language/index.ts";

/** Dextromethorphan with bupropion against placebo (GEMINI). */
export const iosifescu2022: Source = {
  key: "iosifescu2022",
  authors: ["Iosifescu, D. V.", "Jones, A.", "O'Gorman, C.", "et al."],
  title:
    "Efficacy and safety of AXS-05 (dextromethorphan-bupropion) in patients with major depressive disorder: a phase 3 randomized clinical trial (GEMINI)",
  journal: "Journal of Clinical Psychiatry",
  year: 2022,
  volume: "83",
  pages: "21m14345",
  doi: "10.4088/JCP.21m14345",
};

/** Ketamine and other antagonists over time, pooled. */
export const kishimoto2016: Source = {
  key: "kishimoto2016",
  authors: ["Kishimoto, T.", "Chawla, J. M.", "Hagi, K.", "et al."],
  title:
    "Single-dose infusion ketamine and non-ketamine N-methyl-D-aspartate receptor antagonists for unipolar and bipolar depression: a meta-analysis of efficacy, safety and time trajectories",
  journal: "Psychological Medicine",
  year: 2016,
  volume: "46",
  pages: "1459-1472",
  doi: "10.1017/S0033291716000064",
  pmid: "26867988",
};

/** Arketamine against placebo. */
export const leal2023: Source = {
  key: "leal2023",
  authors: ["Leal, G. C.", "Bandeira, I. D.", "et al."],
  title: "Arketamine as adjunctive therapy for treatment-resistant depression: a placebo-controlled pilot study",
  journal: "Journal of Affective Disorders",
  year: 2023,
  url: "https://pesquisa.bvsalud.org/bvsdip/?lang=pt&q=au%3A%22Fontes%2C+Mariana+A%22",
};

/** Nitrous oxide against nitrogen. */
export const nagele2015: Source = {
  key: "nagele2015",
  authors: ["Nagele, P.", "Duma, A.", "Kopec, M.", "et al."],
  title: "Nitrous oxide for treatment-resistant major depression: a proof-of-concept trial",
  journal: "Biological Psychiatry",
  year: 2015,
  volume: "78",
  pages: "10-18",
  doi: "10.1016/j.biopsych.2014.11.016",
  pmid: "25577164",
};

/** Ketamine and other antagonists, pooled response. */
export const newport2015: Source = {
  key: "newport2015",
  authors: ["Newport, D. J.", "Carpenter, L. L.", "McDonald, W. M.", "et al."],
  title: "Ketamine and other NMDA antagonists: early clinical trials and possible mechanisms in depression",
  journal: "American Journal of Psychiatry",
  year: 2015,
  doi: "10.1176/appi.ajp.2015.15040465",
};

/** Traxoprodil in depression. */
export const preskorn2008: Source = {
  key: "preskorn2008",
  authors: ["Preskorn, S. H.", "Baker, B.", "Kolluri, S.", "et al."],
  title:
    "An innovative design to establish proof of concept of the antidepressant effects of the NR2B subunit selective N-methyl-D-aspartate antagonist, CP-101,606, in patients with treatment-refractory major depressive disorder",
  journal: "Journal of Clinical Psychopharmacology",
  year: 2008,
  volume: "28",
  pages: "631-637",
  doi: "10.1097/JCP.0b013e31818a6cea",
  pmid: "19011431",
};

/** Lanicemine over three weeks, phase 2. */
export const sanacora2014: Source = {
  key: "sanacora2014",
  authors: ["Sanacora, G.", "Smith, M. A.", "Pathak, S.", "et al."],
  title:
    "Lanicemine: a low-trapping NMDA channel blocker produces sustained antidepressant efficacy with minimal psychotomimetic adverse effects",
  journal: "Molecular Psychiatry",
  year: 2014,
  volume: "19",
  pages: "978-985",
  doi: "10.1038/mp.2013.130",
};

/** Lanicemine over twelve weeks, phase 2b. */
export const sanacora2017: Source = {
  key: "sanacora2017",
  authors: ["Sanacora, G.", "Johnson, M. R.", "Khan, A.", "et al."],
  title:
    "Adjunctive lanicemine (AZD6765) in patients with major depressive disorder and history of inadequate response to antidepressants: a randomized, placebo-controlled study",
  journal: "Neuropsychopharmacology",
  year: 2017,
  volume: "42",
  pages: "844-853",
  doi: "10.1038/npp.2016.224",
  pmid: "27681442",
};

/** Dextromethorphan with bupropion against bupropion (ASCEND). */
export const tabuteau2022: Source = {
  key: "tabuteau2022",
  authors: ["Tabuteau, H.", "Jones, A.", "Anderson, A.", "et al."],
  title: "Effect of AXS-05 (dextromethorphan-bupropion) in major depressive disorder: a randomized double-blind controlled trial",
  journal: "American Journal of Psychiatry",
  year: 2022,
  doi: "10.1176/appi.ajp.21080800",
};

/** One infusion of lanicemine. */
export const zarateLanicemine2013: Source = {
  key: "zarateLanicemine2013",
  authors: ["Zarate, C. A.", "Mathews, D.", "Ibrahim, L.", "et al."],
  title: "A randomized trial of a low-trapping nonselective N-methyl-D-aspartate channel blocker in major depression",
  journal: "Biological Psychiatry",
  year: 2013,
  volume: "74",
  pages: "257-264",
  doi: "10.1016/j.biopsych.2012.10.019",
  pmid: "23206319",
};

/** Memantine in depression. */
export const zarateMemantine2006: Source = {
  key: "zarateMemantine2006",
  authors: ["Zarate, C. A.", "Singh, J. B.", "Quiroz, J. A.", "et al."],
  title: "A double-blind, placebo-controlled study of memantine in the treatment of major depression",
  journal: "American Journal of Psychiatry",
  year: 2006,
  volume: "163",
  pages: "153-155",
  doi: "10.1176/appi.ajp.163.1.153",
  pmid: "16390905",
};
