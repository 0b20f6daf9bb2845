import type { Source } from "../../language/index.ts";

/** Connectivity of resting networks under ketamine and midazolam in healthy men. */
export const adhikari2020: Source = {
  key: "adhikari2020",
  authors: ["Adhikari, B. M.", "et al."],
  title:
    "Effects of ketamine and midazolam on resting state connectivity and comparison with ENIGMA connectivity deficit patterns in schizophrenia",
  journal: "Human Brain Mapping",
  year: 2020,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7267897",
};

/** Eleven regions of the default network and their two subsystems. */
export const andrewsHanna2010: Source = {
  key: "andrewsHanna2010",
  authors: ["Andrews-Hanna, J. R.", "Reidler, J. S.", "Sepulcre, J.", "Poulin, R.", "Buckner, R. L."],
  title: "Functional-anatomic fractionation of the brain's default network",
  journal: "Neuron",
  year: 2010,
  volume: "65",
  pages: "550-562",
  doi: "10.1016/j.neuron.2010.02.005",
  pmid: "20188659",
};

/** Long-range exceptions to the exponential distance rule in the human cortex. */
export const deco2021: Source = {
  key: "deco2021",
  authors: ["Deco, G.", "Sanz Perl, Y.", "Vuust, P.", "Tagliazucchi, E.", "Kennedy, H.", "Kringelbach, M. L."],
  title: "Rare long-range cortical connections enhance human information processing",
  journal: "Current Biology",
  year: 2021,
  volume: "31",
  pages: "4436-4448",
  doi: "10.1016/j.cub.2021.07.064",
};

/** Distance rule and turbulence-like dynamics in a whole-brain model. */
export const decoKringelbach2020: Source = {
  key: "decoKringelbach2020",
  authors: ["Deco, G.", "Kringelbach, M. L."],
  title: "Turbulent-like dynamics in the human brain",
  journal: "Cell Reports",
  year: 2020,
  volume: "33",
  pages: "108471",
  doi: "10.1016/j.celrep.2020.108471",
};

/** Seeds for resting connectivity in depression; only the table was seen, not its authors or title. */
export const depressionSeedsPmc4631618: Source = {
  key: "depressionSeedsPmc4631618",
  authors: ["Authors not seen"],
  title: "Table 1 of article PMC4631618 (regions of interest in depression)",
  year: 2015,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4631618/table/T1",
};

/** Seeds of the human striatum for resting connectivity. */
export const diMartino2008: Source = {
  key: "diMartino2008",
  authors: ["Di Martino, A.", "Scheres, A.", "Margulies, D. S.", "et al."],
  title: "Functional connectivity of human striatum: a resting state FMRI study",
  journal: "Cerebral Cortex",
  year: 2008,
  volume: "18",
  pages: "2735-2747",
  doi: "10.1093/cercor/bhn041",
};

/** 160 regions with six functional networks. */
export const dosenbach2010: Source = {
  key: "dosenbach2010",
  authors: ["Dosenbach, N. U. F.", "Nardos, B.", "Cohen, A. L.", "et al."],
  title: "Prediction of individual brain maturity using fMRI",
  journal: "Science",
  year: 2010,
  volume: "329",
  pages: "1358-1361",
  doi: "10.1126/science.1194144",
};

/** Exponential distance rule of cortical connections in the macaque. */
export const ercseyRavasz2013: Source = {
  key: "ercseyRavasz2013",
  authors: ["Ercsey-Ravasz, M.", "Markov, N. T.", "Lamy, C.", "Van Essen, D. C.", "Knoblauch, K.", "Toroczkai, Z.", "Kennedy, H."],
  title: "A predictive network model of cerebral cortical connectivity based on a distance rule",
  journal: "Neuron",
  year: 2013,
  volume: "80",
  pages: "184-197",
  doi: "10.1016/j.neuron.2013.07.036",
};

