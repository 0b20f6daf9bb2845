import { type ArmStory, placeboOf, type Story } from "../../experiments/simulation-story.ts";
import { bandOf } from "../../experiments/story-document.ts";
import { formatTime, momentOf } from "./number.ts";
import { markup, tableOf } from "./page.ts";
import { responders, scoreWithInterval } from "./story-report.ts";
import { drawing, type Mark } from "./svg-plot.ts";

/** Hours of the figure that shows how fast mood follows. */
const near = 72;

/** Mood of one person under each arm with bands: its first days, the whole course, and a table for those who do not see it. */
export function moodSection(story: Story): string {
  const { arms, scale, grid } = story;
  const names = arms.map(({ name }) => name);
  const [start, end] = [grid[0] ?? 0, grid.at(-1) ?? 0];
  const first = Math.max(start, story.firstDose);
  const spans = [...(end - first > 1.5 * near ? [[first, first + near] as const] : []), [start, end] as const];
  const figures = spans.map(([from, to]) => `<figure>${moodDrawing(story, from, to)}</figure>`);
  const title = `${scale}: ${names.join(", ")}`;
  return `<section><h2>${markup(title)}</h2>
${figures.join("\n")}
<p>Lines: the typical person. Bands: 95 % intervals of that person by the uncertainty of ${story.draws.count} estimated numbers
(${story.draws.members.length} draws); people differ more, as the table says.${priors(story)}</p>
<details open><summary>The same as a table</summary>${moodRows(story)}</details></section>`;
}

/** The arm that tells what of an arm is the drug's own, where there is one. */
const lessPlacebo = (story: Story, arm: ArmStory): readonly ArmStory[] => [placeboOf(story, arm)].flatMap((found) => found ?? []);

const priors = ({ draws }: Story): string =>
  draws.unfitted.length === 0 ? "" : markup(` No fit of ${draws.unfitted.join(", ")} is stored: its priors are drawn.`);

function moodDrawing(story: Story, from: number, to: number): string {
  const { arms, scale, grid } = story;
  const inDays = to - from > 2 * near;
  const unit = inDays ? 24 : 1;
  const times = grid.filter((time) => time >= from && time <= to);
  const bands = arms.map((arm) => bandOf(arm, scale, "1", times));
  const line = (values: readonly number[]): (readonly [number, number])[] => values.map((y, i) => [(times[i] ?? 0) / unit, y] as const);
  const marks: Mark[] = bands.flatMap(({ values, lower, upper }, i): Mark[] => [
    { kind: "band", colour: i, points: [...line(lower), ...line(upper).reverse()] },
    { kind: "line", colour: i, points: line(values), name: arms[i]?.name ?? "" },
  ]);
  const top = Math.max(...bands.flatMap(({ upper }) => upper));
  const last = bands.map(({ values }, i) => `${arms[i]?.name} ${(values.at(-1) ?? 0).toFixed(1)}`).join(", ");
  const x = { label: inDays ? "time (d)" : "time (h)", from: from / unit, to: to / unit };
  const y = { label: `${scale} (points)`, from: 0, to: Math.ceil(top / 5) * 5 };
  return drawing(
    x,
    y,
    marks,
    `${scale} from ${formatTime(from)} to ${formatTime(to)}; at the end: ${last}. The table below holds the numbers.`,
  );
}

function moodRows(story: Story): string {
  const { arms, moments, scale } = story;
  const row = (label: string, cell: (time: number) => string): string[] => [label, ...moments.map(cell)];
  const rows = arms.flatMap((arm: ArmStory) => [
    row(`${arm.regimen}: ${scale}, points (95 %)`, (time) => scoreWithInterval(arm.told(scale, time))),
    ...lessPlacebo(story, arm).map((placebo) =>
      row(`the same less ${placebo.name}`, (time) => scoreWithInterval(arm.less(placebo, scale, time))),
    ),
    row("95 % of people with the same score before", (time) =>
      arm
        .people(time)
        .map((score) => score.toFixed(1))
        .join(" to "),
    ),
    row("score halved, % of people", (time) => responders(arm, time)),
  ]);
  return tableOf(["", ...moments.map((time) => momentOf(story, time))], rows, 1);
}
