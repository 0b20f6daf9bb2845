import type { Source } from "../../language/index.ts";

/** Rapamycin before ketamine in depressed people. */
export const abdallah2020: Source = {
  key: "abdallah2020",
  authors: ["Abdallah, C. G.", "Averill, L. A.", "Gueorguieva, R.", "et al."],
  title: "Modulation of the antidepressant effects of ketamine by the mTORC1 inhibitor rapamycin",
  journal: "Neuropsychopharmacology",
  year: 2020,
  doi: "10.1038/s41386-020-0644-9",
};

/** Hippocampal long-term potentiation after ketamine. */
export const aleksandrova2020: Source = {
  key: "aleksandrova2020",
  authors: ["Aleksandrova, L. R.", "et al."],
  title: "Ketamine and hippocampal long-term potentiation in Wistar-Kyoto rats (title not seen)",
  journal: "Molecular Brain",
  year: 2020,
  doi: "10.1186/s13041-020-00627-z",
};

/** BDNF translation through eEF2 kinase. */
export const autry2011: Source = {
  key: "autry2011",
  authors: ["Autry, A. E.", "Adachi, M.", "Nosyreva, E.", "et al."],
  title: "NMDA receptor blockade at rest triggers rapid behavioural antidepressant responses",
  journal: "Nature",
  year: 2011,
  volume: "475",
  pages: "91-95",
  doi: "10.1038/nature10130",
};

/** Recovery from stress and age. */
export const bloss2010: Source = {
  key: "bloss2010",
  authors: ["Bloss, E. B.", "Janssen, W. G.", "McEwen, B. S.", "Morrison, J. H."],
  title: "Interactive effects of stress and aging on structural plasticity in the prefrontal cortex",
  journal: "Journal of Neuroscience",
  year: 2010,
  volume: "30",
  pages: "6726-6731",
  doi: "10.1523/JNEUROSCI.0759-10.2010",
};

/** Spines, stress and age. */
export const bloss2011: Source = {
  key: "bloss2011",
  authors: ["Bloss, E. B.", "Janssen, W. G.", "Ohm, D. T.", "et al."],
  title: "Evidence for reduced experience-dependent dendritic spine plasticity in the aging prefrontal cortex",
  journal: "Journal of Neuroscience",
  year: 2011,
  volume: "31",
  pages: "7831-7839",
  doi: "10.1523/JNEUROSCI.0839-11.2011",
};

/** Antidepressants at the transmembrane domain of TrkB. */
export const casarotto2021: Source = {
  key: "casarotto2021",
  authors: ["Casarotto, P. C.", "Girych, M.", "Fred, S. M.", "et al."],
  title: "Antidepressant drugs act by directly binding to TRKB neurotrophin receptors",
  journal: "Cell",
  year: 2021,
  volume: "184",
  pages: "1299-1313",
  doi: "10.1016/j.cell.2021.01.034",
};

/** Duration of effect after repeated ketamine. */
export const clarke2017: Source = {
  key: "clarke2017",
  authors: ["Clarke, M.", "et al."],
  title: "Duration of the effect of repeated ketamine in the forced swim test (title not seen)",
  journal: "Neuropharmacology",
  year: 2017,
  volume: "112",
  pages: "210",
  url: "https://pubmed.ncbi.nlm.nih.gov/?term=Clarke+2017+ketamine+Neuropharmacology+112+210",
};

/** Mushroom spines under mild stress. */
export const cms2008: Source = {
  key: "cms2008",
  authors: ["authors not seen"],
  title: "Dendritic spines under chronic mild stress (title not seen)",
  year: 2008,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2266759/",
};

/** Dendrites under daily restraint. */
export const cook2004: Source = {
  key: "cook2004",
  authors: ["Cook, S. C.", "Wellman, C. L."],
  title: "Chronic stress alters dendritic morphology in rat medial prefrontal cortex",
  journal: "Journal of Neurobiology",
  year: 2004,
  volume: "60",
  pages: "236-248",
  doi: "10.1002/neu.20025",
};

