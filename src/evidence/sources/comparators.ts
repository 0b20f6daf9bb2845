import type { Source } from "../../language/index.ts";

/** Sertraline. */
export const alhadab2020: Source = {
  key: "alhadab2020",
  authors: ["Alhadab, A. A.", "Brundage, R. C."],
  title: "Population pharmacokinetics of sertraline in healthy subjects: a model-based meta-analysis",
  journal: "AAPS Journal",
  year: 2020,
  volume: "22",
  pages: "73",
  url: "https://experts.umn.edu/en/publications/population-pharmacokinetics-of-sertraline-in-healthy-subjects-a-m",
};

/** Midazolam. */
export const allonen1981: Source = {
  key: "allonen1981",
  authors: ["Allonen, H.", "Ziegler, G.", "Klotz, U."],
  title: "Midazolam kinetics",
  journal: "Clinical Pharmacology and Therapeutics",
  year: 1981,
  volume: "30",
  pages: "653-661",
  doi: "10.1038/clpt.1981.217",
  pmid: "6117393",
};

/** Half-lives of fluoxetine and norfluoxetine. */
export const altamura1994: Source = {
  key: "altamura1994",
  authors: ["Altamura, A. C.", "et al."],
  title: "Clinical pharmacokinetics of fluoxetine",
  journal: "Clinical Pharmacokinetics",
  year: 1994,
  volume: "26",
  pages: "201-214",
  doi: "10.2165/00003088-199426030-00004",
  pmid: "8194283",
};

/** Elimination of nitrous oxide (web page; the year is that of reading). */
export const answersN2o: Source = {
  key: "answersN2o",
  authors: ["answers.com"],
  title: "How is nitrogen oxide eliminated from the body?",
  year: 2026,
  url: "https://www.answers.com/Q/How_is_nitrogen_oxide_eliminated_from_the_body",
};

/** Time course of occupancy. */
export const arakawa2016: Source = {
  key: "arakawa2016",
  authors: ["Arakawa, R.", "et al."],
  title:
    "Time-course of serotonin transporter occupancy by single dose of three SSRIs in human brain: a positron emission tomography study with [11C]DASB",
  journal: "Psychiatry Research: Neuroimaging",
  year: 2016,
  url: "https://daneshyari.com/en/article/334708",
};

/** Dextromethorphan with bupropion (read in copies; the year is that of approval). */
export const auvelityLabel: Source = {
  key: "auvelityLabel",
  authors: ["Axsome Therapeutics"],
  title: "Auvelity (dextromethorphan hydrobromide and bupropion hydrochloride) prescribing information",
  year: 2022,
  url: "https://drugs.com/monograph/dextromethorphan-and-bupropion.html",
};

/** Sertraline. */
export const devane2002: Source = {
  key: "devane2002",
  authors: ["DeVane, C. L.", "Liston, H. L.", "Markowitz, J. S."],
  title: "Clinical pharmacokinetics of sertraline",
  journal: "Clinical Pharmacokinetics",
  year: 2002,
  volume: "41",
  pages: "1247-1266",
  doi: "10.2165/00003088-200241150-00002",
};

/** Half-lives of dextromethorphan by CYP2D6. */
export const drugline9364: Source = {
  key: "drugline9364",
  authors: ["Drugline"],
  title: "Drugline enquiry 9364: dextromethorphan",
  year: 1993,
  url: "https://svelic.se/utredning/?id=19-9364",
};

/** Elimination of nitrous oxide. */
export const einarsson1993: Source = {
  key: "einarsson1993",
  authors: ["Einarsson, S.", "et al."],
  title: "Nitrous oxide elimination and diffusion hypoxia during normoventilation and hypoventilation",
  journal: "British Journal of Anaesthesia",
  year: 1993,
  volume: "71",
  pages: "189-193",
  url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/32960945",
};

/** Escitalopram (read in copies; the year is that of approval). */
export const escitalopramLabel: Source = {
  key: "escitalopramLabel",
  authors: ["Lundbeck"],
  title: "Escitalopram prescribing information",
  year: 2002,
  url: "https://uat.mimsdev.com/thailand/drug/info/esopam/mechanism-of-action",
};

/** Fluoxetine (read in copies; the year is that of approval). */
export const fluoxetineLabel: Source = {
  key: "fluoxetineLabel",
  authors: ["Eli Lilly"],
  title: "Fluoxetine prescribing information",
  year: 1987,
  url: "https://www.droracle.ai/articles/258323/what-is-the-half-life-of-prozac-fluoxetine-20mg",
};

