import type { Source } from "../../language/index.ts";

/** Intramuscular and subcutaneous kinetics in depression. */
export const abuhelwa2022: Source = {
  key: "abuhelwa2022",
  authors: ["Abuhelwa, A. Y.", "Somogyi, A. A.", "Loo, C. K.", "Glue, P.", "Barratt, D. T.", "Foster, D. J. R."],
  title:
    "Population pharmacokinetics and pharmacodynamics of the therapeutic and adverse effects of ketamine in patients with treatment-refractory depression",
  journal: "Clinical Pharmacology & Therapeutics",
  year: 2022,
  volume: "112",
  pages: "720-729",
  doi: "10.1002/cpt.2640",
};

/** What rifampicin does to intravenous midazolam in six studies. */
export const almond2016: Source = {
  key: "almond2016",
  authors: [
    "Almond, L. M.",
    "Mukadam, S.",
    "Gardner, I.",
    "Okialda, K.",
    "Wong, S.",
    "Hatley, O.",
    "Tay, S.",
    "Rowland-Yeo, K.",
    "Jamei, M.",
    "Rostami-Hodjegan, A.",
    "Kenny, J. R.",
  ],
  title: "Prediction of drug-drug interactions arising from CYP3A induction using a physiologically based dynamic model",
  journal: "Drug Metabolism and Disposition",
  year: 2016,
  volume: "44",
  pages: "821-832",
  url: "http://dmd.aspetjournals.org/highwire/markup/61435/expansion",
};

/** Unbound fractions. */
export const ashraf2018: Source = {
  key: "ashraf2018",
  authors: ["Ashraf, M. W.", "Peltoniemi, M. A.", "Olkkola, K. T.", "Neuvonen, P. J.", "Saari, T. I."],
  title:
    "Semimechanistic population pharmacokinetic model to predict the drug-drug interaction between S-ketamine and ticlopidine in healthy human volunteers",
  journal: "CPT: Pharmacometrics & Systems Pharmacology",
  year: 2018,
  volume: "7",
  pages: "687-697",
  doi: "10.1002/psp4.12346",
};

/** Psychedelic effect against plasma concentration. */
export const bowdle1998: Source = {
  key: "bowdle1998",
  authors: ["Bowdle, T. A.", "et al."],
  title: "Psychedelic effects of ketamine in healthy volunteers: relationship to steady-state plasma concentrations",
  journal: "Anesthesiology",
  year: 1998,
  volume: "88",
  pages: "82-88",
  doi: "10.1097/00000542-199801000-00015",
};

/** Hepatic blood flow. */
export const bradley1945: Source = {
  key: "bradley1945",
  authors: ["Bradley, S. E.", "et al."],
  title: "The estimation of hepatic blood flow in man",
  journal: "Journal of Clinical Investigation",
  year: 1945,
  volume: "24",
  url: "https://www.scilit.net/publications/28d844e89deb55aa9c01378f312a21c4",
};

/** Oral and sublingual racemate. */
export const chong2006: Source = {
  key: "chong2006",
  authors: ["Chong, C. C.", "Schug, S. A.", "Page-Sharp, M.", "Jenkins, B.", "Ilett, K. F."],
  title: "Bioavailability of ketamine after oral or sublingual administration",
  journal: "Pain Medicine",
  year: 2006,
  volume: "7",
  pages: "469",
  url: "https://www.ketamine.com/bioavailability.html",
};

/** Two-compartment racemate. */
export const clements1981: Source = {
  key: "clements1981",
  authors: ["Clements, J. A.", "Nimmo, W. S."],
  title: "Pharmacokinetics and analgesic effect of ketamine in man",
  journal: "British Journal of Anaesthesia",
  year: 1981,
  volume: "53",
  pages: "27-30",
  doi: "10.1093/bja/53.1.27",
};

/** Brain to plasma ratio. */
export const cohen1973: Source = {
  key: "cohen1973",
  authors: ["Cohen, M. L.", "Chan, S. L.", "Way, W. L.", "Trevor, A. J."],
  title: "Distribution in the brain and metabolism of ketamine in the rat after intravenous administration",
  journal: "Anesthesiology",
  year: 1973,
  volume: "39",
  pages: "370-376",
  doi: "10.1097/00000542-197310000-00003",
};

/** Plasma binding. */
export const dayton1983: Source = {
  key: "dayton1983",
  authors: ["Dayton, P. G.", "Stiller, R. L.", "Cook, D. R.", "Perel, J. M."],
  title: "The binding of ketamine to plasma proteins: emphasis on human plasma",
  journal: "European Journal of Clinical Pharmacology",
  year: 1983,
  volume: "24",
  pages: "825-831",
  doi: "10.1007/BF00607095",
};

/** Enzymes of hydroxynorketamine. */
export const desta2012: Source = {
  key: "desta2012",
  authors: [
    "Desta, Z.",
    "Moaddel, R.",
    "Ogburn, E. T.",
    "Xu, C.",
    "Ramamoorthy, A.",
    "Vattem Venkata, S. L.",
    "Sanghvi, M.",
    "Goldberg, M. E.",
    "Torjman, M. C.",
    "Wainer, I. W.",
  ],
  title: "Stereoselective and regiospecific hydroxylation of ketamine and norketamine",
  journal: "Xenobiotica",
  year: 2012,
  volume: "42",
  pages: "1076-1087",
  doi: "10.3109/00498254.2012.685777",
};