/** Hippocampal volume under twelve weeks of treatment. */
export const escitalopram7t: Source = {
  key: "escitalopram7t",
  authors: ["authors not seen"],
  title: "Hippocampal volume in depression at 7 tesla under escitalopram or venlafaxine (title not seen)",
  year: 2019,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6672627/",
};

/** Infralimbic neurons after stress and three weeks of rest. */
export const goldwater2009: Source = {
  key: "goldwater2009",
  authors: ["Goldwater, D. S.", "Pavlides, C.", "Hunter, R. G.", "et al."],
  title: "Structural and functional alterations to rat medial prefrontal cortex following chronic restraint stress and recovery",
  journal: "Neuroscience",
  year: 2009,
  volume: "164",
  pages: "798-808",
  doi: "10.1016/j.neuroscience.2009.08.053",
};

/** Spines and behaviour after corticosterone. */
export const gourley2013: Source = {
  key: "gourley2013",
  authors: ["Gourley, S. L.", "Swanson, A. M.", "Koleske, A. J."],
  title: "Corticosteroid-induced neural remodeling predicts behavioral vulnerability and resilience",
  journal: "Journal of Neuroscience",
  year: 2013,
  volume: "33",
  pages: "3107-3112",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3711631/",
};

/** Stability of spines in adult cortex. */
export const grutzendler2002: Source = {
  key: "grutzendler2002",
  authors: ["Grutzendler, J.", "Kasthuri, N.", "Gan, W.-B."],
  title: "Long-term dendritic spine stability in the adult cortex",
  journal: "Nature",
  year: 2002,
  volume: "420",
  pages: "812-816",
  doi: "10.1038/nature01276",
};

/** Spines under chronic fluoxetine. */
export const guirado2014: Source = {
  key: "guirado2014",
  authors: ["authors not seen"],
  title: "Cortical dendritic spines under chronic fluoxetine (title not seen)",
  year: 2014,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4720354/",
};

/** Plasma BDNF and response. */
export const haile2014: Source = {
  key: "haile2014",
  authors: ["Haile, C. N.", "Murrough, J. W.", "Iosifescu, D. V.", "et al."],
  title: "Plasma brain derived neurotrophic factor (BDNF) and response to ketamine in treatment-resistant depression",
  journal: "International Journal of Neuropsychopharmacology",
  year: 2014,
  doi: "10.1017/S1461145713001119",
};

/** SV2A and severity of depression. */
export const holmes2019: Source = {
  key: "holmes2019",
  authors: ["Holmes, S. E.", "Scheinost, D.", "Finnema, S. J.", "et al."],
  title: "Lower synaptic density is associated with depression severity and network alterations",
  journal: "Nature Communications",
  year: 2019,
  doi: "10.1038/s41467-019-09562-7",
};

/** SV2A a day after ketamine. */
export const holmes2022: Source = {
  key: "holmes2022",
  authors: ["Holmes, S. E.", "Finnema, S. J.", "Naganawa, M.", "et al."],
  title: "Imaging the effect of ketamine on synaptic density (SV2A) in the living brain",
  journal: "Molecular Psychiatry",
  year: 2022,
  doi: "10.1038/s41380-022-01465-2",
};

/** BDNF release and the effect of ketamine. */
export const lepack2014: Source = {
  key: "lepack2014",
  authors: ["Lepack, A. E.", "et al."],
  title: "BDNF release is required for the behavioral actions of ketamine",
  journal: "International Journal of Neuropsychopharmacology",
  year: 2014,
  doi: "10.1093/ijnp/pyu033",
};

/** mTORC1, synaptic proteins and spines in rat prefrontal cortex under ketamine. */
export const li2010: Source = {
  key: "li2010",
  authors: ["Li, N.", "Lee, B.", "Liu, R.-J.", "et al."],
  title: "mTOR-dependent synapse formation underlies the rapid antidepressant effects of NMDA antagonists",
  journal: "Science",
  year: 2010,
  volume: "329",
  pages: "959-964",
  doi: "10.1126/science.1190287",
};

