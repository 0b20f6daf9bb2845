import type { OtherArm, OtherOutcome } from "../../evidence/other-trial-record.ts";
import { otherTrials } from "../../evidence/other-trials.ts";
import { scales } from "../../evidence/quantities/mood.ts";
import { trials } from "../../evidence/trials.ts";
import { describeResult, type MoodTarget, perMadrs, remissionCut, targetFrom } from "./targets.ts";
import type { Treatment } from "./treatment.ts";

/** What the tables call drugs that the model has, and what is no drug. */
const drugs: Readonly<Record<string, string>> = {
  ketamine: "ketamine",
  esketamine: "esketamine",
  lanicemine: "lanicemine",
  midazolam: "midazolam",
  "nitrous oxide": "nitrous oxide",
  saline: "placebo",
  placebo: "placebo",
  "nitrogen in oxygen": "placebo",
  "air and oxygen": "placebo",
};
const routes: Readonly<Record<string, string>> = { intravenous: "iv", intranasal: "intranasal", inhaled: "inhaled", oral: "oral" };
const intervals: Readonly<Record<string, string>> = { "2 per week": "84 h", "3 per week": "56 h" };
const usualLength: Readonly<Record<string, string>> = { iv: "40 min", inhaled: "60 min" };

/** Points before treatment on scales that the model rates, where a trial prints none; the further items of HDRS-21 add little. */
const usual: Readonly<Record<string, number>> = {
  madrs: scales.madrs.value,
  hamd17: scales.madrs.value * (perMadrs.hamd17 ?? 1),
  hdrs21: scales.madrs.value * (perMadrs.hamd17 ?? 1),
  hama: scales.hama.value,
  caps5: scales.caps5.value,
  pcl5: scales.pcl5.value,
};
/** A dose that is neither a range nor a combination. */
const oneDose = /^[\d.]+ (mg|mg\/kg|%)$/;
/** Scales on which half of the score is a response. */
const ofDepression: readonly string[] = ["madrs", "hamd17", "hdrs21"];
const comparable: readonly string[] = ["change", "difference", "effectSize", "response", "remission"];

/** Results of trials of comparators and of other disorders that cohorts can be compared with; none is fitted to. */
export function otherTargets(): MoodTarget[] {
  const told = new Set(trials().outcomes.map(({ source }) => source.key));
  return otherTrials()
    .outcomes.filter(({ source, measure }) => !told.has(source.key) && comparable.includes(measure))
    .flatMap((outcome) => targetOf(outcome) ?? []);
}

function targetOf(outcome: OtherOutcome): MoodTarget | undefined {
  const { arms, time, measure, value, unit } = outcome;
  const treatments = arms.flatMap((arm) => otherTreatmentOf(arm) ?? []);
  if (time === undefined || time <= 0 || typeof value !== "number" || treatments.length < arms.length) return undefined;
  const isRate = measure === "response" || measure === "remission";
  if ((isRate && !ofDepression.includes(outcome.outcome)) || (measure === "remission" && outcome.outcome !== "madrs")) return undefined;
  if (measure === "change" && unit === "%") return undefined;
  const scored = outcome.outcome === "madrs" ? treatments[0]?.set["mood.scales.madrs"] : usual[outcome.outcome];
  return targetFrom({
    ...outcome,
    use: "validation",
    what: describeResult({ ...outcome, time }),
    treatments,
    time,
    // papers print the size of a benefit with either sign
    value: measure === "effectSize" ? -Math.abs(value) : value,
    scored,
    cut: remissionCut.other,
  });
}

/** What an arm means in the model; undefined for what the model does not have, or what no dose is printed of. */
export function otherTreatmentOf({ drug, dose, route, over, every, times, blinding, population, ...arm }: OtherArm): Treatment | undefined {
  const given = drugs[drug];
  const by = routes[route];
  if (given === undefined || by === undefined || (given !== "placebo" && !oneDose.test(dose ?? ""))) return undefined;
  const interval = every === undefined ? undefined : (intervals[every] ?? every);
  const count = countOf(times, interval);
  if (count !== undefined && Number.isNaN(count)) return undefined;
  const length = over ?? usualLength[by];
  const repeated = interval !== undefined && count !== undefined && count > 1 ? { every: interval, times: count } : {};
  return {
    doses: [
      {
        drug: given,
        dose: dose ?? (by === "inhaled" ? "0 %" : "0 mg"),
        route: by,
        ...(length === undefined ? {} : { over: length }),
        ...repeated,
      },
    ],
    set: {
      "mood.scales.madrs": arm.baseline?.scale === "madrs" ? arm.baseline.mean : scales.madrs.value,
      "mood.severity.resistance": /resistant|refractory|poor response/.test(population) ? 1 : 0,
      ...(blinding === "open" ? { "mood.expectancy.prior": 1 } : {}),
    },
  };
}

/** How many doses: a number, or the days of a course over its interval. */
function countOf(times: string | undefined, interval: string | undefined): number | undefined {
  if (times === undefined) return undefined;
  const days = /^(\d+) d$/.exec(times)?.[1];
  const hours = /^(\d+) h$/.exec(interval ?? "")?.[1];
  return days === undefined ? Number(times) : (Number(days) * 24) / Number(hours);
}
