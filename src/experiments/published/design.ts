import { readTime } from "../amount.ts";
import type { Locate } from "../protocol.ts";
import type { DoseText } from "../regimen.ts";
import type { TrialText } from "../trial-schema.ts";
import type { EndpointPlan } from "../trials/conduct.ts";
import { momentName } from "../trials/visit-time.ts";
import type { PublishedTrial } from "./published-trial.ts";
import { armsOf, type PublishedResult, resultsOf } from "./results.ts";

type EndpointText = NonNullable<TrialText["endpoints"]>[number];

/** Virtual subjects per arm in a comparison, where neither the trial nor a person says otherwise. */
export const usualSubjects = 100;

/** Where the model has no such scale, the one whose relative change stands for it. */
const standIns: Readonly<Record<string, string>> = {
  hamd6: "hamd17",
  hamd21: "hamd17",
  hdrs21: "hamd17",
  hamd24: "hamd17",
  hamd25: "hamd17",
  hamd28: "hamd17",
  qids: "madrs",
  idsc: "madrs",
  mixed: "madrs",
  ssi: "suicidality",
  "ies-r": "pcl5",
};

/** The model's scale for a scale in print. */
export const ratedBy = (outcome: string): string => standIns[outcome] ?? outcome;

const kinds: Readonly<Record<PublishedResult["measure"], EndpointPlan["as"]>> = {
  score: "score",
  change: "change",
  difference: "change",
  effectSize: "change",
  response: "response",
  responseDifference: "response",
  remission: "remission",
  relapse: "relapse",
  hazardRatio: "relapse",
  medianTime: "relapse",
};

/** The endpoint of a design that a result is compared with. */
export function endpointOf(trial: PublishedTrial, result: PublishedResult): EndpointText {
  const of = ratedBy(result.outcome);
  const as = kinds[result.measure];
  if (as === "relapse") return { of, as, when: trial.withdrawal?.relapse ?? ">= 22" };
  if (result.time === undefined) throw new RangeError(`the result ${result.id} of ${trial.trial} has no time`);
  const at = momentName(result.time);
  const when = trial.when?.[result.id] ?? trial.when?.[as];
  if (as === "remission") return { of, as, at, when: when ?? remissionOf(trial, of) };
  return { of, as, at, ...(as === "response" && when !== undefined ? { when } : {}) };
}

// 7 points of HAM-D17, 10 of MADRS, 12 in trials of nasal spray
function remissionOf(trial: PublishedTrial, of: string): string {
  if (of === "hamd17") return "<= 7";
  return [...armsOf(trial).values()].some(({ route }) => route === "intranasal") ? "<= 12" : "<= 10";
}

/** A published trial as a design that a person could have written; `subjects` per arm is the number in print where it is known. */
export function designText(trial: PublishedTrial): TrialText {
  const { crossover, withdrawal, population, visits, until, versus, dropout, about, set } = trial;
  const arms = armsOf(trial);
  const treated = trial.arms.map((name) => [name, treatmentIn(trial, name)] as const);
  const counts = [...arms.values()].flatMap(({ n }) => n ?? []);
  const endpoints = new Map(resultsOf(trial).map((result) => [JSON.stringify(endpointOf(trial, result)), endpointOf(trial, result)]));
  const ends = [...endpoints.values()].flatMap(({ at }) => at ?? []);
  const own = Object.entries({ ...(crossover ? treated[0]?.[1].set : {}), ...set });
  const inCommon =
    own.length > 0 || population ? { population: { ...population, ...(own.length > 0 ? { set: Object.fromEntries(own) } : {}) } } : {};
  const end = crossover ? undefined : (until ?? longest([...ends, ...(visits ?? [])]));
  return plain({
    name: `${trial.trial}: ${about}`,
    subjects: counts.length > 0 ? Math.max(...counts) : usualSubjects,
    ...inCommon,
    ...(withdrawal ? { start: withdrawal.start, induction: withdrawal.induction } : {}),
    ...(crossover
      ? { crossover: { ...crossover, sequences: trial.arms.map((_, i) => [...trial.arms.slice(i), ...trial.arms.slice(0, i)]) } }
      : { until: end }),
    ...(visits ? { visits: [...visits] } : {}),
    ...(dropout ? { dropout } : {}),
    endpoints: [...endpoints.values()],
    ...(versus === undefined ? {} : { versus }),
    arms: Object.fromEntries(
      treated.map(([name, { doses, set }]) => [
        name,
        { doses: doses.map((dose) => within(dose, end)), ...(crossover || Object.keys(set).length === 0 ? {} : { set }) },
      ]),
    ),
  });
}

function treatmentIn(trial: PublishedTrial, name: string): { doses: readonly DoseText[]; set: Readonly<Record<string, number>> } {
  const found = armsOf(trial).get(name)?.treatment;
  const given = trial.doses?.[name];
  if (!given && !found)
    throw new RangeError(`the tables have no dose of the arm ${name} of ${trial.trial} that the model can give; give it`);
  return { doses: given ?? found?.doses ?? [], set: found?.set ?? {} };
}

const longest = (times: readonly string[]): string => [...times].sort((a, b) => inHours(b) - inHours(a))[0] ?? "28 d";
const inHours = (time: string): number => readTime(time, { place: "", name: time });

/** A course of doses that would reach the end is cut before it. */
function within(dose: DoseText, until: string | undefined): DoseText {
  const { at = "0 h", every, times } = dose;
  if (until === undefined || every === undefined || times === undefined) return dose;
  return { ...dose, times: Math.min(times, Math.ceil((inHours(until) - inHours(at)) / inHours(every))) };
}

/** Without fields that are undefined, as YAML would write it. */
const plain = (text: TrialText): TrialText => JSON.parse(JSON.stringify(text)) as TrialText;

/** Refusals about a published design name its field: nobody wrote a line of it. */
export const inDesign =
  (name: string): Locate =>
  (path) => ({ place: `${name}: `, name: path.join(".") });
