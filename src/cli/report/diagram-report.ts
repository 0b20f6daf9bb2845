import type { Connectome } from "../../experiments/brain/connectome.ts";
import type { DiagramPoint } from "../../experiments/brain/diagram.ts";
import type { Screen } from "../context.ts";
import { regionsOf, signalsOf } from "./brain-report.ts";
import { formatNumber } from "./number.ts";
import { table, wrap } from "./table.ts";

/** What a diagram was asked for. */
export interface DiagramAsked {
  readonly connectome: Connectome;
  readonly minutes: number;
  /** m/s */
  readonly velocity: number | undefined;
  readonly model: string;
}

/** One sentence on what a diagram shows. */
export const aboutDiagram = ({ connectome, minutes, velocity }: DiagramAsked): string =>
  [regionsOf(connectome), ...signalsOf(connectome, velocity), `${formatNumber(minutes)} min of BOLD at each coupling`].join(", ");

/** What the columns mean. */
export const diagramNotes =
  "Fixed inhibition is that which holds an isolated region at the published rate without noise, in every region; calm and active say where the network settles without noise from a low and from a high start. Feedback inhibition is found by iteration in the noisy, coupled network; where it is missing, none holds every region within a tenth of the published rate.";

/** The report of a diagram: a row for each strength of coupling. */
export function diagramReport(points: readonly DiagramPoint[], asked: DiagramAsked, screen: Screen): string {
  const right = (heading: string) => ({ heading, right: true });
  const columns = [
    right("coupling"),
    right("calm (/s)"),
    right("active (/s)"),
    right("noisy (/s)"),
    right("held (/s)"),
    right("inhibition (nA)"),
    right("default (z)"),
    right("all pairs (z)"),
  ];
  const rows = points.map(({ global, calm, active, noisy, held }) => [
    formatNumber(global),
    ...[calm, active, noisy].map((value) => formatNumber(value)),
    ...[held?.rate, held?.feedback, held?.defaultMode, held?.all].map((value) =>
      value === undefined || !Number.isFinite(value) ? "-" : formatNumber(value),
    ),
  ]);
  const lines = [wrap("Whole brain over strengths of coupling", screen.columns, "  "), wrap(aboutDiagram(asked), screen.columns, "  ")];
  return `${[...lines, table(columns, rows, screen), wrap(diagramNotes, screen.columns)].join("\n\n")}\n`;
}
