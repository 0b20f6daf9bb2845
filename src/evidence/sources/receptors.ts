import type { Source } from "../../language/index.ts";

/** Potency of (2R,6R)-hydroxynorketamine. */
export const abbott2020: Source = {
  key: "abbott2020",
  authors: ["Abbott, J. A.", "Popescu, G. K."],
  title: "Hydroxynorketamine blocks N-methyl-D-aspartate receptor currents by binding to closed receptors",
  journal: "Molecular Pharmacology",
  year: 2020,
  doi: "10.1124/mol.120.119784",
};

/** Potency, trapping and exposure of lanicemine (web page; the year is that of reading). */
export const astrazenecaLanicemine: Source = {
  key: "astrazenecaLanicemine",
  authors: ["AstraZeneca"],
  title: "Lanicemine (AZD6765), open innovation compound page",
  year: 2026,
  url: "https://openinnovation.astrazeneca.com/lanicemine-azd6765.html",
};

/** Potency and trapping of memantine. */
export const blanpied1997: Source = {
  key: "blanpied1997",
  authors: ["Blanpied, T. A.", "Boeckman, F. A.", "Aizenman, E.", "Johnson, J. W."],
  title: "Trapping channel block of NMDA-activated responses by amantadine and memantine",
  journal: "Journal of Neurophysiology",
  year: 1997,
  volume: "77",
  pages: "309-323",
  doi: "10.1152/jn.1997.77.1.309",
  pmid: "9120573",
};

/** Resting potentials of rat cortical cells. */
export const cauli1997: Source = {
  key: "cauli1997",
  authors: ["Cauli, B.", "et al."],
  title: "Molecular and physiological diversity of cortical nonpyramidal cells",
  journal: "Journal of Neuroscience",
  year: 1997,
  volume: "17",
  pages: "3894-3906",
  doi: "10.1523/JNEUROSCI.17-10-03894.1997",
  pmid: "9133407",
};

/** Glutamate in the synaptic cleft, and one set of gating rates. */
export const clements1992: Source = {
  key: "clements1992",
  authors: ["Clements, J. D.", "Lester, R. A. J.", "Tong, G.", "Jahr, C. E.", "Westbrook, G. L."],
  title: "The time course of glutamate in the synaptic cleft",
  journal: "Science",
  year: 1992,
  volume: "258",
  pages: "1498-1501",
  doi: "10.1126/science.1359647",
  pmid: "1359647",
};

/** Range of transmitter transients. */
export const clements1996: Source = {
  key: "clements1996",
  authors: ["Clements, J. D."],
  title: "Transmitter timecourse in the synaptic cleft: its role in central synaptic function",
  journal: "Trends in Neurosciences",
  year: 1996,
  volume: "19",
  pages: "163-171",
  doi: "10.1016/s0166-2236(96)10024-2",
  pmid: "8723198",
};

/** One set of gating rates. */
export const destexhe1998: Source = {
  key: "destexhe1998",
  authors: ["Destexhe, A.", "Mainen, Z. F.", "Sejnowski, T. J."],
  title: "Kinetic models of synaptic transmission",
  journal: "Methods in Neuronal Modeling, 2nd edition, MIT Press",
  year: 1998,
  pages: "1-25",
  url: "http://cns.iaf.cnrs-gif.fr",
};

/** Second-hand table of oocyte potencies (web page; the year is that of reading). */
export const docslib7141476: Source = {
  key: "docslib7141476",
  authors: ["anonymous"],
  title: "Supplementary table 1. Specificity of NMDAR antagonists",
  year: 2026,
  url: "https://docslib.org/doc/7141476/1-supplementary-table-1-specificity-of-nmdar-antagonists-drug-target",
};

/** Relative potencies of channel blockers. */
export const dravid2007: Source = {
  key: "dravid2007",
  authors: ["Dravid, S. M.", "et al."],
  title: "Subunit-specific mechanisms and proton sensitivity of NMDA receptor channel block",
  journal: "Journal of Physiology",
  year: 2007,
  volume: "581",
  pages: "107-128",
  doi: "10.1113/jphysiol.2006.124958",
};

