import { afterInfusion, afterSixInfusions, afterTablets, stopping } from "../mood/benefit.ts";
import { type MoodNumber, overMoodEnsemble } from "../mood/interval.ts";
import type { Claim, ClaimNumber, Criterion } from "./claim.ts";
import { agreed, intervalOf, isBeyond, liesBeyond, modelled, numberOf, opposite, printed } from "./published.ts";

const day = 24;
/** Half-lives after which a drug counts as gone: a thirtieth is left. */
const gone = 5;

/** Whether the benefit outlasts ketamine, and whether that of a reuptake inhibitor ends with its tablets. */
export const outlastsDrug: Claim = {
  id: "outlasts-drug",
  sentence:
    "The benefit lasts beyond the drug's presence, unlike that of conventional antidepressants, whose effect needs the drug in the body.",
  async compute() {
    const courses = overMoodEnsemble((estimates) => {
      const [infusion, tablets] = [afterInfusion(estimates), afterTablets(estimates)];
      return {
        plasma: infusion.plasma,
        metabolite: infusion.metabolite,
        metabolites: infusion.benefit / infusion.metabolite,
        benefit: infusion.benefit / day,
        times: infusion.benefit / infusion.plasma,
        tabletPlasma: tablets.plasma,
        tabletBenefit: tablets.benefit / day,
        tabletTimes: tablets.benefit / tablets.plasma,
        longer: infusion.benefit / infusion.plasma / (tablets.benefit / tablets.plasma),
        six: afterSixInfusions(estimates),
      };
    });
    const stopped = stopping(new Map());
    return {
      criteria: criteriaOf(courses, stopped),
      numbers: numbersOf(courses, stopped),
      rows: ["MO030", "MO031", "MO047", "T10e", "T10p"],
    };
  },
};

type Courses = Readonly<
  Record<
    "plasma" | "metabolite" | "metabolites" | "longer" | "benefit" | "times" | "tabletPlasma" | "tabletBenefit" | "tabletTimes" | "six",
    MoodNumber
  >
>;
type Stopped = ReturnType<typeof stopping>;

function criteriaOf(courses: Courses, stopped: Stopped): Criterion[] {
  return [
    {
      kind: "direction",
      statement: "after one infusion, half of the drug's own benefit is still there when ketamine and its metabolites have gone",
      holds: agreed(isBeyond(courses.metabolites, "above", gone), numberOf("KIS16-03") * day > gone * courses.metabolite.value),
    },
    {
      kind: "direction",
      statement: "more people are well a week after one infusion than after a control",
      holds: numberOf("T45k") > numberOf("T45c"),
    },
    {
      kind: "direction",
      statement: "reuptake inhibitors protect while they are taken: who stops relapses more",
      holds: agreed(liesBeyond(intervalOf("MO037"), "above", 1), stopped.risk > stopped.riskGoingOn),
    },
    {
      kind: "direction",
      statement:
        "the benefit of a reuptake inhibitor ends when the drug leaves (what follows the last tablet is a raised hazard over months, not a relapse at once)",
      holds: agreed(isBeyond(courses.tabletTimes, "below", gone), numberOf("MO041") * 7 * day < gone * numberOf("CD070")),
    },
    {
      kind: "size",
      statement: "beside the half-life of its drug, ketamine's benefit lasts longer than that of a reuptake inhibitor",
      holds: isBeyond(courses.longer, "above", 1),
    },
    {
      kind: "size",
      statement: "in days after the last dose, it lasts longer than that of a reuptake inhibitor",
      holds: agreed(courses.six.value > courses.tabletBenefit.value, numberOf("T031") > numberOf("MO041") * 7),
    },
    {
      kind: "size",
      statement: "after months of esketamine, stopping it does not raise relapse",
      holds: opposite(liesBeyond(intervalOf("T10h"), "below", 1)),
    },
  ];
}

function numbersOf(courses: Courses, { before, height, when, risk, riskGoingOn }: Stopped): ClaimNumber[] {
  const plain = (what: string, value: number, unit: string): ClaimNumber => modelled(what, { value }, unit);
  return [
    modelled("benefit of one infusion: from the dose until less than half is left", courses.benefit, "d"),
    modelled("half-life of ketamine in plasma", courses.plasma, "h"),
    modelled("half-life of hydroxynorketamine in plasma", courses.metabolite, "h"),
    modelled("benefit over drug, in half-lives: ketamine", courses.times, "half-lives"),
    modelled("benefit over drug, in half-lives: escitalopram", courses.tabletTimes, "half-lives"),
    modelled("the same after the last of six infusions", courses.six, "d"),
    modelled("the same after the last tablet of escitalopram", courses.tabletBenefit, "d"),
    modelled("half-life of escitalopram in plasma", courses.tabletPlasma, "h"),
    printed("half-life of escitalopram in plasma, repeated doses", "CD070"),
    printed("day from which one infusion is no longer better than control", "KIS16-03"),
    printed("respond a day after one infusion", "T44a"),
    printed("respond a week after one infusion", "T44c"),
    printed("in remission a week after one infusion", "T45k"),
    printed("in remission a week after a control", "T45c"),
    printed("median time to relapse after six infusions", "T031"),
    printed("hazard ratio of relapse, esketamine kept over stopped", "T10h", "ratio"),
    plain("hazard of relapse under tablets, one who remitted", before, "1/d"),
    plain("its height after the last tablet", height, "1/d"),
    plain("days from the last tablet to that height", when, "d"),
    plain("relapse in the year after stopping tablets", risk, "1"),
    plain("relapse in that year if tablets go on", riskGoingOn, "1"),
    printed("relapse within a year of stopping tablets", "MO036"),
    printed("relapse within that year if tablets go on", "MO035"),
    printed("hazard ratio of relapse, tablets stopped over kept", "MO037", "ratio"),
    printed("weeks from the end of the taper in which most relapses come, middle of 4 to 18", "MO041"),
  ];
}
