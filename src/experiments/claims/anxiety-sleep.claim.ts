import { difference, type ScaleName, usual } from "../mood/benefit.ts";
import { type MoodNumber, overMoodEnsemble } from "../mood/interval.ts";
import type { Claim, ClaimNumber } from "./claim.ts";
import { gain, liesBeyond, modelled, numberOf, opposite, printed, result, says } from "./published.ts";

/** Open series that report sleep by questionnaire. */
const series = ["RDG22-02", "PSQ24-01", "KWA24-01"] as const;

/** Whether ketamine helps anxiety, and whether it helps sleep. */
export const anxietySleep: Claim = {
  id: "anxiety-sleep",
  sentence: "Ketamine helps anxiety and sleep.",
  async compute() {
    const found = overMoodEnsemble((estimates) => {
      const beyond = (scale: ScaleName, time: number): number =>
        difference(scale, { doses: [usual.infusion] }, { doses: [usual.saline] }, time, estimates);
      return { anxiety: beyond("hama", 24), anxietyWeek: beyond("hama", 168), sleep: beyond("isi", 24) };
    });
    const people = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + Number(result(id).n), 0);
    const better = people(series.filter((id) => says(id, "down")));
    const sideEffect = gain("SPR-20", "SPR-21");
    return {
      criteria: [
        {
          kind: "direction",
          statement: "social anxiety that a clinician rates falls more than under saline",
          holds: says("TAY18-05", "down") && numberOf("TAY18-01") > numberOf("TAY18-02"),
        },
        {
          kind: "direction",
          statement: "anxiety that people rate themselves falls more than under saline",
          holds: says("TAY18-06", "down"),
        },
        {
          kind: "direction",
          statement: "in refractory anxiety a larger dose relieves more than a small one",
          holds: says("GLU17-02", "down"),
        },
        {
          kind: "direction",
          statement: "most people in open series report better sleep (without a control)",
          holds: 2 * better > people(series),
        },
        {
          kind: "direction",
          statement: "sleep measured in the laboratory is better than under saline the night after (time asleep and awake)",
          holds: !says("PSG24-01", "none"),
        },
        {
          kind: "direction",
          statement: "anxiety is reported as a side effect no more often than under placebo",
          holds: opposite(liesBeyond(sideEffect.interval, "above")),
        },
        { kind: "size", statement: "relief of anxiety by one dose lasts longer than a week", holds: numberOf("GLU17-05") > 7 },
      ],
      numbers: numbersOf(found, sideEffect),
      rows: ["TAY18-05", "TAY18-06", "GLU17-02", ...series, "PSG24-01", "PSG24-02", "PSG24-03", "ASPP-13", "SUS1-13"],
    };
  },
};

type Found = Readonly<Record<"anxiety" | "anxietyWeek" | "sleep", MoodNumber>>;

const numbersOf = (found: Found, sideEffect: MoodNumber): ClaimNumber[] => [
  printed("respond by a scale of social anxiety, ketamine", "TAY18-01"),
  printed("the same, saline", "TAY18-02"),
  modelled("percent more with ketamine, counted as separate people", gain("TAY18-01", "TAY18-02"), "%"),
  printed("respond by their own rating of anxiety, ketamine", "TAY18-03"),
  printed("the same, saline", "TAY18-04"),
  printed("respond in refractory anxiety, 0.5 or 1 mg/kg, open", "GLU17-01"),
  printed("change of HAM-A an hour after a dose, open", "GLU18-04"),
  modelled("points of HAM-A at a day, against saline, if anxiety falls by the share by which depression does", found.anxiety, "points"),
  modelled("the same after a week", found.anxietyWeek, "points"),
  printed("days for which relief lasted at most", "GLU17-05"),
  printed("anxiety as a side effect, esketamine", "SPR-20"),
  printed("the same, placebo", "SPR-21"),
  modelled("percent more with esketamine", sideEffect, "%"),
  printed("sleeplessness as a side effect, esketamine", "SPR-18"),
  printed("the same, placebo", "SPR-19"),
  printed("odds of response or remission for each point of better sleep, open", "RDG22-01", "ratio"),
  modelled("points of ISI at a day, against saline, if sleep follows depression", found.sleep, "points"),
];
