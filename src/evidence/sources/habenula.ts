import type { Source } from "../../language/index.ts";

/** Habenular spikes and the hippocampal theta rhythm. */
export const aizawa2013: Source = {
  key: "aizawa2013",
  authors: ["Aizawa, H.", "Yanagihara, S.", "Kobayashi, M.", "et al."],
  title: "The synchronous activity of lateral habenular neurons is essential for regulating hippocampal theta oscillation",
  journal: "Journal of Neuroscience",
  year: 2013,
  volume: "33",
  pages: "8909-8921",
  doi: "10.1523/JNEUROSCI.4369-12.2013",
};

/** The habenula inhibits dopamine cells less in females. */
export const bell2023: Source = {
  key: "bell2023",
  authors: ["Bell, D.", "Waldron, V. J.", "Brown, P. L."],
  title: "Quantitative and qualitative sex difference in habenula-induced inhibition of midbrain dopamine neurons in the rat",
  journal: "Frontiers in Behavioral Neuroscience",
  year: 2023,
  volume: "17",
  pages: "1289407",
  doi: "10.3389/fnbeh.2023.1289407",
};

/** Silent dopamine cells of helpless rats, and their return after ketamine. */
export const belujonGrace2014: Source = {
  key: "belujonGrace2014",
  authors: ["Belujon, P.", "Grace, A. A."],
  title: "Restoring mood balance in depression: ketamine reverses deficit in dopamine-dependent synaptic plasticity",
  journal: "Biological Psychiatry",
  year: 2014,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4223010",
};

/** The rostromedial tegmental nucleus relays the habenula to dopamine cells. */
export const brown2017: Source = {
  key: "brown2017",
  authors: ["Brown, P. L.", "Palacorolla, H.", "Cobb-Lewis, D. E.", "et al."],
  title: "Habenula-induced inhibition of midbrain dopamine neurons is diminished by lesions of the rostromedial tegmental nucleus",
  journal: "Journal of Neuroscience",
  year: 2017,
  volume: "37",
  pages: "217-225",
  doi: "10.1523/JNEUROSCI.1353-16.2016",
};

/** Metabolism of the human habenula after ketamine. */
export const carlson2013: Source = {
  key: "carlson2013",
  authors: ["Carlson, P. J.", "Diazgranados, N.", "Nugent, A. C.", "et al."],
  title: "Neural correlates of rapid antidepressant response to ketamine in treatment-resistant unipolar depression",
  journal: "Biological Psychiatry",
  year: 2013,
  volume: "73",
  pages: "1213-1221",
  doi: "10.1016/j.biopsych.2013.02.008",
};

/** Stress raises bursts of habenular cells that project to the midbrain. */
export const cerniauskas2019: Source = {
  key: "cerniauskas2019",
  authors: ["Cerniauskas, I.", "Winterer, J.", "de Jong, J. W.", "et al."],
  title:
    "Chronic stress induces activity, synaptic, and transcriptional remodeling of the lateral habenula associated with deficits in motivated behaviors",
  journal: "Neuron",
  year: 2019,
  volume: "104",
  pages: "899-915",
  doi: "10.1016/j.neuron.2019.09.005",
};

/** Long discharges of habenular cells after a hyperpolarisation. */
export const changKim2004: Source = {
  key: "changKim2004",
  authors: ["Chang, S.-Y.", "Kim, U."],
  title:
    "Ionic mechanism of long-lasting discharges of action potentials triggered by membrane hyperpolarization in the medial lateral habenula",
  journal: "Journal of Neuroscience",
  year: 2004,
  volume: "24",
  pages: "2172-2181",
  url: "https://www.jneurosci.org/content/24/9/2172",
};

/** Ketamine meets the habenula before the hippocampus. */
export const chen2024: Source = {
  key: "chen2024",
  authors: ["Chen, M.", "Ma, S.", "Liu, H.", "et al."],
  title: "Brain region-specific action of ketamine as a rapid antidepressant",
  journal: "Science",
  year: 2024,
  url: "https://thetransmitter.org/ketamine/ketamine-targets-lateral-habenula-setting-off-cascade-of-antidepressant-effects",
};

/** The habenula inhibits dopamine cells of the rat. */
export const christoph1986: Source = {
  key: "christoph1986",
  authors: ["Christoph, G. R.", "Leonzio, R. J.", "Wilcox, K. S."],
  title:
    "Stimulation of the lateral habenula inhibits dopamine-containing neurons in the substantia nigra and ventral tegmental area of the rat",
  journal: "Journal of Neuroscience",
  year: 1986,
  volume: "6",
  pages: "613-619",
  pmid: "3958786",
};

