import type { Source } from "../../language/index.ts";

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