/** Three-compartment racemate. */
export const domino1982: Source = {
  key: "domino1982",
  authors: ["Domino, E. F.", "et al."],
  title:
    "Plasma levels of ketamine and two of its metabolites in surgical patients using a gas chromatographic mass fragmentographic assay",
  journal: "Anesthesia & Analgesia",
  year: 1982,
  volume: "61",
  pages: "87-92",
  pmid: "7198883",
};

/** What St John's wort does to gut and liver. */
export const durr2000: Source = {
  key: "durr2000",
  authors: ["Durr, D.", "et al."],
  title: "St John's wort induces intestinal P-glycoprotein/MDR1 and intestinal and hepatic CYP3A4",
  journal: "Clinical Pharmacology & Therapeutics",
  year: 2000,
  volume: "68",
  pages: "598-604",
  pmid: "11180019",
};

/** Children. */
export const elkomy2015: Source = {
  key: "elkomy2015",
  authors: ["Elkomy, M. H.", "et al."],
  title: "Population pharmacokinetics of ketamine in children with heart disease",
  journal: "International Journal of Pharmaceutics",
  year: 2015,
  volume: "478",
  pages: "223-231",
  doi: "10.1016/j.ijpharm.2014.11.026",
};

/** Oral S-ketamine. */
export const fanta2015: Source = {
  key: "fanta2015",
  authors: ["Fanta, S.", "Kinnunen, M.", "Backman, J. T.", "Kalso, E."],
  title: "Population pharmacokinetics of S-ketamine and norketamine in healthy volunteers after intravenous and oral dosing",
  journal: "European Journal of Clinical Pharmacology",
  year: 2015,
  volume: "71",
  pages: "441-447",
  doi: "10.1007/s00228-015-1826-y",
};

/** Children. */
export const flint2017: Source = {
  key: "flint2017",
  authors: ["Flint, R. B.", "et al."],
  title: "Pharmacokinetics of S-ketamine during prolonged sedation at the pediatric intensive care unit",
  journal: "Pediatric Anesthesia",
  year: 2017,
  volume: "27",
  pages: "1098-1107",
  doi: "10.1111/pan.13239",
};

/** Enantiomers. */
export const geisslinger1993: Source = {
  key: "geisslinger1993",
  authors: ["Geisslinger, G.", "Hering, W.", "Thomann, P.", "Knoll, R.", "Kamp, H. D.", "Brune, K."],
  title: "Pharmacokinetics and pharmacodynamics of ketamine enantiomers in surgical patients using a stereoselective analytical method",
  journal: "British Journal of Anaesthesia",
  year: 1993,
  volume: "70",
  pages: "666-671",
  pmid: "8329260",
};

/** Controlled-release tablets. */
export const glue2020: Source = {
  key: "glue2020",
  authors: ["Glue, P.", "et al."],
  title:
    "Ascending-dose study of controlled-release ketamine tablets in healthy volunteers: pharmacokinetics, pharmacodynamics, safety, and tolerability",
  journal: "Journal of Clinical Pharmacology",
  year: 2020,
  volume: "60",
  pages: "751-757",
  doi: "10.1002/jcph.1573",
};

/** Norketamine over days of oral dosing. */
export const glue2020patients: Source = {
  key: "glue2020patients",
  authors: ["Glue, P.", "Medlicott, N. J.", "Neehoff, S.", "Surman, P.", "Lam, F.", "Hung, N.", "Hung, C.-T."],
  title:
    "Safety and efficacy of extended release ketamine tablets in patients with treatment-resistant depression and anxiety: open label pilot study",
  journal: "Therapeutic Advances in Psychopharmacology",
  year: 2020,
  volume: "10",
  pages: "2045125320922474",
  doi: "10.1177/2045125320922474",
};

/** Enantiomers. */
export const goldberg2011: Source = {
  key: "goldberg2011",
  authors: ["Goldberg, M. E.", "Torjman, M. C.", "Schwartzman, R. J.", "Mager, D. E.", "Wainer, I. W."],
  title:
    "Enantioselective pharmacokinetics of (R)- and (S)-ketamine after a 5-day infusion in patients with complex regional pain syndrome",
  journal: "Chirality",
  year: 2011,
  volume: "23",
  pages: "138-143",
  doi: "10.1002/chir.20890",
};

/** What clarithromycin does to CYP3A. */
export const gorski1998: Source = {
  key: "gorski1998",
  authors: ["Gorski, J. C.", "Jones, D. R.", "Haehner-Daniels, B. D.", "Hamman, M. A.", "O'Mara, E. M.", "Hall, S. D."],
  title: "The contribution of intestinal and hepatic CYP3A to the interaction between midazolam and clarithromycin",
  journal: "Clinical Pharmacology & Therapeutics",
  year: 1998,
  volume: "64",
  pages: "133-143",
  doi: "10.1016/S0009-9236(98)90146-1",
};

/** Intramuscular and oral racemate. */
export const grant1981: Source = {
  key: "grant1981",
  authors: ["Grant, I. S.", "Nimmo, W. S.", "Clements, J. A."],
  title: "Pharmacokinetics and analgesic effects of i.m. and oral ketamine",
  journal: "British Journal of Anaesthesia",
  year: 1981,
  volume: "53",
  pages: "805-810",
  doi: "10.1093/bja/53.8.805",
};

