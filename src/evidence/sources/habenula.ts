import type { Source } from "../../language/index.ts";

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

/** Kinetics of sodium and potassium currents of the spike. */
export const traubMiles1991: Source = {
  key: "traubMiles1991",
  authors: ["Traub, R. D.", "Miles, R."],
  title: "Neuronal Networks of the Hippocampus",
  journal: "Cambridge University Press",
  year: 1991,
  doi: "10.1017/CBO9780511895401",
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
  authors: ["Zhou, Z.", "et al."],
  title: "The sustained antidepressant effects of ketamine are independent of the lateral habenula",
  journal: "Journal of Neuroscience",
  year: 2021,
  doi: "10.1523/JNEUROSCI.2521-20.2021",
};