/** Renal excretion of memantine. */
export const freudenthaler1998: Source = {
  key: "freudenthaler1998",
  authors: ["Freudenthaler, S.", "et al."],
  title: "Influence of urine pH and urinary flow on the renal excretion of memantine",
  journal: "British Journal of Clinical Pharmacology",
  year: 1998,
  volume: "46",
  pages: "541-546",
  doi: "10.1046/j.1365-2125.1998.00819.x",
};

/** Disposition of lanicemine. */
export const guo2015: Source = {
  key: "guo2015",
  authors: ["Guo, J.", "et al."],
  title:
    "Pharmacokinetics, metabolism and excretion of [14C]-lanicemine (AZD6765), a novel low-trapping N-methyl-d-aspartic acid receptor channel blocker, in healthy subjects",
  journal: "Xenobiotica",
  year: 2015,
  volume: "45",
  pages: "244-255",
  doi: "10.3109/00498254.2014.966175",
};

/** Occupancy by escitalopram after one dose. */
export const klein2006: Source = {
  key: "klein2006",
  authors: ["Klein, N.", "et al."],
  title:
    "In vivo imaging of serotonin transporter occupancy by means of SPECT and [123I]ADAM in healthy subjects administered different doses of escitalopram or citalopram",
  journal: "Psychopharmacology",
  year: 2006,
  volume: "188",
  pages: "263-272",
  doi: "10.1007/s00213-006-0486-0",
  pmid: "16955282",
};

/** Occupancy by escitalopram after ten days. */
export const klein2007: Source = {
  key: "klein2007",
  authors: ["Klein, N.", "et al."],
  title:
    "Higher serotonin transporter occupancy after multiple dose administration of escitalopram compared to citalopram: an [123I]ADAM SPECT study",
  journal: "Psychopharmacology",
  year: 2007,
  volume: "191",
  pages: "333-339",
  doi: "10.1007/s00213-006-0666-y",
};

/** Population pharmacokinetics of lanicemine (authors and year not printed in the copy; the year is that of reading). */
export const lanicemineKinetics: Source = {
  key: "lanicemineKinetics",
  authors: ["not recorded"],
  title:
    "Population pharmacokinetic analysis of lanicemine (AZD6765), an NMDA channel blocker, in healthy subjects and patients with major depressive disorder",
  year: 2026,
  url: "https://discovery.researcher.life/article/population-pharmacokinetic-analysis-of-lanicemine-azd6765-an-nmda-channel-blocker-in-healthy-subjects-and-patients-with-major-depressive-disorder/519b544914a6376680f5b4d78ea7dcbc",
};

/** Escitalopram in Chinese patients. */
export const liu2022: Source = {
  key: "liu2022",
  authors: ["Liu, S.", "Xiao, T.", "Huang, S.", "et al."],
  title: "Population pharmacokinetics model for escitalopram in Chinese psychiatric patients: effect of CYP2C19 and age",
  journal: "Frontiers in Pharmacology",
  year: 2022,
  volume: "13",
  pages: "964758",
  doi: "10.3389/fphar.2022.964758",
};

/** Memantine (read in copies; the year is that of approval). */
export const memantineLabel: Source = {
  key: "memantineLabel",
  authors: ["Merz", "Lundbeck"],
  title: "Memantine summary of product characteristics and US prescribing information",
  year: 2003,
  url: "https://www.mims.com/philippines/drug/info/mentra%2010/mechanism-of-action",
};

/** Occupancy by citalopram. */
export const meyer2001: Source = {
  key: "meyer2001",
  authors: ["Meyer, J. H.", "et al."],
  title: "Occupancy of serotonin transporters by paroxetine and citalopram during treatment of depression: a [11C]DASB PET imaging study",
  journal: "American Journal of Psychiatry",
  year: 2001,
  volume: "158",
  pages: "1843-1849",
  doi: "10.1176/appi.ajp.158.11.1843",
};

/** Occupancy by five SSRIs. */
export const meyer2004: Source = {
  key: "meyer2004",
  authors: [
    "Meyer, J. H.",
    "Wilson, A. A.",
    "Sagrati, S.",
    "Hussey, D.",
    "Carella, A.",
    "Potter, W. Z.",
    "Ginovart, N.",
    "Spencer, E. P.",
    "Cheok, A.",
    "Houle, S.",
  ],
  title:
    "Serotonin transporter occupancy of five selective serotonin reuptake inhibitors at different doses: an [11C]DASB positron emission tomography study",
  journal: "American Journal of Psychiatry",
  year: 2004,
  volume: "161",
  pages: "826-835",
  doi: "10.1176/appi.ajp.161.5.826",
};

