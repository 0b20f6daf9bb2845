import { difference, usual } from "../mood/benefit.ts";
import type { Estimates } from "../mood/course.ts";
import { type MoodNumber, overMoodEnsemble } from "../mood/interval.ts";
import type { Claim, ClaimNumber } from "./claim.ts";
import { agreed, gain, intervalOf, isBeyond, liesBeyond, modelled, numberOf, pooled, printed } from "./published.ts";

/** Resistant to treatment; `known`: whether a new antidepressant is begun in the open. */
const resistant = (known: 0 | 1) => ({ set: { "mood.severity.resistance": "1", "mood.expectancy.known": String(known) } });
const tablets = { ...usual.tablet, times: 28 };
const fourWeeks = 27 * 24;

/**
 * Blinded trials of four weeks of nasal esketamine that print an interval: TRANSFORM-1 and -2 (by sex, as printed together, so that
 * the null of TRANSFORM-1 counts), TRANSFORM-3, Takahashi 2021 at 84 mg.
 */
const trials = ["T10s0d", "T10s1d", "T09t3", "T3184d"] as const;

/** Whether ketamine works in depression that resisted other treatment. */
export const treatmentResistant: Claim = {
  id: "treatment-resistant",
  sentence: "Ketamine works in depression that has resisted other treatment.",
  async compute() {
    const together = pooled(trials);
    const remission = gain("T34e", "T34q");
    const response = gain("T084r", "T08or");
    const found = overMoodEnsemble(predicted);
    return {
      criteria: [
        {
          kind: "direction",
          statement: "one infusion beats an active control after a day, in the model and in Murrough 2013",
          holds: agreed(isBeyond(found.day, "below"), liesBeyond(intervalOf("T02d1"), "below")),
        },
        {
          kind: "direction",
          statement: "four weeks of nasal esketamine beat placebo, both with a new antidepressant, all trials with an interval pooled",
          holds: agreed(isBeyond(found.month, "below"), liesBeyond(together.interval, "below")),
        },
        {
          kind: "direction",
          statement: "more people are in remission than with another treatment for such depression (quetiapine, open)",
          holds: liesBeyond(remission.interval, "above"),
        },
        {
          kind: "direction",
          statement: "those who responded relapse less while they go on than when they stop",
          holds: liesBeyond(intervalOf("T10h"), "below", 1),
        },
        {
          kind: "size",
          statement: "it is worth as much as an antidepressant is in depression that has not resisted (2.99 points)",
          holds: liesBeyond(together.interval, "below", -numberOf("MO152")),
        },
        { kind: "size", statement: "it does so at 65 years and over", holds: liesBeyond(intervalOf("T09t3"), "below") },
        { kind: "size", statement: "it does so in Japan", holds: liesBeyond(intervalOf("T3184d"), "below") },
        {
          kind: "size",
          statement: "a course of infusions beats an active control in hospital",
          holds: liesBeyond(intervalOf("T32d"), "below"),
        },
        {
          kind: "size",
          statement: "it does so where nobody can tell the drug from its control (under anaesthesia, depression of any kind)",
          holds: liesBeyond(intervalOf("T25d"), "below"),
        },
      ],
      numbers: numbersOf(found, together, remission, response),
      rows: ["T40c", "T3356d", "T3384d", "T27k", "T086r", "T22k"],
    };
  },
};

/** Points of MADRS against controls: an infusion after a day, a spray after four weeks. */
function predicted(estimates: Estimates): Readonly<Record<"day" | "month", number>> {
  const [spray, placebo] = [usual.spray, usual.placeboSpray].map((doses) => ({ doses: [doses, tablets], subject: resistant(1) }));
  const [infusion, control] = [usual.infusion, usual.midazolam].map((doses) => ({ doses: [doses], subject: resistant(0) }));
  const between = (a: typeof spray | typeof infusion, b: typeof placebo | typeof control, time: number): number =>
    a && b ? difference("madrs", a, b, time, estimates) : Number.NaN;
  return { day: between(infusion, control, 24), month: between(spray, placebo, fourWeeks) };
}

type Gain = ReturnType<typeof gain>;

function numbersOf(found: Readonly<Record<"day" | "month", MoodNumber>>, together: Gain, remission: Gain, response: Gain): ClaimNumber[] {
  return [
    modelled("points of MADRS, four weeks, esketamine against placebo: four results pooled", together, "points"),
    printed("the same, TRANSFORM-1 and -2, women", "T10s0d"),
    printed("the same, TRANSFORM-1 and -2, men", "T10s1d"),
    printed("the same, TRANSFORM-2 alone", "T07d"),
    printed("the same, TRANSFORM-3 (65 years and over)", "T09t3"),
    printed("the same, Takahashi 2021 (Japan), 84 mg", "T3184d"),
    printed("the same, a published pool that also takes smaller trials", "T40c"),
    modelled("the same, typical person of the model", found.month, "points"),
    printed("points lost with esketamine in TRANSFORM-2", "T07e"),
    printed("points lost with placebo in TRANSFORM-2", "T07p"),
    modelled("share of the points lost with esketamine that the pooled difference is", { value: together.value / numberOf("T07e") }, "1"),
    printed("antidepressants over placebo in depression that was not selected for resistance", "MO152", "points"),
    printed("points of MADRS, one day, infusion against midazolam", "T02d1"),
    modelled("the same, typical person of the model", found.day, "points"),
    modelled("percent more who respond, TRANSFORM-1, 84 mg", response, "%"),
    modelled("percent more in remission than with quetiapine, eight weeks", remission, "%"),
    printed("hazard ratio of relapse, esketamine kept over stopped", "T10h", "ratio"),
    printed("points of MADRS, eight infusions against midazolam, in hospital", "T32d"),
    printed("points of MADRS, one infusion under anaesthesia against saline", "T25d"),
  ];
}
