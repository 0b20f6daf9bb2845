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

/** 13C enrichment of transmitters in rat prefrontal cortex by dose of ketamine. */
export const chowdhury2012: Source = {
  key: "chowdhury2012",
  authors: ["Chowdhury, G. M. I.", "Behar, K. L.", "Cho, W.", "Thomas, M. A.", "Rothman, D. L.", "Sanacora, G."],
  title: "1H-[13C]-nuclear magnetic resonance spectroscopy measures of ketamine's effect on amino acid neurotransmitter metabolism",
  journal: "Biological Psychiatry",
  year: 2012,
  volume: "71",
  pages: "1022-1025",
  doi: "10.1016/j.biopsych.2011.11.006",
};

/** Ketamine in slices of mouse brain. */
export const geiger2021: Source = {
  key: "geiger2021",
  authors: ["Geiger, Z.", "VanVeller, B.", "Lopez, Z.", "Harrata, A. K.", "Battani, K.", "Wegman-Points, L.", "Yuan, L.-L."],
  title: "Determination of diffusion kinetics of ketamine in brain tissue: implications for in vitro mechanistic studies of drug actions",
  journal: "Frontiers in Neuroscience",
  year: 2021,
  doi: "10.3389/fnins.2021.678978",
};

/** Currents of prefrontal pyramidal cells in 1 and 10 uM ketamine. */
export const gerhard2020: Source = {
  key: "gerhard2020",
  authors: ["Gerhard, D. M.", "Pothula, S.", "Liu, R.-J.", "Wu, M.", "et al."],
  title: "GABA interneurons are the cellular trigger for ketamine's rapid antidepressant actions",
  journal: "Journal of Clinical Investigation",
  year: 2020,
  volume: "130",
  pages: "1336-1349",
  doi: "10.1172/JCI130808",
};

/** NMDA receptors of parvalbumin cells by pathway. */
export const lewis2022: Source = {
  key: "lewis2022",
  authors: ["Lewis, E. M.", "Spence, H. E.", "Akella, N.", "Buonanno, A."],
  title: "Pathway-specific contribution of parvalbumin interneuron NMDARs to synaptic currents and thalamocortical feedforward inhibition",
  journal: "Molecular Psychiatry",
  year: 2022,
  volume: "27",
  pages: "5124-5134",
  doi: "10.1038/s41380-022-01747-9",
};

/** Distribution of ketamine in rabbits. */
export const luca2020: Source = {
  key: "luca2020",
  authors: ["Luca, G. C.", "Barter, L. S.", "Pypendop, B. H."],
  title:
    "Pharmacokinetics of ketamine following a short intravenous infusion to isoflurane-anesthetized New Zealand White rabbits (Oryctolagus cuniculus)",
  journal: "Veterinary Anaesthesia and Analgesia",
  year: 2020,
  url: "https://www.sigmaaldrich.cn/CN/zh/tech-docs/paper/1405366",
};

/** AMPA and NMDA receptors of fast-spiking and pyramidal cells in mouse prefrontal cortex. */
export const rotaru2011: Source = {
  key: "rotaru2011",
  authors: ["Rotaru, D. C.", "Yoshino, H.", "Lewis, D. A.", "Ermentrout, G. B.", "Gonzalez-Burgos, G."],
  title: "Glutamate receptor subtypes mediating synaptic activation of prefrontal cortex neurons: relevance for schizophrenia",
  journal: "Journal of Neuroscience",
  year: 2011,
  volume: "31",
  pages: "142-156",
  doi: "10.1523/JNEUROSCI.1970-10.2011",
};

/** Tonic NMDA current of pyramidal cells. */
export const sah1989: Source = {
  key: "sah1989",
  authors: ["Sah, P.", "Hestrin, S.", "Nicoll, R. A."],
  title: "Tonic activation of NMDA receptors by ambient glutamate enhances excitability of neurons",
  journal: "Science",
  year: 1989,
  volume: "246",
  pages: "815-818",
  doi: "10.1126/science.2573153",
};

/** Occupancy of NMDA receptors by ketamine in rats. */
export const shaffer2014: Source = {
  key: "shaffer2014",
  authors: ["Shaffer, C. L.", "Osgood, S. M.", "Smith, D. L.", "Liu, J.", "Trapa, P. E."],
  title: "Enhancing ketamine translational pharmacology via receptor occupancy normalization",
  journal: "Neuropharmacology",
  year: 2014,
  volume: "86",
  pages: "174-180",
  doi: "10.1016/j.neuropharm.2014.07.008",
};

/** A network of pyramidal cells and interneurons with AMPA, NMDA and GABA receptors. */
export const wang2002: Source = {
  key: "wang2002",
  authors: ["Wang, X.-J."],
  title: "Probabilistic decision making by slow reverberation in cortical circuits",
  journal: "Neuron",
  year: 2002,
  volume: "36",
  pages: "955-968",
  doi: "10.1016/S0896-6273(02)01092-9",
};

/** Extrasynaptic NMDA receptors and the spikes of inhibitory neurons. */
export const yao2022: Source = {
  key: "yao2022",
  authors: ["Yao, L.", "Rong, Y.", "Ma, X.", "Li, H.", "et al."],
  title: "Extrasynaptic NMDA receptors bidirectionally modulate intrinsic excitability of inhibitory neurons",
  journal: "Journal of Neuroscience",
  year: 2022,
  volume: "42",
  pages: "3066-3079",
  doi: "10.1523/JNEUROSCI.2065-21.2022",
};