/** Ketamine after three weeks of unpredictable stress. */
export const li2011cus: Source = {
  key: "li2011cus",
  authors: ["Li, N.", "Liu, R.-J.", "Dwyer, J. M.", "et al."],
  title:
    "Glutamate N-methyl-D-aspartate receptor antagonists rapidly reverse behavioral and synaptic deficits caused by chronic stress exposure",
  journal: "Biological Psychiatry",
  year: 2011,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3068225/",
};

/** Glucocorticoids and spine turnover. */
export const liston2011: Source = {
  key: "liston2011",
  authors: ["Liston, C.", "Gan, W.-B."],
  title: "Glucocorticoids are critical regulators of dendritic spine development and plasticity in vivo",
  journal: "Proceedings of the National Academy of Sciences",
  year: 2011,
  volume: "108",
  pages: "16074-16079",
  doi: "10.1073/pnas.1110444108",
};

/** BDNF Val66Met and synaptogenesis under ketamine. */
export const liu2012: Source = {
  key: "liu2012",
  authors: ["Liu, R.-J.", "et al."],
  title: "Brain-derived neurotrophic factor Val66Met allele impairs basal and ketamine-stimulated synaptogenesis in prefrontal cortex",
  journal: "Biological Psychiatry",
  year: 2012,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3290730/",
};

/** Behaviour a day and seven weeks after ketamine. */
export const longTerm2017: Source = {
  key: "longTerm2017",
  authors: ["authors not seen"],
  title: "Short- and long-term antidepressant effects of ketamine in rats under chronic unpredictable stress (title not seen)",
  journal: "Brain and Behavior",
  year: 2017,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5561310/",
};

/** Persistence of spines by region. */
export const majewska2006: Source = {
  key: "majewska2006",
  authors: ["Majewska, A. K.", "Newton, J. R.", "Sur, M."],
  title: "Remodeling of synaptic structure in sensory cortical areas in vivo",
  journal: "Journal of Neuroscience",
  year: 2006,
  volume: "26",
  pages: "3021-3029",
  doi: "10.1523/JNEUROSCI.4454-05.2006",
};

/** Prefrontal and hippocampal change under mild stress. */
export const mingardi2023: Source = {
  key: "mingardi2023",
  authors: ["Mingardi, J.", "et al."],
  title:
    "Functional and molecular changes in the prefrontal cortex of the chronic mild stress rat model of depression and modulation by acute ketamine",
  journal: "International Journal of Molecular Sciences",
  year: 2023,
  doi: "10.3390/ijms241310814",
};

/** Spines lost to stress and restored by ketamine. */
export const modasava2019: Source = {
  key: "modasava2019",
  authors: ["Moda-Sava, R. N.", "Murdock, M. H.", "Parekh, P. K.", "et al."],
  title: "Sustained rescue of prefrontal circuit dysfunction by antidepressant-induced spine formation",
  journal: "Science",
  year: 2019,
  volume: "364",
  pages: "eaat8078",
  doi: "10.1126/science.aat8078",
};

/** Dendrites and spines in the days after restraint. */
export const moench2017: Source = {
  key: "moench2017",
  authors: ["Moench, K. M.", "Wellman, C. L."],
  title: "Differential dendritic remodeling in prelimbic cortex of male and female rats during recovery from chronic stress",
  journal: "Neuroscience",
  year: 2017,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5555043/",
};

/** Psychedelics at TrkB. */
export const moliner2023: Source = {
  key: "moliner2023",
  authors: ["Moliner, R.", "et al."],
  title: "Psychedelics promote plasticity by directly binding to BDNF receptor TrkB",
  journal: "Nature Neuroscience",
  year: 2023,
  doi: "10.1038/s41593-023-01316-5",
};

