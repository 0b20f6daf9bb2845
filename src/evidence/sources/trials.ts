import type { Source } from "../../language/index.ts";

/** Six infusions in ten people, the first report of repeated dosing. */
export const aanHetRot2010: Source = {
  key: "aanHetRot2010",
  authors: ["aan het Rot, M.", "Collins, K. A.", "Murrough, J. W.", "et al."],
  title: "Safety and efficacy of repeated-dose intravenous ketamine for treatment-resistant depression",
  journal: "Biological Psychiatry",
  year: 2010,
  doi: "10.1016/j.biopsych.2009.08.038",
};

/** Pooled trials of nasal ketamine and esketamine. */
export const an2021: Source = {
  key: "an2021",
  authors: ["An, D.", "Wei, C.", "Wang, J.", "Wu, A."],
  title:
    "Intranasal ketamine for depression in adults: a systematic review and meta-analysis of randomized, double-blind, placebo-controlled trials",
  journal: "Frontiers in Psychology",
  year: 2021,
  doi: "10.3389/fpsyg.2021.648691",
};

/** ELEKT-D: ketamine against electroconvulsive therapy, open. */
export const anand2023: Source = {
  key: "anand2023",
  authors: ["Anand, A.", "Mathew, S. J.", "Sanacora, G.", "et al."],
  title: "Ketamine versus ECT for nonpsychotic treatment-resistant major depression",
  journal: "New England Journal of Medicine",
  year: 2023,
  doi: "10.1056/NEJMoa2302399",
};

/** Oral ketamine beside sertraline. */
export const arabzadeh2018: Source = {
  key: "arabzadeh2018",
  authors: ["Arabzadeh, S.", "Hakkikazazi, E.", "Shahmansouri, N.", "et al."],
  title:
    "Does oral administration of ketamine accelerate response to treatment in major depressive disorder? Results of a double-blind controlled trial",
  journal: "Journal of Affective Disorders",
  year: 2018,
  doi: "10.1016/j.jad.2018.02.056",
};

/** The first controlled trial of ketamine in depression. */
export const berman2000: Source = {
  key: "berman2000",
  authors: ["Berman, R. M.", "Cappiello, A.", "Anand, A.", "et al."],
  title: "Antidepressant effects of ketamine in depressed patients",
  journal: "Biological Psychiatry",
  year: 2000,
  volume: "47",
  pages: "351-354",
  doi: "10.1016/S0006-3223(99)00230-9",
};

/** Pooled effects of ketamine within the first four hours. */
export const caddy2014: Source = {
  key: "caddy2014",
  authors: ["Caddy, C.", "Giaroli, G.", "White, T. P.", "Shergill, S. S.", "Tracy, D. K."],
  title:
    "Ketamine as the prototype glutamatergic antidepressant: pharmacodynamic actions, and a systematic review and meta-analysis of efficacy",
  journal: "Therapeutic Advances in Psychopharmacology",
  year: 2014,
  doi: "10.1177/2045125313507739",
};

/** Nasal esketamine in people at risk of suicide, phase 2. */
export const canuso2018: Source = {
  key: "canuso2018",
  authors: ["Canuso, C. M.", "Singh, J. B.", "Fedgchin, M.", "et al."],
  title:
    "Efficacy and safety of intranasal esketamine for the rapid reduction of symptoms of depression and suicidality in patients at imminent risk for suicide: results of a double-blind, randomized, placebo-controlled study",
  journal: "American Journal of Psychiatry",
  year: 2018,
  volume: "175",
  pages: "620-630",
  doi: "10.1176/appi.ajp.2018.17060720",
};

/** Second induction with esketamine after relapse. */
export const castro2023: Source = {
  key: "castro2023",
  authors: ["Castro, M.", "et al."],
  title: "Esketamine nasal spray in patients who completed a second induction period: analysis of the SUSTAIN-3 study",
  journal: "CNS Drugs",
  year: 2023,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10439056",
};

