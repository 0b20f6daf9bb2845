import type { Source } from "../../language/index.ts";

/** Pain relief is not explained by dissociation. */
export const analgesiaDissociation2020: Source = {
  key: "analgesiaDissociation2020",
  authors: ["Authors not seen"],
  title: "Dissociative and analgesic properties of ketamine are independent (title not seen)",
  year: 2020,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7572586",
};

/** The same question, with trial sequential analysis. */
export const assouline2016: Source = {
  key: "assouline2016",
  authors: ["Assouline, B.", "Tramer, M. R.", "Kreienbuhl, L.", "Elia, N."],
  title: "Benefit and harm of adding ketamine to an opioid in a patient-controlled analgesia device for the control of postoperative pain",
  journal: "Pain",
  year: 2016,
  volume: "157",
  pages: "2854-2864",
  url: "https://read.qxmd.com/read/27780181",
};

/** Saline, morphine and paracetamol in renal colic. */
export const bektas2009: Source = {
  key: "bektas2009",
  authors: ["Bektas, F.", "Eken, C.", "Karadeniz, O.", "Goksu, E.", "Cubuk, M.", "Cete, Y."],
  title: "Intravenous paracetamol or morphine for the treatment of renal colic: a randomized, placebo-controlled trial",
  journal: "Annals of Emergency Medicine",
  year: 2009,
  volume: "54",
  pages: "568-574",
  doi: "10.1016/j.annemergmed.2009.06.501",
};

/** Perioperative ketamine, an earlier pool. */
export const bell2006: Source = {
  key: "bell2006",
  authors: ["Bell, R. F.", "Dahl, J. B.", "Moore, R. A.", "Kalso, E."],
  title: "Perioperative ketamine for acute postoperative pain",
  journal: "Cochrane Database of Systematic Reviews",
  year: 2006,
  doi: "10.1002/14651858.CD004603.pub2",
};

/** Ketamine for chronic pain: a review. */
export const bell2009: Source = {
  key: "bell2009",
  authors: ["Bell, R. F."],
  title: "Ketamine for chronic non-cancer pain",
  journal: "Pain",
  year: 2009,
  volume: "141",
  pages: "210-214",
  url: "https://c.coek.info/pdf-ketamine-for-chronic-non-cancer-pain-.html",
};

/** Perioperative ketamine, pooled. */
export const brinck2018: Source = {
  key: "brinck2018",
  authors: ["Brinck, E. C. V.", "et al."],
  title: "Perioperative intravenous ketamine for acute postoperative pain in adults",
  journal: "Cochrane Database of Systematic Reviews",
  year: 2018,
  volume: "12",
  pages: "CD012033",
  doi: "10.1002/14651858.CD012033.pub4",
};

/** S-ketamine and chronic pain: a model with slow onset and offset. */
export const dahan2011: Source = {
  key: "dahan2011",
  authors: ["Dahan, A.", "Olofsen, E.", "Sigtermans, M.", "et al."],
  title: "Population pharmacokinetic-pharmacodynamic modeling of ketamine-induced pain relief of chronic pain",
  journal: "European Journal of Pain",
  year: 2011,
  volume: "15",
  pages: "258-267",
  doi: "10.1016/j.ejpain.2010.06.016",
};

/** Postherpetic neuralgia under ketamine. */
export const eide1994: Source = {
  key: "eide1994",
  authors: ["Eide, P. K.", "et al."],
  title:
    "Relief of post-herpetic neuralgia with the N-methyl-D-aspartic acid receptor antagonist ketamine: a double-blind, cross-over comparison with morphine and placebo",
  journal: "Pain",
  year: 1994,
  volume: "58",
  pages: "347-354",
  doi: "10.1016/0304-3959(94)90129-5",
};

/** Five days of racemate in complex regional pain syndrome. */
export const goldberg2010: Source = {
  key: "goldberg2010",
  authors: ["Goldberg, M. E.", "Torjman, M. C.", "Schwartzman, R. J.", "Mager, D. E.", "Wainer, I. W."],
  title:
    "Pharmacodynamic profiles of ketamine (R)- and (S)- with 5-day inpatient infusion for the treatment of complex regional pain syndrome",
  year: 2010,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2950807/",
};

/** Wind-up of the nociceptive flexion reflex under ketamine. */
export const guirimand2000: Source = {
  key: "guirimand2000",
  authors: ["Guirimand, F.", "Dupont, X.", "Brasseur, L.", "Chauvin, M.", "Bouhassira, D."],
  title: "The effects of ketamine on the temporal summation (wind-up) of the R(III) nociceptive flexion reflex and pain in humans",
  journal: "Anesthesia & Analgesia",
  year: 2000,
  volume: "90",
  pages: "408-414",
  pmid: "10648330",
};