/** Default-mode connectivity two and ten days after ketamine. */
export const evans2018: Source = {
  key: "evans2018",
  authors: ["Evans, J. W.", "Szczepanik, J.", "Brutsché, N.", "Park, L. T.", "Nugent, A. C.", "Zarate, C. A."],
  title: "Default mode connectivity in major depressive disorder measured up to 10 days after ketamine administration",
  journal: "Biological Psychiatry",
  year: 2018,
  volume: "84",
  pages: "582-590",
  doi: "10.1016/j.biopsych.2018.01.027",
  pmid: "29580569",
};

/** Development of default, control and cingulo-opercular networks. */
export const fair2009: Source = {
  key: "fair2009",
  authors: ["Fair, D. A.", "Cohen, A. L.", "Power, J. D.", "et al."],
  title: 'Functional brain networks develop from a "local to distributed" organization',
  journal: "PLoS Computational Biology",
  year: 2009,
  volume: "5",
  pages: "e1000381",
  doi: "10.1371/journal.pcbi.1000381",
};

/** Seeds of the default network and of its anticorrelated network. */
export const fox2005: Source = {
  key: "fox2005",
  authors: ["Fox, M. D.", "Snyder, A. Z.", "Vincent, J. L.", "Corbetta, M.", "Van Essen, D. C.", "Raichle, M. E."],
  title: "The human brain is intrinsically organized into dynamic, anticorrelated functional networks",
  journal: "Proceedings of the National Academy of Sciences",
  year: 2005,
  volume: "102",
  pages: "9673-9678",
  doi: "10.1073/pnas.0504136102",
};

/** Dynamic causal modelling with the Balloon model of the BOLD signal. */
export const friston2003: Source = {
  key: "friston2003",
  authors: ["Friston, K. J.", "Harrison, L.", "Penny, W."],
  title: "Dynamic causal modelling",
  journal: "NeuroImage",
  year: 2003,
  volume: "19",
  pages: "1273-1302",
  doi: "10.1016/S1053-8119(03)00202-7",
};

/** Striatal connectivity in adolescent depression, with the striatal seeds repeated. */
export const gabbay2013: Source = {
  key: "gabbay2013",
  authors: ["Gabbay, V.", "Ely, B. A.", "Li, Q.", "et al."],
  title: "Striatum-based circuitry of adolescent depression and anhedonia",
  journal: "Journal of the American Academy of Child and Adolescent Psychiatry",
  year: 2013,
  volume: "52",
  pages: "628-641",
  doi: "10.1016/j.jaac.2013.04.003",
  pmid: "23702452",
};

/** Connectivity of two clusters of the ventromedial prefrontal cortex. */
export const jackson2020: Source = {
  key: "jackson2020",
  authors: ["Jackson, R. L.", "Bajada, C. J.", "Lambon Ralph, M. A.", "Cloutman, L. L."],
  title: "The graded change in connectivity across the ventromedial prefrontal cortex reveals distinct subregions",
  journal: "Cerebral Cortex",
  year: 2020,
  volume: "30",
  pages: "165-180",
  doi: "10.1093/cercor/bhz079",
  pmid: "31329834",
};

/** Meta-analysis of resting connectivity in depression. */
export const kaiser2015: Source = {
  key: "kaiser2015",
  authors: ["Kaiser, R. H.", "Andrews-Hanna, J. R.", "Wager, T. D.", "Pizzagalli, D. A."],
  title: "Large-scale network dysfunction in major depressive disorder: a meta-analysis of resting-state functional connectivity",
  journal: "JAMA Psychiatry",
  year: 2015,
  volume: "72",
  pages: "603-611",
  doi: "10.1001/jamapsychiatry.2015.0071",
  pmid: "25785575",
};

/** Seeds of salience, control and default networks. */
export const kronke2020: Source = {
  key: "kronke2020",
  authors: ["Krönke, K.-M.", "Wolff, M.", "Shi, Y.", "Kräplin, A.", "Smolka, M. N.", "Bühringer, G.", "Goschke, T."],
  title: "Functional connectivity in a triple-network saliency model is associated with real-life self-control",
  journal: "Neuropsychologia",
  year: 2020,
  doi: "10.1016/j.neuropsychologia.2020.107667",
  pmid: "33130158",
};