/** Interaction with clarithromycin. */
export const hagelberg2010: Source = {
  key: "hagelberg2010",
  authors: ["Hagelberg, N. M.", "Peltoniemi, M. A.", "Saari, T. I.", "Kurkinen, K. J.", "Laine, K.", "Neuvonen, P. J.", "Olkkola, K. T."],
  title: "Clarithromycin, a potent inhibitor of CYP3A, greatly increases exposure to oral S-ketamine",
  journal: "European Journal of Pain",
  year: 2010,
  volume: "14",
  pages: "625-629",
  doi: "10.1016/j.ejpain.2009.10.003",
};

/** Brain concentration and effect. */
export const hartvig1995: Source = {
  key: "hartvig1995",
  authors: ["Hartvig, P.", "et al."],
  title:
    "Central nervous system effects of subdissociative doses of (S)-ketamine are related to plasma and brain concentrations measured with positron emission tomography in healthy volunteers",
  journal: "Clinical Pharmacology & Therapeutics",
  year: 1995,
  volume: "58",
  pages: "165-173",
  doi: "10.1016/0009-9236(95)90194-9",
};

/** Enantiomers and hydroxynorketamine. */
export const hasan2021: Source = {
  key: "hasan2021",
  authors: [
    "Hasan, M.",
    "Modess, C.",
    "Roustom, T.",
    "Dokter, A.",
    "Grube, M.",
    "Link, A.",
    "Rey, H.",
    "Adler, S.",
    "Meissner, K.",
    "Siegmund, W.",
  ],
  title: "Chiral pharmacokinetics and metabolite profile of prolonged-release ketamine tablets in healthy human subjects",
  journal: "Anesthesiology",
  year: 2021,
  volume: "135",
  pages: "326-339",
  doi: "10.1097/ALN.0000000000003829",
};

/** Enantiomers in dogs. */
export const henthorn1999: Source = {
  key: "henthorn1999",
  authors: ["Henthorn, T. K.", "Krejcie, T. C.", "Niemann, C. U.", "Enders-Klein, C.", "Shanks, C. A.", "Avram, M. J."],
  title: "Ketamine distribution described by a recirculatory pharmacokinetic model is not stereoselective",
  journal: "Anesthesiology",
  year: 1999,
  volume: "91",
  pages: "1733-1743",
  url: "https://pubs.asahq.org/anesthesiology/article/91/6/1733/38074",
};

/** Children. */
export const herd2007: Source = {
  key: "herd2007",
  authors: ["Herd, D.", "Anderson, B. J."],
  title: "Ketamine disposition in children presenting for procedural sedation and analgesia in a children's emergency department",
  journal: "Paediatric Anaesthesia",
  year: 2007,
  volume: "17",
  pages: "622-629",
  doi: "10.1111/j.1460-9592.2006.02145.x",
};

/** Hydroxynorketamine in animals. */
export const highland2019: Source = {
  key: "highland2019",
  authors: ["Highland, J. N.", "et al."],
  title: "Mouse, rat, and dog bioavailability and mouse oral antidepressant efficacy of (2R,6R)-hydroxynorketamine",
  journal: "Journal of Psychopharmacology",
  year: 2019,
  volume: "33",
  pages: "12-24",
  doi: "10.1177/0269881118812095",
};

/** Sex. */
export const highland2022: Source = {
  key: "highland2022",
  authors: ["Highland, J. N.", "et al."],
  title: "Sex-dependent metabolism of ketamine and (2R,6R)-hydroxynorketamine in mice and humans",
  journal: "Journal of Psychopharmacology",
  year: 2022,
  volume: "36",
  pages: "170-182",
  doi: "10.1177/02698811211064922",
};

/** Plasma binding. */
export const hijazi2002: Source = {
  key: "hijazi2002",
  authors: ["Hijazi, Y.", "Boulieu, R."],
  title: "Protein binding of ketamine and its active metabolites to human serum",
  journal: "European Journal of Clinical Pharmacology",
  year: 2002,
  volume: "58",
  pages: "37-40",
  doi: "10.1007/s00228-002-0439-2",
};

/** Enzymes in microsomes: CYP3A4. */
export const hijazi2002microsomes: Source = {
  key: "hijazi2002microsomes",
  authors: ["Hijazi, Y.", "Boulieu, R."],
  title: "Contribution of CYP3A4, CYP2B6, and CYP2C9 isoforms to N-demethylation of ketamine in human liver microsomes",
  journal: "Drug Metabolism and Disposition",
  year: 2002,
  volume: "30",
  pages: "853-858",
  url: "https://dmd.aspetjournals.org/content/30/7/853",
};

/** Intensive care. */
export const hijazi2003: Source = {
  key: "hijazi2003",
  authors: ["Hijazi, Y.", "Bodonian, C.", "Bolon, M.", "Salord, F.", "Boulieu, R."],
  title: "Pharmacokinetics and haemodynamics of ketamine in intensive care patients with brain or spinal cord injury",
  journal: "British Journal of Anaesthesia",
  year: 2003,
  volume: "90",
  pages: "155-160",
  doi: "10.1093/bja/aeg028",
};

/** Children, intramuscular. */
export const hornik2018: Source = {
  key: "hornik2018",
  authors: ["Hornik, C. P.", "et al."],
  title: "Population pharmacokinetics of intramuscular and intravenous ketamine in children",
  journal: "Journal of Clinical Pharmacology",
  year: 2018,
  volume: "58",
  pages: "1092-1104",
  doi: "10.1002/jcph.1116",
};

