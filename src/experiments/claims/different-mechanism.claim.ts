import { observedOver } from "../habenula/block.ts";
import { afterInfusion, afterTablets, usual } from "../mood/benefit.ts";
import { type MoodNumber, overMoodEnsemble } from "../mood/interval.ts";
import type { Claim, ClaimNumber } from "./claim.ts";
import { agreed, intervalOf, isBeyond, liesBeyond, modelled, numberOf, opposite, printed, says } from "./published.ts";

const [day, week] = [24, 168];

/** Whether ketamine and reuptake inhibitors differ in target, onset and durability, and whether the target explains it. */
export const differentMechanism: Claim = {
  id: "different-mechanism",
  sentence: "Ketamine works differently from traditional antidepressants.",
  async compute() {
    const [block = Number.NaN] = observedOver("nmda.block.habenula", { doses: [usual.infusion] }, ["40 min"]);
    const [interneurons = Number.NaN] = observedOver("nmda.block.interneuron", { doses: [usual.infusion] }, ["40 min"]);
    const found = overMoodEnsemble((estimates) => {
      const [infusion, tablets] = [afterInfusion(estimates), afterTablets(estimates)];
      return {
        onset: infusion.onset,
        tabletOnset: tablets.onset / day,
        sooner: tablets.onset / infusion.onset,
        lasting: infusion.benefit / infusion.plasma,
        tabletLasting: tablets.benefit / tablets.plasma,
        longer: infusion.benefit / infusion.plasma / (tablets.benefit / tablets.plasma),
        occupancy: tablets.occupancy,
        week1: tablets.week1,
      };
    });
    return {
      criteria: [
        {
          kind: "direction",
          statement: "target: ketamine blocks NMDA receptors at a clinical dose; reuptake inhibitors occupy the serotonin transporter",
          holds: agreed(block > 0.02, numberOf("CD121") > 50),
        },
        {
          kind: "direction",
          statement: "onset: half of ketamine's own benefit is there within a day, half of a reuptake inhibitor's after a week or more",
          holds: agreed(
            isBeyond(found.onset, "below", day),
            isBeyond(found.tabletOnset, "above", week / day),
            liesBeyond(intervalOf("T40a"), "below"),
          ),
        },
        {
          kind: "direction",
          statement: "durability: counted in half-lives of the drug, ketamine's benefit lasts longer",
          holds: isBeyond(found.longer, "above", 1),
        },
        {
          kind: "size",
          statement: "reuptake inhibitors do nothing in their first week",
          holds: opposite(liesBeyond(intervalOf("MO001"), "above", 1)),
        },
        {
          kind: "size",
          statement: "the target explains it: memantine, which blocks the same channel, lifts mood too",
          holds: !says("MEM06-01", "none"),
        },
        {
          kind: "size",
          statement: "the target explains it: nitrous oxide, which inhibits the same receptor, lifts mood too",
          holds: liesBeyond(intervalOf("NAG15-02"), "below"),
        },
        // affinities of ketamine and of antidepressants for TrkB (SIG19, SIG29, SIG30) are recalled, and disputed
        { kind: "size", statement: "nothing downstream is shared (binding to TrkB)", holds: undefined },
      ],
      numbers: numbersOf(found, block, interneurons),
      rows: ["CD079", "MEM06-01", "SIG19", "SIG29", "LAN13-01"],
    };
  },
};

type Found = Readonly<
  Record<"onset" | "tabletOnset" | "sooner" | "lasting" | "tabletLasting" | "longer" | "occupancy" | "week1", MoodNumber>
>;

function numbersOf(found: Found, block: number, interneurons: number): ClaimNumber[] {
  return [
    modelled("how many times sooner half of its own benefit is there", found.sooner, "times"),
    modelled("time to half of the drug's own benefit, one infusion", found.onset, "h"),
    modelled("the same, a tablet a day", found.tabletOnset, "d"),
    printed("first time better than control, infusion", "KIS16-02"),
    printed("points of MADRS against placebo at 2 to 4 h, nasal", "T40a"),
    modelled("NMDA receptors blocked at 40 min, habenula", { value: block }, "1"),
    modelled("NMDA receptors blocked at 40 min, interneurons of cortex", { value: interneurons }, "1"),
    modelled("serotonin transporters occupied by 10 mg of escitalopram a day", found.occupancy, "1"),
    printed("the same, measured at minimum therapeutic doses of five such drugs", "CD121"),
    printed("chance of response in week 1, over placebo", "MO001", "ratio"),
    printed("share of the benefit of week 6 that is there in week 1", "MO002"),
    modelled("the same, model", found.week1, "1"),
    modelled("benefit over drug, in half-lives: ketamine", found.lasting, "half-lives"),
    modelled("benefit over drug, in half-lives: escitalopram", found.tabletLasting, "half-lives"),
    printed("nitrous oxide against placebo at a day, points of HAM-D", "NAG15-02", "points"),
  ];
}
