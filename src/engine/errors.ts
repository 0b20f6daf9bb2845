/** Where something stands in an author's file. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** The source line itself. */
  readonly text: string;
}

/** A call of a law on the way to an error. */
export interface Caller {
  readonly law: string;
  readonly place: Place;
}

/**
 * What the compiler has against a model or a system, as data: a code, what is wrong, its place where it has one, what to do,
 * and the calls that led there, innermost first.
 */
export class ModelError extends Error {
  readonly code: string;
  readonly what: string;
  readonly place: Place | undefined;
  readonly advice: string;
  readonly callers: readonly Caller[];

  constructor(code: string, place: Place | undefined, what: string, advice: string, callers: readonly Caller[] = []) {
    super(sentence(place, what, advice, callers));
    this.name = "ModelError";
    this.code = code;
    this.what = what;
    this.place = place;
    this.advice = advice;
    this.callers = callers;
  }
}

function sentence(place: Place | undefined, what: string, advice: string, callers: readonly Caller[]): string {
  if (!place) return `${what}\n  ${advice}`;
  const tildes = "~".repeat(Math.max(1, Math.min(place.length, place.text.length - place.column + 1)));
  const way = callers.map(({ law, place: { file, line, column } }) => `  in ${law}(), called at ${file}:${line}:${column}`);
  return [`${positionOf(place)} ${what}`, place.text, `${" ".repeat(place.column - 1)}${tildes}`, ...way, `  ${advice}`].join("\n");
}

const positionOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** The same error, one call further out; an error without a place stays as it is. */
export function calledFrom(error: unknown, law: string, place: Place): unknown {
  if (!(error instanceof ModelError) || !error.place) return error;
  return new ModelError(error.code, error.place, error.what, error.advice, [...error.callers, { law, place }]);
}

const shownNames = 20;

/** `did you mean x?` for the nearest of the names allowed, and the list of them. */
export function suggestion(name: string, allowed: readonly string[]): string {
  if (allowed.length === 0) return "none are declared";
  const list = `known: ${allowed.slice(0, shownNames).join(", ")}${allowed.length > shownNames ? ", ..." : ""}`;
  const near = nearest(name, allowed);
  return near === undefined ? list : `did you mean ${near}? ${list}`;
}

function nearest(name: string, allowed: readonly string[]): string | undefined {
  const limit = name.length < 3 ? 0 : Math.ceil(name.length / 3);
  const [best] = allowed
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  return best?.candidate;
}

// the number of letters to insert, delete or change (Levenshtein)
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