/** Astrocytic Kir4.1 sets the resting potential of habenular neurons. */
export const cui2018: Source = {
  key: "cui2018",
  authors: ["Cui, Y.", "Yang, Y.", "Ni, Z.", "et al."],
  title: "Astroglial Kir4.1 in the lateral habenula drives neuronal bursts in depression",
  journal: "Nature",
  year: 2018,
  volume: "554",
  pages: "323-327",
  doi: "10.1038/nature25752",
};

/** Membrane and channel kinetics of a thalamic relay cell. */
export const destexhe1996: Source = {
  key: "destexhe1996",
  authors: ["Destexhe, A.", "Bal, T.", "McCormick, D. A.", "Sejnowski, T. J."],
  title: "Ionic mechanisms underlying synchronized oscillations and propagating waves in a model of ferret thalamic slices",
  journal: "Journal of Neurophysiology",
  year: 1996,
  volume: "76",
  pages: "2049-2070",
  doi: "10.1152/jn.1996.76.3.2049",
};

/** Kinds of bursts in habenular cells. */
export const fedorov2026: Source = {
  key: "fedorov2026",
  authors: ["Fedorov", "et al."],
  title: "Multiple bursting patterns in lateral habenula neurons: experiments and computational model",
  journal: "Journal of Physiology",
  year: 2026,
  volume: "604",
  pages: "3396-3412",
  pmid: "41925551",
};

/** Dopamine excites habenular cells through HCN channels. */
export const good2013: Source = {
  key: "good2013",
  authors: ["Good, C. H.", "Wang, H.", "Chen, Y.-H.", "et al."],
  title: "Dopamine D4 receptor excitation of lateral habenula neurons via multiple cellular mechanisms",
  journal: "Journal of Neuroscience",
  year: 2013,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3807019",
};

/** Social defeat lowers the activity of habenular cells that project to the midbrain. */
export const hernandezSilva2024: Source = {
  key: "hernandezSilva2024",
  authors: ["Hernandez Silva, J. C.", "Pausic, N.", "Marroquin Rivera, A.", "Labonté, B.", "Proulx, C. D."],
  title: "Chronic social defeat stress induces pathway-specific adaptations at lateral habenula neuronal outputs",
  journal: "Journal of Neuroscience",
  year: 2024,
  volume: "44",
  pages: "e2082232024",
  doi: "10.1523/JNEUROSCI.2082-23.2024",
};

/** Review of the lateral habenula, by the authors of the burst hypothesis. */
export const hu2020: Source = {
  key: "hu2020",
  authors: ["Hu, H.", "Cui, Y.", "Yang, Y."],
  title: "Circuits and functions of the lateral habenula in health and in disease",
  journal: "Nature Reviews Neuroscience",
  year: 2020,
  volume: "21",
  pages: "277-295",
  doi: "10.1038/s41583-020-0292-4",
};

/** Kinetics of the low-threshold calcium current and of the hyperpolarisation-activated current. */
export const huguenardMcCormick1992: Source = {
  key: "huguenardMcCormick1992",
  authors: ["Huguenard, J. R.", "McCormick, D. A."],
  title: "Simulation of the currents involved in rhythmic oscillations in thalamic relay neurons",
  journal: "Journal of Neurophysiology",
  year: 1992,
  volume: "68",
  pages: "1373-1383",
  doi: "10.1152/jn.1992.68.4.1373",
};

/** One pulse in the habenula silences dopamine cells. */
export const ji2007: Source = {
  key: "ji2007",
  authors: ["Ji, H.", "Shepard, P. D."],
  title: "Lateral habenula stimulation inhibits rat midbrain dopamine neurons through a GABA(A) receptor-mediated mechanism",
  journal: "Journal of Neuroscience",
  year: 2007,
  volume: "27",
  pages: "6923-6930",
  pmid: "17596440",
};

/** M-channels of the habenula after ethanol. */
export const kang2017: Source = {
  key: "kang2017",
  authors: ["Kang, S.", "Li, J.", "Zuo, W.", "et al."],
  title: "Ethanol withdrawal drives anxiety-related behaviors by reducing M-type potassium channel activity in the lateral habenula",
  journal: "Neuropsychopharmacology",
  year: 2017,
  doi: "10.1038/npp.2017.68",
};

