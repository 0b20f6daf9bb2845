import type { Source } from "../../language/index.ts";

/** Two infusions of ketamine for severe suicidal ideation. */
export const abbar2022: Source = {
  key: "abbar2022",
  authors: ["Abbar, M.", "Demattei, C.", "El-Hage, W.", "et al."],
  title: "Ketamine for the acute treatment of severe suicidal ideation: double blind, randomised placebo controlled trial",
  journal: "BMJ",
  year: 2022,
  volume: "376",
  pages: "e067194",
  doi: "10.1136/bmj-2021-067194",
  pmid: "35110300",
};

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

/** Open repeated ketamine, PTSD with depression. */
export const albott2018: Source = {
  key: "albott2018",
  authors: ["Albott, C. S.", "Lim, K. O.", "Forbes, M. K.", "et al."],
  title:
    "Efficacy, safety, and durability of repeated ketamine infusions for comorbid posttraumatic stress disorder and treatment-resistant depression",
  journal: "Journal of Clinical Psychiatry",
  year: 2018,
  url: "https://digitalcommons.pcom.edu/pa_systematic_reviews/670",
};

/** Open ketamine in refractory obsessive-compulsive disorder. */
export const bloch2012: Source = {
  key: "bloch2012",
  authors: ["Bloch, M. H.", "Wasylink, S.", "Landeros-Weisenberger, A.", "et al."],
  title: "Effects of ketamine in treatment-refractory obsessive-compulsive disorder",
  journal: "Biological Psychiatry",
  year: 2012,
  volume: "72",
  pages: "964-970",
  doi: "10.1016/j.biopsych.2012.05.028",
  pmid: "22784486",
};

/** Pooled trials of ketamine in PTSD. */
export const borgogna2024: Source = {
  key: "borgogna2024",
  authors: ["Borgogna, N. C.", "Owen, T.", "Vaughn, J.", "Johnson, D. A. L.", "Aita, S. L.", "Hill, B. D."],
  title: "So how special is special K? A systematic review and meta-analysis of ketamine for PTSD RCTs",
  journal: "European Journal of Psychotraumatology",
  year: 2024,
  doi: "10.1080/20008066.2023.2299124",
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

/** Eight trials of nasal esketamine, pooled. */
export const esketamineMeta2021: Source = {
  key: "esketamineMeta2021",
  authors: ["et al."],
  title: "Meta-analysis of double-blind placebo-controlled trials of intranasal esketamine in major depressive disorder",
  journal: "Clinical Psychopharmacology and Neuroscience",
  year: 2021,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8077059",
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

/** Esketamine in active suicidal ideation (ASPIRE I). */
export const fu2020: Source = {
  key: "fu2020",
  authors: ["Fu, D.-J.", "Ionescu, D. F.", "Li, X.", "et al."],
  title:
    "Esketamine nasal spray for rapid reduction of major depressive disorder symptoms in patients who have active suicidal ideation with intent: double-blind, randomized study (ASPIRE I)",
  journal: "Journal of Clinical Psychiatry",
  year: 2020,
  volume: "81",
  pages: "19m13191",
  doi: "10.4088/JCP.19m13191",
};

/** Three doses of ketamine in anxiety. */
export const glue2017: Source = {
  key: "glue2017",
  authors: ["Glue, P.", "Medlicott, N. J.", "Harland, S.", "et al."],
  title: "Ketamine's dose-related effects on anxiety symptoms in patients with treatment refractory anxiety disorders",
  journal: "Journal of Psychopharmacology",
  year: 2017,
  volume: "31",
  pages: "1302-1305",
  doi: "10.1177/0269881117705089",
  pmid: "28441895",
};

/** Ketamine once or twice a week for three months in anxiety. */
export const glue2018: Source = {
  key: "glue2018",
  authors: ["Glue, P.", "Neehoff, S. M.", "Medlicott, N. J.", "et al."],
  title:
    "Safety and efficacy of maintenance ketamine treatment in patients with treatment-refractory generalised anxiety and social anxiety disorders",
  journal: "Journal of Psychopharmacology",
  year: 2018,
  volume: "32",
  pages: "663-667",
  url: "https://www.destinketaminesolutions.com/ketamine-clinic-anxiety-research",
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

/** Esketamine in active suicidal ideation (ASPIRE II). */
export const ionescu2021: Source = {
  key: "ionescu2021",
  authors: ["Ionescu, D. F.", "Fu, D.-J.", "Qiu, X.", "et al."],
  title:
    "Esketamine nasal spray for rapid reduction of depressive symptoms in patients with major depressive disorder who have active suicide ideation with intent: results of a phase 3, double-blind, randomized study (ASPIRE II)",
  journal: "International Journal of Neuropsychopharmacology",
  year: 2021,
  url: "https://blossomanalysis.com/papers/esketamine-nasal-spray-for-rapid-reduction-of-depressive-symptoms-in-patients-with-major-depressive-disorder-who-have-active-suicide-ideation-with-intent-results-of-a-phase-3-double-blind-randomize/",
};

/** Ketamine in obsessive-compulsive disorder. */
export const rodriguez2013: Source = {
  key: "rodriguez2013",
  authors: ["Rodriguez, C. I.", "Kegeles, L. S.", "Levinson, A.", "et al."],
  title: "Randomized controlled crossover trial of ketamine in obsessive-compulsive disorder: proof-of-concept",
  journal: "Neuropsychopharmacology",
  year: 2013,
  volume: "38",
  pages: "2475-2483",
  doi: "10.1038/npp.2013.150",
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
