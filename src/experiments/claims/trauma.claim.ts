import { difference, usual } from "../mood/benefit.ts";
import type { Estimates } from "../mood/course.ts";
import { type MoodNumber, overMoodEnsemble } from "../mood/interval.ts";
import type { Claim, ClaimNumber } from "./claim.ts";
import { intervalOf, liesBeyond, modelled, printed, result, says } from "./published.ts";

const six = { every: "56 h", times: 6 } as const;
const eight = { every: "84 h", times: 8 } as const;

/** Whether ketamine lowers post-traumatic stress more than its controls do; positive and null trials both count. */
export const trauma: Claim = {
  id: "trauma",
  sentence: "Ketamine works in trauma, in post-traumatic stress disorder.",
  async compute() {
    const found = overMoodEnsemble(predicted);
    const isLargest = Number(result("ABD22-02").n) > Number(result("FED21-04").n) + Number(result("FED14-01").n);
    return {
      criteria: [
        {
          kind: "direction",
          statement: "a day after an infusion, stress is lower than after a control, six trials pooled",
          holds: liesBeyond(intervalOf("PTM24-01"), "above"),
        },
        {
          kind: "direction",
          statement: "infusions over two weeks beat midazolam (Feder 2021, 30 people)",
          holds: liesBeyond(intervalOf("FED21-04"), "below"),
        },
        {
          kind: "direction",
          statement: "the largest trial of repeated infusions finds a benefit (Abdallah 2022, 158 people)",
          holds: isLargest && says("ABD22-01", "down") && says("ABD22-02", "down"),
        },
        {
          kind: "size",
          statement: "it beats controls that are felt, pooled",
          holds: liesBeyond(intervalOf("PTM24-06"), "above"),
        },
        {
          kind: "size",
          statement: "the pooled effect stands after correction for unpublished trials",
          holds: liesBeyond(intervalOf("PTM24-04"), "above"),
        },
        {
          kind: "size",
          statement: "it is still there a week after the infusions, pooled",
          holds: liesBeyond(intervalOf("PTM24-02"), "above"),
        },
      ],
      numbers: numbersOf(found),
      rows: ["ABD22-01", "ABD22-02", "ABD22-03", "ALB18-01"],
    };
  },
};

type Found = Readonly<Record<"day" | "fortnight" | "month", MoodNumber>>;

const numbersOf = (found: Found): ClaimNumber[] => [
  printed("effect size after a day, all controls", "PTM24-01", "SD"),
  printed("the same, controls that are felt", "PTM24-06", "SD"),
  printed("the same, controls that are not", "PTM24-05", "SD"),
  printed("effect size after a week", "PTM24-02", "SD"),
  printed("effect size at all times, corrected for unpublished trials", "PTM24-04", "SD"),
  printed("points of IES-R, one day, one infusion against midazolam (Feder 2014)", "FED14-01", "points"),
  printed("points of CAPS-5, two weeks, six infusions against midazolam (Feder 2021)", "FED21-04", "points"),
  modelled("the same if stress falls by the share by which depression does", found.fortnight, "points"),
  modelled("points of CAPS-5 by that, one day, one infusion against midazolam", found.day, "points"),
  modelled("points of PCL-5 by that, four weeks, eight infusions against saline (Abdallah 2022: none)", found.month, "points"),
  printed("respond after six infusions", "FED21-01"),
  printed("respond after six of midazolam", "FED21-02"),
  printed("median time to the loss of a response", "FED21-03"),
];

/** Points against controls, if stress falls by the share by which depression does. */
const predicted = (estimates: Estimates) => ({
  day: difference("caps5", { doses: [usual.infusion] }, { doses: [usual.midazolam] }, 24, estimates),
  fortnight: difference(
    "caps5",
    { doses: [{ ...usual.infusion, ...six }] },
    { doses: [{ ...usual.midazolam, ...six }] },
    14 * 24,
    estimates,
  ),
  month: difference("pcl5", { doses: [{ ...usual.infusion, ...eight }] }, { doses: [{ ...usual.saline, ...eight }] }, 28 * 24, estimates),
});
