import type { Source } from "../../language/index.ts";

/** Ketamine and inflammation in cardiac surgery: retracted. */
export const bartoc2006: Source = {
  key: "bartoc2006",
  authors: ["Bartoc, C.", "Frumento, R. J.", "Jalbout, M.", "et al."],
  title:
    "A randomized, double-blind, placebo-controlled study assessing the anti-inflammatory effects of ketamine in cardiac surgical patients",
  journal: "Journal of Cardiothoracic and Vascular Anesthesia",
  year: 2006,
  volume: "20",
  pages: "217-222",
  doi: "10.1053/j.jvca.2005.12.005",
};

/** Gene expression of blood a day after ketamine in depression. */
export const bloodTranscriptome2021: Source = {
  key: "bloodTranscriptome2021",
  authors: ["Authors not seen"],
  title:
    "Whole-blood transcriptional signatures associated with rapid antidepressant response to ketamine in patients with treatment resistant depression",
  journal: "Translational Psychiatry",
  year: 2021,
  doi: "10.1038/s41398-021-01712-0",
};

/** Cytokines in blood after one infusion in depression. */
export const chen2018cytokines: Source = {
  key: "chen2018cytokines",
  authors: ["Chen, M.-H.", "Li, C.-T.", "Lin, W.-C.", "et al."],
  title:
    "Rapid inflammation modulation and antidepressant efficacy of a low-dose ketamine infusion in treatment-resistant depression: a randomized, double-blind control study",
  journal: "Psychiatry Research",
  year: 2018,
  volume: "269",
  pages: "207-211",
  doi: "10.1016/j.psychres.2018.08.078",
};

/** Cytokines after one or two infusions in depression. */
export const chen2021twoInfusions: Source = {
  key: "chen2021twoInfusions",
  authors: ["Authors not seen"],
  title:
    "Is one or two infusions better in the first week of low-dose ketamine treatment for medication-resistant depression? A post hoc pooled analysis of randomized placebo-controlled and open-label trials",
  journal: "Journal of Psychiatric Research",
  year: 2021,
  volume: "144",
  pages: "448-454",
  doi: "10.1016/j.jpsychires.2021.11.006",
};

/** No effect of a small dose in bypass surgery off pump. */
export const cho2009: Source = {
  key: "cho2009",
  authors: ["Cho, J. E.", "Shim, J. K.", "Choi, Y. S.", "Kim, D. H.", "Hong, S. W.", "Kwak, Y. L."],
  title: "Effect of low-dose ketamine on inflammatory response in off-pump coronary artery bypass graft surgery",
  journal: "British Journal of Anaesthesia",
  year: 2009,
  volume: "102",
  pages: "23-28",
  url: "https://yonsei.elsevierpure.com/en/publications/effect-of-low-dose-ketamine-on-inflammatory-response-in-off-pump-",
};

/** Perioperative ketamine and interleukin-6, pooled. */
export const dale2012: Source = {
  key: "dale2012",
  authors: ["Dale, O.", "Somogyi, A. A.", "Li, Y.", "Sullivan, T.", "Shavit, Y."],
  title: "Does intraoperative ketamine attenuate inflammatory reactivity following surgery? A systematic review and meta-analysis",
  journal: "Anesthesia & Analgesia",
  year: 2012,
  volume: "115",
  pages: "934-943",
  doi: "10.1213/ANE.0b013e3182662e30",
};

/** Ketamine as a regulator of inflammation: a review. */
export const deKock2013: Source = {
  key: "deKock2013",
  authors: ["De Kock, M.", "Loix, S.", "Lavand'homme, P."],
  title: "Ketamine and peripheral inflammation",
  journal: "CNS Neuroscience & Therapeutics",
  year: 2013,
  doi: "10.1111/cns.12104",
};

/** Interleukin-6 at rest and its uptake by gut and liver. */
export const febbraio2003: Source = {
  key: "febbraio2003",
  authors: ["Febbraio, M. A.", "Ott, P.", "Nielsen, H. B.", "et al."],
  title: "Hepatosplanchnic clearance of interleukin-6 in humans during exercise",
  journal: "American Journal of Physiology - Endocrinology and Metabolism",
  year: 2003,
  url: "https://research.monash.edu/en/publications/hepatosplanchnic-clearance-of-interleukin-6-in-humans-during-exer",
};