/** Open probability and deactivation of GluN2C. */
export const dravid2008: Source = {
  key: "dravid2008",
  authors: ["Dravid, S. M.", "et al."],
  title: "Activation of recombinant NR1/NR2C NMDA receptors",
  journal: "Journal of Physiology",
  year: 2008,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2614009",
};

/** First latency and peak open probability. */
export const dzubay1996: Source = {
  key: "dzubay1996",
  authors: ["Dzubay, J. A.", "Jahr, C. E."],
  title: "Kinetics of NMDA channel opening",
  journal: "Journal of Neuroscience",
  year: 1996,
  volume: "16",
  pages: "4129-4134",
  doi: "10.1523/JNEUROSCI.16-13-04129.1996",
};

/** Affinity of the enantiomers of ketamine and norketamine. */
export const ebert1997: Source = {
  key: "ebert1997",
  authors: ["Ebert, B.", "et al."],
  title: "Norketamine, the main metabolite of ketamine, is a non-competitive NMDA receptor antagonist in the rat cortex and spinal cord",
  journal: "European Journal of Pharmacology",
  year: 1997,
  volume: "333",
  pages: "99-104",
  pmid: "9311667",
};

/** One set of gating rates. */
export const edmonds1992: Source = {
  key: "edmonds1992",
  authors: ["Edmonds, B.", "Colquhoun, D."],
  title: "Rapid decay of averaged single-channel NMDA receptor activations recorded at low agonist concentration",
  journal: "Proceedings of the Royal Society of London B",
  year: 1992,
  volume: "250",
  pages: "279-286",
  doi: "10.1098/rspb.1992.0160",
};

/** Synaptic block by memantine and ketamine. */
export const emnett2013: Source = {
  key: "emnett2013",
  authors: ["Emnett, C. M.", "et al."],
  title: "Indistinguishable synaptic pharmacodynamics of the N-methyl-D-aspartate receptor channel blockers memantine and ketamine",
  journal: "Molecular Pharmacology",
  year: 2013,
  volume: "84",
  pages: "935-947",
  doi: "10.1124/mol.113.089334",
};

/** Open probabilities of GluN2A and GluN2B. */
export const erreger2005: Source = {
  key: "erreger2005",
  authors: ["Erreger, K.", "et al."],
  title: "Subunit-specific gating controls rat NR1/NR2A and NR1/NR2B NMDA channel kinetics and synaptic signalling profiles",
  journal: "Journal of Physiology",
  year: 2005,
  volume: "563",
  pages: "345-358",
  doi: "10.1113/jphysiol.2004.080028",
};

/** Block of resting receptors in magnesium. */
export const gideons2014: Source = {
  key: "gideons2014",
  authors: ["Gideons, E. S.", "Kavalali, E. T.", "Monteggia, L. M."],
  title: "Mechanisms underlying differential effectiveness of memantine and ketamine in rapid antidepressant responses",
  journal: "Proceedings of the National Academy of Sciences",
  year: 2014,
  volume: "111",
  pages: "8649-8654",
  doi: "10.1073/pnas.1323920111",
  pmid: "24912158",
};

/** Kinetics and voltage dependence of block at human receptors. */
export const gilling2009: Source = {
  key: "gilling2009",
  authors: ["Gilling, K. E.", "Jatzke, C.", "Hechenberger, M.", "Parsons, C. G."],
  title:
    "Potency, voltage-dependency, agonist concentration-dependency, blocking kinetics and partial untrapping of the uncompetitive N-methyl-D-aspartate (NMDA) channel blocker memantine at human NMDA (GluN1/GluN2A) receptors",
  journal: "Neuropharmacology",
  year: 2009,
  volume: "56",
  pages: "866-875",
  doi: "10.1016/j.neuropharm.2009.01.012",
  pmid: "19371579",
};

/** Occupancy by ketamine in people; the record was seen only as an abstract, authors and year were not kept. */
export const gmomStudy: Source = {
  key: "gmomStudy",
  authors: ["not recorded"],
  title: "Human study of the NMDA receptor tracer [11C]GMOM with S-ketamine (PMC4904354)",
  year: 2016,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4904354",
};