/** Thresholds and wind-up of second pain under ketamine. */
export const hughes2002: Source = {
  key: "hughes2002",
  authors: ["Hughes, A. M.", "Rhodes, J.", "Fisher, G.", "Sellers, M.", "Growcott, J. W."],
  title:
    "Assessment of the effect of dextromethorphan and ketamine on the acute nociceptive threshold and wind-up of the second pain response in healthy male volunteers",
  journal: "British Journal of Clinical Pharmacology",
  year: 2002,
  volume: "53",
  pages: "604-612",
  doi: "10.1046/j.1365-2125.2002.01602.x",
};

/** Hyperalgesia after a burn under ketamine. */
export const ilkjaer1996: Source = {
  key: "ilkjaer1996",
  authors: ["Ilkjaer, S.", "et al."],
  title: "Effect of systemic N-methyl-D-aspartate receptor antagonist (ketamine) on primary and secondary hyperalgesia in humans",
  journal: "British Journal of Anaesthesia",
  year: 1996,
  volume: "76",
  pages: "829-834",
  url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/17557485",
};

/** Ten days of S-ketamine without relief in four patients. */
export const kiefer2008: Source = {
  key: "kiefer2008",
  authors: ["Authors not seen"],
  title: "A pilot open-label study of the efficacy of subanesthetic isomeric S(+)-ketamine in refractory CRPS patients",
  year: 2008,
  url: "https://scilit.com/publications/2f56c0583113c2c05fe788c05367f406",
};

/** Long-term potentiation of pain under ketamine. */
export const klein2007pain: Source = {
  key: "klein2007pain",
  authors: ["Authors not seen"],
  title:
    "Effects of the NMDA-receptor antagonist ketamine on perceptual correlates of long-term potentiation within the nociceptive system",
  journal: "Neuropharmacology",
  year: 2007,
  volume: "52",
  pages: "655-661",
  url: "https://searchworks.jioinstitute.edu.in/articles/cmedm__17084865",
};

/** Spinal wind-up of rats under ketamine. */
export const laurido2001: Source = {
  key: "laurido2001",
  authors: ["Laurido, C.", "Pelissier, T.", "Perez, H.", "Flores, F.", "Hernandez, A."],
  title: "Effect of ketamine on spinal cord nociceptive transmission in normal and monoarthritic rats",
  journal: "NeuroReport",
  year: 2001,
  volume: "12",
  pages: "1551-1554",
  doi: "10.1097/00001756-200106130-00008",
};

/** S-ketamine for a week in complex regional pain syndrome, as practised. */
export const mangnus2022: Source = {
  key: "mangnus2022",
  authors: ["Mangnus, T. J. P.", "Dirckx, M.", "et al."],
  title: "Low-dose intravenous S-ketamine in refractory complex regional pain syndrome: a retrospective study (title not seen)",
  journal: "Pain Practice",
  year: 2022,
  doi: "10.1111/papr.13056",
};

/** Ketamine against morphine for acute pain. */
export const miller2015: Source = {
  key: "miller2015",
  authors: ["Miller, J. P.", "Schauer, S. G.", "Ganem, V. J.", "Bebarta, V. S."],
  title: "Low-dose ketamine vs morphine for acute pain in the ED: a randomized controlled trial",
  journal: "American Journal of Emergency Medicine",
  year: 2015,
  pages: "402-408",
  url: "https://scholars.uthscsa.edu/en/publications/low-dose-ketamine-vs-morphine-for-acute-pain-in-the-ed-a-randomiz",
};

/** Ketamine against morphine for acute pain. */
export const motov2015: Source = {
  key: "motov2015",
  authors: ["Motov, S.", "Rockoff, B.", "Cohen, V.", "et al."],
  title:
    "Intravenous subdissociative-dose ketamine versus morphine for analgesia in the emergency department: a randomized controlled trial",
  journal: "Annals of Emergency Medicine",
  year: 2015,
  volume: "66",
  pages: "222-229",
  doi: "10.1016/j.annemergmed.2015.03.004",
};

/** One short infusion of S-ketamine in fibromyalgia. */
export const noppers2011fibromyalgia: Source = {
  key: "noppers2011fibromyalgia",
  authors: ["Noppers, I.", "Niesters, M.", "Swartjes, M.", "et al."],
  title:
    "Absence of long-term analgesic effect from a short-term S-ketamine infusion on fibromyalgia pain: a randomized, prospective, double blind, active placebo-controlled trial",
  journal: "European Journal of Pain",
  year: 2011,
  volume: "15",
  pages: "942-949",
  url: "https://www.metajournal.com/articles/3171",
};