/** A higher dose in Taiwan, open. */
export const chen2020: Source = {
  key: "chen2020",
  authors: ["Chen, M.-H.", "Lin, W.-C.", "Li, C.-T.", "Su, T.-P."],
  title: "A higher dose (0.8 mg/kg) of ketamine infusion for treatment-resistant depression: an open-label study in Taiwan",
  journal: "Taiwanese Journal of Psychiatry",
  year: 2020,
  volume: "34",
  pages: "72-77",
  doi: "10.4103/TPSY.TPSY_19_20",
};

/** Nasal esketamine, three doses against placebo, phase 2. */
export const daly2018: Source = {
  key: "daly2018",
  authors: ["Daly, E. J.", "Singh, J. B.", "Fedgchin, M.", "et al."],
  title:
    "Efficacy and safety of intranasal esketamine adjunctive to oral antidepressant therapy in treatment-resistant depression: a randomized clinical trial",
  journal: "JAMA Psychiatry",
  year: 2018,
  doi: "10.1001/jamapsychiatry.2017.3739",
};

/** SUSTAIN-1: relapse when esketamine stops. */
export const daly2019: Source = {
  key: "daly2019",
  authors: ["Daly, E. J.", "Trivedi, M. H.", "Janik, A.", "et al."],
  title:
    "Efficacy of esketamine nasal spray plus oral antidepressant treatment for relapse prevention in patients with treatment-resistant depression: a randomized clinical trial",
  journal: "JAMA Psychiatry",
  year: 2019,
  volume: "76",
  pages: "893-903",
  doi: "10.1001/jamapsychiatry.2019.1189",
};

/** Cochrane review of glutamate modulators, apart by control. */
export const dean2021: Source = {
  key: "dean2021",
  authors: ["Dean, R. L.", "Hurducas, C.", "Hawton, K.", "et al."],
  title: "Ketamine and other glutamate receptor modulators for depression in adults with unipolar major depressive disorder",
  journal: "Cochrane Database of Systematic Reviews",
  year: 2021,
  doi: "10.1002/14651858.CD011612.pub3",
};

/** Ketamine in bipolar depression. */
export const diazgranados2010: Source = {
  key: "diazgranados2010",
  authors: ["Diazgranados, N.", "Ibrahim, L.", "Brutsche, N. E.", "et al."],
  title: "A randomized add-on trial of an N-methyl-D-aspartate antagonist in treatment-resistant bipolar depression",
  journal: "Archives of General Psychiatry",
  year: 2010,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3000408",
};

/** Oral ketamine in outpatients. */
export const domany2019: Source = {
  key: "domany2019",
  authors: ["Domany, Y.", "Bleich-Cohen, M.", "Tarrasch, R.", "et al."],
  title:
    "Repeated oral ketamine for out-patient treatment of resistant depression: randomised, double-blind, placebo-controlled, proof-of-concept study",
  journal: "British Journal of Psychiatry",
  year: 2019,
  url: "https://www.cambridge.org/core/product/76898B0B3980372F9EE79043F55A08FD",
};

/** KetECT: ketamine against electroconvulsive therapy in hospital, open. */
export const ekstrand2022: Source = {
  key: "ekstrand2022",
  authors: ["Ekstrand, J.", "et al."],
  title:
    "Racemic ketamine as an alternative to electroconvulsive therapy for unipolar depression: a randomized, open-label, non-inferiority trial (KetECT)",
  journal: "International Journal of Neuropsychopharmacology",
  year: 2022,
  volume: "25",
  pages: "339-349",
  doi: "10.1093/ijnp/pyab088",
};

/** Four doses of ketamine against midazolam. */
export const fava2020: Source = {
  key: "fava2020",
  authors: ["Fava, M.", "Freeman, M. P.", "Flynn, M.", "et al."],
  title:
    "Double-blind, placebo-controlled, dose-ranging trial of intravenous ketamine as adjunctive therapy in treatment-resistant depression (TRD)",
  journal: "Molecular Psychiatry",
  year: 2020,
  volume: "25",
  pages: "1592-1603",
  doi: "10.1038/s41380-018-0256-5",
};

