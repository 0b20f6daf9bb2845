import { acuteAnalgesia, chronicRelief, drugHigh } from "../../evidence/quantities/pain.ts";
import { row } from "../../evidence/table.ts";
import { observedOver } from "../habenula/block.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { crpsInfusion } from "../targets/pain.ts";
import type { Claim, ClaimNumber } from "./claim.ts";

const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" } as const;
const small = { drug: "ketamine", dose: "0.15 mg/kg", route: "iv", over: "1 min" } as const;
/** Severe chronic pain, and the smallest change of a score that people call one. */
const [severe, point] = [7, 1];

/** Whether ketamine blocks pain receptors, and whether it relieves pain: at once, after a week, after three months. */
export const relievesPain: Claim = {
  id: "pain",
  sentence: "Ketamine blocks pain receptors and so relieves pain.",
  async compute() {
    const [block = Number.NaN] = observedOver("nmda.block.dorsalHorn", { doses: [infusion] }, ["40 min"]);
    const [windUp = Number.NaN] = observedOver("pain.windup", { doses: [small] }, ["10 min"]);
    const [threshold = Number.NaN] = observedOver("pain.threshold", { doses: [infusion] }, ["40 min"]);
    const [high = Number.NaN] = observedOver("drugHigh", { doses: [infusion] }, ["40 min"]);
    const acute = relief([infusion], "acute", "40 min") / severe;
    const [week = Number.NaN, later] = [relief([infusion], "chronic", "7 d"), relief(crpsInfusion, "chronic", "84 d")];
    const four = relief(crpsInfusion, "chronic", "7 d");
    const found = { block, windUp, threshold, high, acute, week, four, later };
    return {
      criteria: [
        { kind: "direction", statement: "it blocks NMDA receptors of the dorsal horn at a clinical dose", holds: block > 0.02 },
        {
          kind: "direction",
          statement: "these are what senses pain: the threshold rises",
          holds: threshold > 1.02 || row("PAI17b").value === "up",
        },
        {
          kind: "direction",
          statement: "it reduces wind-up at 0.15 mg/kg",
          holds: windUp < 0.99 && row("PAI17a").value === "down",
        },
        {
          kind: "direction",
          statement: "it relieves pain at once",
          holds: acute > 0 && Number(row("PAI18a").value) > Number(row("PAI18b").value),
        },
        {
          kind: "direction",
          statement: "infused for four days, it relieves chronic pain beyond a sham",
          holds: four > 0 && Number(row("PAI06").value) < Number(row("PAI07").value),
        },
        { kind: "size", statement: "one infusion still takes a point from severe chronic pain a week later", holds: week >= point },
        { kind: "size", statement: "four days of infusion still take a point after three months", holds: later >= point },
        { kind: "size", statement: "relief comes without a drug high as strong", holds: high / drugHigh.largest.value < acute },
      ],
      numbers: numbersOf(found),
      rows: ["PAI05", "PAI08", "PAI17a", "PAI17b", "PAI18c", "PAI33", "PAI35b", "PAI40b", "PAI47", "PK526"],
    };
  },
};

/** Points of severe pain that doses take away, beyond what a sham does. */
function relief(doses: ProtocolText["doses"], kind: "acute" | "chronic", at: string): number {
  const text: ProtocolText = { doses, until: "90 d", subject: { set: { [`pain.score.${kind}`]: String(severe) } } };
  return severe - (observedOver("pain.nrs", text, [at])[0] ?? Number.NaN);
}

type Found = Readonly<Record<"block" | "windUp" | "threshold" | "high" | "acute" | "week" | "four" | "later", number>>;

function numbersOf({ block, windUp, threshold, high, acute, week, four, later }: Found): ClaimNumber[] {
  const computed = (what: string, value: number, unit = "1"): ClaimNumber => ({ what, value, unit, from: "computed" });
  const published = (what: string, id: string, unit = row(id).unit): ClaimNumber => ({
    what,
    value: Number(row(id).value),
    unit,
    from: "published",
    row: id,
  });
  return [
    computed("receptors blocked in the dorsal horn, 0.5 mg/kg, 40 min", block),
    computed("pain threshold over that without a drug, 0.5 mg/kg, 40 min", threshold),
    computed("wind-up over that without a drug, 0.15 mg/kg, 10 min", windUp),
    computed("share of acute pain relieved, 0.5 mg/kg, 40 min", acute),
    computed("drug high beside it, of 10", high, "points"),
    published("people with psychomimetic effects, four days of infusion", "PAI09a"),
    published("the same, sham", "PAI09b"),
    computed("points of 7 taken a week after one infusion, beyond a sham", week, "points"),
    computed("points of 7 taken by four days of infusion, in week 1, beyond a sham", four, "points"),
    published("NRS in week 1, four days of infusion", "PAI06", "points"),
    published("NRS in week 1, sham", "PAI07", "points"),
    published("points taken up to two weeks by infusions, pooled, against placebo", "PAI20", "points"),
    computed("points of 7 taken by four days of infusion, after three months", later, "points"),
    computed("C50 of acute relief", acuteAnalgesia.C50.value, "ng/mL"),
    computed("C50 of the drug high", drugHigh.C50.value, "ng/mL"),
    computed("C50 of lasting relief", chronicRelief.C50.value, "ng/mL"),
  ];
}
