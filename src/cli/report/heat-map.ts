import type { Connectome } from "../../experiments/brain/connectome.ts";
import { markup } from "./page.ts";

/** Steps of colour to either side of none; the style sheet has a class for each. */
const steps = 5;

/** The class of a value between -most and most. */
const shade = (value: number, most: number): string => {
  const step = Math.round((steps * Math.max(-most, Math.min(most, value))) / most);
  return step < 0 ? `cool${-step}` : step > 0 ? `warm${step}` : "even";
};

const [side, margin, below] = [640, 120, 130];

/** The name of a network in plain words: "dorsalAttention" is "dorsal attention". */
export const inWords = (network: string): string => network.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The first round number that nearly all of some values lie below, so that few are beyond the last colour. */
export function scaleOf(values: ArrayLike<number>): number {
  const sorted = Array.from(values, Math.abs)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const nearly = sorted[Math.floor(0.99 * (sorted.length - 1))] ?? 0;
  return [0.02, 0.05, 0.1, 0.2, 0.5].find((round) => nearly <= round) ?? 1;
}

/** A square of regions by regions as SVG, networks side by side; one path for each colour. */
export function heatMap({ labels, networks }: Connectome, values: ArrayLike<number>, most: number, told: string): string {
  const names = [...new Set(networks)];
  const order = labels.map((_, i) => i).sort((a, b) => names.indexOf(networks[a] ?? "") - names.indexOf(networks[b] ?? ""));
  const size = side / order.length;
  const paths = new Map<string, string[]>();
  for (const [row, i] of order.entries()) {
    for (const [column, j] of order.entries()) {
      const key = i === j ? "even" : shade(values[i * labels.length + j] ?? 0, most);
      if (key === "even") continue;
      const cells = paths.get(key) ?? [];
      cells.push(
        `M${(margin + column * size).toFixed(1)} ${(row * size).toFixed(1)}h${size.toFixed(1)}v${size.toFixed(1)}h-${size.toFixed(1)}z`,
      );
      paths.set(key, cells);
    }
  }
  const counts = names.map((name) => networks.filter((one) => one === name).length);
  const edges = counts.map((_, k) => counts.slice(0, k).reduce((sum, count) => sum + count, 0) * size);
  const lines = edges.map((at) => `<path class="edge" d="M${margin} ${at.toFixed(1)}h${side}M${(margin + at).toFixed(1)} 0v${side}"/>`);
  const texts = names.map(
    (name, k) =>
      `<text class="tick" x="${margin - 6}" y="${((edges[k] ?? 0) + ((counts[k] ?? 0) * size) / 2 + 4).toFixed(1)}" text-anchor="end">${markup(inWords(name))}</text>`,
  );
  const columns = names.map((name, k) => {
    const x = margin + (edges[k] ?? 0) + ((counts[k] ?? 0) * size) / 2 + 4;
    return `<text class="tick" transform="translate(${x.toFixed(1)} ${side + 8}) rotate(-90)" text-anchor="end">${markup(inWords(name))}</text>`;
  });
  return `<svg viewBox="0 0 ${margin + side + 90} ${side + below}" role="img" aria-label="${markup(told)}">
<rect class="even" x="${margin}" y="0" width="${side}" height="${side}"/>
${[...paths].map(([key, cells]) => `<path class="${key}" d="${cells.join("")}"/>`).join("\n")}
${lines.join("\n")}
${texts.join("\n")}
${columns.join("\n")}
${legend(margin + side + 14, most)}
</svg>`;
}

/** Regions at their centres, seen from above and from the right, coloured by a value. */
export function brainMap(
  centres: readonly (readonly [number, number, number])[],
  values: readonly number[],
  most: number,
  told: string,
): string {
  const scale = 1.9;
  const views = [
    { title: "from above (front is up)", middle: 190, at: ([x, y]: readonly number[]) => [x ?? 0, -(y ?? 0) - 18] as const },
    {
      title: "from the right (front is right)",
      middle: 560,
      at: ([, y, z]: readonly number[]) => [(y ?? 0) + 18, -(z ?? 0) + 15] as const,
    },
  ];
  const dots = views.flatMap(({ middle, at }) =>
    centres.map((centre, i) => {
      const [x, y] = at(centre);
      return `<circle class="dot ${shade(values[i] ?? 0, most)}" cx="${(middle + scale * x).toFixed(1)}" cy="${(180 + scale * y).toFixed(1)}" r="7"/>`;
    }),
  );
  const titles = views.map(({ title, middle }) => `<text class="axis" x="${middle}" y="352" text-anchor="middle">${markup(title)}</text>`);
  return `<svg viewBox="0 0 850 360" role="img" aria-label="${markup(told)}">
${dots.join("\n")}
${titles.join("\n")}
${legend(774, most)}
</svg>`;
}

function legend(x: number, most: number): string {
  const boxes = Array.from({ length: 2 * steps + 1 }, (_, k) => {
    const value = (most * (steps - k)) / steps;
    const y = 20 + 22 * k;
    return `<rect class="${shade(value, most)}" x="${x}" y="${y}" width="18" height="22"/><text class="tick" x="${x + 24}" y="${y + 15}">${Number(value.toPrecision(2))}</text>`;
  });
  return boxes.join("\n");
}