/** Interleukin-6, tumour necrosis factor and C-reactive protein in depression. */
export const haapakoski2015: Source = {
  key: "haapakoski2015",
  authors: ["Haapakoski, R.", "Mathieu, J.", "Ebmeier, K. P.", "Alenius, H.", "Kivimaki, M."],
  title:
    "Cumulative meta-analysis of interleukins 6 and 1beta, tumour necrosis factor alpha and C-reactive protein in patients with major depressive disorder",
  journal: "Brain, Behavior, and Immunity",
  year: 2015,
  volume: "49",
  pages: "206-215",
  doi: "10.1016/j.bbi.2015.06.001",
};

/** When interleukin-6 peaks after hysterectomy. */
export const hysterectomyCourse2001: Source = {
  key: "hysterectomyCourse2001",
  authors: ["Authors not seen"],
  title: "Interleukin-6 and C-reactive protein after abdominal, vaginal and laparoscopically assisted hysterectomy (title not seen)",
  year: 2001,
  pmid: "11353962",
};

/** Areas under interleukin-6 and C-reactive protein after hysterectomy. */
export const hysterectomyResponse1998: Source = {
  key: "hysterectomyResponse1998",
  authors: ["Authors not seen"],
  title: "Metabolic and inflammatory responses after laparoscopic and abdominal hysterectomy",
  journal: "American Journal of Obstetrics and Gynecology",
  year: 1998,
  volume: "179",
  pages: "1-5",
  doi: "10.1016/S0002-9378(98)70243-1",
};

/** Ketamine and cytokines that whole blood makes in vitro. */
export const kawasaki1999: Source = {
  key: "kawasaki1999",
  authors: ["Kawasaki, T.", "Ogata, M.", "Kawasaki, C.", "Ogata, J.", "Inoue, Y.", "Shigematsu, A."],
  title: "Ketamine suppresses proinflammatory cytokine production in human whole blood in vitro",
  journal: "Anesthesia & Analgesia",
  year: 1999,
  url: "https://scribd.com/document/547825911/Ketamine-Suppresses-Proinflammatory-Cytokine-24",
};

/** Enantiomers of ketamine and cytokines that whole blood makes in vitro. */
export const kawasaki2001: Source = {
  key: "kawasaki2001",
  authors: ["Kawasaki, C.", "Kawasaki, T.", "Ogata, M.", "Nandate, K.", "Shigematsu, A."],
  title: "Ketamine isomers suppress superantigen-induced proinflammatory cytokine production in human whole blood",
  journal: "Canadian Journal of Anesthesia",
  year: 2001,
  volume: "48",
  pages: "819-823",
  doi: "10.1007/BF03016701",
};

/** Ketamine and inflammatory markers in cardiac surgery, pooled. */
export const ketamineCardiac2025: Source = {
  key: "ketamineCardiac2025",
  authors: ["Authors not seen"],
  title: "Ketamine in cardiac surgery: a systematic review and meta-analysis of effects on inflammatory markers and clinical outcomes",
  journal: "Journal of Cardiothoracic and Vascular Anesthesia",
  year: 2025,
  url: "https://mindscapecollective.org/articles/15492",
};

/** Forty-one immune factors before and after one infusion in depression. */
export const kiraly2017: Source = {
  key: "kiraly2017",
  authors: ["Kiraly, D. D.", "Horn, S. R.", "Van Dam, N. T.", "et al."],
  title: "Altered peripheral immune profiles in treatment-resistant depression: response to ketamine and prediction of treatment outcome",
  journal: "Translational Psychiatry",
  year: 2017,
  volume: "7",
  pages: "e1065",
  doi: "10.1038/tp.2017.31",
};

/** Interleukin-6, tumour necrosis factor and C-reactive protein after major operations. */
export const kragsbjerg1995: Source = {
  key: "kragsbjerg1995",
  authors: ["Kragsbjerg, P.", "et al."],
  title:
    "Serum concentrations of interleukin-6, tumour necrosis factor-alpha, and C-reactive protein in patients undergoing major operations",
  journal: "European Journal of Surgery",
  year: 1995,
  volume: "161",
  pages: "17-22",
  pmid: "7727600",
};