/** TRANSFORM-1: fixed doses of nasal esketamine. */
export const fedgchin2019: Source = {
  key: "fedgchin2019",
  authors: ["Fedgchin, M.", "Trivedi, M.", "Daly, E. J.", "et al."],
  title:
    "Efficacy and safety of fixed-dose esketamine nasal spray combined with a new oral antidepressant in treatment-resistant depression: results of a randomized, double-blind, active-controlled study (TRANSFORM-1)",
  journal: "International Journal of Neuropsychopharmacology",
  year: 2019,
  doi: "10.1093/ijnp/pyz039",
};

/** Extended release tablets of ketamine after open response. */
export const glue2024: Source = {
  key: "glue2024",
  authors: ["Glue, P.", "Loo, C.", "Fam, J.", "et al."],
  title: "Randomized placebo-controlled phase 2 study of extended-release ketamine tablets for treatment-resistant depression",
  journal: "Nature Medicine",
  year: 2024,
  url: "https://www.moreblossom.com/papers/randomized-placebo-controlled-phase-2-study-of-extended-release-ketamine-tablets",
};

/** Pooled rates of response at one, three and seven days. */
export const han2016: Source = {
  key: "han2016",
  authors: ["Han, Y.", "Chen, J.", "Zou, D.", "et al."],
  title:
    "Efficacy of ketamine in the rapid treatment of major depressive disorder: a meta-analysis of randomized, double-blind, placebo-controlled studies",
  journal: "Neuropsychiatric Disease and Treatment",
  year: 2016,
  volume: "12",
  pages: "2859-2867",
  doi: "10.2147/NDT.S117146",
};

/** Six infusions in people with chronic suicidal ideation: no difference. */
export const ionescu2019: Source = {
  key: "ionescu2019",
  authors: ["Ionescu, D. F.", "Bentley, K. H.", "Eikermann, M.", "et al."],
  title:
    "Repeat-dose ketamine augmentation for treatment-resistant depression with chronic suicidal ideation: a randomized, double blind, placebo controlled trial",
  journal: "Journal of Affective Disorders",
  year: 2019,
  doi: "10.1016/j.jad.2018.09.037",
};

/** Esketamine without an antidepressant. */
export const janik2025: Source = {
  key: "janik2025",
  authors: ["Janik, A.", "et al."],
  title: "Esketamine monotherapy in adults with treatment-resistant depression: a randomized clinical trial",
  journal: "JAMA Psychiatry",
  year: 2025,
  pmid: "40601310",
};

/** KARMA-Dep 2: infusions in hospital against midazolam, no difference. */
export const jelovac2025: Source = {
  key: "jelovac2025",
  authors: ["Jelovac, A.", "et al."],
  title: "Serial ketamine infusions as adjunctive therapy to inpatient care for depression: the KARMA-Dep 2 randomized clinical trial",
  journal: "JAMA Psychiatry",
  year: 2025,
  volume: "82",
  pages: "1216-1224",
  doi: "10.1001/jamapsychiatry.2025.3019",
};

/** The three TRANSFORM trials by sex. */
export const jones2022: Source = {
  key: "jones2022",
  authors: ["Jones, R. R.", "et al."],
  title: "Efficacy and safety of esketamine nasal spray by sex in patients with treatment-resistant depression",
  journal: "Archives of Women's Mental Health",
  year: 2022,
  volume: "25",
  pages: "313-326",
  doi: "10.1007/s00737-021-01185-6",
};

/** Nasal racemic ketamine. */
export const lapidus2014: Source = {
  key: "lapidus2014",
  authors: ["Lapidus, K. A. B.", "Levitch, C. F.", "Perez, A. M.", "et al."],
  title: "A randomized controlled trial of intranasal ketamine in major depressive disorder",
  journal: "Biological Psychiatry",
  year: 2014,
  volume: "76",
  pages: "970-976",
  doi: "10.1016/j.biopsych.2014.03.026",
};

