import type { Prior } from "../evidence/estimate.ts";
import { readFactor, readIn } from "./amount.ts";
import { activityRange, ageRange, weightRange } from "./covariates.ts";
import type { EventTable } from "./event-table.ts";
import { type Locate, type Named, readSettings, type Setting } from "./protocol.ts";
import { printable, refusal, unknownName } from "./refusal.ts";
import type { Dose } from "./regimen.ts";
import type { Stretch } from "./stress.ts";
import { latest } from "./time-grid.ts";
import type { TrialText } from "./trial-schema.ts";
import { type Conduct, observablesOf, onlyObserved } from "./trials/conduct.ts";
import { readArms } from "./trials/read-arms.ts";
import { readConduct } from "./trials/read-conduct.ts";
import { type Population, type Spread, usualPopulation } from "./virtual-subject.ts";

/** One arm of a trial: a name, what it is in words, what its subjects are given, and parameters that they alone have. */
export interface Arm {
  readonly name: string;
  readonly regimen: string;
  readonly given: { readonly doses: readonly Dose[] } | { readonly table: EventTable };
  readonly set: readonly Setting[];
}

/** A trial: arms of virtual subjects from one population, and what is looked at. Times in h. */
export interface TrialDesign {
  readonly name: string;
  /** The seed that the design names. */
  readonly seed: number | undefined;
  readonly subjects: number;
  readonly population: Population;
  readonly set: readonly Setting[];
  readonly arms: readonly Arm[];
  /** The arm that the others are compared with. */
  readonly versus: string | undefined;
  readonly stress: readonly Stretch[];
  readonly start: number;
  readonly until: number;
  readonly observe: readonly Named[];
  readonly at: readonly number[];
  readonly percentiles: readonly number[];
  readonly conduct: Conduct;
  /** Values of estimates that take the place of the stored ones. */
  readonly estimates?: ReadonlyMap<Prior, number>;
}

/** Bounds of what one trial may hold. */
export const mostSubjects = 1_000_000;
const mostArms = 50;

const usualSubjects = 100;
const usualPercentiles: readonly number[] = [5, 25, 50, 75, 95];

/** Reads a trial design; `subjects` replaces the file's number per arm. Throws a refusal with place, value and what is allowed. */
export function readTrialDesign(text: TrialText, locate: Locate, subjects?: number): TrialDesign {
  const names = Object.keys(text.arms);
  const { place } = locate(["arms"]);
  if (names.length === 0) throw refusal(`${place}arms is empty; describe at least one arm`);
  if (names.length > mostArms) throw refusal(`${place}arms has ${names.length} arms; allowed: at most ${mostArms}`);
  if (text.versus !== undefined && !names.includes(text.versus)) throw unknownName(locate(["versus"]).place, "arm", text.versus, names);
  const { arms, treatments, stress, start, until, observe, at, crossover } = readArms(text, locate);
  const frame = { start, until: crossover?.period ?? until, at, arms: names, crossover };
  const conduct = readConduct(text, locate, frame);
  const label = locate(["endpoints"]);
  if (conduct.kind !== "parallel" && conduct.endpoints.length === 0) {
    const { name, place } = locate([conduct.kind === "crossover" ? "crossover" : "induction"]);
    throw refusal(`${place}${name} needs endpoints to compare; add endpoints, for example - { of: reward.drive, as: change }`);
  }
  return {
    name: printable(text.name ?? ""),
    seed: text.seed === undefined ? undefined : checkSeed(text.seed, locate(["seed"]).place),
    subjects: checkSubjects(
      subjects ?? text.subjects ?? usualSubjects,
      subjects === undefined ? locate(["subjects"]) : { place: "", name: "--subjects" },
    ),
    population: readPopulation(text.population ?? {}, locate),
    set: readSettings({ set: text.population?.set ?? {} }, (path) => locate(["population", ...path.slice(1)])).set,
    arms,
    versus: text.versus ?? controlOf(treatments),
    stress,
    start,
    until,
    // a design with endpoints shows what they rest on, beside what it asks for
    observe: conduct.endpoints.length > 0 ? [...observe, ...observablesOf(conduct).map((name) => ({ name, label }))] : observe,
    // moments of a crossover are of each period, and became its visits
    at: crossover ? [] : at,
    percentiles: (text.percentiles ?? usualPercentiles).map((percent, i) => checkPercentile(percent, locate(["percentiles", i]).place)),
    conduct,
  };
}