/** Ambient glutamate. */
export const herman2007: Source = {
  key: "herman2007",
  authors: ["Herman, M. A.", "Jahr, C. E."],
  title: "Extracellular glutamate concentration in hippocampal slice",
  journal: "Journal of Neuroscience",
  year: 2007,
  volume: "27",
  pages: "9736-9741",
  doi: "10.1523/JNEUROSCI.3009-07.2007",
};

/** Trapping of MK-801. */
export const huettner1988: Source = {
  key: "huettner1988",
  authors: ["Huettner, J. E.", "Bean, B. P."],
  title: "Block of N-methyl-D-aspartate-activated current by the anticonvulsant MK-801: selective binding to open channels",
  journal: "Proceedings of the National Academy of Sciences",
  year: 1988,
  volume: "85",
  pages: "1307-1311",
  doi: "10.1073/pnas.85.4.1307",
  pmid: "2448800",
};

/** Magnesium block. */
export const jahr1990: Source = {
  key: "jahr1990",
  authors: ["Jahr, C. E.", "Stevens, C. F."],
  title: "Voltage dependence of NMDA-activated macroscopic conductances predicted by single-channel kinetics",
  journal: "Journal of Neuroscience",
  year: 1990,
  volume: "10",
  pages: "3178-3182",
  doi: "10.1523/JNEUROSCI.10-09-03178.1990",
};

/** Block by nitrous oxide. */
export const jevtovicTodorovic1998: Source = {
  key: "jevtovicTodorovic1998",
  authors: [
    "Jevtovic-Todorovic, V.",
    "Todorovic, S. M.",
    "Mennerick, S.",
    "Powell, S.",
    "Dikranian, K.",
    "Benshoff, N.",
    "Zorumski, C. F.",
    "Olney, J. W.",
  ],
  title: "Nitrous oxide (laughing gas) is an NMDA antagonist, neuroprotectant and neurotoxin",
  journal: "Nature Medicine",
  year: 1998,
  volume: "4",
  pages: "460-463",
  doi: "10.1038/nm0498-460",
  pmid: "9546794",
};

/** Potency of ketamine and memantine by subtype, with and without magnesium. */
export const kotermanski2009: Source = {
  key: "kotermanski2009",
  authors: ["Kotermanski, S. E.", "Johnson, J. W."],
  title: "Mg2+ imparts NMDA receptor subtype selectivity to the Alzheimer's drug memantine",
  journal: "Journal of Neuroscience",
  year: 2009,
  volume: "29",
  pages: "2774-2779",
  doi: "10.1523/JNEUROSCI.3703-08.2009",
  pmid: "19261873",
};

/** The two sites of memantine. */
export const kotermanskiWood2009: Source = {
  key: "kotermanskiWood2009",
  authors: ["Kotermanski, S. E.", "Wood, J. T.", "Johnson, J. W."],
  title: "Memantine binding to a superficial site on NMDA receptors contributes to partial trapping",
  journal: "Journal of Physiology",
  year: 2009,
  volume: "587",
  pages: "4589-4604",
  doi: "10.1113/jphysiol.2009.176297",
  pmid: "19687120",
};

/** Resting potentials of prefrontal cells. */
export const kroner2007: Source = {
  key: "kroner2007",
  authors: ["Kroner, S.", "Krimer, L. S.", "Lewis, D. A.", "Barrionuevo, G."],
  title: "Dopamine increases inhibition in the monkey dorsolateral prefrontal cortex through cell type-specific modulation of interneurons",
  journal: "Cerebral Cortex",
  year: 2007,
  url: "https://www.neuroelectro.org/data_table/36070/",
};

/** Gating rates. */
export const lesterJahr1992: Source = {
  key: "lesterJahr1992",
  authors: ["Lester, R. A. J.", "Jahr, C. E."],
  title: "NMDA channel behavior depends on agonist affinity",
  journal: "Journal of Neuroscience",
  year: 1992,
  volume: "12",
  pages: "635-643",
  doi: "10.1523/JNEUROSCI.12-02-00635.1992",
};