/** Interleukin-6 after elective surgery, with and without one small dose. */
export const luggya2017: Source = {
  key: "luggya2017",
  authors: ["Luggya, T. S.", "Roche, T.", "Ssemogerere, L.", "et al."],
  title:
    "Effect of low-dose ketamine on post-operative serum IL-6 production among elective surgical patients: a randomized clinical trial",
  year: 2017,
  url: "https://clinicaltrials.gov/study/NCT01339065",
};

/** Interleukin-6 made by cells of obese patients after short surgery. */
export const obeseKetamine2008: Source = {
  key: "obeseKetamine2008",
  authors: ["Authors not seen"],
  title: "Effect of ketamine on inflammatory and immune responses after short-duration surgery in obese patients",
  year: 2008,
  url: "https://acemap.info/paper/406928458",
};

/** Interleukin-6 and C-reactive protein after abdominal surgery. */
export const ohzato1992: Source = {
  key: "ohzato1992",
  authors: ["Authors not seen"],
  title:
    "Interleukin-6 as a new indicator of inflammatory status: detection of serum levels of interleukin-6 and C-reactive protein after surgery",
  year: 1992,
  pmid: "1736391",
};

/** How many depressed people have raised C-reactive protein. */
export const osimo2019: Source = {
  key: "osimo2019",
  authors: ["Osimo, E. F.", "Baxter, L. J.", "Lewis, G.", "Jones, P. B.", "Khandaker, G. M."],
  title: "Prevalence of low-grade inflammation in depression: a systematic review and meta-analysis of CRP levels",
  journal: "Psychological Medicine",
  year: 2019,
  volume: "49",
  pages: "1958-1970",
  doi: "10.1017/S0033291719001454",
};

/** Peak C-reactive protein by operation: a review. */
export const responseToSurgery2015: Source = {
  key: "responseToSurgery2015",
  authors: ["Authors not seen"],
  title: "Routine clinical markers of the magnitude of the systemic inflammatory response after elective operation: a systematic review",
  journal: "Surgery",
  year: 2015,
  volume: "157",
  pages: "362-380",
  url: "https://www.surgjournal.com/article/S0039-6060(14)00599-6/pdf",
};

/** Interleukin-6 after hysterectomy, with and without one small dose of ketamine. */
export const roytblat1996: Source = {
  key: "roytblat1996",
  authors: ["Roytblat, L.", "Roy-Shapira, A.", "Greemberg, L.", "et al."],
  title: "Preoperative low dose ketamine reduces serum interleukin-6 response after abdominal hysterectomy",
  journal: "Pain Clinic",
  year: 1996,
  volume: "9",
  pages: "327-334",
  url: "https://cris.bgu.ac.il/en/publications/preoperative-low-dose-ketamine-reduces-serum-interleukin-6-respon-2/",
};

/** Interleukin-6 after bypass surgery, with and without one small dose of ketamine. */
export const roytblat1998: Source = {
  key: "roytblat1998",
  authors: ["Roytblat, L.", "Talmor, D.", "Rachinsky, M.", "et al."],
  title: "Ketamine attenuates the interleukin-6 response after cardiopulmonary bypass",
  journal: "Anesthesia & Analgesia",
  year: 1998,
  volume: "87",
  pages: "266-271",
  doi: "10.1097/00000539-199808000-00006",
};

/** Translocator protein in the brain in depression. */
export const setiawan2015: Source = {
  key: "setiawan2015",
  authors: ["Setiawan, E.", "Wilson, A. A.", "Mizrahi, R.", "et al."],
  title: "Role of translocator protein density, a marker of neuroinflammation, in the brain during major depressive episodes",
  journal: "JAMA Psychiatry",
  year: 2015,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4836849",
};