/** Ketamine under anaesthesia: no difference from saline. */
export const lii2023: Source = {
  key: "lii2023",
  authors: ["Lii, T. R.", "Smith, A. E.", "Flohr, J. R.", "et al."],
  title: "Randomized trial of ketamine masked by surgical anesthesia in patients with depression",
  journal: "Nature Mental Health",
  year: 2023,
  volume: "1",
  pages: "876-886",
  doi: "10.1038/s44220-023-00140-x",
};

/** KADS: ketamine under the skin twice a week. */
export const loo2023: Source = {
  key: "loo2023",
  authors: ["Loo, C.", "Glozier, N.", "Barton, D.", "et al."],
  title:
    "Efficacy and safety of a 4-week course of repeated subcutaneous ketamine injections for treatment-resistant depression (KADS study): randomised double-blind active-controlled trial",
  journal: "British Journal of Psychiatry",
  year: 2023,
  volume: "223",
  pages: "533-541",
  doi: "10.1192/bjp.2023.79",
};

/** One infusion of ketamine against midazolam. */
export const murrough2013: Source = {
  key: "murrough2013",
  authors: ["Murrough, J. W.", "Iosifescu, D. V.", "Chang, L. C.", "et al."],
  title: "Antidepressant efficacy of ketamine in treatment-resistant major depression: a two-site randomized controlled trial",
  journal: "American Journal of Psychiatry",
  year: 2013,
  volume: "170",
  pages: "1134-1142",
  doi: "10.1176/appi.ajp.2013.13030392",
};

/** Six infusions and the time to relapse. */
export const murrough2013repeated: Source = {
  key: "murrough2013repeated",
  authors: ["Murrough, J. W.", "Perez, A. M.", "Pillemer, S.", "et al."],
  title: "Rapid and longer-term antidepressant effects of repeated ketamine infusions in treatment-resistant major depression",
  journal: "Biological Psychiatry",
  year: 2013,
  volume: "74",
  pages: "250-256",
  doi: "10.1016/j.biopsych.2012.06.022",
};

/** TRANSFORM-3: nasal esketamine at 65 years and over. */
export const ochsRoss2020: Source = {
  key: "ochsRoss2020",
  authors: ["Ochs-Ross, R.", "Daly, E. J.", "Zhang, Y.", "et al."],
  title:
    "Efficacy and safety of esketamine nasal spray plus an oral antidepressant in elderly patients with treatment-resistant depression: TRANSFORM-3",
  journal: "American Journal of Geriatric Psychiatry",
  year: 2020,
  doi: "10.1016/j.jagp.2019.10.008",
};

/** One, six and weekly infusions in the same people. */
export const phillips2019: Source = {
  key: "phillips2019",
  authors: ["Phillips, J. L.", "Norris, S.", "Talbot, J.", "et al."],
  title: "Single, repeated, and maintenance ketamine infusions for treatment-resistant depression: a randomized controlled trial",
  journal: "American Journal of Psychiatry",
  year: 2019,
  volume: "176",
  pages: "401-409",
  doi: "10.1176/appi.ajp.2018.18070834",
};

/** TRANSFORM-2: flexible doses of nasal esketamine. */
export const popova2019: Source = {
  key: "popova2019",
  authors: ["Popova, V.", "Daly, E. J.", "Trivedi, M.", "et al."],
  title:
    "Efficacy and safety of flexibly dosed esketamine nasal spray combined with a newly initiated oral antidepressant in treatment-resistant depression: a randomized double-blind active-controlled study",
  journal: "American Journal of Psychiatry",
  year: 2019,
  doi: "10.1176/appi.ajp.2019.19020172",
};

/** ESCAPE-TRD: nasal esketamine against quetiapine, open. */
export const reif2023: Source = {
  key: "reif2023",
  authors: ["Reif, A.", "et al."],
  title: "Esketamine nasal spray versus quetiapine for treatment-resistant depression",
  journal: "New England Journal of Medicine",
  year: 2023,
  url: "https://repository.uantwerpen.be/link/irua/200542",
};