/** Spine turnover under restraint, with and without ketamine. */
export const ng2018: Source = {
  key: "ng2018",
  authors: ["Ng, L. H. L.", "et al."],
  title: "Ketamine, restraint and turnover of dendritic spines (title not seen)",
  journal: "Translational Psychiatry",
  year: 2018,
  volume: "8",
  pages: "272",
  url: "https://pubmed.ncbi.nlm.nih.gov/?term=Ng+2018+ketamine+restraint+dendritic+spine+Translational+Psychiatry",
};

/** Spines of mouse medial frontal cortex, before and after one dose. */
export const phoum2016: Source = {
  key: "phoum2016",
  authors: ["Phoumthipphavong, V.", "Barthas, F.", "Hassett, S.", "Kwan, A. C."],
  title: "Longitudinal effects of ketamine on dendritic architecture in vivo in the mouse medial frontal cortex",
  journal: "eNeuro",
  year: 2016,
  doi: "10.1523/ENEURO.0133-15.2016",
};

/** Spines of mouse somatosensory cortex over five daily doses. */
export const pryazhnikov2018: Source = {
  key: "pryazhnikov2018",
  authors: ["Pryazhnikov, E.", "Mugantseva, E.", "Casarotto, P.", "et al."],
  title:
    "Longitudinal two-photon imaging in somatosensory cortex of behaving mice reveals dendritic spine formation enhancement by subchronic administration of low-dose ketamine",
  journal: "Scientific Reports",
  year: 2018,
  volume: "8",
  pages: "6464",
  doi: "10.1038/s41598-018-24933-8",
};

/** Dendrites under six hours of restraint a day. */
export const radley2004: Source = {
  key: "radley2004",
  authors: ["Radley, J. J.", "Sisti, H. M.", "Hao, J.", "et al."],
  title: "Chronic behavioral stress induces apical dendritic reorganization in pyramidal neurons of the medial prefrontal cortex",
  journal: "Neuroscience",
  year: 2004,
  volume: "125",
  pages: "1-6",
  doi: "10.1016/j.neuroscience.2004.01.006",
};

/** Dendrites after stress and rest. */
export const radley2005: Source = {
  key: "radley2005",
  authors: ["Radley, J. J.", "Rocher, A. B.", "Janssen, W. G. M.", "et al."],
  title: "Reversibility of apical dendritic retraction in the rat medial prefrontal cortex following repeated stress",
  journal: "Experimental Neurology",
  year: 2005,
  volume: "196",
  pages: "199-203",
  doi: "10.1016/j.expneurol.2005.07.005",
};

/** Spine loss under repeated restraint. */
export const radley2006: Source = {
  key: "radley2006",
  authors: ["Radley, J. J.", "Rocher, A. B.", "Miller, M.", "et al."],
  title: "Repeated stress induces dendritic spine loss in the rat medial prefrontal cortex",
  journal: "Cerebral Cortex",
  year: 2006,
  volume: "16",
  pages: "313-320",
  doi: "10.1093/cercor/bhi104",
};

/** Shape of spines under repeated restraint. */
export const radley2008: Source = {
  key: "radley2008",
  authors: ["Radley, J. J.", "Rocher, A. B.", "Rodriguez, A.", "et al."],
  title: "Repeated stress alters dendritic spine morphology in the rat medial prefrontal cortex",
  year: 2008,
  url: "https://ucdavis.pure.elsevier.com/en/publications/repeated-stress-alters-dendritic-spine-morphology-in-the-rat-medi",
};

/** Activity of young neurons and the effect of ketamine. */
export const rawat2022: Source = {
  key: "rawat2022",
  authors: ["Rawat, R.", "et al."],
  title: "Ketamine activates adult-born immature granule neurons to rapidly alleviate depression-like behaviors in mice",
  journal: "Nature Communications",
  year: 2022,
  doi: "10.1038/s41467-022-30386-5",
};

