/** A claim as the story tells it; the number that decides most of it, by its name among the claim's numbers, and in words; its main papers. */
export interface StoryClaim {
  readonly id: string;
  readonly sentence: string;
  readonly number: string;
  readonly words: string;
  readonly papers: readonly string[];
}

/** The popular story of how medical ketamine helps mental health, claim by claim. */
export const story: readonly StoryClaim[] = [
  {
    id: "nmda-antagonist",
    sentence: "Ketamine acts as an antagonist of the NMDA receptor.",
    number: "receptors blocked, habenula",
    words: "receptors blocked at the end of 0.5 mg/kg, habenula",
    papers: ["mealing1999", "kotermanski2009", "gilling2009"],
  },
  {
    id: "resets-nerves",
    sentence: "Ketamine resets and refreshes nerve cells and supports new pathways that serve healthy function.",
    number: "the same at 28 d",
    words: "lost spines that it brings back beyond recovery, four weeks later, rodents",
    papers: ["modasava2019", "li2011cus", "holmes2022"],
  },
  {
    id: "calms-glutamate",
    sentence: "Ketamine calms glutamate, the main excitatory transmitter of the brain, and with it mental chatter.",
    number: "prefrontal glutamate over rest, 0.5 mg/kg, at 10 min",
    words: "prefrontal glutamate over rest during the infusion",
    papers: ["abdallah2018", "milak2016", "moghaddam1997"],
  },
  {
    id: "default-mode",
    sentence: "The default mode network is overactive under stress and negative thought; ketamine dampens it.",
    number: "fall under ketamine, effect size",
    words: "fall of its connectivity during an infusion, effect size",
    papers: ["adhikari2020", "tozzi2021", "kaiser2015"],
  },
  {
    id: "burst-mode",
    sentence:
      "The lateral habenula falls into burst mode, which brings despair and loss of pleasure; ketamine blocks the bursts and so lifts mood quickly.",
    number: "bursting cells, person, 0.5 mg/kg, 40 min",
    words: "habenular cells that still burst in a person at the end of 0.5 mg/kg",
    papers: ["yang2018", "ma2023", "carlson2013"],
  },
  {
    id: "dendritic-atrophy",
    sentence: "Chronic unpredictable stress shrinks dendrites; ketamine reverses it.",
    number: "what the drug adds at 24 h",
    words: "lost spines that it adds to recovery in a day, rodents",
    papers: ["modasava2019", "radley2006", "cook2004"],
  },
  {
    id: "synaptogenesis-hours",
    sentence: "New synapses form in the hours after treatment.",
    number: "rise of formation after the dose, stressed animals",
    words: "from the dose to the rise of formation, rodents",
    papers: ["modasava2019", "pryazhnikov2018", "holmes2022"],
  },
  {
    id: "neurogenesis-hours",
    sentence: "New neurons form in the hours following a treatment.",
    number: "days from birth to first spines, mice",
    words: "from the birth of a neuron to its first spines, mice",
    papers: ["zhao2006", "spalding2013", "sorrells2018"],
  },
  {
    id: "outlasts-drug",
    sentence:
      "The benefit lasts beyond the drug's presence, unlike that of conventional antidepressants, whose effect needs the drug in the body.",
    number: "the same after the last tablet of escitalopram",
    words: "from the last tablet of escitalopram until less than half of its benefit is left",
    papers: ["lewis2021", "kishimoto2016", "daly2019"],
  },
  {
    id: "permanent-rewiring",
    sentence: "The rewiring that ketamine brings is permanent.",
    number: "middle of the time to relapse, people (3 to 14 d)",
    words: "from one dose to relapse, people, middle of what is printed",
    papers: ["abdallah2020", "phoum2016", "longTerm2017"],
  },
  {
    id: "treatment-resistant",
    sentence: "Ketamine works in depression that has resisted other treatment.",
    number: "points of MADRS, four weeks, esketamine against placebo: four results pooled",
    words: "against placebo after four weeks of esketamine, MADRS, null trials pooled too",
    papers: ["murrough2013", "popova2019", "takahashi2021"],
  },
  {
    id: "trauma",
    sentence: "Ketamine works in trauma, in post-traumatic stress disorder.",
    number: "the same, controls that are felt",
    words: "effect size after a day against controls that are felt",
    papers: ["feder2021", "abdallah2022", "borgogna2024"],
  },
  {
    id: "pain",
    sentence: "Ketamine blocks pain receptors and so relieves pain.",
    number: "points of 7 taken a week after one infusion, beyond a sham",
    words: "taken from severe chronic pain (7 points) a week after one infusion",
    papers: ["sigtermans2009crps", "orhurhu2019", "guirimand2000"],
  },
  {
    id: "inflammation",
    sentence: "Ketamine reduces inflammation.",
    number: "share lost a day after one infusion, CRP of 3 mg/L before",
    words: "interleukin-6 lost a day after one infusion, low-grade inflammation",
    papers: ["dale2012", "zhan2020", "chen2018cytokines"],
  },
  {
    id: "anxiety-sleep",
    sentence: "Ketamine helps anxiety and sleep.",
    number: "percent more with ketamine, counted as separate people",
    words: "more respond than with saline, by a clinician's scale of social anxiety",
    papers: ["taylor2018", "glue2017", "arousal2024"],
  },
  {
    id: "different-mechanism",
    sentence: "Ketamine works differently from traditional antidepressants.",
    number: "how many times sooner half of its own benefit is there",
    words: "onset of its own benefit, sooner than that of a tablet a day",
    papers: ["kishimoto2016", "taylor2006", "meyer2004"],
  },
];
