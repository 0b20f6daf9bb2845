import type { LesionStudy } from "./lesion-study.ts";
import type { Lesion } from "./lesions.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import type { Told } from "./simulation-story.ts";

/** Points at each moment with the ends of their 95 % intervals. */
interface Numbers {
  readonly values: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** What `simulate --lesions --json` prints. */
export interface LesionDocument {
  readonly schema: "ketagenesis.lesions/1";
  readonly regimen: string;
  readonly scale: string;
  readonly unit: "points";
  readonly time: { readonly unit: "h"; readonly values: readonly number[] };
  readonly lesions: readonly {
    readonly name: string;
    readonly cut: string;
    readonly set: Lesion["set"];
    readonly improvement: Numbers;
    readonly beyondPlacebo?: Numbers;
    readonly change: Numbers;
    readonly changeBeyondPlacebo?: Numbers;
  }[];
  readonly interval: { readonly level: 0.95; readonly draws: number; readonly fits: readonly string[]; readonly priors: readonly string[] };
  readonly provenance: Provenance;
}

/** Lesions as data. */
export function lesionDocument({ regimen, scale, moments, rows, draws, parameters, model }: LesionStudy, seed: number): LesionDocument {
  return {
    schema: "ketagenesis.lesions/1",
    regimen,
    scale,
    unit: "points",
    time: { unit: "h", values: moments },
    lesions: rows.map(({ name, cut, set, improvement, beyond, change, changeBeyond }) => ({
      name,
      cut,
      set,
      improvement: numbersOf(improvement),
      ...(beyond.length > 0 ? { beyondPlacebo: numbersOf(beyond) } : {}),
      change: numbersOf(change),
      ...(changeBeyond.length > 0 ? { changeBeyondPlacebo: numbersOf(changeBeyond) } : {}),
    })),
    interval: { level: 0.95, draws: draws.members.length, fits: draws.fitted, priors: draws.unfitted },
    provenance: provenanceOf(model, parameters, seed),
  };
}

const numbersOf = (told: readonly Told[]): Numbers => ({
  values: told.map(({ value }) => value),
  lower: told.map(({ value, interval }) => interval?.[0] ?? value),
  upper: told.map(({ value, interval }) => interval?.[1] ?? value),
});
