import { firstDose } from "../../experiments/comparators.ts";
import { describeSubject } from "../../experiments/covariates.ts";
import type { LesionStudy } from "../../experiments/lesion-study.ts";
import { version } from "../../experiments/release.ts";
import type { Screen } from "../context.ts";
import { momentOf } from "./number.ts";
import { scoreWithInterval } from "./story-report.ts";
import { type Column, table, wrap } from "./table.ts";

/** Every arm of the chain cut in turn, as a table. */
export function lesionReport({ regimen, protocol, scale, moments, rows, draws, model }: LesionStudy, screen: Screen): string {
  const hasPlacebo = rows.some(({ beyond }) => beyond.length > 0);
  const columns: Column[] = [
    { heading: "cut" },
    ...moments.flatMap((time, i): Column[] => [
      { heading: `at ${momentOf({ firstDose: firstDose(protocol) }, time)}`, right: true },
      ...(hasPlacebo ? [{ heading: "vs placebo", right: true, leaves: 1 + i }] : []),
      { heading: "change (95 %)" },
    ]),
  ];
  const body = rows.map(({ name, improvement, beyond, change }, i) => [
    name,
    ...moments.flatMap((_, j) => [
      points(improvement[j]?.value),
      ...(hasPlacebo ? [points(beyond[j]?.value)] : []),
      i === 0 ? "" : scoreWithInterval(change[j] ?? { value: Number.NaN }),
    ]),
  ]);
  const priors = draws.unfitted.length > 0 ? `; of ${draws.unfitted.join(", ")}, no fit is stored and priors are drawn` : "";
  const lines = [
    wrap(`${regimen} | ${describeSubject(protocol.subject)}`, screen.columns, "  "),
    "",
    table(columns, body, screen),
    "",
    wrap(
      `Points of ${scale} that the typical person has improved by${hasPlacebo ? ", of these beyond placebo with the same cut" : ""}, and what the cut makes of them. ` +
        "Each arm takes its share of what the others leave, so that changes do not add up. An arm without effect is a switch that is " +
        "off, or one that mood does not read: --json says what each cut is.",
      screen.columns,
    ),
    wrap(`Intervals: 95 %, from ${draws.members.length} draws of ${draws.count} uncertain numbers${priors}.`, screen.columns),
    wrap(`Ketagenesis ${version()}, model ${model}. Not advice for any person.`, screen.columns),
  ];
  return `${lines.join("\n")}\n`;
}

const points = (value = Number.NaN): string => value.toFixed(1).replace("-0.0", "0.0");
