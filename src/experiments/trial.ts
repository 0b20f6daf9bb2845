import type { ParameterSlot, Slot } from "../engine/program.ts";
import type { Outcome } from "../engine/solve/integrate.ts";
import { integratePopulation } from "../engine/solve/population.ts";
import { type Exposure, exposureOf } from "./exposure.ts";
import { allChains, chainOf, machineOf, type Organism, organism } from "./organism.ts";
import { failure, refusal } from "./refusal.ts";
import { afterBoluses, observed } from "./simulation.ts";
import { timeGrid } from "./time-grid.ts";
import type { Arm, TrialDesign } from "./trial-design.ts";
import { type Attendance, attend } from "./trials/attendance.ts";
import { momentsOf, observablesOf } from "./trials/conduct.ts";
import { givenTo, memberOf, type VirtualSubject } from "./trials/member.ts";
import { type Recruits, recruit } from "./trials/recruit.ts";

/** What an arm came to. Curves are rows of subjects: `curves[k][i * times + j]` is observable k of subject i at time j. */
export interface ArmResult {
  readonly name: string;
  readonly regimen: string;
  readonly subjects: readonly VirtualSubject[];
  readonly curves: readonly Float64Array[];
  /** Per observable and subject; undefined where the subject's computation did not finish. */
  readonly exposures: readonly (readonly (Exposure | undefined)[])[];
  readonly failed: readonly { readonly subject: number; readonly reason: string }[];
  readonly recruits: Recruits;
  /** What was seen of the subjects at visits. */
  readonly attendance: Attendance;
}

/** A trial's results, before they are summarised. Times in h. */
export interface TrialResult {
  readonly design: TrialDesign;
  readonly times: Float64Array;
  /** Places in `times` of the moments asked for. */
  readonly asked: readonly number[];
  readonly observables: readonly Slot[];
  readonly arms: readonly ArmResult[];
  readonly parameters: readonly ParameterSlot[];
  readonly model: string;
}

/** How a trial runs: its seed, worker threads, and who hears of its progress. */
export interface TrialOptions {
  readonly seed: number;
  readonly threads: number;
  readonly report?: (done: number, of: number) => void;
  /** Only moments at which subjects are seen, no grid between them: for large populations. */
  readonly lean?: boolean;
}

/** Points in time of a trial that names none, and the most numbers that its results may hold. */
const gridPoints = 150;
const mostNumbers = 250_000_000;
/** Subjects made ready together; bounds the memory that their parameters take. */
const batch = 10_000;

/** Runs every arm of a trial. The results do not depend on the number of threads. Throws a refusal when they would not fit. */
export async function runTrial(design: TrialDesign, options: TrialOptions): Promise<TrialResult> {
  const rests = observablesOf(design.conduct).map((name) => ({ name, label: { place: "", name } }));
  const enough = rests.length > 0 ? observed(organism(chainsOf(design)), rests).of : organism(chainsOf(design));
  const { of, outputs } = observed(enough, design.observe);
  const given = design.arms.flatMap((arm) => givenTo(arm, 0, 70, design.until));
  const breaks = given.flatMap(({ time, over }) => [time, time + over]);
  const edges = design.stress.flatMap(({ from, to }) => [from, to]);
  const grid = options.lean
    ? []
    : [...timeGrid(design.start, design.until, [...breaks, ...edges], gridPoints), ...afterBoluses(given.slice(0, gridPoints))];
  const times = Float64Array.from(new Set([...grid, ...design.at, ...momentsOf(design.conduct, design.start)])).sort();
  const numbers = design.subjects * design.arms.length * times.length * outputs.length;
  if (numbers > mostNumbers) {
    throw refusal(
      `the trial would hold ${numbers.toExponential(1)} numbers; allowed: ${mostNumbers}; ask for fewer subjects, times or observables`,
    );
  }
  const total = design.subjects * design.arms.length;
  const arms: ArmResult[] = [];
  for (const [i, arm] of design.arms.entries()) {
    const report = (done: number) => options.report?.(i * design.subjects + done, total);
    arms.push(await runArm(design, arm, of, outputs, times, { ...options, report }));
  }
  const observables = outputs.flatMap((index) => of.program.outputs[index] ?? []);
  const asked = design.at.map((time) => times.indexOf(time));
  return { design, times, asked, observables, arms, parameters: of.program.parameters, model: of.program.hash };
}