/** Hippocampal volume in depression. */
export const schmaal2016: Source = {
  key: "schmaal2016",
  authors: ["Schmaal, L.", "Veltman, D. J.", "van Erp, T. G. M.", "et al."],
  title: "Subcortical brain alterations in major depressive disorder: findings from the ENIGMA Major Depressive Disorder working group",
  journal: "Molecular Psychiatry",
  year: 2016,
  volume: "21",
  pages: "806-812",
  doi: "10.1038/mp.2015.69",
};

/** Spines after psilocybin. */
export const shao2021: Source = {
  key: "shao2021",
  authors: ["Shao, L.-X.", "Liao, C.", "Gregg, I.", "Davoudian, P. A.", "Savalia, N. K.", "Delagarza, K.", "Kwan, A. C."],
  title: "Psilocybin induces rapid and persistent growth of dendritic spines in frontal cortex in vivo",
  journal: "Neuron",
  year: 2021,
  doi: "10.1016/j.neuron.2021.06.008",
};

/** Hydroxynorketamine in learned helplessness. */
export const shirayama2018: Source = {
  key: "shirayama2018",
  authors: ["Shirayama, Y.", "Hashimoto, K."],
  title: "Lack of antidepressant effects of (2R,6R)-hydroxynorketamine in a rat learned helplessness model: comparison with (R)-ketamine",
  journal: "International Journal of Neuropsychopharmacology",
  year: 2018,
  volume: "21",
  pages: "84-88",
  url: "https://academic.oup.com/ijnp/article/21/1/84/4633900",
};

/** No young neurons found in the adult human hippocampus. */
export const sorrells2018: Source = {
  key: "sorrells2018",
  authors: ["Sorrells, S. F.", "Paredes, M. F.", "Cebrian-Silla, A.", "et al."],
  title: "Human hippocampal neurogenesis drops sharply in children to undetectable levels in adults",
  journal: "Nature",
  year: 2018,
  volume: "555",
  pages: "377-381",
  doi: "10.1038/nature25975",
};

/** Young neurons within hours of S-ketamine. */
export const soumier2016: Source = {
  key: "soumier2016",
  authors: ["Soumier, A.", "Carter, R. M.", "Schoenfeld, T. J.", "Cameron, H. A."],
  title:
    "New hippocampal neurons mature rapidly in response to ketamine but are not required for its acute antidepressant effects on neophagia in rats",
  journal: "eNeuro",
  year: 2016,
  doi: "10.1523/ENEURO.0116-15.2016",
};

/** Turnover of human hippocampal neurons. */
export const spalding2013: Source = {
  key: "spalding2013",
  authors: ["Spalding, K. L.", "Bergmann, O.", "Alkass, K.", "et al."],
  title: "Dynamics of hippocampal neurogenesis in adult humans",
  journal: "Cell",
  year: 2013,
  volume: "153",
  pages: "1219-1227",
  doi: "10.1016/j.cell.2013.05.002",
};

/** Dendrites of stress-vulnerable rats and ketamine. */
export const tornese2019: Source = {
  key: "tornese2019",
  authors: ["Tornese, P.", "Sala, N.", "Bonini, D.", "et al."],
  title:
    "Chronic mild stress induces anhedonic behavior and changes in glutamate release, BDNF trafficking and dendrite morphology only in stress vulnerable rats. The rapid restorative action of ketamine",
  journal: "Neurobiology of Stress",
  year: 2019,
  doi: "10.1016/j.ynstr.2019.100160",
};

/** SV2A in mice under corticosterone and ketamine. */
export const ucbj2025: Source = {
  key: "ucbj2025",
  authors: ["authors not seen"],
  title:
    "Quantitative monitoring of ketamine's impact on synaptic density using 11C-UCB-J PET imaging in the corticosterone mouse model of anxiety/depression",
  journal: "Molecular Psychiatry",
  year: 2025,
  url: "https://mindscapecollective.org/articles/15464",
};