/** What St John's wort does to midazolam, and recovery. */
export const imai2008: Source = {
  key: "imai2008",
  authors: ["Imai, H.", "et al."],
  title: "The recovery time-course of CYP3A after induction by St John's wort administration",
  journal: "British Journal of Clinical Pharmacology",
  year: 2008,
  volume: "65",
  pages: "701-707",
  doi: "10.1111/j.1365-2125.2008.03120.x",
};

/** Inhaled esketamine. */
export const jonkman2017: Source = {
  key: "jonkman2017",
  authors: ["Jonkman, K.", "et al."],
  title: "Pharmacokinetics and bioavailability of inhaled esketamine in healthy volunteers",
  journal: "Anesthesiology",
  year: 2017,
  volume: "127",
  pages: "675-683",
  doi: "10.1097/ALN.0000000000001798",
};

/** Meta-analysis. */
export const kamp2020: Source = {
  key: "kamp2020",
  authors: ["Kamp, J.", "Olofsen, E.", "Henthorn, T. K.", "van Velzen, M.", "Niesters, M.", "Dahan, A."],
  title: "Ketamine pharmacokinetics: a systematic review of the literature, meta-analysis, and population analysis",
  journal: "Anesthesiology",
  year: 2020,
  volume: "133",
  pages: "1192-1213",
  doi: "10.1097/ALN.0000000000003577",
};

/** Both enantiomers with norketamine, dehydronorketamine and hydroxynorketamine. */
export const kamp2020metabolites: Source = {
  key: "kamp2020metabolites",
  authors: ["Kamp, J.", "et al."],
  title:
    "Pharmacokinetics of ketamine and its major metabolites norketamine, hydroxynorketamine, and dehydronorketamine: a model-based analysis",
  journal: "British Journal of Anaesthesia",
  year: 2020,
  volume: "125",
  pages: "750-761",
  doi: "10.1016/j.bja.2020.06.067",
  pmid: "32838982",
};

/** What grapefruit juice does to CYP3A. */
export const kupferschmidt1995: Source = {
  key: "kupferschmidt1995",
  authors: ["Kupferschmidt, H. H. T.", "et al."],
  title: "Interaction between grapefruit juice and midazolam in humans",
  journal: "Clinical Pharmacology & Therapeutics",
  year: 1995,
  volume: "58",
  pages: "20-28",
  doi: "10.1016/0009-9236(95)90068-3",
};

/** Serum levels at steady infusions. */
export const langsjo2005: Source = {
  key: "langsjo2005",
  authors: ["Langsjo, J. W.", "et al."],
  title: "S-ketamine anesthesia increases cerebral blood flow in excess of the metabolic needs in humans",
  journal: "Anesthesiology",
  year: 2005,
  volume: "103",
  pages: "258-268",
  doi: "10.1097/00000542-200508000-00008",
};

/** Routes in rats. */
export const lenedelec2018: Source = {
  key: "lenedelec2018",
  authors: ["Le Nedelec, M.", "Glue, P.", "Winter, H.", "Goulton, C.", "Medlicott, N. J."],
  title: "The effect of route of administration on the enantioselective pharmacokinetics of ketamine and norketamine in rats",
  journal: "Journal of Psychopharmacology",
  year: 2018,
  pmid: "29895202",
};

/** St John's wort and CYP2B6. */
export const lei2010: Source = {
  key: "lei2010",
  authors: ["Lei, H.-P.", "Yu, X.-Y.", "Xie, H.-T.", "Li, H.-H.", "Fan, L.", "Dai, L.-L.", "Chen, Y.", "Zhou, H.-H."],
  title: "Effect of St. John's wort supplementation on the pharmacokinetics of bupropion in healthy male Chinese volunteers",
  journal: "Xenobiotica",
  year: 2010,
  volume: "40",
  pages: "275-281",
  doi: "10.3109/00498250903509383",
  pmid: "20102294",
};

/** Enzymes in microsomes: CYP2B6. */
export const li2013: Source = {
  key: "li2013",
  authors: ["Li, Y.", "et al."],
  title: "The CYP2B6*6 allele significantly alters the N-demethylation of ketamine enantiomers in vitro",
  journal: "Drug Metabolism and Disposition",
  year: 2013,
  url: "https://discovery.researcher.life/topic/cyp1b1-inhibitor/15483467?page=5",
};

/** CYP2B6 genotype. */
export const li2015: Source = {
  key: "li2015",
  authors: ["Li, Y.", "et al."],
  title: "CYP2B6*6 allele and age substantially reduce steady-state ketamine clearance in chronic pain patients: impact on adverse effects",
  journal: "British Journal of Clinical Pharmacology",
  year: 2015,
  volume: "80",
  pages: "276-284",
  doi: "10.1111/bcp.12614",
  pmid: "25702819",
};

/** What rifampicin does to CYP2B6. */
export const loboz2006: Source = {
  key: "loboz2006",
  authors: ["Loboz, K. K.", "et al."],
  title: "Cytochrome P450 2B6 activity as measured by bupropion hydroxylation: effect of induction by rifampin and ethnicity",
  journal: "Clinical Pharmacology & Therapeutics",
  year: 2006,
  volume: "80",
  pages: "75-84",
  doi: "10.1016/j.clpt.2006.03.010",
};