/** Memantine in renal impairment. */
export const moritoyo2012: Source = {
  key: "moritoyo2012",
  authors: ["Moritoyo, T.", "Hasunuma, T.", "Harada, K.", "et al."],
  title: "Effect of renal impairment on the pharmacokinetics of memantine",
  journal: "Journal of Pharmacological Sciences",
  year: 2012,
  volume: "119",
  pages: "324-329",
  url: "https://www.jstage.jst.go.jp/article/jphs/119/4/119_12043FP/_article",
};

/** Sertraline. */
export const murdoch1992: Source = {
  key: "murdoch1992",
  authors: ["Murdoch, D.", "McTavish, D."],
  title: "Sertraline: a review of its pharmacodynamic and pharmacokinetic properties",
  journal: "Drugs",
  year: 1992,
  url: "https://pharmamedix.com/principiovoce.php?pa=Sertralina&vo=Farmacocinetica",
};

/** Doses of nitrous oxide in depression. */
export const nagele2021: Source = {
  key: "nagele2021",
  authors: ["Nagele, P.", "et al."],
  title: "A phase 2 trial of inhaled nitrous oxide for treatment-resistant major depression",
  journal: "Science Translational Medicine",
  year: 2021,
  volume: "13",
  pages: "eabe1376",
  doi: "10.1126/scitranslmed.abe1376",
  pmid: "34108247",
};

/** Partition of nitrous oxide (web page; the year is that of reading). */
export const nurseAnesthesiaN2o: Source = {
  key: "nurseAnesthesiaN2o",
  authors: ["nurse-anesthesia.org"],
  title: "Nitrous oxide",
  year: 2026,
  url: "http://www.nurse-anesthesia.org/showthread.php/1775-Nitrous-Oxide",
};

/** Midazolam. */
export const pecking2002: Source = {
  key: "pecking2002",
  authors: ["Pecking, M.", "et al."],
  title: "Absolute bioavailability of midazolam after subcutaneous administration to healthy volunteers",
  journal: "British Journal of Clinical Pharmacology",
  year: 2002,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC1874433",
};

/** Memantine in renal impairment. */
export const periclou2006: Source = {
  key: "periclou2006",
  authors: ["Periclou, A.", "et al."],
  title: "Pharmacokinetic study of memantine in healthy and renally impaired subjects",
  journal: "Clinical Pharmacology and Therapeutics",
  year: 2006,
  url: "https://www.acemap.info/paper/248347053",
};

/** Molecular formulas (web page; the year is that of reading). */
export const pubchem: Source = {
  key: "pubchem",
  authors: ["National Library of Medicine"],
  title: "PubChem",
  year: 2026,
  url: "https://pubchem.ncbi.nlm.nih.gov",
};

/** (2R,6R)-hydroxynorketamine in people. */
export const raja2024: Source = {
  key: "raja2024",
  authors: ["Raja, S. M.", "Guptill, J. T.", "Mack, M.", "Peterson, M.", "et al."],
  title:
    "A phase 1 assessment of the safety, tolerability, pharmacokinetics and pharmacodynamics of (2R,6R)-hydroxynorketamine in healthy volunteers",
  journal: "Clinical Pharmacology and Therapeutics",
  year: 2024,
  volume: "116",
  pages: "1314-1324",
  doi: "10.1002/cpt.3391",
  pmid: "39054770",
};

/** Minimum alveolar concentration of nitrous oxide. */
export const savage2014: Source = {
  key: "savage2014",
  authors: ["Savage, S.", "Ma, D."],
  title: "The neurotoxicity of nitrous oxide: the facts and putative mechanisms",
  journal: "Brain Sciences",
  year: 2014,
  volume: "4",
  pages: "73-90",
  doi: "10.3390/brainsci4010073",
  pmid: "24961701",
};

/** Dextromethorphan by CYP2D6 phenotype. */
export const schadel1995: Source = {
  key: "schadel1995",
  authors: ["Schadel, M.", "et al."],
  title: "Pharmacokinetics of dextromethorphan and metabolites in humans: influence of the CYP2D6 phenotype and quinidine inhibition",
  journal: "Journal of Clinical Psychopharmacology",
  year: 1995,
  url: "https://scilit.net/publications/0e1f563a9994182d4d3244fad8318d0d",
};

/** Midazolam. */
export const schrier2017: Source = {
  key: "schrier2017",
  authors: ["Schrier, L.", "et al."],
  title: "Pharmacokinetics and pharmacodynamics of a new highly concentrated intranasal midazolam formulation for conscious sedation",
  journal: "British Journal of Clinical Pharmacology",
  year: 2017,
  volume: "83",
  pages: "721-731",
  doi: "10.1111/bcp.13163",
};