/** Hippocampal plasticity and spines three hours after ketamine. */
export const widman2018: Source = {
  key: "widman2018",
  authors: ["Widman, A. J.", "et al."],
  title: "Hippocampal synaptic plasticity three hours after intravenous ketamine (title not seen)",
  journal: "Frontiers in Synaptic Neuroscience",
  year: 2018,
  volume: "10",
  pages: "8",
  doi: "10.3389/fnsyn.2018.00008",
};

/** Learned helplessness and ketamine. */
export const wu2021escape: Source = {
  key: "wu2021escape",
  authors: ["Wu, M.", "Minkowicz, S.", "Dumrongprechachan, V.", "Hamilton, P.", "Xiao, L.", "Kozorovitskiy, Y."],
  title: "Attenuated dopamine signaling after aversive learning is restored by ketamine to rescue escape actions",
  journal: "eLife",
  year: 2021,
  doi: "10.7554/eLife.64041",
};

/** Glutamate-evoked spinogenesis under ketamine. */
export const wu2021spines: Source = {
  key: "wu2021spines",
  authors: ["Wu, M.", "Minkowicz, S.", "Dumrongprechachan, V.", "Hamilton, P.", "Kozorovitskiy, Y."],
  title: "Ketamine rapidly enhances glutamate-evoked dendritic spinogenesis in medial prefrontal cortex through dopaminergic mechanisms",
  journal: "Biological Psychiatry",
  year: 2021,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8740507/",
};

/** Hydroxynorketamine in mice. */
export const zanos2016: Source = {
  key: "zanos2016",
  authors: ["Zanos, P.", "Moaddel, R.", "Morris, P. J.", "et al."],
  title: "NMDAR inhibition-independent antidepressant actions of ketamine metabolites",
  journal: "Nature",
  year: 2016,
  volume: "533",
  pages: "481-486",
  doi: "10.1038/nature17998",
};

/** Spine density three hours after R-ketamine. */
export const zhang2019: Source = {
  key: "zhang2019",
  authors: ["Zhang, J.", "Qu, Y.", "Chang, L.", "Pu, Y.", "Hashimoto, K."],
  title:
    "(R)-Ketamine rapidly ameliorates the decreased spine density in the medial prefrontal cortex and hippocampus of susceptible mice after chronic social defeat stress",
  journal: "International Journal of Neuropsychopharmacology",
  year: 2019,
  url: "https://discovery.researcher.life/article/r-ketamine-rapidly-ameliorates-the-decreased-spine-density-in-the-medial-prefrontal-cortex-and-hippocampus-of-susceptible-mice-after-chronic-social-defeat-stress/84d7f79b8a063beba650d367092c1fce",
};

/** Maturation of adult-born granule cells. */
export const zhao2006: Source = {
  key: "zhao2006",
  authors: ["Zhao, C.", "Teng, E. M.", "Summers, R. G.", "Ming, G.-L.", "Gage, F. H."],
  title: "Distinct morphological stages of dentate granule neuron maturation in the adult mouse hippocampus",
  journal: "Journal of Neuroscience",
  year: 2006,
  volume: "26",
  pages: "3-11",
  doi: "10.1523/JNEUROSCI.3648-05.2006",
};

/** How far two PET scans of synaptic density in one person differ. */
export const tuncel2020: Source = {
  key: "tuncel2020",
  authors: ["Tuncel, H.", "Boellaard, R.", "Coomans, E. M.", "et al."],
  title: "Kinetics and 28-day test-retest repeatability and reproducibility of [11C]UCB-J PET brain imaging",
  journal: "Journal of Cerebral Blood Flow & Metabolism",
  year: 2020,
  doi: "10.1177/0271678X20964248",
};

/** Turnover of spines in young and adult mice. */
export const zuo2005: Source = {
  key: "zuo2005",
  authors: ["Zuo, Y.", "Lin, A.", "Chang, P.", "Gan, W.-B."],
  title: "Development of long-term dendritic spine stability in diverse regions of cerebral cortex",
  journal: "Neuron",
  year: 2005,
  volume: "46",
  pages: "181-189",
  doi: "10.1016/j.neuron.2005.04.001",
};