/** Ketamine infusions for chronic pain, pooled. */
export const orhurhu2019: Source = {
  key: "orhurhu2019",
  authors: ["Orhurhu, V.", "Orhurhu, M. S.", "Bhatia, A.", "Cohen, S. P."],
  title: "Ketamine infusions for chronic pain: a systematic review and meta-analysis of randomized controlled trials",
  journal: "Anesthesia & Analgesia",
  year: 2019,
  volume: "129",
  pages: "241-254",
  doi: "10.1213/ANE.0000000000004185",
};

/** One infusion in neuropathic pain, followed for five weeks. */
export const pickering2020: Source = {
  key: "pickering2020",
  authors: ["Pickering, G.", "Pereira, B.", "Morel, V.", "et al."],
  title: "Ketamine and magnesium for refractory neuropathic pain: a randomized, double-blind, crossover trial",
  journal: "Anesthesiology",
  year: 2020,
  volume: "133",
  pages: "154-164",
  url: "https://pubs.asahq.org/anesthesiology/article/133/1/154/109123",
};

/** Placebo against no treatment of pain, pooled. */
export const placeboPain2008: Source = {
  key: "placeboPain2008",
  authors: ["Authors not seen"],
  title: "Trial methodology and patient characteristics did not influence the size of placebo effects on pain",
  journal: "Journal of Clinical Epidemiology",
  year: 2008,
  volume: "61",
  pages: "256-260",
  url: "https://www.jclinepi.com/article/S0895-4356(07)00274-0/pdf",
};

/** Ten outpatient infusions in complex regional pain syndrome. */
export const schwartzman2009: Source = {
  key: "schwartzman2009",
  authors: ["Schwartzman, R. J.", "Alexander, G. M.", "Grothusen, J. R.", "et al."],
  title: "Outpatient intravenous ketamine for the treatment of complex regional pain syndrome: a double-blind placebo controlled study",
  journal: "Pain",
  year: 2009,
  doi: "10.1016/j.pain.2009.08.015",
};

/** Saline, morphine and paracetamol in sciatica. */
export const serinken2016: Source = {
  key: "serinken2016",
  authors: ["Serinken, M.", "Eken, C.", "Gungor, F.", "Emet, M.", "Al, B.", "Bird, S. B."],
  title: "Comparison of intravenous morphine versus paracetamol in sciatica: a randomized placebo controlled trial",
  year: 2016,
  url: "https://hdl.handle.net/11499/9563",
};

/** S-ketamine for four days in complex regional pain syndrome. */
export const sigtermans2009crps: Source = {
  key: "sigtermans2009crps",
  authors: ["Sigtermans, M. J.", "van Hilten, J. J.", "Bauer, M. C. R.", "et al."],
  title: "Ketamine produces effective and long-term pain relief in patients with complex regional pain syndrome type 1",
  journal: "Pain",
  year: 2009,
  volume: "145",
  pages: "304-311",
  doi: "10.1016/j.pain.2009.06.023",
};

/** The same work as a thesis, with its equations. */
export const simons2024: Source = {
  key: "simons2024",
  authors: ["Simons, P."],
  title: "Pharmacotherapy and ventilatory control in health and disease",
  year: 2024,
  url: "https://publicatie-online.nl/uploaded/flipbook/174076-Pieter-Simons/57",
};

/** Ketamine added to patient-controlled opioid, pooled. */
export const wang2016pca: Source = {
  key: "wang2016pca",
  authors: ["Wang, L.", "Johnston, B.", "Kaushal, A.", "Cheng, D.", "Zhu, F.", "Martin, J."],
  title:
    "Ketamine added to morphine or hydromorphone patient-controlled analgesia for acute postoperative pain in adults: a systematic review and meta-analysis of randomized trials",
  journal: "Canadian Journal of Anesthesia",
  year: 2016,
  volume: "63",
  pages: "311-325",
  doi: "10.1007/s12630-015-0551-4",
};

/** Ketamine in complex regional pain syndrome, pooled. */
export const zhao2018crps: Source = {
  key: "zhao2018crps",
  authors: ["Zhao, J.", "et al."],
  title: "The effect of ketamine infusion in the treatment of complex regional pain syndrome: a systemic review and meta-analysis",
  journal: "Current Pain and Headache Reports",
  year: 2018,
  volume: "22",
  pages: "12",
  doi: "10.1007/s11916-018-0664-x",
};