/** Coactivation with a subgenual seed, with cytoarchitectonic labels. */
export const langner2014: Source = {
  key: "langner2014",
  authors: ["Langner, R.", "Rottschy, C.", "Laird, A. R.", "Fox, P. T.", "Eickhoff, S. B."],
  title: "Meta-analytic connectivity modeling revisited: controlling for activation base rates",
  journal: "NeuroImage",
  year: 2014,
  pages: "559-570",
  doi: "10.1016/j.neuroimage.2014.06.007",
  pmid: "24945668",
};

/** Distance and hierarchy of cortical connections in the macaque. */
export const markov2013: Source = {
  key: "markov2013",
  authors: ["Markov, N. T.", "Ercsey-Ravasz, M.", "Van Essen, D. C.", "Knoblauch, K.", "Toroczkai, Z.", "Kennedy, H."],
  title: "Cortical high-density counterstream architectures",
  journal: "Science",
  year: 2013,
  volume: "342",
  pages: "1238406",
  doi: "10.1126/science.1238406",
};

/** Handbook of the toolbox whose atlas of 32 network regions carries its coordinates in the labels. */
export const nietoCastanon2020: Source = {
  key: "nietoCastanon2020",
  authors: ["Nieto-Castanon, A."],
  title: "Handbook of functional connectivity magnetic resonance imaging methods in CONN",
  journal: "Hilbert Press",
  year: 2020,
  doi: "10.56441/hilbertpress.2207.6598",
};

/** GluN2A receptors of parvalbumin cells and the rapid cortical response to ketamine. */
export const picard2019: Source = {
  key: "picard2019",
  authors: ["Picard, N.", "Takesian, A. E.", "Fagiolini, M.", "Hensch, T. K."],
  title: "NMDA 2A receptors in parvalbumin cells mediate sex-specific rapid ketamine response on cortical activity",
  journal: "Molecular Psychiatry",
  year: 2019,
  volume: "24",
  pages: "828-838",
  doi: "10.1038/s41380-018-0341-9",
  pmid: "30696941",
};

/** 264 regions of the brain's functional networks. */
export const power2011: Source = {
  key: "power2011",
  authors: ["Power, J. D.", "Cohen, A. L.", "Nelson, S. M.", "et al."],
  title: "Functional network organization of the human brain",
  journal: "Neuron",
  year: 2011,
  volume: "72",
  pages: "665-678",
  doi: "10.1016/j.neuron.2011.09.006",
};

/** Seeds of seven resting networks. */
export const raichle2011: Source = {
  key: "raichle2011",
  authors: ["Raichle, M. E."],
  title: "The restless brain",
  journal: "Brain Connectivity",
  year: 2011,
  volume: "1",
  pages: "3-12",
  doi: "10.1089/brain.2011.0019",
};

/** Default-mode connectivity a day after ketamine in healthy people. */
export const scheidegger2012: Source = {
  key: "scheidegger2012",
  authors: ["Scheidegger, M.", "Walter, M.", "Lehmann, M.", "et al."],
  title:
    "Ketamine decreases resting state functional network connectivity in healthy subjects: implications for antidepressant drug action",
  journal: "PLoS ONE",
  year: 2012,
  volume: "7",
  pages: "e44799",
  doi: "10.1371/journal.pone.0044799",
};

/** Centres of mass of the network of passive listening. */
export const skipper2014: Source = {
  key: "skipper2014",
  authors: ["Skipper, J. I."],
  title: "Echoes of the spoken past: how auditory cortex hears context during speech perception",
  journal: "Philosophical Transactions of the Royal Society B",
  year: 2014,
  volume: "369",
  pages: "20130297",
  doi: "10.1098/rstb.2013.0297",
};

/** Connectivity of the default-mode subsystems in depression, pooled over sites. */
export const tozzi2021: Source = {
  key: "tozzi2021",
  authors: ["Tozzi, L.", "et al."],
  title:
    "Reduced functional connectivity of default mode network subsystems in depression: meta-analytic evidence and relationship with trait rumination",
  journal: "NeuroImage: Clinical",
  year: 2021,
  volume: "30",
  pages: "102570",
  doi: "10.1016/j.nicl.2021.102570",
  pmid: "33540370",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7856327",
};

