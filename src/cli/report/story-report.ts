import { countOrigins, origins } from "../../experiments/provenance.ts";
import type { Recovery } from "../../experiments/recovery.ts";
import { version } from "../../experiments/release.ts";
import type { Course, Simulation } from "../../experiments/simulation.ts";
import { type ArmStory, placeboOf, type Story, type Told } from "../../experiments/simulation-story.ts";
import type { Screen } from "../context.ts";
import { formatBeside, formatNumber, formatTime, momentOf } from "./number.ts";
import { recoveryReport } from "./recovery-report.ts";
import { headOf, unitInWords } from "./simulation-report.ts";
import { type Column, table, wrap } from "./table.ts";

/**
 * Of a simulation whose story is not told (an event table's subject), what the chain's steps and the scale of mood show, so
 * that its report fits a screen.
 */
export function inShort(simulation: Simulation): Simulation {
  const [course] = simulation.courses;
  if (!course) return simulation;
  const mood = [...simulation.observables.keys()].filter((k) => /^madrs$/.test(simulation.observables[k]?.name ?? ""));
  const kept = [...chainObservables(simulation, course).flatMap(({ members }) => members), ...mood];
  const pick = <T>(list: readonly T[]): T[] => kept.flatMap((k) => list[k] ?? []);
  const courses = simulation.courses.map((one) => ({ ...one, curves: pick(one.curves), exposures: pick(one.exposures) }));
  return { ...simulation, observables: pick(simulation.observables), courses };
}

/** A step of the chain: observables that stand for it, and whether they are shown where nothing moves them. */
interface Step {
  readonly step: string;
  readonly names: RegExp;
  readonly most: number;
  readonly onlyMoved?: boolean;
}

/** The chain as a screen tells it; all other observables are a flag away. */
const steps: readonly Step[] = [
  { step: "blood", names: /\.(venous|alveolar)$/, most: 2, onlyMoved: true },
  { step: "brain", names: /\.brain$/, most: 1, onlyMoved: true },
  { step: "receptor", names: /^nmda\.block\.(habenula|interneuron)$/, most: 2 },
  { step: "habenula", names: /^(habenula\.burstFraction|reward\.drive)$/, most: 2 },
  { step: "cortex", names: /^cortex\.glutamate$/, most: 1 },
  { step: "networks", names: /^dmn\.connectivity$/, most: 1 },
  { step: "serotonin", names: /^serotonin\.occupancy$/, most: 1, onlyMoved: true },
  { step: "signals", names: /^(bdnf|mtorc1)$/, most: 2 },
  { step: "synapses", names: /^spines\.density$/, most: 1 },
  { step: "dendrites", names: /^dendrite\.length$/, most: 1, onlyMoved: true },
  { step: "body", names: /^(il6|pain\.nrs)$/, most: 2, onlyMoved: true },
  { step: "safety", names: /^(cadss|bloodPressure\.systolicChange|sedation)$/, most: 3 },
];

/** The whole story in one screen: each step of the chain, recovery from stress, mood beside its comparators, and what it rests on. */
export function storyReport(simulation: Simulation, story: Story, screen: Screen, recovery?: Recovery): string {
  const [course] = simulation.courses;
  if (!course) return "no subjects\n";
  const lines = [
    ...headOf(simulation, course, screen),
    "",
    chainTable(simulation, course, story, screen),
    "",
    ...(recovery ? [recoveryReport(recovery, screen), ""] : []),
    moodTable(story, screen),
    "",
    ...foot(simulation, course, story, screen),
  ];
  return `${lines.join("\n")}\n`;
}

/** Places of the observables that the steps of the chain show, in their order. */
export function chainObservables({ observables }: Simulation, course: Course): readonly { step: string; members: readonly number[] }[] {
  return steps.map(({ step, names, most, onlyMoved }) => {
    const members = [...observables.keys()].filter((k) => names.test(observables[k]?.name ?? ""));
    return { step, members: members.filter((k) => onlyMoved !== true || moves(course, k)).slice(0, most) };
  });
}

function chainTable(simulation: Simulation, course: Course, story: Story, screen: Screen): string {
  const { dayAfter } = story;
  const columns: Column[] = [
    { heading: "", leaves: 1 },
    { heading: "", shrinks: true },
    { heading: "unit" },
    { heading: "start", right: true, leaves: 2 },
    { heading: "farthest (95 %)" },
    { heading: "at", right: true },
    ...(dayAfter === undefined ? [] : [{ heading: momentOf(story, dayAfter), right: true, leaves: 3 }]),
  ];
  const rows = chainObservables(simulation, course).flatMap(({ step, members }) =>
    members.map((k, i) => [i === 0 ? step : "", ...chainRow(simulation, course, story, k)]),
  );
  return table(columns, rows, screen);
}

function chainRow({ observables }: Simulation, course: Course, story: Story, k: number): string[] {
  const { arms, dayAfter } = story;
  const [own] = arms;
  const { name = "", unit = "", meaning = "" } = observables[k] ?? {};
  const { baseline = 0, peak = 0, timeOfPeak = 0 } = course.exposures[k] ?? {};
  const moved = moves(course, k);
  const told = own.told(name, timeOfPeak);
  const row = dayAfter === undefined ? -1 : course.times.indexOf(dayAfter);
  const later = row === -1 ? own.told(name, dayAfter ?? timeOfPeak).value : (course.curves[k]?.[row] ?? Number.NaN);
  return [
    name,
    unitInWords(unit, meaning),
    formatBeside(baseline, peak),
    moved ? withInterval({ ...told, value: peak }, brief) : formatNumber(baseline),
    moved ? momentOf(story, timeOfPeak) : "-",
    ...(dayAfter === undefined ? [] : [remaining(later, peak)]),
  ];
}