/** Rectal and nasal racemate in children. */
export const malinovsky1996: Source = {
  key: "malinovsky1996",
  authors: ["Malinovsky, J. M.", "Servin, F.", "Cozian, A.", "Lepage, J. Y.", "Pinaud, M."],
  title: "Ketamine and norketamine plasma concentrations after i.v., nasal and rectal administration in children",
  journal: "British Journal of Anaesthesia",
  year: 1996,
  volume: "77",
  pages: "203-207",
  doi: "10.1093/bja/77.2.203",
};

/** Metabolites in plasma. */
export const moaddel2010: Source = {
  key: "moaddel2010",
  authors: ["Moaddel, R.", "et al."],
  title:
    "A parallel chiral-achiral liquid chromatographic method for the determination of the stereoisomers of ketamine and ketamine metabolites in the plasma and urine of patients with complex regional pain syndrome",
  journal: "Talanta",
  year: 2010,
  volume: "82",
  pages: "1892-1904",
  doi: "10.1016/j.talanta.2010.08.005",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2948022",
};

/** Hydroxynorketamine in rats. */
export const moaddel2015: Source = {
  key: "moaddel2015",
  authors: ["Moaddel, R.", "et al."],
  title: "The distribution and clearance of (2S,6S)-hydroxynorketamine, an active ketamine metabolite, in Wistar rats",
  journal: "Pharmacology Research & Perspectives",
  year: 2015,
  volume: "3",
  pages: "e00157",
  doi: "10.1002/prp2.157",
};

/** Cerebrospinal fluid. */
export const moaddel2023: Source = {
  key: "moaddel2023",
  authors: ["Moaddel, R.", "Farmer, C. A.", "Yavi, M.", "Kadriu, B.", "Zhu, M.", "Fan, J.", "et al."],
  title: "Cerebrospinal fluid exploratory proteomics and ketamine metabolite pharmacokinetics in human volunteers after ketamine infusion",
  journal: "iScience",
  year: 2023,
  url: "https://olink.com/publication/cerebrospinal-fluid-exploratory-proteomics-and-ketamine-metabolite-pharmacokinetics-in-human-volunteers-after-ketamine-infusion",
};

/** Interaction with rifampicin. */
export const noppers2011: Source = {
  key: "noppers2011",
  authors: ["Noppers, I.", "Olofsen, E.", "Niesters, M.", "Aarts, L.", "Mooren, R.", "Dahan, A.", "Kharasch, E.", "Sarton, E."],
  title:
    "Effect of rifampicin on S-ketamine and S-norketamine plasma concentrations in healthy volunteers after intravenous S-ketamine administration",
  journal: "Anesthesiology",
  year: 2011,
  volume: "114",
  pages: "1435-1445",
  doi: "10.1097/ALN.0b013e318218a881",
};

/** What itraconazole does to CYP3A. */
export const olkkola1996: Source = {
  key: "olkkola1996",
  authors: ["Olkkola, K. T.", "Ahonen, J.", "Neuvonen, P. J."],
  title:
    "The effects of the systemic antimycotics, itraconazole and fluconazole, on the pharmacokinetics and pharmacodynamics of intravenous and oral midazolam",
  journal: "Anesthesia & Analgesia",
  year: 1996,
  volume: "82",
  pages: "511-516",
  pmid: "8623953",
};

/** Delay of effects, with and without rifampicin. */
export const olofsen2012: Source = {
  key: "olofsen2012",
  authors: ["Olofsen, E.", "et al."],
  title:
    "Estimation of the contribution of norketamine to ketamine-induced acute pain relief and neurocognitive impairment in healthy volunteers",
  journal: "Anesthesiology",
  year: 2012,
  url: "https://discovery.researcher.life/article/estimation-of-the-contribution-of-norketamine-to-ketamine-induced-acute-pain-relief-and-neurocognitive-impairment-in-healthy-volunteers/e61ee46981803cc3ae884dd4f703f953",
};

/** Delay and potency of perception and analgesia. */
export const olofsen2022: Source = {
  key: "olofsen2022",
  authors: ["Olofsen, E.", "Kamp, J.", "Henthorn, T. K.", "van Velzen, M.", "Niesters, M.", "Sarton, E.", "Dahan, A."],
  title: "Ketamine psychedelic and antinociceptive effects are connected",
  journal: "Anesthesiology",
  year: 2022,
  volume: "136",
  pages: "792-801",
  doi: "10.1097/ALN.0000000000004176",
};

/** Venous S-ketamine and norketamine. */
export const otto2021: Source = {
  key: "otto2021",
  authors: ["Otto, M. E.", "Bergmann, K. R.", "Jacobs, G.", "van Esdonk, M. J."],
  title: "Predictive performance of parent-metabolite population pharmacokinetic models of (S)-ketamine in healthy volunteers",
  journal: "European Journal of Clinical Pharmacology",
  year: 2021,
  volume: "77",
  pages: "1181-1192",
  doi: "10.1007/s00228-021-03104-1",
};

/** Interactions with itraconazole and ticlopidine. */
export const peltoniemi2011: Source = {
  key: "peltoniemi2011",
  authors: [
    "Peltoniemi, M. A.",
    "Saari, T. I.",
    "Hagelberg, N. M.",
    "Reponen, P.",
    "Turpeinen, M.",
    "Laine, K.",
    "Neuvonen, P. J.",
    "Olkkola, K. T.",
  ],
  title: "Exposure to oral S-ketamine is unaffected by itraconazole but greatly increased by ticlopidine",
  journal: "Clinical Pharmacology & Therapeutics",
  year: 2011,
  volume: "90",
  pages: "296-302",
  doi: "10.1038/clpt.2011.140",
};