/** The chains that the doses of a trial enter. */
export function chainsOf({ arms }: TrialDesign) {
  return allChains.filter((chain) =>
    arms.some(({ given }) =>
      "table" in given
        ? given.table.subjects.some(({ occasions }) => occasions.some((one) => one.givings.some(({ port }) => chainOf(port) === chain)))
        : given.doses.some(({ drug }) => drug.enters.some((each) => each.chain === chain)),
    ),
  );
}

async function runArm(
  design: TrialDesign,
  arm: Arm,
  of: Organism,
  outputs: readonly number[],
  times: Float64Array,
  { seed, threads, report }: TrialOptions & { readonly report: (done: number) => void },
): Promise<ArmResult> {
  const recruits = await recruit(design, arm, of, { seed, threads });
  const curves = outputs.map(() => new Float64Array(design.subjects * times.length));
  const subjects: VirtualSubject[] = [];
  const failed: { subject: number; reason: string }[] = [];
  let done = 0;
  for (let from = 0; from < design.subjects; from += batch) {
    const members = recruits.subjects.slice(from, from + batch).map((i) => memberOf(design, arm, of, i, seed));
    subjects.push(...members.map(({ about }) => about));
    const keepShare = (first: number, outcomes: readonly Outcome[]) => {
      for (const [i, outcome] of outcomes.entries()) {
        const subject = members[first + i]?.about.number ?? 0;
        if (outcome.status !== "done") failed.push({ subject, reason: outcome.reason ?? outcome.status });
        keepOutcome(curves, outputs, outcome, (from + first + i) * times.length, of.program.outputs.length);
      }
      done += outcomes.length;
      report(done);
    };
    const options = { times, start: design.start };
    const population = members.map(({ subject }) => subject);
    await integratePopulation(machineOf(of), population, options, { threads, onShare: keepShare, keep: false });
  }
  // shares finish in any order
  failed.sort((a, b) => a.subject - b.subject);
  if (failed.length === design.subjects) throw failure(`no subject of the arm ${arm.name} could be computed: ${failed[0]?.reason}`);
  const names = outputs.map((index) => of.program.outputs[index]?.name ?? "");
  const attendance = seenOf(design, arm.name, seed, recruits, names, curves, times);
  const exposures = design.conduct.endpoints.length > 0 ? [] : exposuresOf(design, arm, subjects, curves, times, failed);
  return { name: arm.name, regimen: arm.regimen, subjects, curves, exposures, failed, recruits, attendance };
}

function seenOf(
  { conduct, start }: TrialDesign,
  arm: string,
  seed: number,
  { subjects }: Recruits,
  names: readonly string[],
  curves: readonly Float64Array[],
  times: Float64Array,
): Attendance {
  const observables = observablesOf(conduct).filter((name) => names.includes(name));
  const columns = observables.map((name) => names.indexOf(name));
  const rows = momentsOf(conduct, start).map((moment) => times.indexOf(moment));
  const truth = (i: number, k: number): number[] => rows.map((row) => curves[columns[k] ?? -1]?.[i * times.length + row] ?? Number.NaN);
  return attend(conduct, { seed, arm }, start, subjects, observables, truth);
}

function exposuresOf(
  design: TrialDesign,
  arm: Arm,
  subjects: readonly VirtualSubject[],
  curves: readonly Float64Array[],
  times: Float64Array,
  failed: ArmResult["failed"],
): ArmResult["exposures"] {
  const lastDose = Math.max(times[0] ?? 0, ...givenTo(arm, 0, 70, design.until).map(({ time, over }) => time + over));
  const failures = new Set(failed.map(({ subject }) => subject));
  return curves.map((curve) =>
    subjects.map(({ number }, i) =>
      failures.has(number) ? undefined : exposureOf(times, curve.subarray(i * times.length, (i + 1) * times.length), lastDose),
    ),
  );
}

/** Puts a subject's outputs into the curves, from row `first` on; NaN after a failure. */
function keepOutcome(curves: readonly Float64Array[], outputs: readonly number[], { values }: Outcome, first: number, width: number): void {
  for (const [k, column] of outputs.entries()) {
    const curve = curves[k];
    if (!curve) continue;
    for (let j = 0; j * width < values.length; j++) curve[first + j] = values[j * width + column] ?? Number.NaN;
  }
}
