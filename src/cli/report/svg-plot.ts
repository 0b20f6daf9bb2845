import { markup } from "./page.ts";

/** One axis of a drawing: what it shows, from where to where. */
export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A line, short vertical strokes, the filled inside of a closed line, or dots, in the units of the drawing's axes; `colour` is
 * the number of a colour of the style sheet.
 */
export interface Mark {
  readonly kind: "line" | "ticks" | "band" | "dots";
  readonly colour: number;
  readonly points: readonly (readonly [number, number])[];
  /** Told in a legend above the drawing, where several lines need one. */
  readonly name?: string;
}

const [width, height, left, right, bottom, top] = [900, 280, 62, 24, 44, 18];

/** A drawing as SVG, with axes, tick labels and a text for those who do not see it. Ticks are short vertical strokes. */
export function drawing(x: Axis, y: Axis, marks: readonly Mark[], told: string, tall = height): string {
  const place = (value: number): number => left + ((value - x.from) / (x.to - x.from)) * (width - left - right);
  const rise = (value: number): number => tall - bottom - ((value - y.from) / (y.to - y.from)) * (tall - bottom - top);
  const show = (value: number): string => value.toFixed(1).replace(/\.0$/, "");
  const lines = marks.map(({ kind, colour, points }) => {
    if (kind === "dots") {
      return points.map(([a, b]) => `<circle class="s${colour}" cx="${show(place(a))}" cy="${show(rise(b))}" r="3"/>`).join("");
    }
    const path =
      kind === "line" || kind === "band"
        ? points.map(([a, b], i) => `${i === 0 ? "M" : "L"}${show(place(a))} ${show(rise(b))}`).join("")
        : points.map(([a, b]) => `M${show(place(a))} ${show(rise(b + 0.38))}V${show(rise(b - 0.38))}`).join("");
    return `<path class="${kind === "band" ? "band " : ""}s${colour}" d="${path}${kind === "band" ? "Z" : ""}"/>`;
  });
  const across = ticks(x).map(
    (value) => `<line class="grid" x1="${show(place(value))}" x2="${show(place(value))}" y1="${top}" y2="${tall - bottom}"/>
<text class="tick" x="${show(place(value))}" y="${tall - bottom + 18}" text-anchor="middle">${value}</text>`,
  );
  const up = ticks(y).map(
    (value) => `<line class="grid" x1="${left}" x2="${width - right}" y1="${show(rise(value))}" y2="${show(rise(value))}"/>
<text class="tick" x="${left - 8}" y="${show(rise(value) + 4)}" text-anchor="end">${value}</text>`,
  );
  return `<svg viewBox="0 0 ${width} ${tall}" role="img" aria-label="${markup(told)}">
${x.label === "" ? "" : across.join("\n")}
${y.label === "" ? "" : up.join("\n")}
${lines.join("\n")}
${legend(marks)}
<text class="axis" x="${(left + width) / 2}" y="${tall - 6}" text-anchor="middle">${markup(x.label)}</text>
<text class="axis" transform="translate(14 ${tall / 2}) rotate(-90)" text-anchor="middle">${markup(y.label)}</text>
</svg>`;
}

function legend(marks: readonly Mark[]): string {
  const named = marks.filter(({ name }) => name !== undefined);
  const wide = (width - left - right) / Math.max(1, named.length);
  return named
    .map(({ name = "", colour }, k) => {
      const x = (left + k * wide).toFixed(0);
      return `<path class="s${colour}" d="M${x} 8h18"/><text class="tick" x="${Number(x) + 24}" y="12">${markup(name)}</text>`;
    })
    .join("\n");
}

/** Four to eight round numbers along an axis. */
export function ticks({ from, to }: Pick<Axis, "from" | "to">): number[] {
  const raw = (to - from) / 5;
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = size * ([1, 2, 5, 10].find((factor) => factor * size >= raw) ?? 10);
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step + 1e-9) + 1 }, (_, i) => Number((first + i * step).toPrecision(6)));
}