const moves = ({ exposures }: Course, k: number): boolean => {
  const { baseline = 0, peak = 0 } = exposures[k] ?? {};
  return Math.abs(peak - baseline) > 1e-6 * Math.abs(peak);
};

/** What is left, where it is little, to a thousandth. */
const remaining = (value: number, peak: number): string =>
  Math.abs(value) < 0.01 * Math.abs(peak) ? formatBeside(Number(value.toFixed(3)), peak) : formatNumber(value);

/** Three digits, or two of what is less than a hundredth. */
const brief = (value: number): string => formatNumber(Math.abs(value) < 0.01 ? Number(value.toPrecision(2)) : value);

/** "23.3 (21.2, 25.1)". */
const withInterval = ({ value, interval }: Told, format: (value: number) => string): string =>
  interval ? `${format(value)} (${interval.map(format).join(", ")})` : format(value);

/** A score of a scale, to a tenth of a point, with its interval. */
export function scoreWithInterval({ value, interval }: Told): string {
  return interval ? `${points(value)} (${interval.map(pointsRounded).join(", ")})` : points(value);
}

// ends of intervals are known no better than to a point
const pointsRounded = (score: number): string => (Math.abs(score) < 9.95 ? points(score) : String(Math.round(score)));

/** Percent of people under an arm whose score has halved. */
export const responders = (arm: ArmStory, time: number): string => String(Math.round(100 * arm.response(time)));

function moodTable(story: Story, screen: Screen): string {
  const { arms, moments, scale } = story;
  const [own] = arms;
  const begin = story.grid[0] ?? 0;
  const columns: Column[] = [
    { heading: `${scale}, points` },
    { heading: "start", right: true },
    // of the moments, the first and the last are the dearest
    ...moments.map((time, i) => ({ heading: momentOf(story, time), ...(i === 0 || i === moments.length - 1 ? {} : { leaves: i }) })),
  ];
  const at = (heading: string, cell: (time: number) => string): string[] => [heading, "", ...moments.map(cell)];
  const score = (arm: ArmStory): string[] => {
    const [name = "", , ...cells] = at(arm.name, (time) => scoreWithInterval(arm.told(scale, time)));
    return [name, points(arm.told(scale, begin).value), ...cells];
  };
  const less = (name: string, arm: ArmStory, other: ArmStory): string[] =>
    at(name, (time) => scoreWithInterval(arm.less(other, scale, time)));
  const told = arms.filter((arm) => !isOnlyBlank(story, arm));
  const rows = [
    ...told.flatMap((arm) => {
      const blank = arm === own ? undefined : placeboOf(story, arm);
      return [
        score(arm),
        ...(arm.name === own.placebo ? [less("less placebo", own, arm)] : []),
        ...(blank ? [less("less its placebo", arm, blank)] : []),
      ];
    }),
    at("95 % of people", (time) => own.people(time).map(points).join(" to ")),
    at("score halved, %", (time) => told.map((arm) => responders(arm, time)).join(" / ")),
  ];
  return table(columns, rows, screen);
}

/** Whether an arm is there for another one's sake, which is told less it: tablets with nothing in them. */
const isOnlyBlank = ({ arms: [own, ...others] }: Story, arm: ArmStory): boolean =>
  arm !== own && arm.name !== own.placebo && others.some(({ placebo }) => placebo === arm.name);

const points = (score: number): string => score.toFixed(1).replace("-0.0", "0.0");

function foot(simulation: Simulation, course: Course, story: Story, screen: Screen): string[] {
  const { draws, parameters, arms } = story;
  const counts = countOrigins(parameters);
  const told = origins.filter((origin) => counts[origin] > 0).map((origin) => `${counts[origin]} ${origin}`);
  const until = formatTime((course.times.at(-1) ?? 0) - (course.times[0] ?? 0));
  const lines = [
    `Farthest from the start, and when${story.firstDose > 0 ? " (+ after the first dose)" : ""}. Intervals: 95 %, typical person, ` +
      `from ${draws.members.length} draws of ${draws.count} uncertain numbers of the fits ` +
      `${draws.fitted.join(", ")} (plasticity: of rodents, who stand in for people).${unfitted(draws.unfitted)} People differ more: ` +
      `"95 % of people" under ${arms[0].name}, and who halves the score, arm by arm.`,
    comparisons(arms),
    `${parameters.length} parameters: ${told.join(", ")}.`,
    "More: --observe all, --html FILE, --csv FILE, --json; `ketagenesis evidence` shows what is wrong, `cite` papers.",
    `Followed for ${until}. Ketagenesis ${version()}, model ${simulation.model}. Not advice for any person.`,
  ];
  return lines.filter((line) => line !== "").map((line) => wrap(line, screen.columns));
}

const comparisons = ([, ...others]: readonly ArmStory[]): string =>
  others.length === 0 ? "" : `Beside: ${others.map(({ regimen }) => regimen).join("; ")}.`;

const unfitted = (fits: readonly string[]): string =>
  fits.length === 0 ? "" : ` Of ${fits.join(", ")} no fit is stored: priors are drawn, and their intervals are wide.`;