/** Interaction with grapefruit juice. */
export const peltoniemi2012grapefruit: Source = {
  key: "peltoniemi2012grapefruit",
  authors: ["Peltoniemi, M. A.", "Saari, T. I.", "Hagelberg, N. M.", "Laine, K.", "Neuvonen, P. J.", "Olkkola, K. T."],
  title: "S-ketamine concentrations are greatly increased by grapefruit juice",
  journal: "European Journal of Clinical Pharmacology",
  year: 2012,
  volume: "68",
  pages: "979-986",
  doi: "10.1007/s00228-012-1214-9",
};

/** Interaction with rifampicin. */
export const peltoniemi2012rifampicin: Source = {
  key: "peltoniemi2012rifampicin",
  authors: ["Peltoniemi, M. A.", "Saari, T. I.", "Hagelberg, N. M.", "Laine, K.", "Kurkinen, K. J.", "Neuvonen, P. J.", "Olkkola, K. T."],
  title: "Rifampicin has a profound effect on the pharmacokinetics of oral S-ketamine and less on intravenous S-ketamine",
  journal: "Basic & Clinical Pharmacology & Toxicology",
  year: 2012,
  volume: "111",
  pages: "325-332",
  doi: "10.1111/j.1742-7843.2012.00908.x",
};

/** Interaction with St John's wort. */
export const peltoniemi2012wort: Source = {
  key: "peltoniemi2012wort",
  authors: ["Peltoniemi, M. A.", "Saari, T. I.", "Hagelberg, N. M.", "Laine, K.", "Neuvonen, P. J.", "Olkkola, K. T."],
  title: "St John's wort greatly decreases the plasma concentrations of oral S-ketamine",
  journal: "Fundamental & Clinical Pharmacology",
  year: 2012,
  volume: "26",
  pages: "743-750",
  doi: "10.1111/j.1472-8206.2011.00954.x",
};

/** Nasal esketamine. */
export const perezruixo2021: Source = {
  key: "perezruixo2021",
  authors: ["Perez-Ruixo, C.", "Rossenu, S.", "Zannikos, P.", "Nandy, P.", "Singh, J.", "Drevets, W. C.", "Perez-Ruixo, J. J."],
  title:
    "Population pharmacokinetics of esketamine nasal spray and its metabolite noresketamine in healthy subjects and patients with treatment-resistant depression",
  journal: "Clinical Pharmacokinetics",
  year: 2021,
  volume: "60",
  pages: "501-516",
  doi: "10.1007/s40262-020-00953-4",
};

/** Enantiomers, arterial and venous. */
export const persson2002: Source = {
  key: "persson2002",
  authors: ["Persson, J.", "et al."],
  title:
    "Pharmacokinetics and non-analgesic effects of S- and R-ketamines in healthy volunteers with normal and reduced metabolic capacity",
  journal: "European Journal of Clinical Pharmacology",
  year: 2002,
  volume: "57",
  pages: "869-875",
  doi: "10.1007/s002280100353",
};

/** Intranasal racemate; title and authors not shown where read. */
export const phar2669: Source = {
  key: "phar2669",
  authors: ["authors not seen"],
  title: "Intranasal and intravenous racemic ketamine: pharmacokinetic parameters (Table 6)",
  journal: "Pharmacotherapy",
  year: 2022,
  volume: "42",
  pages: "298-310",
  doi: "10.1002/phar.2669",
};

/** Secondary. */
export const primidi: Source = {
  key: "primidi",
  authors: ["primidi.com"],
  title: "Ketamine: pharmacokinetics (secondary page)",
  year: 2024,
  url: "https://primidi.com/ketamine/pharmacokinetics",
};

/** What clarithromycin does to CYP3A, in the elderly. */
export const quinney2008: Source = {
  key: "quinney2008",
  authors: ["Quinney, S. K.", "Haehner, B. D.", "Rhoades, M. B.", "Lin, Z.", "Gorski, J. C.", "Hall, S. D."],
  title: "Interaction between midazolam and clarithromycin in the elderly",
  journal: "British Journal of Clinical Pharmacology",
  year: 2008,
  url: "https://indiana.pure.elsevier.com/en/publications/interaction-between-midazolam-and-clarithromycin-in-the-elderly",
};

/** What clarithromycin does to the gut wall. */
export const quinney2013: Source = {
  key: "quinney2013",
  authors: ["Quinney, S. K.", "et al."],
  title: "Rate of onset of inhibition of gut-wall and hepatic CYP3A by clarithromycin",
  year: 2013,
  url: "https://discovery.researcher.life/article/rate-of-onset-of-inhibition-of-gut-wall-and-hepatic-cyp3a-by-clarithromycin/7806e5c8e5453e9b8b538808f11f6afd",
};

/** CYP2B6 genotype. */
export const rao2016: Source = {
  key: "rao2016",
  authors: ["Rao, L. K.", "Flaker, A. M.", "Friedel, C. C.", "Kharasch, E. D."],
  title: "Role of cytochrome P4502B6 polymorphisms in ketamine metabolism and clearance",
  journal: "Anesthesiology",
  year: 2016,
  volume: "125",
  pages: "1103-1112",
  doi: "10.1097/ALN.0000000000001392",
};

