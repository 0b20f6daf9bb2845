/** A request that cannot be met, as an error whose message is one sentence: what is wrong, where, and what is allowed. */
export const refusal = (sentence: string): Error => Object.assign(new Error(sentence), { name: "Refusal" });

/** True for an error made by `refusal`: the fault lies in the request, not in the computation. */
export const isRefusal = (error: unknown): error is Error => error instanceof Error && error.name === "Refusal";

/** A computation that did not finish, as an error whose message says where and why. */
export const failure = (sentence: string): Error => Object.assign(new Error(sentence), { name: "Failure" });

/** True for an error made by `failure`. */
export const isFailure = (error: unknown): error is Error => error instanceof Error && error.name === "Failure";

/**
 * The refusal of a name that is not known: the nearest known name where one is near, else all of them when they are few,
 * else the command that lists them. `kind` is the noun ("drug"), `place` what stands before the sentence ("p.yaml:3:5: ").
 */
export function unknownName(place: string, kind: string, written: string, known: readonly string[], listedBy?: string): Error {
  const said = `${place}unknown ${kind} "${shown(written)}"`;
  const near = nearest(written, known);
  if (near) return refusal(`${said}; did you mean "${near}"?`);
  if (known.length <= 24) return refusal(`${said}; known: ${known.join(", ")}`);
  return refusal(`${said}; there are ${known.length}${listedBy ? `, which \`ketagenesis ${listedBy}\` lists` : ""}`);
}

/** The known name nearest to what was written, by edit distance; undefined when none is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const text = written.toLowerCase().slice(0, 80);
  let best: string | undefined;
  let least = Math.min(Math.max(1, Math.floor(text.length / 3)), text.length - 1) + 1;
  for (const name of known) {
    const steps = editDistance(text, name.toLowerCase().slice(0, 80));
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}

/** A person's text as a message repeats it: without control characters, at most 60 characters. */
export function shown(text: string): string {
  const clean = printable(text);
  return clean.length > 60 ? `${clean.slice(0, 57)}...` : clean;
}

/** A text without characters that would move the cursor or colour a terminal. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "?");

/** Insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let steps = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
