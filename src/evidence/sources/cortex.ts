import type { Source } from "../../language/index.ts";

/** Rise of 13C-glutamine in human prefrontal cortex. */
export const abdallah2018: Source = {
  key: "abdallah2018",
  authors: ["Abdallah, C. G.", "De Feyter, H. M.", "Averill, L. A.", "et al."],
  title: "The effects of ketamine on prefrontal glutamate neurotransmission in healthy and depressed subjects",
  journal: "Neuropsychopharmacology",
  year: 2018,
  doi: "10.1038/s41386-018-0136-3",
};

/** A cortical node with local feedback inhibition. */
export const deco2014: Source = {
  key: "deco2014",
  authors: ["Deco, G.", "Ponce-Alvarez, A.", "Hagmann, P.", "Romani, G. L.", "Mantini, D.", "Corbetta, M."],
  title: "How local excitation-inhibition ratio impacts the whole brain dynamics",
  journal: "Journal of Neuroscience",
  year: 2014,
  volume: "34",
  pages: "7886-7898",
  doi: "10.1523/JNEUROSCI.5068-13.2014",
};

/** Change of mGluR5 binding in healthy people under ketamine. */
export const delorenzo2015: Source = {
  key: "delorenzo2015",
  authors: ["DeLorenzo, C.", "DellaGioia, N.", "Bloch, M.", "et al."],
  title: "In vivo ketamine-induced changes in [11C]ABP688 binding to metabotropic glutamate receptor subtype 5",
  journal: "Biological Psychiatry",
  year: 2015,
  volume: "77",
  pages: "266-275",
  doi: "10.1016/j.biopsych.2014.06.024",
};

/** The fixed point of a cortical node under feedback inhibition. */
export const demirtas2019: Source = {
  key: "demirtas2019",
  authors: ["Demirtas, M.", "Burt, J. B.", "Helmer, M.", "et al."],
  title: "Hierarchical heterogeneity across human cortex shapes large-scale neural dynamics",
  journal: "Neuron",
  year: 2019,
  volume: "101",
  pages: "1181-1194",
  doi: "10.1016/j.neuron.2019.01.017",
};

/** Change of mGluR5 binding in depressed people under ketamine. */
export const esterlis2018: Source = {
  key: "esterlis2018",
  authors: ["Esterlis, I.", "DellaGioia, N.", "Pietrzak, R. H.", "et al."],
  title: "Ketamine-induced reduction in mGluR5 availability is associated with an antidepressant response",
  journal: "Molecular Psychiatry",
  year: 2018,
  doi: "10.1038/mp.2017.58",
};

/** Interneurons and pyramidal cells of rat prefrontal cortex under NMDA block. */
export const homayoun2007: Source = {
  key: "homayoun2007",
  authors: ["Homayoun, H.", "Moghaddam, B."],
  title: "NMDA receptor hypofunction produces opposite effects on prefrontal cortex interneurons and pyramidal neurons",
  journal: "Journal of Neuroscience",
  year: 2007,
  volume: "27",
  pages: "11496-11500",
  doi: "10.1523/JNEUROSCI.2213-07.2007",
};

/** Glx and GABA of human medial prefrontal cortex during an infusion. */
export const milak2016: Source = {
  key: "milak2016",
  authors: ["Milak, M. S.", "Proper, C. J.", "Mulhern, S. T.", "et al."],
  title:
    "A pilot in vivo proton magnetic resonance spectroscopy study of amino acid neurotransmitter response to ketamine treatment of major depressive disorder",
  journal: "Molecular Psychiatry",
  year: 2016,
  doi: "10.1038/mp.2015.83",
};

/** Glutamate of rat prefrontal cortex by dose of ketamine. */
export const moghaddam1997: Source = {
  key: "moghaddam1997",
  authors: ["Moghaddam, B.", "Adams, B.", "Verma, A.", "Daly, D."],
  title:
    "Activation of glutamatergic neurotransmission by ketamine: a novel step in the pathway from NMDA receptor blockade to dopaminergic and cognitive disruptions associated with the prefrontal cortex",
  journal: "Journal of Neuroscience",
  year: 1997,
  volume: "17",
  pages: "2921-2927",
  doi: "10.1523/JNEUROSCI.17-08-02921.1997",
};