/** Whether trials give a dose for comparison: it holds nothing that acts, or midazolam. */
const isForComparison = ({ drug }: Dose): boolean => drug.enters.length === 0 || drug.name === "midazolam";

/** The arm that a design without `versus` compares with: the only one that gives nothing, placebo or midazolam. */
function controlOf(treatments: ReadonlyMap<string, readonly Dose[]>): string | undefined {
  const inactive = [...treatments].filter(([, doses]) => doses.every(isForComparison));
  return inactive.length === 1 ? inactive[0]?.[0] : undefined;
}

/** Refuses a number of subjects that is none. */
export function checkSubjects(count: number, { place, name }: { place: string; name: string }): number {
  if (Number.isInteger(count) && count >= 1 && count <= mostSubjects) return count;
  throw refusal(`${place}${name} ${count} is not possible; allowed: a whole number from 1 to ${mostSubjects}`);
}

function checkSeed(seed: number, place: string): number {
  if (Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff) return seed;
  throw refusal(`${place}seed ${seed} is not possible; allowed: a whole number from 0 to ${0xffff_ffff}`);
}

function checkPercentile(percent: number, place: string): number {
  if (percent >= 0 && percent <= 100) return percent;
  throw refusal(`${place}percentile ${percent} is out of range; allowed: 0 to 100`);
}

function readPopulation(text: NonNullable<TrialText["population"]>, locate: Locate): Population {
  const label = (...path: string[]) => locate(["population", ...path]);
  const factor = (given: string | number | undefined, usual: number, name: string, most: number) =>
    given === undefined ? usual : readFactor(String(given), label(name), 0, most);
  const from = text.age === undefined ? usualPopulation.age.from : readIn(text.age.from, ageRange, label("age", "from"));
  const to = text.age === undefined ? usualPopulation.age.to : readIn(text.age.to, ageRange, label("age", "to"));
  if (to < from) throw refusal(`${label("age", "to").place}to ${to} y is below from ${from} y; swap them`);
  const spread = (sex: "female" | "male"): Spread => {
    const given = text.weight?.[sex];
    if (given === undefined) return usualPopulation.weight[sex];
    const median = readIn(given.median, weightRange, label("weight", sex, "median"));
    return { median, cv: readFactor(String(given.cv), label("weight", sex, "cv"), 0, 1) };
  };
  return {
    female: factor(text.female, usualPopulation.female, "female", 1),
    age: { from, to },
    weight: { female: spread("female"), male: spread("male") },
    cyp3a4: factor(text.cyp3a4, 1, "cyp3a4", activityRange[1]),
    cyp2b6: factor(text.cyp2b6, 1, "cyp2b6", activityRange[1]),
    cyp2d6: factor(text.cyp2d6, 1, "cyp2d6", activityRange[1]),
  };
}

/** A trial of one arm whose subjects are those of an event table, in turn. Throws a refusal where the table resets a subject. */
export function trialOfTable(
  table: EventTable,
  name: string,
  asked: { subjects?: number | undefined; observe: readonly Named[]; at: readonly number[] },
): TrialDesign {
  const reset = table.subjects.find(({ occasions }) => occasions.length > 1);
  if (reset) throw refusal(`${name}: ID ${reset.id} is reset (EVID 3 or 4), which a trial cannot hold; use simulate, or split the ID`);
  const occasions = table.subjects.flatMap((subject) => subject.occasions);
  const count = asked.subjects ?? table.subjects.length;
  const start = -latest(
    Number.NEGATIVE_INFINITY,
    occasions.map((occasion) => -occasion.start),
  );
  return {
    name: printable(name),
    seed: undefined,
    subjects: checkSubjects(count, { place: "", name: "--subjects" }),
    population: usualPopulation,
    set: [],
    arms: [{ name: "table", regimen: `${table.subjects.length} subjects of ${name}, in turn`, given: { table }, set: [] }],
    versus: undefined,
    stress: [],
    start,
    until: latest(
      latest(
        Number.NEGATIVE_INFINITY,
        occasions.map(({ end }) => end),
      ),
      asked.at,
    ),
    observe: asked.observe,
    at: asked.at,
    percentiles: usualPercentiles,
    conduct: onlyObserved(start),
  };
}
