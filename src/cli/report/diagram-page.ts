import type { DiagramPoint } from "../../experiments/brain/diagram.ts";
import { version } from "../../experiments/release.ts";
import { aboutDiagram, type DiagramAsked, diagramNotes } from "./diagram-report.ts";
import { markup, own, pageOf } from "./page.ts";
import { drawing, type Mark } from "./svg-plot.ts";

type Line = { readonly name: string; readonly of: (point: DiagramPoint) => number | undefined };

const rates: readonly Line[] = [
  { name: "active", of: ({ active }) => active },
  { name: "noisy", of: ({ noisy }) => noisy },
  { name: "calm", of: ({ calm }) => calm },
  { name: "held", of: ({ held }) => held?.rate },
];

const connectivities: readonly Line[] = [
  { name: "default", of: ({ held }) => held?.defaultMode },
  { name: "all pairs", of: ({ held }) => held?.all },
];

/** A diagram as one page: rates and connectivity over strength of coupling. */
export function diagramPage(points: readonly DiagramPoint[], asked: DiagramAsked, seed: number): string {
  const body = `<p>${markup(aboutDiagram(asked))}.</p>
<p class="soft">${markup(diagramNotes)} A model of a brain, made with Ketagenesis. Not advice for any person.</p>
${figure("Rates", points, rates, "mean rate (1/s)", "Mean rate of excitatory cells over strength of coupling. Calm and active lie on one another where there is one state.")}
${figure("Connectivity with feedback inhibition", points, connectivities, "mean Fisher z", "Mean Fisher z within the default network and of all pairs of regions.")}
<section><h2>Provenance</h2><p>Ketagenesis ${markup(version())}, model ${markup(asked.model)}, seed ${seed}, mode strict.</p></section>`;
  return pageOf({ title: "Whole brain over strengths of coupling", body, style: own("style.css") });
}

function figure(title: string, points: readonly DiagramPoint[], lines: readonly Line[], label: string, told: string): string {
  const marks = lines.map(({ name, of }, colour): Mark => {
    const known = points.flatMap((point) => {
      const value = of(point);
      return value === undefined || !Number.isFinite(value) ? [] : [[point.global, value] as const];
    });
    return { kind: "line", colour, points: known, name };
  });
  const values = points.flatMap((point) => lines.flatMap(({ of }) => of(point) ?? []));
  const x = { label: "coupling", from: 0, to: Math.max(...points.map(({ global }) => global)) };
  const y = { label, from: Math.min(0, ...values), to: 1.1 * Math.max(0.1, ...values) };
  return `<section><h2>${markup(title)}</h2><figure>${drawing(x, y, marks, told)}<figcaption>${markup(told)}</figcaption></figure></section>`;
}
