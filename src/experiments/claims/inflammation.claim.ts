import { currentEstimate, priorsOf, storedFit } from "../../evidence/estimate.ts";
import { interleukin6, restingMarkers } from "../../evidence/quantities/inflammation.ts";
import { row } from "../../evidence/table.ts";
import { observedOver } from "../habenula/block.ts";
import { lowGradeAt } from "../inflammation.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { fromScale, toScale } from "../targets/laboratory.ts";
import type { Claim, ClaimNumber } from "./claim.ts";

const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" } as const;
const course = { ...infusion, every: "56 h", times: 6 } as const;
/** A fall of a tenth counts as one that a person could notice in a marker. */
const tenth = 0.1;
/** CRP above this counts as low-grade inflammation (mg/L). */
const lowGradeCrp = 3;

/** Whether ketamine reduces inflammation, and whether mood has to do with it. */
export const reducesInflammation: Claim = {
  id: "inflammation",
  sentence: "Ketamine reduces inflammation.",
  async compute() {
    const inflamed = { lowGradeInflammation: String(lowGradeAt(lowGradeCrp)) };
    const operated = { "inflammation.surgery.severity": "1" };
    const surgical = fall("il6", { doses: [infusion], subject: { set: operated } }, "24 h");
    const calm = fall("il6", { doses: [infusion] }, "4 h");
    const day = fall("il6", { doses: [infusion], subject: { set: inflamed } }, "24 h");
    const six = fall("il6", { doses: [course], subject: { set: inflamed } }, "304 h");
    const crp = lowGradeCrp * (1 - fall("crp", { doses: [course], subject: { set: inflamed } }, "304 h"));
    const [unbound = Number.NaN] = observedOver("ketamine.brain", { doses: [infusion] }, ["40 min"]);
    const explained = Number(row("INF06").value) ** 2;
    return {
      criteria: [
        {
          kind: "direction",
          statement: "less interleukin-6 answers an operation",
          holds: surgical > 0 && Number(row("INF01").value) < 0,
        },
        {
          kind: "direction",
          statement: "low-grade inflammation of depressed people falls",
          holds: day > 0 && row("INF19").value === "down",
        },
        { kind: "size", statement: "by a tenth or more a day after one infusion", holds: day >= tenth },
        { kind: "size", statement: "by a tenth or more after six infusions", holds: six >= tenth },
        { kind: "size", statement: "and mood follows: the change of cytokines explains half of the response", holds: explained >= 0.5 },
        {
          kind: "size",
          statement: "clinical concentrations act on blood cells as they do in vitro",
          holds: unbound >= Number(row("INF33").value),
        },
        // chen2018cytokines says that it falls within the hour, chen2021twoInfusions that a second infusion raises it
        { kind: "size", statement: "tumour necrosis factor stays lower over a course of infusions", holds: undefined },
      ],
      numbers: numbersOf({ surgical, calm, day, six, crp, unbound, explained }),
      rows: ["INF02", "INF05", "INF08", "INF09", "INF10", "INF18", "INF19", "INF24", "INF29", "INF36"],
    };
  },
};

/** Share by which a marker is lower than without the drug, for a person who is otherwise the same. */
function fall(marker: string, text: ProtocolText, at: string): number {
  const [drug = Number.NaN] = observedOver(marker, text, [at]);
  const [none = Number.NaN] = observedOver(marker, { ...text, doses: [] }, [at]);
  return 1 - drug / none;
}

type Found = Readonly<Record<"surgical" | "calm" | "day" | "six" | "crp" | "unbound" | "explained", number>>;

function numbersOf({ surgical, calm, day, six, crp, unbound, explained }: Found): ClaimNumber[] {
  const computed = (what: string, value: number, unit = "1"): ClaimNumber => ({ what, value, unit, from: "computed" });
  const published = (what: string, id: string, unit = row(id).unit): ClaimNumber => ({
    what,
    value: Number(row(id).value),
    unit,
    from: "published",
    row: id,
  });
  return [
    computed("share of interleukin-6 prevented a day after an operation, 0.5 mg/kg at incision", surgical),
    published("interleukin-6 after operations, ketamine less control", "INF01"),
    published("the same in cardiac surgery at 24 h (not significant)", "INF02", "SD"),
    computed("share lost at 4 h by a person without inflammation", calm),
    computed("share lost a day after one infusion, CRP of 3 mg/L before", day),
    computed("share lost a day after six infusions", six),
    computed("CRP then", crp, "mg/L"),
    { ...computed("largest share that any dose prevents, fitted", interleukin6.largest.value), interval: fitted("inf_imax") },
    { ...computed("half-inhibiting concentration, fitted", interleukin6.IC50.value, "uM"), interval: fitted("inf_ic50") },
    computed("unbound ketamine at the end of 0.5 mg/kg", unbound, "uM"),
    published("concentration that lowers TNF-alpha of blood in vitro", "INF33"),
    published("correlation of the change of interleukin-6 with improvement", "INF06", "(r)"),
    computed("share of the response that this explains", explained),
    published("depressed people with CRP above 3 mg/L", "INF10"),
    computed("CRP taken for a person without inflammation", restingMarkers.crp.value, "mg/L"),
  ];
}

/** 95 % interval that a fit leaves an estimate, from its prior's when it has not been run. */
function fitted(id: string): readonly [number, number] {
  const prior = priorsOf("inflammation").find((one) => one.id === id);
  if (!prior) throw new RangeError(`the fit of inflammation has no estimate ${id}`);
  const center = toScale(prior, currentEstimate(prior));
  const sd = storedFit("inflammation")?.estimates.find((one) => one.id === id)?.sd ?? prior.sd;
  return [fromScale(prior, center - 1.96 * sd), fromScale(prior, center + 1.96 * sd)];
}
