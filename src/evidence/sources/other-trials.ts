import type { Source } from "../../language/index.ts";

/** Ketamine in veterans with PTSD, eight infusions of two doses. */
export const abdallah2022: Source = {
  key: "abdallah2022",
  authors: ["Abdallah, C. G.", "Roache, J. D.", "Gueorguieva, R.", "et al."],
  title:
    "Dose-related effects of ketamine for antidepressant-resistant symptoms of posttraumatic stress disorder in veterans and active duty military: a double-blind, randomized, placebo-controlled multi-center clinical trial",
  journal: "Neuropsychopharmacology",
  year: 2022,
  volume: "47",
  pages: "1574-1581",
  doi: "10.1038/s41386-022-01266-9",
  pmid: "35046508",
};

/** Ketamine in adolescents. */
export const dwyer2021: Source = {
  key: "dwyer2021",
  authors: ["Dwyer, J. B.", "Landeros-Weisenberger, A.", "Johnson, J. A.", "et al."],
  title: "Efficacy of intravenous ketamine in adolescent treatment-resistant depression: a randomized midazolam-controlled trial",
  journal: "American Journal of Psychiatry",
  year: 2021,
  url: "http://focus.psychiatryonline.org/doi/10.1176/appi.focus.22020004",
};

/** Ketamine in chronic PTSD, single infusion. */
export const feder2014: Source = {
  key: "feder2014",
  authors: ["Feder, A.", "Parides, M. K.", "Murrough, J. W.", "et al."],
  title: "Efficacy of intravenous ketamine for treatment of chronic posttraumatic stress disorder: a randomized clinical trial",
  journal: "JAMA Psychiatry",
  year: 2014,
  volume: "71",
  pages: "681-688",
  doi: "10.1001/jamapsychiatry.2014.62",
};

/** Ketamine in chronic PTSD, six infusions. */
export const feder2021: Source = {
  key: "feder2021",
  authors: ["Feder, A.", "Costi, S.", "Rutter, S. B.", "et al."],
  title: "A randomized controlled trial of repeated ketamine administration for chronic posttraumatic stress disorder",
  journal: "American Journal of Psychiatry",
  year: 2021,
  volume: "178",
  pages: "193-202",
  doi: "10.1176/appi.ajp.2020.20050596",
};

/** Ketamine for suicidal thoughts. */
export const grunebaum2018: Source = {
  key: "grunebaum2018",
  authors: ["Grunebaum, M. F.", "Galfalvy, H. C.", "Choo, T.-H.", "et al."],
  title: "Ketamine for rapid reduction of suicidal thoughts in major depression: a midazolam-controlled randomized clinical trial",
  journal: "American Journal of Psychiatry",
  year: 2018,
  volume: "175",
  pages: "327-335",
  doi: "10.1176/appi.ajp.2017.17060647",
};

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

/** Ketamine masked by anaesthesia. */
export const lii2023: Source = {
  key: "lii2023",
  authors: ["Lii, T. R.", "Smith, A. E.", "Flohr, J. R.", "et al."],
  title: "Randomized trial of ketamine masked by surgical anesthesia in depressed patients",
  journal: "Nature Mental Health",
  year: 2023,
  url: "https://www.medrxiv.org/content/10.1101/2023.04.28.23289210v2",
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

/** Pooled trials of ketamine in PTSD. */
export const sicignano2024: Source = {
  key: "sicignano2024",
  authors: ["Sicignano, D. J.", "et al."],
  title: "So how special is special K? A systematic review and meta-analysis of ketamine for PTSD RCTs",
  journal: "European Journal of Psychotraumatology",
  year: 2024,
  doi: "10.1080/20008066.2023.2299124",
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

/** Ketamine in social anxiety. */
export const taylor2018: Source = {
  key: "taylor2018",
  authors: ["Taylor, J. H.", "Landeros-Weisenberger, A.", "Coughlin, C.", "et al."],
  title: "Ketamine for social anxiety disorder: a randomized, placebo-controlled crossover trial",
  journal: "Neuropsychopharmacology",
  year: 2018,
  volume: "43",
  pages: "325-333",
  doi: "10.1038/npp.2017.194",
};

/** Single infusions of ketamine and suicidal thoughts, pooled persons. */
export const wilkinson2018: Source = {
  key: "wilkinson2018",
  authors: ["Wilkinson, S. T.", "Ballard, E. D.", "Bloch, M. H.", "et al."],
  title:
    "The effect of a single dose of intravenous ketamine on suicidal ideation: a systematic review and individual participant data meta-analysis",
  journal: "American Journal of Psychiatry",
  year: 2018,
  volume: "175",
  pages: "150-158",
  doi: "10.1176/appi.ajp.2017.17040472",
  pmid: "28969441",
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

/** Blood pressure over 741 infusions of ketamine. */
export const zhouPressure2021: Source = {
  key: "zhouPressure2021",
  authors: ["Zhou, Y.", "Wang, C.", "Lan, X.", "et al."],
  title: "Cardiovascular effects of repeated subanaesthetic ketamine infusion in depression",
  journal: "Journal of Psychopharmacology",
  year: 2021,
  url: "https://www.physiciansweekly.com/cardiovascular-effects-of-repeated-subanaesthetic-ketamine-infusion-in-depression/",
};