/** M-channels of the habenula and hyperalgesia. */
export const kang2019: Source = {
  key: "kang2019",
  authors: ["Kang, S.", "Li, J.", "Zuo, W.", "et al."],
  title: "Downregulation of M-channels in lateral habenula mediates hyperalgesia during alcohol withdrawal in rats",
  journal: "Scientific Reports",
  year: 2019,
  volume: "9",
  pages: "2714",
  doi: "10.1038/s41598-018-38393-7",
};

/** Dopamine cells that the habenula reaches directly. */
export const lammel2012: Source = {
  key: "lammel2012",
  authors: ["Lammel, S.", "Lim, B. K.", "Ran, C.", "et al."],
  title: "Input-specific control of reward and aversion in the ventral tegmental area",
  journal: "Nature",
  year: 2012,
  volume: "491",
  pages: "212-217",
  doi: "10.1038/nature11527",
};

/** Firing of habenular neurons that project to the midbrain. */
export const li2011: Source = {
  key: "li2011",
  authors: ["Li, B.", "Piriz, J.", "Mirrione, M.", "et al."],
  title: "Synaptic potentiation onto habenula neurons in the learned helplessness model of depression",
  journal: "Nature",
  year: 2011,
  volume: "470",
  pages: "535-539",
  doi: "10.1038/nature09742",
};

/** A day of block in the habenula after one dose. */
export const ma2023: Source = {
  key: "ma2023",
  authors: ["Ma, S.", "Chen, M.", "Jiang, Y.", "et al."],
  title: "Sustained antidepressant effect of ketamine through NMDAR trapping in the LHb",
  journal: "Nature",
  year: 2023,
  volume: "622",
  pages: "802-809",
  doi: "10.1038/s41586-023-06624-1",
};

/** The habenula gives dopamine cells their negative reward signal. */
export const matsumoto2007: Source = {
  key: "matsumoto2007",
  authors: ["Matsumoto, M.", "Hikosaka, O."],
  title: "Lateral habenula as a source of negative reward signals in dopamine neurons",
  journal: "Nature",
  year: 2007,
  volume: "447",
  pages: "1111-1115",
  doi: "10.1038/nature05860",
};

/** Bursts of mouse habenular cells without NMDA receptors; seen only as quoted. */
export const nmdaBursts2026: Source = {
  key: "nmdaBursts2026",
  authors: ["(authors not seen)"],
  title: "NMDA receptors are not necessary for burst firing of lateral habenula neurons in mice",
  journal: "Frontiers in Psychiatry",
  year: 2026,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC13294388",
};

/** Dopamine cells under chronic stress in both sexes, and after ketamine. */
export const rinconCortes2017: Source = {
  key: "rinconCortes2017",
  authors: ["Rincón-Cortés, M.", "Grace, A. A."],
  title: "Sex-dependent effects of stress on immobility behavior and VTA dopamine neuron activity: modulation by ketamine",
  journal: "International Journal of Neuropsychopharmacology",
  year: 2017,
  doi: "10.1093/ijnp/pyx048",
};

/** Daily rhythm of habenular firing. */
export const sakhi2014: Source = {
  key: "sakhi2014",
  authors: ["Sakhi, K.", "Wegner, S.", "Belle, M. D. C.", "et al."],
  title: "Intrinsic and extrinsic cues regulate the daily profile of mouse lateral habenula neuronal activity",
  journal: "Journal of Physiology",
  year: 2014,
  volume: "592",
  pages: "5025-5045",
  doi: "10.1113/jphysiol.2014.280065",
};

/** Bursts of habenular cells after restraint stress. */
export const seo2018: Source = {
  key: "seo2018",
  authors: ["Seo, J.-S.", "Zhong, P.", "Liu, A.", "Yan, Z.", "Greengard, P."],
  title: "Elevation of p11 in lateral habenula mediates depression-like behavior",
  journal: "Molecular Psychiatry",
  year: 2018,
  doi: "10.1038/mp.2017.96",
};

/** Aversive events strengthen the drive of the habenula onto its relay. */
export const stamatakis2012: Source = {
  key: "stamatakis2012",
  authors: ["Stamatakis, A. M.", "Stuber, G. D."],
  title: "Activation of lateral habenula inputs to the ventral midbrain promotes behavioral avoidance",
  journal: "Nature Neuroscience",
  year: 2012,
  volume: "15",
  pages: "1105-1107",
  pmid: "22729176",
};