/** C-reactive protein after an infusion of interleukin-6. */
export const steensberg2003: Source = {
  key: "steensberg2003",
  authors: ["Steensberg, A.", "Fischer, C. P.", "Keller, C.", "Moller, K.", "Pedersen, B. K."],
  title: "IL-6 enhances plasma IL-1ra, IL-10, and cortisol in humans",
  journal: "American Journal of Physiology - Endocrinology and Metabolism",
  year: 2003,
  volume: "285",
  pages: "E433-E437",
  doi: "10.1152/ajpendo.00074.2003",
};

/** Kinetics of tumour necrosis factor in people. */
export const tnfKinetics1994: Source = {
  key: "tnfKinetics1994",
  authors: ["Authors not seen"],
  title: "Model for whole body production of tumour necrosis factor-alpha in experimental endotoxaemia in healthy subjects",
  journal: "Clinical Science",
  year: 1994,
  volume: "87",
  pages: "459",
  url: "https://portlandpress.com/clinsci/article-abstract/87/4/459/76182",
};

/** Markers of inflammation and later depressive symptoms. */
export const valkanova2013: Source = {
  key: "valkanova2013",
  authors: ["Valkanova, V.", "Ebmeier, K. P.", "Allan, C. L."],
  title: "CRP, IL-6 and depression: a systematic review and meta-analysis of longitudinal studies",
  journal: "Journal of Affective Disorders",
  year: 2013,
  volume: "150",
  pages: "736-744",
  url: "https://c.coek.info/pdf-crp-il-6-and-depression-a-systematic-review-and-meta-analysis-of-longitudinal-st.html",
};

/** Turnover of C-reactive protein in people. */
export const vigushin1993: Source = {
  key: "vigushin1993",
  authors: ["Vigushin, D. M.", "Pepys, M. B.", "Hawkins, P. N."],
  title: "Metabolic and scintigraphic studies of radioiodinated human C-reactive protein in health and disease",
  journal: "Journal of Clinical Investigation",
  year: 1993,
  volume: "91",
  pages: "1351-1357",
  doi: "10.1172/jci116336",
};

/** Hippocampal cytokines of stressed rats after ketamine. */
export const wang2015cytokines: Source = {
  key: "wang2015cytokines",
  authors: ["Wang, N.", "Yu, H.-Y.", "Shen, X.-F.", "et al."],
  title:
    "The rapid antidepressant effect of ketamine in rats is associated with down-regulation of pro-inflammatory cytokines in the hippocampus",
  journal: "Upsala Journal of Medical Sciences",
  year: 2015,
  volume: "120",
  doi: "10.3109/03009734.2015.1060281",
};

/** Cytokines after bypass surgery under S-ketamine or sufentanil. */
export const welters2011: Source = {
  key: "welters2011",
  authors: ["Welters, I. D.", "Feurer, M.-K.", "Preiss, V.", "et al."],
  title:
    "Continuous S-(+)-ketamine administration during elective coronary artery bypass graft surgery attenuates pro-inflammatory cytokine response during and after cardiopulmonary bypass",
  journal: "British Journal of Anaesthesia",
  year: 2011,
  volume: "106",
  pages: "172-179",
  doi: "10.1093/bja/aeq341",
};

/** Cytokines of rat cortex and hippocampus after ketamine. */
export const yang2013cytokines: Source = {
  key: "yang2013cytokines",
  authors: ["Yang, C.", "Hong, T.", "Shen, J.", "et al."],
  title: "Ketamine exerts antidepressant effects and reduces IL-1beta and IL-6 levels in rat prefrontal cortex and hippocampus",
  journal: "Experimental and Therapeutic Medicine",
  year: 2013,
  volume: "5",
  pages: "1093-1096",
  doi: "10.3892/etm.2013.930",
};

/** Nineteen cytokines before and after six infusions in depression. */
export const zhan2020: Source = {
  key: "zhan2020",
  authors: ["Zhan, Y.", "Zhou, Y.", "Zheng, W.", "et al."],
  title: "Alterations of multiple peripheral inflammatory cytokine levels after repeated ketamine infusions in major depressive disorder",
  journal: "Translational Psychiatry",
  year: 2020,
  volume: "10",
  pages: "246",
  doi: "10.1038/s41398-020-00933-z",
};