/** Ketamine in a textbook of anaesthesia. */
export const reves2005: Source = {
  key: "reves2005",
  authors: ["Reves, J. G.", "Glass, P. S. A.", "Lubarsky, D. A.", "McEvoy, M. D."],
  title: "Intravenous nonopioid anesthetics, in Miller's Anesthesia, 6th edition, chapter 10",
  year: 2005,
  url: "http://noranaes.org/logbook/resources/Ebooks/Miller1/Miller%20-%20Anesthesia%206th%20Ed/das/book/body/0/1255/303.html",
};

/** How far rifampicin induces gut and liver; authors not shown where read. */
export const rifampicinProtocol: Source = {
  key: "rifampicinProtocol",
  authors: ["authors not seen"],
  title:
    "Guidance for rifampin and midazolam dosing protocols to study intestinal and hepatic cytochrome P450 (CYP) 3A4 induction and de-induction",
  journal: "AAPS Journal",
  year: 2019,
  volume: "21",
  doi: "10.1208/s12248-019-0341-y",
};

/** Induction of CYP2B6 by efavirenz. */
export const robertson2008: Source = {
  key: "robertson2008",
  authors: ["Robertson, S. M.", "et al."],
  title: "Efavirenz induces CYP2B6-mediated hydroxylation of bupropion in healthy subjects",
  journal: "Journal of Acquired Immune Deficiency Syndromes",
  year: 2008,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9036313",
};

/** Sublingual wafer. */
export const rolan2014: Source = {
  key: "rolan2014",
  authors: ["Rolan, P.", "Lim, S.", "Sunderland, V.", "Liu, Y.", "Molnar, V."],
  title: "The absolute bioavailability of racemic ketamine from a novel sublingual formulation",
  journal: "British Journal of Clinical Pharmacology",
  year: 2014,
  volume: "77",
  pages: "1011-1016",
  doi: "10.1111/bcp.12264",
};

/** Ticlopidine and bupropion. */
export const sager2016: Source = {
  key: "sager2016",
  authors: ["Sager, J. E.", "Price, L. S. L.", "Isoherranen, N."],
  title:
    "Stereoselective metabolism of bupropion to OH-bupropion, threohydrobupropion, erythrohydrobupropion, and 4'-OH-bupropion in vitro",
  journal: "Drug Metabolism and Disposition",
  year: 2016,
  volume: "44",
  pages: "1709-1719",
  doi: "10.1124/dmd.116.072363",
};

/** Binding to albumin. */
export const schmidt2024: Source = {
  key: "schmidt2024",
  authors: ["Schmidt, S.", "Holzgrabe, U."],
  title: "Do the enantiomers of ketamine bind enantioselectively to human serum albumin?",
  journal: "European Journal of Pharmaceutical Sciences",
  year: 2024,
  pages: "106640",
  doi: "10.1016/j.ejps.2023.106640",
};

/** Effect on the electroencephalogram. */
export const schuttler1987: Source = {
  key: "schuttler1987",
  authors: ["Schuttler, J.", "et al."],
  title: "Pharmacodynamic modeling of the EEG effects of ketamine and its enantiomers in man",
  journal: "Journal of Pharmacokinetics and Biopharmaceutics",
  year: 1987,
  volume: "15",
  pages: "241-253",
  doi: "10.1007/BF01066320",
};

/** Children. */
export const sherwin2015: Source = {
  key: "sherwin2015",
  authors: ["Sherwin, C. M.", "et al."],
  title: "Development of an optimal sampling schedule for children receiving ketamine for short-term procedural sedation and analgesia",
  journal: "Paediatric Anaesthesia",
  year: 2015,
  volume: "25",
  pages: "211-216",
  doi: "10.1111/pan.12521",
};

/** Sex; cardiac output. */
export const sigtermans2009: Source = {
  key: "sigtermans2009",
  authors: ["Sigtermans, M.", "et al."],
  title:
    "S(+)-ketamine effect on experimental pain and cardiac output: a population pharmacokinetic-pharmacodynamic modeling study in healthy volunteers",
  journal: "Anesthesiology",
  year: 2009,
  volume: "111",
  pages: "892-903",
  doi: "10.1097/ALN.0b013e3181b437b1",
};

/** The backbone: arterial S-ketamine and metabolites. */
export const simons2022: Source = {
  key: "simons2022",
  authors: ["Simons, P.", "Olofsen, E.", "van Velzen, M.", "et al."],
  title: "S-ketamine oral thin film - Part 1: population pharmacokinetics of S-ketamine, S-norketamine and S-hydroxynorketamine",
  journal: "Frontiers in Pain Research",
  year: 2022,
  volume: "3",
  pages: "946486",
  doi: "10.3389/fpain.2022.946486",
};

/** Effect concentrations. */
export const simons2022part2: Source = {
  key: "simons2022part2",
  authors: ["Simons, P.", "et al."],
  title: "S-ketamine oral thin film - Part 2: population pharmacodynamics of S-ketamine, S-norketamine and S-hydroxynorketamine",
  journal: "Frontiers in Pain Research",
  year: 2022,
  volume: "3",
  pages: "946487",
  doi: "10.3389/fpain.2022.946487",
};

/** Peaks of the infusion arm. */
export const simonsThesis: Source = {
  key: "simonsThesis",
  authors: ["Simons, P."],
  title: "Pharmacotherapy and ventilatory control in health and disease (thesis, Leiden University)",
  year: 2024,
  url: "https://publicatie-online.nl/uploaded/flipbook/174076-Pieter-Simons/33",
};