/** Early stress weakens GABA-B currents of the habenula. */
export const tchenio2017: Source = {
  key: "tchenio2017",
  authors: ["Tchenio, A.", "Lecca, S.", "Valentinova, K.", "Mameli, M."],
  title: "Limiting habenular hyperactivity ameliorates maternal separation-driven depressive-like symptoms",
  journal: "Nature Communications",
  year: 2017,
  volume: "8",
  pages: "1135",
  doi: "10.1038/s41467-017-01192-1",
};

/** Dopamine cells without a habenula. */
export const tian2015: Source = {
  key: "tian2015",
  authors: ["Tian, J.", "Uchida, N."],
  title: "Habenula lesions reveal that multiple mechanisms underlie dopamine prediction errors",
  journal: "Neuron",
  year: 2015,
  volume: "87",
  pages: "1304-1316",
  doi: "10.1016/j.neuron.2015.08.028",
  pmid: "26365765",
};

/** Kinetics of sodium and potassium currents of the spike. */
export const traubMiles1991: Source = {
  key: "traubMiles1991",
  authors: ["Traub, R. D.", "Miles, R."],
  title: "Neuronal Networks of the Hippocampus",
  journal: "Cambridge University Press",
  year: 1991,
  doi: "10.1017/CBO9780511895401",
};

/** The habenula inhibits serotonin cells. */
export const wangAghajanian1977: Source = {
  key: "wangAghajanian1977",
  authors: ["Wang, R. Y.", "Aghajanian, G. K."],
  title: "Physiological evidence for habenula as major link between forebrain and midbrain raphe",
  journal: "Science",
  year: 1977,
  volume: "197",
  pages: "89-91",
  doi: "10.1126/science.194312",
};

/** A less active habenula in adults after early stress. */
export const webster2023: Source = {
  key: "webster2023",
  authors: ["Webster, J. F.", "Beerens, S.", "Wozny, C."],
  title: "Effects of early life stress and subsequent re-exposure to stress on neuronal activity in the lateral habenula",
  journal: "Neuropsychopharmacology",
  year: 2023,
  volume: "48",
  pages: "745-753",
  doi: "10.1038/s41386-022-01493-0",
};

/** Ketamine restores dopamine signals through prefrontal cortex. */
export const wu2021: Source = {
  key: "wu2021",
  authors: ["Wu, M.", "Minkowicz, S.", "Dumrongprechachan, V.", "et al."],
  title: "Attenuated dopamine signaling after aversive learning is restored by ketamine to rescue escape actions",
  journal: "eLife",
  year: 2021,
  doi: "10.7554/eLife.64041",
};

/** Kinetics of the muscarine-sensitive potassium current. */
export const yamada1989: Source = {
  key: "yamada1989",
  authors: ["Yamada, W. M.", "Koch, C.", "Adams, P. R."],
  title: "Multiple channels and calcium dynamics",
  journal: "Methods in Neuronal Modeling, MIT Press",
  year: 1989,
  url: "https://modeldb.science/123623",
};

/** Bursts of the lateral habenula and their block by ketamine. */
export const yang2018: Source = {
  key: "yang2018",
  authors: ["Yang, Y.", "Cui, Y.", "Sang, K.", "et al."],
  title: "Ketamine blocks bursting in the lateral habenula to rapidly relieve depression",
  journal: "Nature",
  year: 2018,
  volume: "554",
  pages: "317-322",
  doi: "10.1038/nature25509",
};

/** A contrary finding on the habenula's part in the sustained effect. */
export const zhou2021: Source = {
  key: "zhou2021",
  authors: ["Zhou, X.", "Zhang, C.", "Miao, J.", "Chen, Z.", "Dong, H.", "Liu, C."],
  title: "The sustained antidepressant effects of ketamine are independent of the lateral habenula",
  journal: "Journal of Neuroscience",
  year: 2021,
  volume: "41",
  pages: "4131-4140",
  doi: "10.1523/JNEUROSCI.2521-20.2021",
};

/** Low ethanol speeds habenular cells through glutamate. */
export const zuo2015: Source = {
  key: "zuo2015",
  authors: ["Zuo, W.", "Fu, R.", "Hopf, F. W.", "et al."],
  title:
    "Ethanol drives aversive conditioning through dopamine 1 receptor and glutamate receptor-mediated activation of lateral habenula neurons",
  journal: "Addiction Biology",
  year: 2015,
  doi: "10.1111/adb.12298",
};
