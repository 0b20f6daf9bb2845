import { readTime } from "../amount.ts";
import { type Course, type Locate, readCourse, readSettings } from "../protocol.ts";
import { refusal, unknownName } from "../refusal.ts";
import { type Dose, dosesBefore } from "../regimen.ts";
import { describeDoses } from "../simulation.ts";
import type { Arm } from "../trial-design.ts";
import type { TrialText } from "../trial-schema.ts";
import type { CrossoverPlan } from "./conduct.ts";

/** The arms that are simulated, and the span of the trial. Times in h. */
export interface ArmsPlan {
  readonly arms: readonly Arm[];
  /** What the arms of the text are given, by name: after an induction, or in one period of a crossover. */
  readonly treatments: ReadonlyMap<string, readonly Dose[]>;
  readonly start: number;
  readonly until: number;
  readonly stress: Course["stress"];
  readonly observe: Course["observe"];
  readonly at: readonly number[];
  readonly crossover: CrossoverPlan | undefined;
}

/** The weight (kg) at which doses are described and checked. */
const usualWeight = 70;
const subject = { weight: usualWeight, age: 40, sex: 0, cyp3a4: 1, cyp2b6: 1, cyp2d6: 1 } as const;
const describe = (doses: readonly Dose[], stress: Course["stress"] = []): string => describeDoses({ doses, subject, stress });

/** Reads what arms are given: side by side, after an induction phase, or in turn. Throws a refusal with place and value. */
export function readArms(text: TrialText, locate: Locate): ArmsPlan {
  if (text.crossover && text.induction) {
    throw refusal(`${locate(["induction"]).place}induction does not go with crossover; keep one`);
  }
  return text.crossover ? crossoverArms(text, text.crossover, locate) : parallelArms(text, locate);
}

function parallelArms(text: TrialText, locate: Locate): ArmsPlan {
  const names = Object.keys(text.arms);
  const courses = names.map((name) => courseOf(text, name, locate, text.until));
  const start = courses[0]?.start ?? 0;
  const induction = text.induction ? inductionDoses(text, text.induction.doses, start, locate) : [];
  const arms = names.map((name, i): Arm => {
    const own = courses[i]?.doses ?? [];
    const early = text.induction ? own.find(({ at }) => at < 0) : undefined;
    if (early) {
      const { place } = locate(["arms", name]);
      throw refusal(`${place}the dose ${early.written} is given before time 0, when arms are randomised; move it to induction`);
    }
    const doses = [...induction, ...own];
    const regimen = text.induction ? `${describe(induction)}, and those randomised: ${describe(own)}` : describe(doses, courses[i]?.stress);
    return { name, regimen, given: { doses }, set: setOf(text, name, locate) };
  });
  const until = Math.max(...courses.map((course) => course.until));
  const { stress = [], observe = [], at = [] } = courses[0] ?? {};
  const treatments = new Map(names.map((name, i) => [name, courses[i]?.doses ?? []]));
  return { arms, treatments, stress, start, until, observe, at, crossover: undefined };
}

function inductionDoses(text: TrialText, doses: TrialText["arms"][string]["doses"], start: number, locate: Locate): readonly Dose[] {
  if (start >= 0) {
    const { place } = locate(["induction"]);
    throw refusal(
      `${place}induction comes before time 0, when arms are randomised; set start to when it begins, for example start: "-28 d"`,
    );
  }
  const inInduction: Locate = (path) => locate(path[0] === "doses" ? ["induction", ...path] : path[0] === "until" ? ["induction"] : path);
  return readCourse({ start: text.start, until: "0 h", doses }, usualWeight, inInduction).doses;
}

function crossoverArms(text: TrialText, crossover: NonNullable<TrialText["crossover"]>, locate: Locate): ArmsPlan {
  const label = (...path: (string | number)[]) => locate(["crossover", ...path]);
  const names = Object.keys(text.arms);
  const period = readTime(crossover.period, label("period"));
  const washout = crossover.washout === undefined ? 0 : readTime(crossover.washout, label("washout"));
  if (text.until !== undefined)
    throw refusal(`${locate(["until"]).place}until does not go with crossover, whose periods say it; leave it out`);
  const own = names.find((name) => Object.keys(text.arms[name]?.set ?? {}).length > 0);
  if (own !== undefined) {
    const { place } = locate(["arms", own, "set"]);
    throw refusal(`${place}set does not go with an arm of a crossover, whose subjects take every arm; move it to population`);
  }
  const courses = new Map(names.map((name) => [name, courseOf(text, name, locate, crossover.period)]));
  const [first] = courses.values();
  const start = first?.start ?? 0;
  const count = crossover.sequences[0]?.length ?? 0;
  for (const [i, sequence] of crossover.sequences.entries()) {
    if (sequence.length !== count) {
      throw refusal(
        `${label("sequences", i).place}sequence ${i + 1} has ${sequence.length} periods and the first has ${count}; give all as many`,
      );
    }
    const stray = sequence.findIndex((name) => !names.includes(name));
    if (stray >= 0) throw unknownName(label("sequences", i, stray).place, "arm", sequence[stray] ?? "", names);
  }
  const arms = crossover.sequences.map((sequence): Arm => {
    const parts = sequence.map((name, i) => (courses.get(name)?.doses ?? []).map((dose) => shifted(dose, i * (period + washout), period)));
    const regimen = sequence.map((name) => `${name} (${describe(courses.get(name)?.doses ?? [])})`).join(", then ");
    return { name: sequence.join(" then "), regimen, given: { doses: parts.flat() }, set: [] };
  });
  const used = new Set(arms.map(({ name }) => name));
  if (used.size < arms.length)
    throw refusal(`${label("sequences").place}sequences has the same sequence twice; keep one and raise subjects`);
  const until = Math.max(0, start) + count * period + (count - 1) * washout;
  const regimens = names.map((name) => describe(courses.get(name)?.doses ?? []));
  const plan = { period, washout, sequences: crossover.sequences, treatments: names, regimens };
  const treatments = new Map([...courses].map(([name, { doses }]) => [name, doses]));
  return {
    arms,
    treatments,
    stress: first?.stress ?? [],
    start,
    until,
    observe: first?.observe ?? [],
    at: first?.at ?? [],
    crossover: plan,
  };
}

/** A dose of a later period; one repeated without a count ends with its period. */
function shifted(dose: Dose, by: number, period: number): Dose {
  const times = dose.times ?? Math.max(1, dosesBefore(dose, period));
  return { ...dose, at: dose.at + by, times };
}

/** Parameters that the subjects of one arm have. */
const setOf = ({ arms }: TrialText, name: string, locate: Locate): Arm["set"] =>
  readSettings({ set: arms[name]?.set ?? {} }, (path) => locate(["arms", name, ...path.slice(1)])).set;

function courseOf({ start, stress, observe, at, arms }: TrialText, name: string, locate: Locate, until: string | undefined): Course {
  const inArm: Locate = (path) => locate(path[0] === "doses" ? ["arms", name, ...path] : path);
  return readCourse({ start, until, stress, observe, at, doses: arms[name]?.doses ?? [] }, usualWeight, inArm);
}