/** Seeds for the theory and properties of intrinsic connectivity. */
export const vanDijk2010: Source = {
  key: "vanDijk2010",
  authors: ["Van Dijk, K. R. A.", "Hedden, T.", "Venkataraman, A.", "Evans, K. C.", "Lazar, S. W.", "Buckner, R. L."],
  title: "Intrinsic functional connectivity as a tool for human connectomics: theory, properties, and optimization",
  journal: "Journal of Neurophysiology",
  year: 2010,
  volume: "103",
  pages: "297-321",
  doi: "10.1152/jn.00783.2009",
};

/** Review with the decay of the distance rule in several species and its extrapolation to the human cortex. */
export const wang2022: Source = {
  key: "wang2022",
  authors: ["Wang, X.-J."],
  title: "Theory of the multiregional neocortex: large-scale neural dynamics and distributed cognition",
  journal: "Annual Review of Neuroscience",
  year: 2022,
  volume: "45",
  pages: "533-560",
  doi: "10.1146/annurev-neuro-110920-035434",
};

/** Stroke study that quotes the seeds of raichle2011 and gives their space as Talairach. */
export const wang2024: Source = {
  key: "wang2024",
  authors: ["Wang, L.", "Wu, X.", "Song, J.", "et al."],
  title: "Unraveling the influences of hemodynamic lag and intrinsic cerebrovascular reactivity on functional metrics in ischemic stroke",
  journal: "NeuroImage",
  year: 2024,
  volume: "303",
  pages: "120920",
  doi: "10.1016/j.neuroimage.2024.120920",
};

/** Reduced mean-field model of a recurrent network with NMDA synapses. */
export const wongWang2006: Source = {
  key: "wongWang2006",
  authors: ["Wong, K.-F.", "Wang, X.-J."],
  title: "A recurrent network mechanism of time integration in perceptual decisions",
  journal: "Journal of Neuroscience",
  year: 2006,
  volume: "26",
  pages: "1314-1328",
  doi: "10.1523/JNEUROSCI.3733-05.2006",
};

/** Default-mode connectivity in depression, pooled over 17 sites (848 patients, 794 controls). */
export const yan2019: Source = {
  key: "yan2019",
  authors: ["Yan, C.-G.", "Chen, X.", "Li, L.", "et al."],
  title: "Reduced default mode network functional connectivity in patients with recurrent major depressive disorder",
  journal: "Proceedings of the National Academy of Sciences",
  year: 2019,
  volume: "116",
  pages: "9078-9083",
  doi: "10.1073/pnas.1900390116",
  pmid: "30979801",
};

/** Seven and seventeen networks of the cortex. */
export const yeo2011: Source = {
  key: "yeo2011",
  authors: ["Yeo, B. T. T.", "Krienen, F. M.", "Sepulcre, J.", "et al."],
  title: "The organization of the human cerebral cortex estimated by intrinsic functional connectivity",
  journal: "Journal of Neurophysiology",
  year: 2011,
  volume: "106",
  pages: "1125-1165",
  doi: "10.1152/jn.00338.2011",
};

/** GABA by spectroscopy in psychiatric disorders, pooled. */
export const schur2016: Source = {
  key: "schur2016",
  authors: ["Schur, R. R.", "et al."],
  title: "Brain GABA levels across psychiatric disorders: a systematic literature review and meta-analysis of 1H-MRS studies",
  journal: "Human Brain Mapping",
  year: 2016,
  volume: "37",
  pages: "3337-3352",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6867515",
};

/** AMPA receptors carry feedforward drive, NMDA receptors feedback from higher areas. */
export const self2012: Source = {
  key: "self2012",
  authors: ["Self, M. W.", "Kooijmans, R. N.", "Super, H.", "Lamme, V. A. F.", "Roelfsema, P. R."],
  title: "Different glutamate receptors convey feedforward and recurrent processing in macaque V1",
  journal: "Proceedings of the National Academy of Sciences",
  year: 2012,
  volume: "109",
  pages: "11031-11036",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3390882",
};
