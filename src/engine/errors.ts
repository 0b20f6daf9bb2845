/** Where something stands in an author's file. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** The source line itself. */
  readonly text: string;
}

/** What the compiler has against a model, as data: a code, a place, what is wrong and what to do. */
export class ModelError extends Error {
  readonly code: string;
  readonly place: Place | undefined;
  readonly advice: string;

  constructor(code: string, place: Place | undefined, what: string, advice: string) {
    super(sentence(place, what, advice));
    this.name = "ModelError";
    this.code = code;
    this.place = place;
    this.advice = advice;
  }
}

function sentence(place: Place | undefined, what: string, advice: string): string {
  if (!place) return `${what}\n  ${advice}`;
  const mark = `${" ".repeat(place.column - 1)}${"~".repeat(Math.max(1, Math.min(place.length, place.text.length - place.column + 1)))}`;
  return `${place.file}:${place.line}:${place.column} ${what}\n${place.text}\n${mark}\n  ${advice}`;
}

/** `did you mean "x"?` for the nearest of the names allowed, or the list of them. */
export function suggestion(name: string, allowed: readonly string[]): string {
  const near = [...allowed].map((candidate) => ({ candidate, far: distance(name, candidate) })).sort((a, b) => a.far - b.far)[0];
  const list = allowed.length > 0 ? `known: ${allowed.slice(0, 20).join(", ")}${allowed.length > 20 ? ", ..." : ""}` : "none are declared";
  return near && near.far <= Math.max(2, name.length / 3) ? `did you mean ${near.candidate}? ${list}` : list;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