/** Sertraline (authors not printed in the copy). */
export const sertralineKorea2011: Source = {
  key: "sertralineKorea2011",
  authors: ["Seoul National University College of Medicine and Hospital"],
  title: "Open label, three period, single sequence, study of 5, 25, 50 mg sertraline pharmacokinetics in healthy male Korean volunteers",
  journal: "International Journal of Clinical Pharmacology and Therapeutics",
  year: 2011,
  volume: "49",
  pages: "672-678",
  url: "http://www.researchgate.net/publication/51730546",
};

/** Sertraline (read in copies; the year is that of approval). */
export const sertralineLabel: Source = {
  key: "sertralineLabel",
  authors: ["Pfizer"],
  title: "Sertraline prescribing information",
  year: 1991,
  url: "https://www.bulas.med.br/p/detalhamento-das-bulas/1156699/farmacocinetica-tolrest.htm",
};

/** Midazolam. */
export const smith1981: Source = {
  key: "smith1981",
  authors: ["Smith, M. T.", "Eadie, M. J.", "Brophy, T. O."],
  title: "The pharmacokinetics of midazolam in man",
  journal: "European Journal of Clinical Pharmacology",
  year: 1981,
  volume: "19",
  pages: "271-278",
  doi: "10.1007/BF00562804",
  pmid: "6116606",
};

/** Escitalopram. */
export const sogaard2005: Source = {
  key: "sogaard2005",
  authors: ["Sogaard, B.", "et al."],
  title: "The pharmacokinetics of escitalopram after oral and intravenous administration of single and multiple doses to healthy subjects",
  journal: "Journal of Clinical Pharmacology",
  year: 2005,
  volume: "45",
  pages: "1400-1406",
  doi: "10.1177/0091270005280860",
  pmid: "16291715",
};

/** Affinity for the serotonin transporter. */
export const tatsumi1997: Source = {
  key: "tatsumi1997",
  authors: ["Tatsumi, M.", "Groshan, K.", "Blakely, R. D.", "Richelson, E."],
  title: "Pharmacological profile of antidepressants and related compounds at human monoamine transporters",
  journal: "European Journal of Pharmacology",
  year: 1997,
  volume: "340",
  pages: "249-258",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC1760736/table/tbl2",
};

/** Occupancy at high doses. */
export const voineskos2007: Source = {
  key: "voineskos2007",
  authors: ["Voineskos, A. N.", "et al."],
  title:
    "Serotonin transporter occupancy of high-dose selective serotonin reuptake inhibitors during major depressive disorder measured with [11C]DASB positron emission tomography",
  journal: "Psychopharmacology",
  year: 2007,
  pmid: "17497139",
  url: "https://pubmed.ncbi.nlm.nih.gov/17497139",
};

/** Bioavailability of dextromethorphan (web page; the year is that of reading). */
export const wikipediaDextromethorphan: Source = {
  key: "wikipediaDextromethorphan",
  authors: ["Wikipedia"],
  title: "Dextromethorphan",
  year: 2026,
  url: "https://en.wikipedia.org/wiki/Dextromethorphan",
};

/** Kinetics of midazolam in volunteers. */
export const wiebe2020: Source = {
  key: "wiebe2020",
  authors: ["Wiebe, S. T.", "Meid, A. D.", "Mikus, G."],
  title: "Composite midazolam and 1'-OH midazolam population pharmacokinetic model for constitutive, inhibited and induced CYP3A activity",
  journal: "Journal of Pharmacokinetics and Pharmacodynamics",
  year: 2020,
  volume: "47",
  pages: "527-542",
  doi: "10.1007/s10928-020-09704-1",
};

/** Kinetics of dextromethorphan and dextrorphan in extensive metabolisers. */
export const terheine2014: Source = {
  key: "terheine2014",
  authors: [
    "ter Heine, R.",
    "Binkhorst, L.",
    "de Graan, A. J. M.",
    "de Bruijn, P.",
    "Beijnen, J. H.",
    "Mathijssen, R. H. J.",
    "Huitema, A. D. R.",
  ],
  title:
    "Population pharmacokinetic modelling to assess the impact of CYP2D6 and CYP3A metabolic phenotypes on the pharmacokinetics of tamoxifen and endoxifen",
  journal: "British Journal of Clinical Pharmacology",
  year: 2014,
  volume: "78",
  pages: "572-586",
  doi: "10.1111/bcp.12388",
};