/** Delay of the electroencephalogram. */
export const sleigh2019: Source = {
  key: "sleigh2019",
  authors: ["Sleigh, J.", "Pullon, R. M.", "Vlisides, P. E.", "Warnaby, C. E."],
  title: "Electroencephalographic slow wave dynamics and loss of behavioural responsiveness induced by ketamine in human volunteers",
  journal: "British Journal of Anaesthesia",
  year: 2019,
  volume: "123",
  pages: "592-600",
  url: "https://www.metajournal.com/articles/920563/electroencephalographic-slow-wave-dynamics-loss-behavioural-responsiveness",
};

/** Transporters. */
export const spravatoFachinfo: Source = {
  key: "spravatoFachinfo",
  authors: ["Janssen-Cilag AG"],
  title: "Spravato: Swiss information for professionals (Fachinformation), interactions",
  year: 2024,
  url: "https://ch.oddb.org/en/gcc/fachinfo/reg/67103/chapter/interactions",
};

/** Label figures, as quoted on secondary pages. */
export const spravatoLabel: Source = {
  key: "spravatoLabel",
  authors: ["Janssen Pharmaceuticals"],
  title: "Spravato (esketamine) nasal spray: US prescribing information",
  year: 2023,
  url: "https://www.mdedge.com/currentpsychiatry/article/199869",
};

/** Interactions of nasal esketamine. */
export const spravatoMims: Source = {
  key: "spravatoMims",
  authors: ["Johnson & Johnson"],
  title: "Spravato: full prescribing information, drug interactions, as given by MIMS Philippines",
  year: 2024,
  url: "https://sit.mimsdev.com/philippines/drug/info/spravato/drug-interactions",
};

/** What ticlopidine does to CYP2B6. */
export const turpeinen2005: Source = {
  key: "turpeinen2005",
  authors: ["Turpeinen, M.", "et al."],
  title: "Effect of clopidogrel and ticlopidine on cytochrome P450 2B6 activity as measured by bupropion hydroxylation",
  journal: "Clinical Pharmacology & Therapeutics",
  year: 2005,
  volume: "77",
  pages: "553-559",
  doi: "10.1016/j.clpt.2005.02.010",
};

/** What St John's wort does to midazolam. */
export const wang2001: Source = {
  key: "wang2001",
  authors: ["Wang, Z.", "Gorski, J. C.", "Hamman, M. A.", "Huang, S.-M.", "Lesko, L. J.", "Hall, S. D."],
  title: "The effects of St John's wort (Hypericum perforatum) on human cytochrome P450 activity",
  journal: "Clinical Pharmacology & Therapeutics",
  year: 2001,
  doi: "10.1016/s0009-9236(01)00127-8",
};

/** Enantiomers after a bolus. */
export const wang2019: Source = {
  key: "wang2019",
  authors: ["Wang, J.", "Huang, J.", "Yang, S.", "Cui, C.", "Ye, L.", "Wang, S.-Y.", "Yang, G.-P.", "Pei, Q."],
  title:
    "Pharmacokinetics and safety of esketamine in Chinese patients undergoing painless gastroscopy in comparison with ketamine: a randomized, open-label clinical study",
  journal: "Drug Design, Development and Therapy",
  year: 2019,
  volume: "13",
  pages: "4135-4144",
  doi: "10.2147/DDDT.S224553",
};

/** Nasal S-ketamine in children. */
export const weber2004: Source = {
  key: "weber2004",
  authors: ["Weber, F.", "Wulf, H.", "Gruber, M.", "Biallas, R."],
  title: "S-ketamine and s-norketamine plasma concentrations after nasal and i.v. administration in anesthetized children",
  journal: "Paediatric Anaesthesia",
  year: 2004,
  volume: "14",
  pages: "983-988",
  doi: "10.1111/j.1460-9592.2004.01358.x",
};

/** Routes. */
export const yanagihara2003: Source = {
  key: "yanagihara2003",
  authors: ["Yanagihara, Y.", "et al."],
  title:
    "Plasma concentration profiles of ketamine and norketamine after administration of various ketamine preparations to healthy Japanese volunteers",
  journal: "Biopharmaceutics & Drug Disposition",
  year: 2003,
  volume: "24",
  pages: "37-43",
  doi: "10.1002/bdd.336",
};

/** Review: concentrations by regimen. */
export const zanos2018: Source = {
  key: "zanos2018",
  authors: [
    "Zanos, P.",
    "Moaddel, R.",
    "Morris, P. J.",
    "Riggs, L. M.",
    "Highland, J. N.",
    "Georgiou, P.",
    "Pereira, E. F. R.",
    "Albuquerque, E. X.",
    "Thomas, C. J.",
    "Zarate, C. A.",
    "Gould, T. D.",
  ],
  title: "Ketamine and ketamine metabolite pharmacology: insights into therapeutic mechanisms",
  journal: "Pharmacological Reviews",
  year: 2018,
  volume: "70",
  pages: "621-660",
  doi: "10.1124/pr.117.015198",
};

/** Metabolites in depression. */
export const zarate2012: Source = {
  key: "zarate2012",
  authors: ["Zarate, C. A.", "et al."],
  title: "Relationship of ketamine's plasma metabolites with response, diagnosis, and side effects in major depression",
  journal: "Biological Psychiatry",
  year: 2012,
  volume: "72",
  pages: "331-338",
  doi: "10.1016/j.biopsych.2012.03.004",
};