/** Esketamine by vein, two doses. */
export const singh2016esketamine: Source = {
  key: "singh2016esketamine",
  authors: ["Singh, J. B.", "Fedgchin, M.", "Daly, E.", "et al."],
  title: "Intravenous esketamine in adult treatment-resistant depression: a double-blind, double-randomization, placebo-controlled study",
  journal: "Biological Psychiatry",
  year: 2016,
  doi: "10.1016/j.biopsych.2015.10.018",
};

/** Infusions two and three times a week against saline. */
export const singh2016ketamine: Source = {
  key: "singh2016ketamine",
  authors: ["Singh, J. B.", "Fedgchin, M.", "Daly, E. J.", "et al."],
  title:
    "A double-blind, randomized, placebo-controlled, dose-frequency study of intravenous ketamine in patients with treatment-resistant depression",
  journal: "American Journal of Psychiatry",
  year: 2016,
  doi: "10.1176/appi.ajp.2016.16010037",
};

/** Three doses of nasal esketamine in Japan: no difference. */
export const takahashi2021: Source = {
  key: "takahashi2021",
  authors: ["Takahashi, N.", "et al."],
  title:
    "Efficacy and safety of fixed doses of intranasal esketamine as an add-on therapy to oral antidepressants in Japanese patients with treatment-resistant depression: a phase 2b randomized clinical study",
  journal: "BMC Psychiatry",
  year: 2021,
  volume: "21",
  pages: "526",
  doi: "10.1186/s12888-021-03538-y",
};

/** Early and late response in TRANSFORM-1 and TRANSFORM-2. */
export const turkoz2021: Source = {
  key: "turkoz2021",
  authors: ["Turkoz, I.", "Daly, E.", "Singh, J.", "et al."],
  title:
    "Treatment response with esketamine nasal spray plus an oral antidepressant in patients with treatment-resistant depression without evidence of early response: a pooled post hoc analysis of the TRANSFORM studies",
  journal: "Journal of Clinical Psychiatry",
  year: 2021,
  url: "https://psychiatrist.com/jcp/depression/response-to-esketamine-after-initial-nonresponse",
};

/** What the choice of control does to the size of the effect. */
export const wilkinson2019: Source = {
  key: "wilkinson2019",
  authors: ["Wilkinson, S. T.", "Farmer, C.", "Ballard, E. D.", "et al."],
  title: "Impact of midazolam vs. saline on effect size estimates in controlled trials of ketamine as a rapid-acting antidepressant",
  journal: "Neuropsychopharmacology",
  year: 2019,
  volume: "44",
  pages: "1233-1238",
  doi: "10.1038/s41386-019-0317-8",
};

/** Pooled remission after a week, first periods only. */
export const xu2016: Source = {
  key: "xu2016",
  authors: ["Xu, Y.", "Hackett, M.", "Carter, G.", "et al."],
  title: "Effects of low-dose and very low-dose ketamine among patients with major depression: a systematic review and meta-analysis",
  journal: "International Journal of Neuropsychopharmacology",
  year: 2016,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4851268",
};

/** One infusion against saline in resistant depression. */
export const zarate2006: Source = {
  key: "zarate2006",
  authors: ["Zarate, C. A.", "Singh, J. B.", "Carlson, P. J.", "et al."],
  title: "A randomized trial of an N-methyl-D-aspartate antagonist in treatment-resistant major depression",
  journal: "Archives of General Psychiatry",
  year: 2006,
  doi: "10.1001/archpsyc.63.8.856",
};

/** Ketamine in bipolar depression, repeated. */
export const zarate2012bipolar: Source = {
  key: "zarate2012bipolar",
  authors: ["Zarate, C. A.", "Brutsche, N. E.", "Ibrahim, L.", "et al."],
  title: "Replication of ketamine's antidepressant efficacy in bipolar depression: a randomized controlled add-on trial",
  journal: "Biological Psychiatry",
  year: 2012,
  pmid: "22297150",
};