/** Trapping and potency of lanicemine, ketamine and memantine side by side. */
export const mealing1999: Source = {
  key: "mealing1999",
  authors: ["Mealing, G. A.", "Lanthorn, T. H.", "Murray, C. L.", "Small, D. L.", "Morley, P."],
  title:
    "Differences in degree of trapping of low-affinity uncompetitive N-methyl-D-aspartic acid receptor antagonists with similar kinetics of block",
  journal: "Journal of Pharmacology and Experimental Therapeutics",
  year: 1999,
  volume: "288",
  pages: "204-210",
  pmid: "9862772",
};

/** Nitrous oxide at synapses. */
export const mennerick1998: Source = {
  key: "mennerick1998",
  authors: ["Mennerick, S.", "Jevtovic-Todorovic, V.", "Todorovic, S. M.", "Shen, W.", "Olney, J. W.", "Zorumski, C. F."],
  title: "Effect of nitrous oxide on excitatory and inhibitory synaptic transmission in hippocampal cultures",
  journal: "Journal of Neuroscience",
  year: 1998,
  volume: "18",
  pages: "9716-9726",
  doi: "10.1523/JNEUROSCI.18-23-09716.1998",
  pmid: "9822732",
};

/** Magnesium in cerebrospinal fluid over plasma. */
export const oppelt1963: Source = {
  key: "oppelt1963",
  authors: ["Oppelt, W. W.", "MacIntyre, I.", "Rall, D. P."],
  title: "Magnesium exchange between blood and cerebrospinal fluid",
  journal: "American Journal of Physiology",
  year: 1963,
  volume: "205",
  pages: "959-962",
  url: "http://ajplegacy.physiology.org/content/205/5/959.abstract",
};

/** Single-channel block by ketamine. */
export const orser1997: Source = {
  key: "orser1997",
  authors: ["Orser, B. A.", "Pennefather, P. S.", "MacDonald, J. F."],
  title: "Multiple mechanisms of ketamine blockade of N-methyl-D-aspartate receptors",
  journal: "Anesthesiology",
  year: 1997,
  volume: "86",
  pages: "903-917",
  doi: "10.1097/00000542-199704000-00021",
};

/** GluN2D at synapses of interneurons. */
export const perszyk2016: Source = {
  key: "perszyk2016",
  authors: ["Perszyk, R. E.", "et al."],
  title:
    "GluN2D-containing N-methyl-D-aspartate receptors mediate synaptic transmission in hippocampal interneurons and regulate interneuron activity",
  journal: "Molecular Pharmacology",
  year: 2016,
  volume: "90",
  pages: "689-702",
  url: "https://molpharm.aspetjournals.org/content/90/6/689",
};

/** A tracer that is not specific. */
export const schoenberger2017: Source = {
  key: "schoenberger2017",
  authors: ["Schoenberger, M.", "Schroeder, F. A.", "Placzek, M. S.", "Carter, R. L.", "Rosen, B. R.", "Hooker, J. M.", "Sander, C. Y."],
  title: "In vivo [18F]GE-179 brain signal does not show NMDA-specific modulation with drug challenges in rodents and nonhuman primates",
  journal: "ACS Chemical Neuroscience",
  year: 2017,
  doi: "10.1021/acschemneuro.7b00327",
};

/** Receptors of dorsal-horn interneurons. */
export const shiokawa2010: Source = {
  key: "shiokawa2010",
  authors: ["Shiokawa, H.", "et al."],
  title: "NR2 subunits and NMDA receptors on lamina II inhibitory and excitatory interneurons of the mouse dorsal horn",
  journal: "Molecular Pain",
  year: 2010,
  volume: "6",
  pages: "26",
  doi: "10.1186/1744-8069-6-26",
};

/** Stereoselectivity of ketamine. */
export const sinner2005: Source = {
  key: "sinner2005",
  authors: ["Sinner, B.", "Friedrich, O.", "Zink, W.", "Martin, E.", "Fink, R. H. A.", "Graf, B. M."],
  title: "Ketamine stereoselectively inhibits spontaneous Ca2+-oscillations in cultured hippocampal neurons",
  journal: "Anesthesia and Analgesia",
  year: 2005,
  doi: "10.1213/01.ANE.0000150946.18875.48",
};

/** Occupancy by ketamine in people. */
export const stone2006: Source = {
  key: "stone2006",
  authors: ["Stone, J. M.", "et al."],
  title: "Ketamine displaces the novel NMDA receptor SPET probe [123I]CNS-1261 in humans in vivo",
  journal: "Nuclear Medicine and Biology",
  year: 2006,
  doi: "10.1016/j.nucmedbio.2005.12.001",
};

/** Receptors of dorsal-horn projection neurons. */
export const tong2014: Source = {
  key: "tong2014",
  authors: ["Tong, C.-K.", "MacDermott, A. B."],
  title:
    "Synaptic GluN2A and GluN2B containing NMDA receptors within the superficial dorsal horn activated following primary afferent stimulation",
  journal: "Journal of Neuroscience",
  year: 2014,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4131007",
};

/** Review of subtypes. */
export const traynelis2010: Source = {
  key: "traynelis2010",
  authors: ["Traynelis, S. F.", "et al."],
  title: "Glutamate receptor ion channels: structure, regulation, and function",
  journal: "Pharmacological Reviews",
  year: 2010,
  volume: "62",
  pages: "405-496",
  doi: "10.1124/pr.109.002451",
};

/** Occupancy by ketamine in people. */
export const vanDerAart2018: Source = {
  key: "vanDerAart2018",
  authors: ["van der Aart, J.", "Golla, S. S. V.", "van der Pluijm, M.", "et al."],
  title: "First in human evaluation of [18F]PK-209, a PET ligand for the ion channel binding site of NMDA receptors",
  journal: "EJNMMI Research",
  year: 2018,
  volume: "8",
  pages: "69",
  doi: "10.1186/s13550-018-0424-2",
  pmid: "30054846",
};

/** GluN2D in fast-spiking cells. */
export const vonEngelhardt2015: Source = {
  key: "vonEngelhardt2015",
  authors: ["von Engelhardt, J.", "Bocklisch, C.", "Tonges, L.", "Herb, A.", "Mishina, M.", "Monyer, H."],
  title: "GluN2D-containing NMDA receptors-mediate synaptic currents in hippocampal interneurons and pyramidal cells in juvenile mice",
  year: 2015,
  url: "https://www.biocloudy.com/literatureDetail/MjE0MTIy",
};

/** Firing modes of habenular neurons. */
export const weiss2011: Source = {
  key: "weiss2011",
  authors: ["Weiss, T.", "Veh, R. W."],
  title:
    "Morphological and electrophysiological characteristics of neurons within identified subnuclei of the lateral habenula in rat brain slices",
  journal: "Neuroscience",
  year: 2011,
  volume: "172",
  pages: "74-93",
  doi: "10.1016/j.neuroscience.2010.10.047",
  pmid: "20974229",
};

/** Memantine at extrasynaptic receptors. */
export const xia2010: Source = {
  key: "xia2010",
  authors: ["Xia, P.", "et al."],
  title: "Memantine preferentially blocks extrasynaptic over synaptic NMDA receptor currents in hippocampal autapses",
  journal: "Journal of Neuroscience",
  year: 2010,
  url: "http://pubmedcentralcanada.ca/pmcc/articles/PMC2932667",
};

/** Reference range of magnesium in cerebrospinal fluid (web page; the year is that of reading). */
export const ybCsfMagnesium: Source = {
  key: "ybCsfMagnesium",
  authors: ["ybsite.org"],
  title: "Cerebrospinal fluid magnesium",
  year: 2026,
  url: "https://en.ybsite.org/check/h-753.html",
};

/** Deactivation by subtype, and receptors of interneurons. */
export const yi2019: Source = {
  key: "yi2019",
  authors: ["Yi, F.", "et al."],
  title: "Functional and pharmacological properties of triheteromeric GluN1/2B/2D NMDA receptors",
  journal: "Journal of Physiology",
  year: 2019,
  volume: "597",
  pages: "5495-5514",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6858497",
};
